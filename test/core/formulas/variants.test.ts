import assert from 'node:assert/strict';
import { renderMessage } from '../../../src/core/messages/render';
import { review } from '../../../src/core/review/review';
import { tableCoverage } from '../../../src/core/checks/coverage/table-coverage';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { sheet, workbook, type GridCell } from '../../support/sheet';

const HEAD = ['项目名称', '年初预算数', '全年预算数', '全年执行数'];

/** A list of projects whose rates stand under `header`. */
function listed(header: string, ...rows: readonly (readonly GridCell[])[]): Snapshot {
  return workbook(sheet('明细', [['项目支出执行情况表'], ['单位：万元'], [...HEAD, header], ...rows]));
}

/** The rules that rates were checked by, and what findings say of them. */
function checkedBy(snapshot: Snapshot): { rules: readonly string[]; said: readonly string[] } {
  const { relations, findings } = review(snapshot, { ...DEFAULT_SETTINGS, reasonThreshold: '0' });
  const rates = relations.filter(({ relation }) => relation.result.unit === '%');
  return {
    rules: [...new Set(rates.map(({ relation }) => relation.declaration.rule))],
    said: findings
      .filter(({ rule }) => rule.startsWith('arithmetic/'))
      .map(({ message }) => renderMessage(message, 'zh-CN')),
  };
}

describe('the way a sheet computes a rate', () => {
  it('is the usual one where nothing speaks for another', () => {
    const { rules, said } = checkedBy(
      listed('执行率', ['甲', 80, 100, 75, '75%'], ['乙', 50, 60, 48, '80%'], ['丙', 40, 40, 30, '57%']),
    );
    assert.deepEqual(rules, ['arithmetic/execution-rate']);
    assert.deepEqual(said, ['丙的预算执行率应为 75%，表中为 57%']);
  });

  it('is read from its header, and said', () => {
    const { rules, said } = checkedBy(listed('年初预算执行率', ['甲', 80, 100, 60, '57%']));
    assert.deepEqual(rules, ['arithmetic/execution-rate-initial']);
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /应为 75%.*全年执行数 ÷ 年初预算数.*表头如此写明/);
  });

  it('is inferred from two rows that agree with it and none with the usual one, and said', () => {
    const { rules, said } = checkedBy(
      listed(
        '执行率',
        ['甲', 80, 100, 60, '75%'],
        ['乙', 50, 60, 45, '90%'],
        ['丙', 40, 44, 30, '57%'],
        ['丁', 20, 20, 15, '75%'],
      ),
    );
    assert.deepEqual(rules, ['arithmetic/execution-rate-initial']);
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /丙.*应为 75%.*年初预算数.*有 2 行按此计算/);
  });

  it('is not changed by a single row', () => {
    const { rules } = checkedBy(listed('执行率', ['甲', 80, 100, 60, '75%'], ['乙', 50, 60, 45, '75%']));
    assert.deepEqual(rules, ['arithmetic/execution-rate']);
  });

  it('is said in the coverage of its table, with its reason', () => {
    const { tables, relations } = review(
      listed('执行率', ['甲', 80, 100, 60, '75%'], ['乙', 50, 60, 45, '90%']),
      DEFAULT_SETTINGS,
    );
    const [covered] = tableCoverage(tables, relations);
    assert.deepEqual(
      covered?.bases.map((basis) => renderMessage(basis, 'zh-CN')),
      ['预算执行率（按年初预算数）：全年执行数 ÷ 年初预算数 × 100%（表中有 2 行按此计算）'],
    );
  });

  it('in a ledger is the use of what was available where the header says 使用率, else the execution of the budget', () => {
    const ledger = (header: string, rate: string): Snapshot =>
      workbook(
        sheet('明细', [
          ['项目收支明细表'],
          ['单位：万元'],
          ['项目名称', '年初结转结余', '全年预算数', '本年实际到位资金', '已使用资金', header],
          ['甲', 20, 100, 80, 75, rate],
        ]),
      );
    assert.deepEqual(checkedBy(ledger('资金使用率', '75%')).rules, ['arithmetic/use-rate']);
    assert.deepEqual(checkedBy(ledger('预算执行率', '75%')).rules, ['arithmetic/execution-rate']);
  });

  it('of an adjustment may leave out its sign', () => {
    const adjusted = (rate: string): Snapshot =>
      workbook(
        sheet('明细', [
          ['项目预算调整情况表'],
          ['单位：万元'],
          ['项目名称', '年初预算数', '调整数', '全年预算数', '全年执行数', '调整率'],
          ['甲', 100, -5, 95, 90, rate],
        ]),
      );
    for (const rate of ['5%', '-5%']) assert.deepEqual(checkedBy(adjusted(rate)).said, []);
    assert.equal(checkedBy(adjusted('50%')).said.length, 1);
  });

  it('of a budget takes cuts off whether they have a minus sign or not', () => {
    for (const cut of [8, -8]) {
      const snapshot = workbook(
        sheet('明细', [
          ['项目预算调整情况表'],
          ['单位：万元'],
          ['项目名称', '年初预算数', '追加', '追减', '全年预算数', '全年执行数'],
          ['甲', 100, 20, cut, 112, 90],
        ]),
      );
      assert.deepEqual(checkedBy(snapshot).said, []);
    }
  });
});
