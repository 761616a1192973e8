import assert from 'node:assert/strict';
import { instantiate } from '../../../../src/core/formulas/evaluate/instantiate';
import { of, type Formula } from '../../../../src/core/formulas/formula';
import { figureOf, figuresIn, type Expression } from '../../../../src/core/formulas/language/expression';
import { figure } from '../relation';

/** Figures of a row by field. */
type Row = Readonly<
  Partial<Record<'initial-budget' | 'full-year-budget' | 'executed' | 'carry-out', string>>
>;

const PLACES = ['initial-budget', 'full-year-budget', 'executed', 'carry-out'] as const;
const INITIAL = of('initial-budget');
const FULL = of('full-year-budget');
const EXECUTED = of('executed');
const LEFT = of('carry-out');

/** How a formula comes out in a row: its kind and the figures in it, as typed. */
function inRow(formula: Formula, row: Row): string | null {
  const expression = instantiate(formula, (term): Expression | null => {
    const at = PLACES.findIndex((name) => term.kind === 'quantity' && term.name === name);
    const typed = row[PLACES[at] ?? 'executed'];
    return at < 0 || typed === undefined ? null : figureOf(figure(`${'ABCD'[at]}1`, typed));
  });
  if (!expression) return null;
  const blanks = expression.kind === 'sum' && expression.blanks ? ' of what is filled' : '';
  return `${expression.kind}${blanks} ${figuresIn(expression)
    .map(({ written }) => written || '_')
    .join(' ')}`;
}

describe('a declared formula over the figures of a row', () => {
  it('needs all its terms', () => {
    const ratio: Formula = { kind: 'quotient', dividend: EXECUTED, divisor: FULL };
    assert.equal(inRow(ratio, { executed: '9', 'full-year-budget': '10' }), 'quotient 9 10');
    assert.equal(inRow(ratio, { executed: '9' }), null);
  });

  describe('that knows several ways', () => {
    const ways = (...all: readonly Formula[]): Formula => ({
      kind: 'first-of',
      ways: all,
    });

    it('takes the first that the row has filled in', () => {
      assert.equal(
        inRow(ways(FULL, INITIAL), { 'full-year-budget': '10', 'initial-budget': '8' }),
        'figure 10',
      );
      assert.equal(inRow(ways(FULL, INITIAL), { 'full-year-budget': '', 'initial-budget': '8' }), 'figure 8');
      assert.equal(inRow(ways(FULL, INITIAL), { 'initial-budget': '8' }), 'figure 8');
    });

    it('takes the first that the row has where none is filled in', () => {
      assert.equal(inRow(ways(FULL, INITIAL), { 'full-year-budget': '', 'initial-budget': '' }), 'figure _');
      assert.equal(inRow(ways(FULL, INITIAL), {}), null);
    });

    it('counts a calculation as filled in where each of its figures is', () => {
      const rest: Formula = { kind: 'difference', from: FULL, minus: LEFT };
      const row = { 'full-year-budget': '10', 'initial-budget': '8' };
      assert.equal(inRow(ways(rest, INITIAL), { ...row, 'carry-out': '' }), 'figure 8');
      assert.equal(inRow(ways(rest, INITIAL), { ...row, 'carry-out': '1' }), 'difference 10 1');
    });

    it('counts a sum in which blanks are nothing as filled in where one is', () => {
      const some: Formula = {
        kind: 'sum-of-present',
        terms: [FULL, LEFT],
        least: 1,
      };
      const row = { 'full-year-budget': '', 'initial-budget': '8' };
      assert.equal(inRow(ways(some, INITIAL), { ...row, 'carry-out': '1' }), 'sum of what is filled _ 1');
      assert.equal(inRow(ways(some, INITIAL), { ...row, 'carry-out': '' }), 'figure 8');
    });
  });

  describe('that adds what is there', () => {
    const parts = (least: number, strict?: true): Formula => ({
      kind: 'sum-of-present',
      terms: [INITIAL, FULL, LEFT],
      least,
      ...(strict && { strict }),
    });

    it('takes the terms that the row has, at least so many', () => {
      const row = { 'initial-budget': '8', 'carry-out': '1' };
      assert.equal(inRow(parts(2), row), 'sum of what is filled 8 1');
      assert.equal(inRow(parts(3), row), null);
    });

    it('is left open by a blank term where it is strict', () =>
      assert.equal(inRow(parts(2, true), { 'initial-budget': '8', 'carry-out': '' }), 'sum 8 _'));

    it('takes the terms of a sum within it as its own', () => {
      const nested: Formula = { kind: 'sum-of-present', terms: [parts(1), EXECUTED], least: 3 };
      const row = { 'initial-budget': '8', 'carry-out': '1', executed: '9' };
      assert.equal(inRow(nested, row), 'sum of what is filled 8 1 9');
    });
  });

  it('takes a cut off that is written without its sign, and adds one that has it', () => {
    const cut: Formula = { kind: 'less-cut', from: INITIAL, cut: LEFT };
    assert.equal(inRow(cut, { 'initial-budget': '8', 'carry-out': '2' }), 'difference 8 2');
    assert.equal(inRow(cut, { 'initial-budget': '8', 'carry-out': '-2' }), 'sum of what is filled 8 -2');
    assert.equal(inRow(cut, { 'initial-budget': '8', 'carry-out': '0' }), 'difference 8 0');
    assert.equal(inRow(cut, { 'initial-budget': '8', 'carry-out': '' }), 'difference 8 _');
    assert.equal(inRow(cut, { 'initial-budget': '8' }), null);
  });

  it('gives a fall the sign that its ratio goes without', () => {
    const change: Formula = { kind: 'signed-as', value: EXECUTED, ratio: LEFT };
    assert.equal(inRow(change, { executed: '-5', 'carry-out': '5%' }), 'difference -5');
    assert.equal(inRow(change, { executed: '-5', 'carry-out': '-5%' }), 'figure -5');
    assert.equal(inRow(change, { executed: '5', 'carry-out': '5%' }), 'figure 5');
    assert.equal(inRow(change, { executed: '0', 'carry-out': '5%' }), 'figure 0');
    assert.equal(inRow(change, { executed: '-5', 'carry-out': '0%' }), 'figure -5');
    assert.equal(inRow(change, { executed: '-5' }), 'figure -5');
  });
});
