import assert from 'node:assert/strict';
import { calculationOf } from '../../../src/core/formulas/print/text';
import { derivedFrom } from '../../../src/core/formulas/derived';
import { figureOf, sumOfPresent, type Expression } from '../../../src/core/formulas/language/expression';
import { figureAt } from '../../support/table';

const amount = (column: number, written: string) => figureAt('表', 0, column, written, '万元', 2);
const of = (column: number, written: string): Expression => figureOf(amount(column, written));
const shown = (expression: Expression | null): string | null =>
  expression && calculationOf(expression, '万元');

describe('a quantity derived from given amounts', () => {
  const operands = { 'full-year-budget': of(1, '80'), executed: of(2, '60') };

  it('takes the formula of the catalogue, over cells as over sums', () => {
    assert.equal(shown(derivedFrom('project-self-evaluation', 'execution-rate', operands)), '60 ÷ 80');
    const spent = sumOfPresent([amount(2, '60'), amount(3, '7')]);
    assert.equal(
      shown(derivedFrom('department-self-evaluation', 'execution-rate', { ...operands, executed: spent })),
      '(60 + 7) ÷ 80',
    );
  });

  it('takes a way only in the kind of table that it is meant for', () => {
    const used = { 'carry-in': of(1, '10'), arrived: of(2, '50'), executed: of(3, '30') };
    assert.equal(shown(derivedFrom('project-ledger', 'execution-rate', used)), '30 ÷ (10 + 50)');
    assert.equal(shown(derivedFrom('project-self-evaluation', 'execution-rate', used)), '30 ÷ 50');
  });

  it('is no growth on a base below zero, and nothing without its operands', () => {
    const change = (prior: string) =>
      shown(derivedFrom('final-accounts', 'change-rate', { final: of(1, '12'), 'prior-year': of(2, prior) }));
    assert.equal(change('10'), '(12 − 10) ÷ 10');
    assert.equal(change('-10'), null);
    assert.equal(derivedFrom('final-accounts', 'change-rate', { final: of(1, '12') }), null);
  });

  it('is a share of the whole that contains it', () => {
    assert.equal(
      shown(derivedFrom('final-accounts', 'share', { final: of(1, '3') }, { final: of(2, '4') })),
      '3 ÷ 4',
    );
  });
});
