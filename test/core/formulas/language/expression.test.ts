import assert from 'node:assert/strict';
import {
  figuresIn,
  mapFigures,
  operandsOf,
  sumOfPresent,
  withOperands,
  type Expression,
} from '../../../../src/core/formulas/language/expression';
import { atMost, difference, figure, product, quotient, same, sum } from '../relation';

const [a, b, c] = [figure('A1', '1'), figure('B1', '2'), figure('C1', '3')];

/** The names of the columns in which the figures of an expression stand. */
const columns = (expression: Expression): string =>
  figuresIn(expression)
    .map(({ cell }) => 'ABC'[cell.column])
    .join('');

const EACH: readonly Expression[] = [
  sum(a, b),
  difference(a, b),
  product(a, b),
  quotient(a, b),
  atMost(a, b),
];

describe('the figures of an expression', () => {
  it('come in reading order, one that stands in it twice twice', () => {
    for (const expression of EACH) assert.equal(columns(expression), 'AB', expression.kind);
    assert.equal(columns(quotient(difference(a, b), b)), 'ABB');
    assert.equal(columns(atMost(product(quotient(a, b), c), c)), 'ABCC');
    assert.equal(columns(same(a)), 'A');
    assert.equal(columns({ kind: 'constant', value: b.value ?? assert.fail() }), '');
  });

  it('are below it as operands, none below a figure', () => {
    for (const expression of EACH) assert.equal(operandsOf(expression).length, 2, expression.kind);
    assert.deepEqual(operandsOf(same(a)), []);
  });

  it('may be replaced, the rest staying as it is', () => {
    for (const expression of EACH) {
      const replaced = mapFigures(expression, (read) => (read === b ? same(c) : null));
      assert.equal(columns(replaced), 'AC');
      assert.equal(replaced.kind, expression.kind);
    }
    const blanks = mapFigures(sumOfPresent([a, b]), (read) => (read === a ? same(c) : null));
    assert.equal(blanks.kind === 'sum' && blanks.blanks, 'zero');
  });

  it('leave the very same object where nothing is replaced', () => {
    for (const expression of [...EACH, same(a), quotient(difference(a, b), b)])
      assert.equal(
        mapFigures(expression, () => null),
        expression,
      );
  });
});

describe('an operation over other operands', () => {
  it('is none where one of them is missing', () => {
    for (const expression of EACH) {
      if (expression.kind === 'figure') continue;
      assert.equal(
        withOperands<Expression, Expression>(expression, (operand) =>
          columns(operand) === 'B' ? null : operand,
        ),
        null,
        expression.kind,
      );
    }
  });
});
