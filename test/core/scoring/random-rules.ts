import fc from 'fast-check';
import type {
  Award,
  Clause,
  Condition,
  Part,
  Points,
  Quantity,
  Rule,
  Step,
} from '../../../src/core/scoring/rule/rule';

/** A number with at most two decimals and no trailing zeros, as the language writes it. */
const number = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => String(hundredths / 100));

const points = number(0.01, 20).map((value): Points => ({ kind: 'points', points: value }));
const share = fc
  .integer({ min: 1, max: 100 })
  .map((value): Points => ({ kind: 'share', percent: String(value) }));
const amounts = fc.oneof(points, share);
const subjects = fc.constantFrom('', '完成率', '变动率', '结转率');
const facts = fc.constantFrom('制度健全', '按时公开', '有专人管理');

const percent = (value: string): Quantity => ({ value, unit: '%' });

const range: fc.Arbitrary<Condition> = fc
  .record({
    subject: subjects,
    ends: fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 })),
    closed: fc.tuple(fc.option(fc.boolean()), fc.option(fc.boolean())),
    shape: fc.constantFrom('low', 'high', 'both', 'equal'),
  })
  .map(({ subject, ends: [low, width], closed: [first, second], shape }): Condition => {
    const lowEnd = { at: percent(String(low)), closed: first };
    const highEnd = { at: percent(String(low + width)), closed: second };
    const exact = { at: percent(String(low)), closed: true };
    return {
      kind: 'range',
      subject,
      magnitude: false,
      low: shape === 'equal' ? exact : shape === 'high' ? null : lowEnd,
      high: shape === 'equal' ? exact : shape === 'low' ? null : highEnd,
    };
  });

const fact = facts.map((text): Condition => ({ kind: 'fact', text }));

const plainAward = fc.oneof<fc.Arbitrary<Award>[]>(
  amounts,
  fc.constant({ kind: 'full' }),
  fc.constant({ kind: 'none' }),
  fc.constantFrom('target' as const, 'rate' as const).map((of) => ({ kind: 'proportional', of })),
  fc.constant({ kind: 'interpolated' }),
  fc.constant({ kind: 'corresponding' }),
  fc.tuple(amounts, amounts).map(([from, to]) => ({ kind: 'range', from, to })),
  fc.constant({ kind: 'discretion' }),
);

const award = fc.oneof(
  fc.record({
    kind: fc.constant('award' as const),
    when: fc.oneof(range, fact, fc.constant({ kind: 'otherwise' } as const)),
    award: plainAward,
  }),
  fc.record({
    kind: fc.constant('award' as const),
    when: range,
    award: plainAward,
    proviso: fc.constantFrom('质量达标', '手续齐全'),
  }),
);

const always: Condition = { kind: 'always' };

/** Steps in percentage points, and counts of occurrences; `always` is written as nothing. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('step' as const),
    subject: fc.constant(''),
    when: fc.constant(always),
    way: fc.constantFrom('over' as const, 'under' as const, 'either' as const),
    size: fc.constantFrom('1', '0.5', '5').map(percent),
    noun: fc.constant(''),
    effect: fc.constant('deduct' as const),
    amount: amounts,
  }),
  fc.record({
    kind: fc.constant('step' as const),
    subject: fc.constant(''),
    when: fc.constant(always),
    way: fc.constant('each' as const),
    size: fc.constantFrom('项', '例', '次', '处').map((unit) => ({ value: '1', unit })),
    noun: fc.constantFrom('', '不符合'),
    effect: fc.constant('deduct' as const),
    amount: amounts,
  }),
);

const steering = fc.oneof<fc.Arbitrary<Clause>[]>(
  fc.constant({ kind: 'floor' }),
  number(1, 10).map((value) => ({ kind: 'basic', points: value })),
  fc.constantFrom('positive' as const, 'negative' as const).map((nature) => ({ kind: 'nature', nature })),
  number(1, 10).map((value) => ({ kind: 'maximum', points: value })),
  fc
    .tuple(fc.constantFrom('deduct' as const, 'add' as const, 'award' as const), number(1, 10))
    .map(([effect, value]) => ({ kind: 'limit', effect, points: value })),
  fc.integer({ min: 50, max: 100 }).map((value) => ({ kind: 'goal', at: percent(String(value)) })),
  fc.integer({ min: 50, max: 100 }).map((value) => ({ kind: 'standard', at: percent(String(value)) })),
);

const clause: fc.Arbitrary<Clause> = fc.oneof(award, step, steering);

const clauses = fc.array(clause, { minLength: 1, maxLength: 5 });

/** Rules of one unnumbered part, or of ①②③ parts. */
export const rules: fc.Arbitrary<Rule> = fc.oneof(
  clauses.map((list): Rule => ({ parts: [{ marker: null, clauses: list }] })),
  fc.array(clauses, { minLength: 2, maxLength: 3 }).map((lists): Rule => ({
    parts: lists.map((list, index): Part => ({ marker: ['①', '②', '③'][index] ?? '④', clauses: list })),
  })),
);
