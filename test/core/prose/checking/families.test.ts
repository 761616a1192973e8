import assert from 'node:assert/strict';
import { found } from '../found';

const SIDES = (expenditure: string) =>
  `全县基金收入完成3.2亿元，上级补助收入0.5亿元，收入总计3.7亿元；基金支出2.1亿元，调出资金1.6亿元，支出总计3.7亿元。
县级基金收入完成2.4亿元，上级补助收入0.5亿元，收入总计2.9亿元；基金支出1.8亿元，调出资金1.1亿元，支出总计2.9亿元。
镇级基金收入完成0.8亿元，上级补助收入0.4亿元，收入总计1.2亿元；基金支出0.9亿元，调出资金0.3亿元，支出总计${expenditure}亿元。`;

const USES = (income: string) =>
  `全县政府性基金预计收入86.3亿元。政府性基金预算支出安排70.1亿元，专项债券还本支出6.2亿元，调入一般公共预算10亿元。
县本级政府性基金预计收入24.7亿元。政府性基金预算支出安排21.5亿元，调入一般公共预算3.2亿元。
全县国有资本经营预算预计收入${income}亿元。国有资本经营预算支出安排1.1亿元，调入一般公共预算8.6亿元。`;

const NEXT_YEAR = (rate: string) =>
  `2024年全县一般公共预算收入150.2亿元。全县政府性基金预算收入40.6亿元。全县社会保险基金预算收入62.5亿元。
2025年全县一般公共预算收入154.7亿元，同比增长3.0%。全县政府性基金预算收入42.3亿元，同比增长4.2%。全县社会保险基金预算收入64.5亿元，同比增长${rate}%。`;

describe('Relations that no words say, in a text whose others of the kind hold', () => {
  it('hold the total of expenditure to that of income', () => {
    assert.deepEqual(found(SIDES('1.2')), []);
    assert.equal(found(SIDES('2.1')).length, 1);
  });

  it('hold income to what becomes of it', () => {
    assert.deepEqual(found(USES('9.7')), []);
    assert.equal(found(USES('7.9')).length, 1);
  });

  it("hold a rate to last year's amount pages earlier", () => {
    assert.deepEqual(found(NEXT_YEAR('3.2')), []);
    const [finding, ...others] = found(NEXT_YEAR('8.2'));
    assert.ok(finding?.startsWith('consistency/prose-growth: ') && finding.endsWith('8.2%'));
    assert.deepEqual(others, []);
  });

  it("leave a rate over last year's budget alone", () =>
    assert.deepEqual(found(NEXT_YEAR('8.2').replace(/同比(增长8)/, '比上年预算$1')), []));

  it('say nothing where no other holds', () => {
    assert.deepEqual(found(USES('7.9').split('\n').slice(2).join('\n')), []);
  });
});
