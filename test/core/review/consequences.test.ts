import assert from 'node:assert/strict';
import { withoutConsequences } from '../../../src/core/review/consequences';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { percent, sheet, workbook } from '../../support/sheet';
import { finding } from './finding';

const overspent = finding('logic/budget-exceeded', ['D7', 'C7'], { severity: 'warning' });

describe('what only follows from a wrong figure', () => {
  it('is not told beside it', () => {
    const wrong = finding('arithmetic/funding-total', ['C7', 'C6'], { certainty: 'certain' });
    assert.deepEqual(withoutConsequences([wrong, overspent]), [wrong]);
  });

  it('is told where another figure is wrong, or where it may be any of several', () => {
    const elsewhere = finding('arithmetic/funding-total', ['C8', 'C7'], { certainty: 'certain' });
    const oneOfThese = finding('arithmetic/funding-total', ['C7', 'C6'], { certainty: 'one-of-these' });
    for (const wrong of [elsewhere, oneOfThese])
      assert.deepEqual(withoutConsequences([wrong, overspent]), [wrong, overspent]);
  });

  it('is an overspend of a budget that lost a nought', () => {
    const form = (central: number) =>
      workbook(
        sheet('自评表', [
          ['农业资源保护补助资金绩效自评表'],
          ['（2024年度）'],
          ['项目资金（万元）', null, '全年预算数（A）', '全年执行数（B）', '预算执行率（B/A）'],
          [null, '年度资金总额', 736, 706.56, percent(0.96)],
          [null, '其中：中央财政资金', central, 485, percent(0.97)],
          [null, '地方资金', 236, 221.56, percent(0.9388)],
        ]),
      );
    const told = (central: number): readonly string[] =>
      review(form(central), DEFAULT_SETTINGS).findings.map(({ rule, expected }) => `${rule} ${expected}`);
    assert.deepEqual(told(500), []);
    assert.deepEqual(told(50), ['arithmetic/funding-total 500']);
  });
});
