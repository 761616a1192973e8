import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decimal, plain } from '../../../../src/core/quantity/decimal';
import { executeRule } from '../../../../src/core/scoring/execute/execute';
import type { Clause, Quantity, Rule } from '../../../../src/core/scoring/rule/rule';

/** Everything in hundredths, so that the direct implementation computes with whole numbers. */
const percent = (hundredths: number): Quantity => ({ value: written(hundredths), unit: '%' });
const written = (hundredths: number): string => plain(decimal(String(hundredths)).div(decimal('100')));
const ruleOf = (...clauses: readonly Clause[]): Rule => ({ parts: [{ marker: null, clauses }] });
const scoreOf = (rule: Rule, weight: number, value: number): string | null => {
  const given = { kind: 'ratio' as const, points: decimal(written(value)) };
  const outcome = executeRule(rule, decimal(written(weight)), given);
  return outcome?.score ? plain(outcome.score) : null;
};

const band = (low: number | null, high: number | null, points: number): Clause => ({
  kind: 'award',
  when: {
    kind: 'range',
    subject: '',
    magnitude: false,
    low: low === null ? null : { at: percent(low), closed: true },
    high: high === null ? null : { at: percent(high), closed: false },
  },
  award: { kind: 'points', points: written(points) },
});

describe('executing a rule', () => {
  it('gives the points of the band that holds the value, as a direct look-up does', () => {
    const thresholds = fc.uniqueArray(fc.integer({ min: 1, max: 12_000 }), { minLength: 1, maxLength: 5 });
    const values = fc.integer({ min: 0, max: 15_000 });
    fc.assert(
      fc.property(thresholds, values, (unsorted, value) => {
        const limits = [...unsorted].sort((a, b) => b - a);
        const weight = limits.length * 100;
        const clauses = limits.map((low, index) =>
          band(low, limits[index - 1] ?? null, weight - index * 100),
        );
        const held = limits.findIndex((low) => value >= low);
        const direct = held < 0 ? 0 : weight - held * 100;
        assert.equal(scoreOf(ruleOf(...clauses), weight, value), written(direct));
      }),
    );
  });

  it('takes off every whole step beyond the base and stops at zero, as a direct count does', () => {
    const cases = fc.record({
      base: fc.integer({ min: 0, max: 10_000 }),
      size: fc.integer({ min: 1, max: 1_000 }),
      amount: fc.integer({ min: 1, max: 300 }),
      weight: fc.integer({ min: 100, max: 2_000 }),
      value: fc.integer({ min: 0, max: 20_000 }),
      over: fc.boolean(),
    });
    fc.assert(
      fc.property(cases, ({ base, size, amount, weight, value, over }) => {
        const rule = ruleOf(
          { kind: 'standard', at: percent(base) },
          {
            kind: 'step',
            subject: '',
            when: { kind: 'always' },
            way: over ? 'over' : 'under',
            size: percent(size),
            noun: '',
            effect: 'deduct',
            amount: { kind: 'points', points: written(amount) },
          },
        );
        const away = Math.max(0, over ? value - base : base - value);
        const direct = Math.max(0, weight - Math.floor(away / size) * amount);
        assert.equal(scoreOf(rule, weight, value), written(direct));
      }),
    );
  });

  it('counts begun steps as declared, as a direct count does', () => {
    const cases = fc.record({
      size: fc.integer({ min: 1, max: 500 }),
      amount: fc.integer({ min: 1, max: 200 }),
      value: fc.integer({ min: 10_000, max: 14_000 }),
      reading: fc.constantFrom('whole' as const, 'begun' as const),
    });
    fc.assert(
      fc.property(cases, ({ size, amount, value, reading }) => {
        const rule = ruleOf(
          { kind: 'standard', at: percent(10_000) },
          {
            kind: 'step',
            subject: '',
            when: { kind: 'always' },
            way: 'over',
            size: percent(size),
            noun: '',
            effect: 'deduct',
            amount: { kind: 'points', points: written(amount) },
          },
        );
        const given = { kind: 'ratio' as const, points: decimal(written(value)) };
        const outcome = executeRule(rule, decimal('20'), given, reading);
        const steps = (reading === 'begun' ? Math.ceil : Math.floor)((value - 10_000) / size);
        const direct = Math.max(0, 2_000 - steps * amount);
        assert.equal(outcome?.score ? plain(outcome.score) : null, written(direct));
      }),
    );
  });

  it('interpolates between two bands, as the line through them does', () => {
    const cases = fc.record({
      low: fc.integer({ min: 1_000, max: 6_000 }),
      span: fc.integer({ min: 100, max: 4_000 }),
      part: fc.integer({ min: 1, max: 99 }),
      least: fc.integer({ min: 0, max: 500 }),
      most: fc.integer({ min: 501, max: 2_000 }),
    });
    fc.assert(
      fc.property(cases, ({ low, span, part, least, most }) => {
        const high = low + span;
        const line: Clause = {
          kind: 'award',
          when: {
            kind: 'range',
            subject: '',
            magnitude: false,
            low: { at: percent(low), closed: true },
            high: { at: percent(high), closed: false },
          },
          award: { kind: 'interpolated' },
        };
        const rule = ruleOf(band(high, null, most), line, band(null, low, least));
        const value = low + Math.max(1, Math.floor((span * part) / 100));
        const direct = (least + ((most - least) * (value - low)) / span) / 100;
        assert.ok(
          Math.abs(Number(scoreOf(rule, 2_000, value)) - (value < high ? direct : most / 100)) < 1e-9,
        );
      }),
    );
  });

  it('never gives less than nothing or more than the weight', () => {
    const cases = fc.tuple(
      fc.integer({ min: 1, max: 5_000 }),
      fc.integer({ min: 100, max: 2_000 }),
      fc.integer({ min: -9_000, max: 30_000 }),
    );
    fc.assert(
      fc.property(cases, ([points, weight, value]) => {
        const score = scoreOf(ruleOf(band(5_000, null, points)), weight, value);
        assert.ok(
          score !== null && decimal(score).gte(decimal('0')) && decimal(score).lte(decimal(written(weight))),
        );
      }),
    );
  });
});
