import assert from 'node:assert/strict';
import { axisSteps, pointAt, slicePath } from '../../../src/workbench/page/sheet/charts/figures';

describe('the drawing of charts on the page', () => {
  it('divides an axis into at most five round steps that cover the largest value', () => {
    assert.deepEqual(axisSteps(143.26), [0, 50, 100, 150]);
    assert.deepEqual(axisSteps(1), [0, 0.2, 0.4, 0.6, 0.8, 1]);
    assert.deepEqual(axisSteps(0), [0, 1]);
    for (const largest of [0.03, 7, 12.5, 99.99, 100.01, 8185589.95]) {
      const steps = axisSteps(largest);
      assert.ok((steps.at(-1) ?? 0) >= largest, `${largest}`);
      assert.ok(steps.length <= 6, `${largest}`);
    }
  });

  it('begins at the top and goes clockwise', () => {
    assert.equal(pointAt(0, 10), '0 -10');
    assert.equal(pointAt(0.25, 10), '10 0');
  });

  it('draws a whole circle for a single part', () => {
    assert.equal(slicePath(0, 1, 10, 0).match(/A/g)?.length, 2);
    assert.match(slicePath(0, 0.25, 10, 5), /^M0 -10A10 10 0 0 1 10 0L5 0A5 5 0 0 0 0 -5Z$/);
  });
});
