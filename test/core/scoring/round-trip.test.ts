import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseRule } from '../../../src/core/scoring/rule/parse-rule';
import { printRule } from '../../../src/core/scoring/rule/print-rule';
import { parseFormula, printFormula, type Formula } from '../../../src/core/scoring/rule/formula';
import { rules } from './random-rules';

/** Formulas whose names hold no operator. */
const formulas: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula; leaf: Formula }>((tie) => ({
  leaf: fc.oneof(
    fc.record({
      kind: fc.constant('number' as const),
      value: fc.integer({ min: 1, max: 999 }).map(String),
      percent: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('name' as const),
      name: fc.constantFrom('决算数', '预算数', '本年度支出总额'),
    }),
    fc.constant({ kind: 'weight' as const }),
  ),
  formula: fc.oneof(
    { maxDepth: 4 },
    tie('leaf'),
    fc.record({
      kind: fc.constantFrom('plus' as const, 'minus' as const, 'times' as const, 'over' as const),
      left: tie('formula'),
      right: tie('formula'),
    }),
  ),
})).formula;

/** Generated records have no prototype, which a strict comparison would call a difference. */
function plainCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

describe('the scoring language', () => {
  it('reads back every rule it prints', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const printed = printRule(rule);
        const { rule: again, unread } = parseRule(printed);
        assert.deepEqual(unread, [], printed);
        assert.deepEqual(again, plainCopy(rule), printed);
      }),
      { numRuns: 400 },
    );
  });

  it('reads back every formula it prints', () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        const printed = printFormula(formula);
        assert.deepEqual(parseFormula(printed), { name: null, formula: plainCopy(formula) }, printed);
      }),
    );
  });

  it('never fails on any text, and gives unread places as they stand in it', () => {
    const words = fc.constantFrom(
      '每',
      '扣',
      '分',
      '≥',
      '90%',
      '，',
      '；',
      '(含)',
      '得',
      '①',
      '以上',
      '一个',
      '完成率',
      '\n',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 30 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { text: dark, start, end } of parseRule(text).unread)
          assert.equal(text.slice(start, end), dark);
      }),
      { numRuns: 300 },
    );
  });
});
