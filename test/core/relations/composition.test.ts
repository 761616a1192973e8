import assert from 'node:assert/strict';
import { review } from '../../../src/core/review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { formatAddress } from '../../../src/core/workbook/address';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { sheet, workbook, type GridCell } from '../../support/sheet';

const n = null;

/** 部门预算项目支出表 with a column, 单位资金, that the three budgets do not include. */
function budget(header: readonly GridCell[], ...rows: readonly (readonly GridCell[])[]): Snapshot {
  return workbook(
    sheet('预算', [['2024年部门预算项目支出表'], ['单位：万元'], ['项目名称', '合计', ...header], ...rows]),
  );
}

function accused(snapshot: Snapshot, rule: string): readonly string[] {
  return review(snapshot, DEFAULT_SETTINGS).findings.flatMap(({ rule: own, primary, related }) =>
    primary && [own, ...(related ?? []).map((each) => each.rule)].includes(rule)
      ? [formatAddress(primary)]
      : [],
  );
}

describe('a whole and its columns', () => {
  const rule = 'arithmetic/account-composition';
  const budgets = ['一般公共预算拨款', '政府性基金拨款', '国有资本经营预算拨款'];

  it('must agree where all columns are known', () => {
    const rows = (wrong: number): GridCell[][] => [
      ['合计', 60, 50, 10, n],
      ['甲', 35, 25, wrong, n],
      ['乙', 25, 25, n, n],
    ];
    assert.deepEqual(accused(budget(budgets, ...rows(10)), rule), []);
    assert.deepEqual(accused(budget(budgets, ...rows(1)), rule), ['预算!D5']);
  });

  it('need not where a column nobody knows stands beside them, though the whole may not be less', () => {
    const header = [...budgets, '单位资金'];
    const rows = (whole: number): GridCell[][] => [
      ['合计', 68, 50, 10, n, 8],
      ['甲', whole, 25, 10, n, 5],
      ['乙', 28, 25, n, n, 3],
    ];
    assert.deepEqual(accused(budget(header, ...rows(40)), rule), []);
    assert.deepEqual(accused(budget(header, ...rows(4)), rule), ['预算!B5']);
  });
});

describe('机构运行信息表', () => {
  const operation = (cars: number): Snapshot =>
    workbook(
      sheet('机构', [
        ['机构运行信息表'],
        ['单位：万元'],
        ['项目', '统计数', '项目', '统计数'],
        ['一、“三公”经费支出', n, '三、国有资产占用情况', n],
        ['（一）支出合计', 7.5, '（一）车辆数合计（辆）', cars],
        ['1．因公出国（境）费', 0, '1．机要通信用车', 2],
        ['2．公务用车购置及运行维护费', 6, '2．应急保障用车', 1],
        ['3．公务接待费', 1.5, '3．执法执勤用车', 4],
      ]),
    );

  it('adds up cars as it does amounts', () => {
    assert.deepEqual(accused(operation(7), 'arithmetic/operation-total'), []);
    assert.deepEqual(accused(operation(9), 'arithmetic/operation-total'), ['机构!D5']);
  });
});
