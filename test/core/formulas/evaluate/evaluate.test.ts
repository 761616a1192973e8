import assert from 'node:assert/strict';
import { evaluate, expectedOf, reaches } from '../../../../src/core/formulas/evaluate/evaluate';
import type { Expression } from '../../../../src/core/formulas/language/expression';
import type { BoundRelation } from '../../../../src/core/formulas/model';
import { decimal, plain, roundHalfUp } from '../../../../src/core/quantity/decimal';
import {
  atMost,
  declared,
  difference,
  figure,
  product,
  quotient,
  relation,
  same,
  sum,
  sumOfFilled,
} from '../relation';

const at = figure;

/** How a result stands to an expression, with what keeps it from being decided. */
function verdict(result: string, expression: Expression, more: Partial<BoundRelation> = {}): string {
  const found = evaluate(relation(at('Z1', result), expression, more));
  return found.state === 'undetermined' ? `${found.state} ${found.reason.id}` : found.state;
}

type Case = readonly [name: string, result: string, expression: Expression, verdict: string];

function cases(all: readonly Case[]): void {
  for (const [name, result, expression, expected] of all) {
    it(`${expected}: ${name}`, () => assert.equal(verdict(result, expression), expected));
  }
}

describe('a ratio', () => {
  const rate = quotient(at('A1', '45.08 万元'), at('B1', '83 万元'));
  const score = product(rate, at('C1', '10 分'));
  cases([
    ['as exact as its column', '54.31%', rate, 'holds'],
    ['without decimals', '54%', rate, 'holds'],
    ['a hundredth off, within what the amounts are known to', '54.32%', rate, 'rounding'],
    ['a hundredth below', '54.30%', rate, 'holds'],
    ['a tenth off', '54.4%', rate, 'violated'],
    ['of the wrong base', '184.12%', rate, 'violated'],
    [
      'of amounts in different units',
      '54.31%',
      quotient(at('A1', '450800 元'), at('B1', '83 万元')),
      'holds',
    ],
    ['as points of its weight', '5.43 分', score, 'holds'],
  ]);
});

describe('a ratio that was written with fewer digits than its column', () => {
  const product862 = product(at('A1', '0.862'), '10');
  const exact = { decimals: 2 };
  const wrote = (value: string) => evaluate(relation({ ...at('Z1', value), ...exact }, product862)).state;

  it('is rounding where it was rounded', () => assert.equal(wrote('9'), 'rounding'));
  it('is truncated where it was cut off', () => assert.equal(wrote('8'), 'truncated'));
  it('is truncated also by one digit alone', () => {
    const cut = product(at('A1', '0.8669'), '10');
    assert.equal(evaluate(relation({ ...at('Z1', '8.66'), ...exact }, cut)).state, 'truncated');
  });
  it('is violated otherwise', () => assert.equal(wrote('7'), 'violated'));
  it('is violated as nothing, which no digits were cut off of', () => {
    const small = product(at('A1', '0.08'), '1');
    assert.equal(evaluate(relation({ ...at('Z1', '0'), ...exact }, small)).state, 'violated');
  });
  it('is violated where a formula gave it, which cuts nothing off', () =>
    assert.equal(verdict('=A1|9', product862), 'violated'));
  it('is violated where it repeats a figure, which has the digits of its column', () =>
    assert.equal(verdict('45.1 万元', same(at('A1', '450800 元'))), 'violated'));
  it('is violated where it is a sum or a difference', () => {
    assert.equal(verdict('9 万元', sum(at('A1', '8.12 万元'), at('B1', '0.5 万元'))), 'violated');
    assert.equal(verdict('9 万元', difference(at('A1', '9.12 万元'), at('B1', '0.5 万元'))), 'violated');
  });
});

