import assert from 'node:assert/strict';
import { readGiven } from '../../../../../src/core/scoring/execute/values/given';
import { isWithin, membership } from '../../../../../src/core/scoring/execute/values/membership';
import type { End, Range } from '../../../../../src/core/scoring/rule/rule';

/** `[80` is 80 % included, `(80` excluded, `80` left open by the text; a blank end is none. */
function end(text: string): End | null {
  const [, mark, value] = /^([[(]?)(-?[\d.]+)$/.exec(text) ?? [];
  if (value === undefined) return null;
  return { at: { value, unit: '%' }, closed: mark === '[' ? true : mark === '(' ? false : null };
}

const range = (low: string, high: string, magnitude = false): Range => ({
  kind: 'range',
  subject: '',
  magnitude,
  low: end(low),
  high: end(high),
});

describe('a value in a range', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['[80', '[90', '85%', 'in'],
    ['[80', '[90', '80%', 'in'],
    ['[80', '[90', '90%', 'in'],
    ['(80', '(90', '80%', 'out'],
    ['(80', '(90', '90%', 'out'],
    ['80', '90', '80%', 'edge'],
    ['80', '90', '90%', 'edge'],
    ['80', '90', '80.01%', 'in'],
    ['[80', '90', '90%', 'edge'],
    ['80', '[90', '95%', 'out'],
    ['80', '[90', '79.99%', 'out'],
    ['[80', '', '200%', 'in'],
    ['', '[90', '-5%', 'in'],
    ['[80', '', '优', 'out'],
  ];
  for (const [low, high, value, place] of cases) {
    it(`${place}: ${value} between ${low || 'nothing'} and ${high || 'nothing'}`, () =>
      assert.equal(membership(range(low, high), readGiven(value)), place));
  }

  it('counts by its size where the range says so', () => {
    assert.equal(membership(range('', '[5', true), readGiven('-6%')), 'out');
    assert.equal(membership(range('', '[5', true), readGiven('-5%')), 'in');
    assert.equal(membership(range('', '[5'), readGiven('-6%')), 'in');
  });
});

describe('a range within another', () => {
  const within = (inner: readonly [string, string], outer: readonly [string, string]) =>
    isWithin(range(...inner), range(...outer));

  it('ends where the other does, or before', () => {
    assert.ok(within(['[100', '[100'], ['[95', '']));
    assert.ok(within(['[80', '[90'], ['[80', '[90']));
    assert.ok(within(['(80', '(90'], ['[80', '[90']));
    assert.ok(within(['(80', '(90'], ['(80', '(90']));
    assert.ok(within(['[80', '[90'], ['', '']));
  });

  it('has no end beyond that of the other', () => {
    assert.ok(!within(['[80', ''], ['[80', '[90']));
    assert.ok(!within(['', '[90'], ['[80', '[90']));
    assert.ok(!within(['[80', '[90'], ['(80', '[90']));
    assert.ok(!within(['[80', '[90'], ['[80', '(90']));
    assert.ok(!within(['[79', '[90'], ['[80', '[90']));
    assert.ok(!within(['[80', '[91'], ['[80', '[90']));
  });

  it('is in no other unit', () => {
    const days: Range = { ...range('[80', ''), low: { at: { value: '80', unit: '天' }, closed: true } };
    assert.ok(!isWithin(days, range('[80', '')));
  });
});
