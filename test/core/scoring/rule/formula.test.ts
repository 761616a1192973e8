import assert from 'node:assert/strict';
import { decimal, plain } from '../../../../src/core/quantity/decimal';
import {
  definitionsIn,
  evaluateFormula,
  namesIn,
  printFormula,
} from '../../../../src/core/scoring/rule/formula';

describe('a formula in words', () => {
  it('becomes a relation between named quantities, whatever brackets and signs it is written with', () => {
    const [definition] = definitionsIn('增长率＝［（本年数－上年数）÷上年数］×100%。上年数：上年决算。');
    assert.ok(definition);
    assert.equal(definition.name, '增长率');
    assert.deepEqual([...namesIn(definition.formula)], ['本年数', '上年数']);
    assert.equal(printFormula(definition.formula), '(本年数-上年数)/上年数×100%');
  });

  it('is evaluated exactly', () => {
    const [definition] = definitionsIn('增长率=（本年数-上年数）/上年数×100%');
    const figures = new Map([
      ['本年数', decimal('12.6')],
      ['上年数', decimal('12')],
    ]);
    const value =
      definition && evaluateFormula(definition.formula, decimal('1'), (name) => figures.get(name) ?? null);
    assert.equal(value && plain(value), '0.05');
  });

  it('prints the lesser and the greater of two as they are written', () => {
    const [definition] = definitionsIn('计分率=（1-MAX（0，超支率））×min（完成率，1）');
    assert.equal(definition && printFormula(definition.formula), '(1-Max(0,超支率))×Min(完成率,1)');
  });

  it('has no value on a zero divisor or with a figure missing', () => {
    const [definition] = definitionsIn('完成率=完成数/计划数');
    assert.ok(definition);
    assert.equal(
      evaluateFormula(definition.formula, decimal('1'), (name) => decimal(name === '计划数' ? '0' : '5')),
      null,
    );
    assert.equal(
      evaluateFormula(definition.formula, decimal('1'), () => null),
      null,
    );
  });

  it('is found in the middle of an explanation, and prose is not taken for one', () => {
    const text = '反映采购执行情况。采购执行率=（实际采购额/采购预算）×100%，以合同为准；预算=批复的预算';
    assert.deepEqual(
      definitionsIn(text).map(({ name }) => name),
      ['采购执行率'],
    );
  });
});
