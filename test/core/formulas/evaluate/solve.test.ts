import assert from 'node:assert/strict';
import { Solver } from '../../../../src/core/formulas/evaluate/solve';
import type { Expression } from '../../../../src/core/formulas/language/expression';
import type { BoundRelation } from '../../../../src/core/formulas/model';
import { decimal, plain, roundHalfUp } from '../../../../src/core/quantity/decimal';
import type { Figure } from '../../../../src/core/quantity/figure';
import { atMost, difference, figure, product, quotient, relation, same, sum, sumOfFilled } from '../relation';

const asTyped = (read: Figure): Figure => read;

/** What a figure may be for the relation to hold: `4.995..5.005`, or one number. */
function allowed(
  result: string,
  expression: Expression,
  unknown: Figure,
  more: Partial<BoundRelation> = {},
): string | null {
  const found = new Solver(asTyped).allowed(relation(figure('Z1', result), expression, more), unknown);
  if (!found) return null;
  const [low, high] = [found.low, found.high].map((end) => plain(roundHalfUp(end, 4)));
  return low === high ? `${low}` : `${low}..${high}`;
}

/** Exact figures, as formulas give them, so that ends are seen without their rounding. */
const exact = (place: string, value: string): Figure => figure(place, `=X9|${value}`);
const [a, b, c] = [exact('A1', '30'), exact('B1', '20'), exact('C1', '4')];
const result = exact('Z1', '50');

describe('the value with which a relation would hold', () => {
  it('of its result is what the expression comes to, in the result’s unit', () => {
    assert.equal(allowed('=X|0', sum(a, b), result), '50');
    assert.equal(allowed('=X|0%', quotient(b, c), result), '500');
    assert.equal(allowed('=X|0 元', sum(exact('A1', '3 万元')), figure('Z1', '0 元')), '30000');
  });

  it('of its result is open upwards where it may be more', () =>
    assert.match(allowed('=X|0', sum(a, b), result, { comparison: 'at-least' }) ?? '', /^50\.\.10+$/));

  it('of its result is unknown where a part has no value', () =>
    assert.equal(allowed('=X|0', sum(a, figure('B1', '')), result), null));

  const cases: readonly (readonly [string, string, Expression, Figure, string | null])[] = [
    ['a term of a sum', '=X|50', sum(a, b, c), b, '16'],
    ['a blank term of a sum', '=X|50', sum(a, figure('B1', ''), c), figure('B1', ''), '16'],
    ['a term beside a blank one', '=X|50', sum(a, b, figure('D1', '')), b, null],
    ['a term beside a blank one that is nothing', '=X|50', sumOfFilled(a, b, figure('D1', '')), b, '20'],
    ['a term beside words', '=X|50', sumOfFilled(a, b, figure('D1', '若干')), b, null],
    ['what is taken from', '=X|50', difference(a, b), a, '70'],
    ['what is taken off', '=X|5', difference(a, b), b, '25'],
    ['what is taken off a blank cell', '=X|5', difference(figure('A1', ''), b), b, null],
    ['a factor', '=X|50', product(a, c), c, '1.6667'],
    ['a factor of nothing', '=X|50', product(exact('A1', '0'), c), c, null],
    ['a dividend', '=X|50', quotient(a, c), a, '200'],
    ['a divisor', '=X|5', quotient(a, c), c, '6'],
    ['a divisor under nothing', '=X|0', quotient(a, c), c, null],
    ['a divisor under a blank cell', '=X|5', quotient(figure('A1', ''), c), c, null],
    ['last year in a change', '=X|50%', quotient(difference(a, b), b), b, '20'],
    ['this year in a change', '=X|20%', quotient(difference(a, b), b), a, '24'],
    ['a part over the rest', '=X|0.25', quotient(b, difference(a, b)), b, '6'],
    ['the whole of a part over the rest', '=X|0.25', quotient(b, difference(a, b)), a, '100'],
    ['a part over the rest that comes to nothing', '=X|0', quotient(b, difference(a, b)), b, null],
    [
      'a figure that is restated in another unit',
      '=X|450800 元',
      same(figure('A1', '45 万元')),
      figure('A1', '45 万元'),
      '45.08',
    ],
    ['a factor inside a limit', '=X|2', atMost(product(a, c), '3'), c, '0.0667'],
    ['a limit', '=X|2', atMost(c, b), b, null],
    ['a value beyond its limit', '=X|9', atMost(c, '3'), c, null],
    ['a value held to a blank limit', '=X|2', atMost(c, figure('B1', '')), c, null],
    ['a figure that does not stand in it', '=X|50', sum(a, b), exact('Q9', '1'), null],
    ['a figure of a result that is blank', '', sum(a, b), b, null],
    [
      'a percentage',
      '=X|5',
      product(figure('A1', '=X|40%'), exact('B1', '10')),
      figure('A1', '=X|40%'),
      '50',
    ],
  ];
  for (const [what, written, expression, unknown, value] of cases) {
    it(`of ${what} is ${value ?? 'not pinned down'}`, () =>
      assert.equal(allowed(written, expression, unknown), value));
  }

  it('of a value at its limit is open upwards', () =>
    assert.match(allowed('=X|3', atMost(c, '3'), c) ?? '', /^3\.\.10+$/));

  it('of a part is open downwards where the whole may be more', () =>
    assert.match(allowed('=X|50', sum(a, b), b, { comparison: 'at-least' }) ?? '', /^-10+30\.\.20$/));

  it('leaves what rounding leaves', () => {
    const parts = [figure('A1', '30 万元'), figure('B1', '20 万元')] as const;
    assert.equal(allowed('50 万元', sum(...parts), parts[1]), '19.99..20.01');
    assert.equal(allowed('10 万元', difference(...parts), parts[1]), '19.99..20.01');
  });

  it('is not asked of the cell of a demand, which is no result', () =>
    assert.equal(allowed('=X|50', sum(a, b), result, { demand: true }), null));
});

