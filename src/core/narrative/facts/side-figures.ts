import { fromDouble } from '../../quantity/decimal';
import type { Figure } from '../../quantity/figure';
import { figureOf, type Expression } from '../../formulas/language/expression';
import type { CellAddress } from '../../workbook/address';
import type { Facts } from './facts';

/** A number that stands in a cell outside the tables, as the formulas refer to it. */
export function plainFigure(cell: CellAddress, value: number): Expression {
  const figure: Figure = {
    cell,
    state: 'number',
    value: fromDouble(value),
    unit: null,
    decimals: null,
    encoding: 'number',
    written: String(value),
    formula: null,
    numberFormat: null,
  };
  return figureOf(figure);
}

/** The first number that stands beside such a label outside the tables; null where there is none. */
export function noteFigure({ notes }: Facts, label: RegExp): Expression | null {
  for (const { label: words, cell, value } of notes) {
    if (label.test(words) && typeof value === 'number') return plainFigure(cell, value);
  }
  return null;
}
