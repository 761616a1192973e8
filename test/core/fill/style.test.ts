import assert from 'node:assert/strict';
import { planFill } from '../../../src/core/fill/plan';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { review } from '../../../src/core/review/review';
import { formula, percent, sheet, shown, workbook, type GridCell } from '../../support/sheet';

/** What is filled into the second line of a ledger whose first line has this rate: formula, value, number format. */
function filled(rate: GridCell, header = '执行率', own: GridCell = null): readonly (string | undefined)[] {
  const ledger = sheet('明细', [
    ['2023年项目收支明细表'],
    ['单位：万元'],
    ['项目名称', '全年预算数', '全年执行数', header],
    ['渠道清淤', 20, 18, rate],
    ['路灯维护', 8, 7, own],
  ]);
  const { written } = planFill(review(workbook(ledger), DEFAULT_SETTINGS));
  const planned = written.find(({ cell }) => cell.row === 4);
  assert.ok(planned);
  const { edit } = planned;
  return [planned.formula, planned.value, edit.kind === 'formula' ? edit.numberFormat : undefined];
}

const AS_FRACTION = '=IF(B5=0,"",ROUND(C5/B5,4))';
const AS_POINTS = '=IF(B5=0,"",ROUND(C5/B5*100,2))';

describe('a percentage that is filled in', () => {
  it('takes the number format of its neighbours', () => {
    assert.deepEqual(filled(percent(0.9, '0.0%')), [AS_FRACTION, '0.875', '0.0%']);
    assert.deepEqual(filled(formula('=C4/B4', 0.9, '0%')), [AS_FRACTION, '0.875', '0%']);
  });

  it('stands in points where its neighbours do, and keeps its format', () => {
    assert.deepEqual(filled(90, '执行率（%）'), [AS_POINTS, '87.5', undefined]);
    assert.deepEqual(filled(shown(90, '0.00'), '执行率（%）'), [AS_POINTS, '87.5', undefined]);
  });

  it('is a fraction with the usual format where its neighbours are percentages typed as text', () => {
    assert.deepEqual(filled('90%'), [AS_FRACTION, '0.875', '0.00%']);
    assert.deepEqual(filled('90％'), [AS_FRACTION, '0.875', '0.00%']);
  });

  it('is a fraction with the usual format where no neighbour shows how', () =>
    assert.deepEqual(filled(null), [AS_FRACTION, '0.875', '0.00%']));

  it('stands in points where no neighbour shows how, but the header carries the sign', () => {
    for (const header of ['执行率（%）', '执行率(%)', '执行率（％）'])
      assert.deepEqual(filled(null, header), [AS_POINTS, '87.5', undefined], header);
  });

  it('follows the neighbours rather than the header', () =>
    assert.deepEqual(filled(percent(0.9), '执行率（%）'), [AS_FRACTION, '0.875', '0.00%']));
});