describe('a sum', () => {
  const parts = [at('A1', '83 万元'), at('A2', '17 万元')] as const;
  cases([
    ['of its parts', '100 万元', sum(...parts), 'holds'],
    ['a hundredth off, each part being rounded', '100.01 万元', sum(...parts), 'rounding'],
    ['two hundredths off', '100.03 万元', sum(...parts, at('A3', '0.02 万元')), 'rounding'],
    ['a tenth off', '100.1 万元', sum(...parts), 'violated'],
    ['with a blank part', '100 万元', sum(...parts, at('A3', '')), 'undetermined relation/blank'],
    [
      'with a part in words',
      '100 万元',
      sum(...parts, at('A3', '若干')),
      'undetermined relation/not-a-number',
    ],
    ['with a blank part that is nothing', '100 万元', sumOfFilled(...parts, at('A3', '')), 'holds'],
    ['with a part that does not apply', '100 万元', sumOfFilled(...parts, at('A3', '—')), 'holds'],
    [
      'with words where others may be blank',
      '100 万元',
      sumOfFilled(...parts, at('A3', '若干')),
      'undetermined relation/not-a-number',
    ],
    [
      'of blank parts alone',
      '100 万元',
      sumOfFilled(at('A1', ''), at('A2', '')),
      'undetermined relation/blank',
    ],
    ['of no parts', '0 万元', sum(), 'holds'],
    ['that is blank itself', '', sum(...parts), 'undetermined relation/blank'],
    ['that is written in words', '约一百万', sum(...parts), 'undetermined relation/not-a-number'],
    ['of formulas, which are exact', '=A1|100.01', sum(at('A1', '=B|83'), at('A2', '=B|17')), 'violated'],
    [
      'of ratios with one base',
      '100%',
      sum(quotient(at('A1', '83'), at('B1', '100')), quotient(at('A2', '17'), at('B1', '100'))),
      'holds',
    ],
    [
      'of ratios with two bases',
      '75%',
      sum(quotient(at('A1', '1'), at('B1', '=C|2')), quotient(at('A2', '1'), at('B2', '=C|4'))),
      'holds',
    ],
    [
      'of a ratio and a number',
      '1.5',
      sum(at('A1', '1'), quotient(at('A2', '1'), at('B2', '=C|2'))),
      'holds',
    ],
  ]);
});

describe('a difference', () => {
  cases([
    ['of two amounts', '37.92 万元', difference(at('A1', '83 万元'), at('B1', '45.08 万元')), 'holds'],
    ['below nothing', '-37.92 万元', difference(at('A1', '45.08 万元'), at('B1', '83 万元')), 'holds'],
    [
      'with its sign forgotten',
      '37.92 万元',
      difference(at('A1', '45.08 万元'), at('B1', '83 万元')),
      'violated',
    ],
    [
      'from a blank cell',
      '37.92 万元',
      difference(at('A1', ''), at('B1', '83 万元')),
      'undetermined relation/blank',
    ],
    [
      'of a blank cell',
      '37.92 万元',
      difference(at('A1', '83 万元'), at('B1', '')),
      'undetermined relation/blank',
    ],
  ]);
});

describe('a change against last year', () => {
  const [now, before] = [at('A1', '110.00 万元'), at('B1', '100 万元')];
  cases([
    ['with last year as its base', '10%', quotient(difference(now, before), before), 'holds'],
    ['below nothing', '-9.09%', quotient(difference(before, now), now), 'holds'],
    ['with this year as its base', '9.09%', quotient(difference(now, before), before), 'violated'],
    [
      'of small amounts, which leave less open than two figures would',
      '60%',
      quotient(difference(at('A1', '0.05 万元'), at('B1', '0.03 万元')), at('B1', '0.03 万元')),
      'rounding',
    ],
  ]);
});

describe('a base of nothing', () => {
  const none = at('B1', '0 万元');
  cases([
    ['under something', '100%', quotient(at('A1', '5 万元'), none), 'undetermined relation/division-by-zero'],
    ['under nothing', '0%', quotient(at('A1', '0 万元'), none), 'undetermined relation/zero-over-zero'],
    ['under a blank cell', '0%', quotient(at('A1', ''), none), 'undetermined relation/zero-over-zero'],
    ['of which a dash says so', '0%', quotient(at('A1', '—'), none), 'undetermined relation/zero-over-zero'],
    ['that is blank', '0%', quotient(at('A1', '5 万元'), at('B1', '')), 'undetermined relation/blank'],
    ['under words', '0%', quotient(at('A1', '若干'), none), 'undetermined relation/not-a-number'],
    [
      'of something under a blank cell',
      '0%',
      quotient(at('A1', ''), at('B1', '5 万元')),
      'undetermined relation/blank',
    ],
    [
      'that rounding makes of a little',
      '50%',
      quotient(at('A1', '1 万元'), at('B1', '0.00 万元')),
      'undetermined relation/division-by-zero',
    ],
  ]);
});

describe('at most the limit', () => {
  const rate = quotient(at('A1', '120 万元'), at('B1', '100 万元'));
  cases([
    ['a value below it', '8 分', atMost(at('A1', '8 分'), at('B1', '10 分')), 'holds'],
    ['a value above it', '10 分', atMost(at('A1', '12 分'), at('B1', '10 分')), 'holds'],
    [
      'a value above it that was not held to it',
      '12 分',
      atMost(at('A1', '12 分'), at('B1', '10 分')),
      'violated',
    ],
    [
      'a score whose rate is above one',
      '10 分',
      atMost(product(rate, at('C1', '10 分')), at('C1', '10 分')),
      'holds',
    ],
    [
      'a score whose rate is below one',
      '5.43 分',
      atMost(
        product(quotient(at('A1', '45.08 万元'), at('B1', '83 万元')), at('C1', '10 分')),
        at('C1', '10 分'),
      ),
      'holds',
    ],
    ['a blank value', '10 分', atMost(at('A1', ''), at('B1', '10 分')), 'undetermined relation/blank'],
    ['a blank limit', '8 分', atMost(at('A1', '8 分'), at('B1', '')), 'undetermined relation/blank'],
    ['a limit below nothing', '-3', atMost(at('A1', '-2'), at('B1', '-3')), 'holds'],
  ]);
});

