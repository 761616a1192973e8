import assert from 'node:assert/strict';
import { CHART_TYPES, chartColors, isRound } from '../../../src/core/workbook/chart';

describe('the colours of a chart', () => {
  it('tell last year, pale, from this year where bars compare two series', () => {
    assert.deepEqual(chartColors('column', 2), ['#B9C7D6', '#4A86C5']);
    assert.deepEqual(chartColors('bar', 2), chartColors('column', 2));
  });

  it('are those of parts of a whole in a pie, even of two parts', () => {
    assert.deepEqual(chartColors('pie', 2), ['#6FA3D8', '#F0A868']);
    assert.deepEqual(chartColors('doughnut', 2), chartColors('pie', 2));
  });

  it('are as many as asked for, each another one until there are no more', () => {
    assert.deepEqual(chartColors('column', 3), ['#6FA3D8', '#F0A868', '#A3C178']);
    const ten = chartColors('pie', 10);
    assert.equal(new Set(ten.slice(0, 8)).size, 8);
    assert.deepEqual(ten.slice(8), ten.slice(0, 2));
    assert.deepEqual(chartColors('bar', 0), []);
  });
});

describe('a chart of parts of a whole', () => {
  it('is a pie or a ring, and has no axes', () =>
    assert.deepEqual(CHART_TYPES.filter(isRound), ['pie', 'doughnut']));
});