describe('a relation', () => {
  const holds = (written: string, expression: Expression, more: Partial<BoundRelation> = {}) =>
    new Solver(asTyped).holds(relation(figure('Z1', written), expression, more));

  it('holds, does not, or cannot be told', () => {
    assert.equal(holds('=X|50', sum(a, b)), true);
    assert.equal(holds('=X|51', sum(a, b)), false);
    assert.equal(holds('', sum(a, b)), null);
    assert.equal(holds('=X|50', sum(a, figure('B1', ''))), null);
    assert.equal(holds('=X|500%', quotient(b, c)), true);
  });

  it('holds with a whole of some parts that is more, not with one that is less', () => {
    assert.equal(holds('=X|60', sum(a, b), { comparison: 'at-least' }), true);
    assert.equal(holds('=X|50', sum(a, b), { comparison: 'at-least' }), true);
    assert.equal(holds('=X|49', sum(a, b), { comparison: 'at-least' }), false);
  });
});

describe('a solver given a change', () => {
  const total = relation(result, sum(a, b, c));
  const filled = relation(result, sumOfFilled(a, b, figure('D1', '')));
  const base = new Solver(asTyped);

  /** What a is allowed to be, once the cell holds another value (null for a blank cell). */
  const after = (of: BoundRelation, cell: Figure, value: string | null): string | null => {
    const { row, column, sheet } = cell.cell;
    const changed = {
      cells: new Set([`${row}:${column}!${sheet}`]),
      relations: new Set([of]),
    };
    const read = (seen: Figure): Figure =>
      seen.cell.column === column && seen.cell.row === row
        ? value === null
          ? { ...seen, state: 'blank', value: null }
          : { ...seen, state: 'number', value: decimal(value), decimals: null, formula: '=X' }
        : seen;
    base.allowed(of, a);
    const found = base.given(read, changed).allowed(of, a);
    return found && plain(found.low);
  };

  it('reads the changed terms of a sum again, and no others', () => {
    assert.equal(plain(base.allowed(total, a)?.low ?? decimal('0')), '26');
    assert.equal(after(total, b, '10'), '36');
    assert.equal(after(total, b, null), null);
    assert.equal(after(filled, figure('D1', ''), '5'), '25');
    assert.equal(after(filled, b, null), '50');
  });

  it('does not read relations again of which nothing is said to have changed', () => {
    const read = (seen: Figure): Figure => (seen === b ? exact('B1', '10') : seen);
    const told = base.given(read, { cells: new Set(), relations: new Set() });
    assert.equal(plain(told.allowed(total, a)?.low ?? decimal('0')), '26');
  });
});