describe('a whole of which only some parts are listed', () => {
  const parts = sum(at('A1', '60 万元'), at('A2', '30 万元'));
  const share = quotient(at('A1', '60 万元'), at('B1', '-100 万元'));
  const atLeast = (result: string, expression: Expression): string =>
    verdict(result, expression, { comparison: 'at-least' });

  it('may be more than they come to', () => {
    assert.equal(atLeast('90 万元', parts), 'holds');
    assert.equal(atLeast('200 万元', parts), 'holds');
  });
  it('may be less by what rounding allows', () => assert.equal(atLeast('89.99 万元', parts), 'rounding'));
  it('may not be less', () => assert.equal(atLeast('89.9 万元', parts), 'violated'));
  it('is compared the right way round over a base below nothing', () => {
    assert.equal(atLeast('-50%', share), 'holds');
    assert.equal(atLeast('-70%', share), 'violated');
  });
});

describe('a demand of the field', () => {
  it('stays what it is, whatever is supposed of cells', () => {
    const demand = relation(at('Z1', '100'), same(at('A1', '100')), { demand: true });
    const doubled = (read: typeof demand.result) => ({ ...read, value: decimal('200') });
    assert.equal(evaluate(demand, doubled).state, 'violated');
    assert.equal(evaluate({ ...demand, demand: undefined } as never, doubled).state, 'holds');
  });
});

describe('what a result should be', () => {
  const expected = (result: string, expression: Expression, unit: string | null = null): string | null => {
    const value = expectedOf(relation(at('Z1', result), expression, declared({ unit })));
    return value && plain(roundHalfUp(value, 4));
  };
  const rate = quotient(at('A1', '45.08 万元'), at('B1', '83 万元'));

  it('is said in its own unit, and not rounded to its digits', () => {
    assert.equal(expected('0%', rate), '54.3133');
    assert.equal(expected('0 元', sum(at('A1', '45.08 万元'), at('A2', '1 元'))), '450801');
    assert.equal(expected('0 万元', same(at('A1', '450801 元'))), '45.0801');
  });

  it('is said in the unit of its rule where the cell names none', () => {
    assert.equal(expected('', rate, '%'), '54.3133');
    assert.equal(expected('', rate), '0.5431');
  });

  it('takes the smaller of value and limit', () => {
    assert.equal(expected('', atMost(at('A1', '12'), at('B1', '10'))), '10');
    assert.equal(expected('', atMost(quotient(at('A1', '3'), at('C1', '2')), at('B1', '10'))), '1.5');
    assert.equal(expected('', atMost(quotient(at('A1', '30'), at('C1', '2')), at('B1', '10'))), '10');
  });

  it('is unknown where a figure is missing or a base is nothing', () => {
    assert.equal(expected('', sum(at('A1', '5'), at('A2', ''))), null);
    assert.equal(expected('', quotient(at('A1', '5'), at('B1', '0'))), null);
  });

  it('multiplies quotients with each other', () => {
    const half = quotient(at('A1', '1'), at('B1', '2'));
    assert.equal(expected('', product(half, quotient(at('A2', '1'), at('B2', '5')))), '0.1');
    assert.equal(expected('', quotient(half, quotient(at('A2', '1'), at('B2', '5')))), '2.5');
    assert.equal(expected('', product(at('A1', ''), half)), null);
  });

  it('reaches a limit or not, told in the result’s own unit', () => {
    const reached = (result: string, expression: Expression, limit: string): boolean =>
      reaches(relation(at('Z1', result), expression), decimal(limit));
    assert.ok(reached('0%', rate, '54.31'));
    assert.ok(!reached('0%', rate, '54.32'));
    assert.ok(reached('0 万元', sum(at('A1', '5 万元')), '5'));
    assert.ok(!reached('0 万元', sum(at('A1', '5 万元')), '5.01'));
    const below = quotient(at('A1', '5 万元'), at('B1', '-10 万元'));
    assert.ok(reached('0%', below, '-50'));
    assert.ok(!reached('0%', below, '-49'));
    assert.ok(!reached('0%', quotient(at('A1', ''), at('B1', '5')), '0'));
  });
});
