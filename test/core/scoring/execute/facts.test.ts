import assert from 'node:assert/strict';
import { changeIn, factCondition, resolved } from '../../../../src/core/scoring/execute/facts';
import type { Condition } from '../../../../src/core/scoring/rule/rule';

/** The values for which a condition holds, as an interval in percent: `[0, …`, `…, 0)`. */
function printed(condition: Condition): string {
  if (condition.kind !== 'range') return condition.kind;
  const { low, high } = condition;
  const from = low ? `${low.closed ? '[' : '('}${low.at.value}${low.at.unit}` : '…';
  return `${from}, ${high ? `${high.at.value}${high.at.unit}${high.closed ? ']' : ')'}` : '…'}`;
}

describe('a fact that says how something changed', () => {
  const facts: readonly (readonly [text: string, change: string, holds: string])[] = [
    ['接待费较上年下降', 'fall', '…, 0%)'],
    ['经费较上年增长', 'rise', '(0%, …'],
    ['较上年持平', 'same', '[0%, 0%]'],
    ['较上年不增长', 'no-rise', '…, 0%]'],
    ['较上年不减少', 'no-fall', '[0%, …'],
    ['超支', 'overspent', '(100%, …'],
  ];
  for (const [text, change, holds] of facts) {
    it(`${text} is true for a change in ${holds}`, () => {
      assert.equal(changeIn(text), change);
      assert.equal(printed(resolved(factCondition(text), false)), holds);
    });
  }

  it('speaks of a surplus below nothing where the rule is about surpluses', () =>
    assert.equal(printed(resolved(factCondition('超支'), true)), '…, 0%)'));
});

describe('any other condition', () => {
  it('stays what it is', () => {
    const fact = factCondition('制度健全');
    assert.equal(resolved(fact, false), fact);
    assert.equal('change' in fact, false);
    const otherwise: Condition = { kind: 'otherwise' };
    assert.equal(resolved(otherwise, true), otherwise);
  });
});
