import assert from 'node:assert/strict';
import { decimal, ONE, plain } from '../../../src/core/quantity/decimal';
import {
  addIntervals,
  divideIntervals,
  exactly,
  meet,
  multiplyIntervals,
  rounded,
  scaleInterval,
  subtractIntervals,
  type Interval,
} from '../../../src/core/quantity/interval';

/** `5` is known exactly, `4..6` lies somewhere between. */
function interval(text: string): Interval {
  const [low = '', high] = text.split('..');
  return high === undefined ? exactly(decimal(low)) : { low: decimal(low), high: decimal(high) };
}

/** As `interval` reads it; only one and the same number counts as exact. */
function shown(result: Interval | null): string | null {
  if (!result) return null;
  const { low, high } = result;
  return low === high ? plain(low) : `${plain(low)}..${plain(high)}`;
}

type Case = readonly [a: string, b: string, result: string | null];

function cases(what: string, work: (a: Interval, b: Interval) => Interval | null, all: readonly Case[]) {
  for (const [a, b, result] of all) {
    it(`${what} ${a} and ${b} to ${result ?? 'nothing that has a bound'}`, () => {
      assert.equal(shown(work(interval(a), interval(b))), result);
    });
  }
}

describe('a written figure', () => {
  it('stands for all that rounds to it: half a unit of its last decimal to each side', () => {
    assert.equal(shown(rounded(decimal('5.43'), 2)), '5.425..5.435');
    assert.equal(shown(rounded(decimal('-3'), 0)), '-3.5..-2.5');
  });

  it('may have more decimals than a spreadsheet has digits', () => {
    assert.equal(shown(rounded(decimal('0'), 20)), '-0.000000000000000000005..0.000000000000000000005');
  });

  it('may be known to tens or thousands only', () => {
    assert.equal(shown(rounded(decimal('12000'), -3)), '11500..12500');
  });
});

describe('intervals', () => {
  cases('add', addIntervals, [
    ['1', '2', '3'],
    ['4..6', '10..20', '14..26'],
    ['4..6', '10', '14..16'],
    ['10', '4..6', '14..16'],
    ['-6..-4', '5', '-1..1'],
  ]);

  cases('subtract', subtractIntervals, [
    ['10..20', '4..6', '4..16'],
    ['4..6', '10..20', '-16..-4'],
  ]);

  cases('multiply', multiplyIntervals, [
    ['3', '4', '12'],
    ['-3', '4', '-12'],
    ['2..3', '5', '10..15'],
    ['5', '2..3', '10..15'],
    ['2..3', '4..5', '8..15'],
    ['0..3', '4..5', '0..15'],
    ['-2..3', '4..5', '-10..15'],
    ['2..3', '-5..4', '-15..12'],
    ['-3..-2', '-5..-4', '8..15'],
    ['-3..2', '-5..4', '-12..15'],
  ]);

  cases('divide', divideIntervals, [
    ['12', '4', '3'],
    ['-12', '4', '-3'],
    ['12..24', '4', '3..6'],
    ['12', '3..4', '3..4'],
    ['12..24', '3..4', '3..8'],
    ['0..24', '3..4', '0..8'],
    ['-24..12', '3..4', '-8..4'],
    ['12..24', '-4..-3', '-8..-3'],
    ['-24..-12', '-4..-3', '3..8'],
    ['5', '0', null],
    ['1..2', '-1..1', null],
    ['1..2', '0..1', null],
    ['1..2', '-1..0', null],
  ]);

  const scaled: readonly (readonly [string, string, string])[] = [
    ['12', '3', '36'],
    ['12', '-3', '-36'],
    ['4..6', '100', '400..600'],
    ['4..6', '-2', '-12..-8'],
    ['-6..4', '-2', '-8..12'],
    ['4..6', '0', '0..0'],
  ];
  for (const [a, factor, result] of scaled) {
    it(`scale ${a} by ${factor} to ${result}`, () => {
      assert.equal(shown(scaleInterval(interval(a), decimal(factor))), result);
    });
  }

  it('scaled by one stay as they are', () => {
    assert.equal(shown(scaleInterval(interval('4..6'), ONE)), '4..6');
  });

  it('meet where they have a value in common, an end included', () => {
    const meeting = (a: string, b: string): boolean => meet(interval(a), interval(b));
    assert.ok(meeting('1..3', '2..4'));
    assert.ok(meeting('1..3', '3..4'));
    assert.ok(meeting('3..4', '1..3'));
    assert.ok(meeting('1..9', '3..4'));
    assert.ok(!meeting('1..2', '3..4'));
    assert.ok(!meeting('3..4', '1..2'));
  });
});
