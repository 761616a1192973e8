import assert from 'node:assert/strict';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { formatAddress } from '../../../src/core/workbook/address';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { formula, sheet, workbook, type GridCell } from '../../support/sheet';

const HEAD = ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];

/** A national form of two sources from its rows of figures. */
function form(total: readonly GridCell[], first: readonly GridCell[], second: readonly GridCell[]): Snapshot {
  return workbook(
    sheet('自评表', [
      ['项目支出绩效自评表'],
      ['项目名称', '水质监测'],
      HEAD,
      [null, '年度资金总额', ...total],
      [null, '其中：当年财政拨款', ...first],
      [null, '其他资金', ...second],
    ]),
  );
}

function arithmetic(snapshot: Snapshot): readonly string[] {
  const { findings } = review(snapshot, { ...DEFAULT_SETTINGS, reasonThreshold: '0' });
  return findings
    .filter(({ rule }) => rule.startsWith('arithmetic/'))
    .map(({ primary, expected, cause }) =>
      [primary ? formatAddress(primary).replace(/.*!/, '') : '-', expected, cause?.kind].join(' '),
    );
}

describe('diagnosis through formulas', () => {
  it('blames the typed amount, not the rate and score that its total by formula upsets', () => {
    const subject = form(
      [200, 200, formula('=SUM(E5:E6)', 198.11), 10, '90.06%', 9.01],
      [120, 120, 108.11, '—', '90.09%', '—'],
      [80, 80, 90, '—', '90%', '—'],
    );
    const faulty = form(
      [200, 200, formula('=SUM(E5:E6)', 171.11), 10, '90.06%', 9.01],
      [120, 120, 108.11, '—', '90.09%', '—'],
      [80, 80, 63, '—', '90%', '—'],
    );
    assert.ok(!arithmetic(subject).some((line) => line.startsWith('G5')));
    assert.equal(arithmetic(faulty)[0]?.split(' ')[0], 'E6', arithmetic(faulty).join('\n'));
  });

  it('blames a formula that points at the wrong row, not the amounts of its own', () => {
    const subject = form(
      [200, 200, 180.11, 10, formula('=E4/D4', 0.90055, '0.00%'), 9.01],
      [120, 120, 108.11, '—', formula('=E6/D6', 0.9, '0.00%'), '—'],
      [80, 80, 72, '—', formula('=E6/D6', 0.9, '0.00%'), '—'],
    );
    assert.equal(arithmetic(subject)[0]?.split(' ')[0], 'G5', arithmetic(subject).join('\n'));
  });

  it('lets a score by formula without a cap follow the amount that was wrong', () => {
    const subject = form(
      [200, 200, 1801.1, 10, '90.06%', formula('=ROUND(E4/D4*F4,2)', 90.06)],
      [120, 120, 108.11, '—', '90.09%', '—'],
      [80, 80, 72, '—', '90%', '—'],
    );
    assert.deepEqual(arithmetic(subject), ['E4 180.11 decimal-point']);
  });
});

describe('amounts from elsewhere', () => {
  it('are last year’s where the column of last year stands beside', () => {
    const subject = workbook(
      sheet('增减', [
        ['收支增减表'],
        [null, null, null, null, '单位：万元'],
        ['项目', '本年决算数', '上年决算数', '增减额', '增减幅度'],
        ['人员经费', 569.86, 569.86, -53.19, '-9.33%'],
      ]),
    );
    assert.deepEqual(arithmetic(subject), ['B4 516.67 wrong-year']);
  });

  it('are copied from the other sheet where nothing on their own explains them', () => {
    const [own] = form(
      [200, 200, 180.11, 10, '90.06%', 9.01],
      [120, 120, 37.19, '—', '90.09%', '—'],
      [80, 80, 72, '—', '90%', '—'],
    ).sheets;
    assert.ok(own);
    const other = sheet('项目支出', [
      ['项目支出决算表'],
      [null, '单位：万元'],
      ['项目', '决算数'],
      ['道路养护', 37.19],
      ['图书采购', 26.5],
      ['合计', 63.69],
    ]);
    assert.deepEqual(arithmetic(workbook(own, other)), ['E5 108.11 copied-from-neighbour']);
  });
});
