import assert from 'node:assert/strict';
import { decimal } from '../../../../src/core/quantity/decimal';
import { writeFigure } from '../../../../src/core/formulas/print/edits';
import { figureAt } from '../../../support/table';

/** What a text cell holds once its number is corrected. */
function corrected(written: string, before: string, after: string, unit: string): string {
  const figure = { ...figureAt('表', 0, 0, before, unit, 0), encoding: 'text' as const, written };
  const edit = writeFigure(figure, decimal(after));
  assert.ok(edit.kind === 'text');
  return edit.value;
}

describe('a correction inside a text', () => {
  it('replaces the number and keeps signs, words and units around it', () => {
    assert.equal(corrected('≥50个', '50', '60', '个'), '≥60个');
    assert.equal(corrected('1,234.50元', '1234.5', '1243.5', '元'), '1243.50元');
  });

  it('replaces the points of a label and not its numbering', () => {
    assert.equal(corrected('2.产出指标（50分）', '50', '60', '分'), '2.产出指标（60分）');
    assert.equal(corrected('5、效益指标（5 分）', '5', '30', '分'), '5、效益指标（30 分）');
  });
});
