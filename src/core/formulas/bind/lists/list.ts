import { isKnown, type Figure } from '../../../quantity/figure';
import { isAmountUnit } from '../../../quantity/unit';
import { cleanLabel } from '../../../words/cleaner/clean-label';
import { countsThings } from '../../../words/phrases/statements';
import { figureOf, figuresIn, sumOfPresent, type Expression } from '../../language/expression';
import { instantiate, type Resolve } from '../../evaluate/instantiate';
import type { Term } from '../../formula';
import type { Binding, Equation } from '../../model';
import type { ListPlace } from '../../language/place';
import type { IndexedRow, TableIndex } from '../../index/table-index';
import { inScope } from '../scope';

/** “In each column of a list, the row of this concept is that over the rows of other concepts.” */
export function bindList(equation: Equation, place: ListPlace, index: TableIndex): readonly Binding[] {
  if (!inScope(index, place)) return [];
  return index.once(sidesOf).flatMap((side) => ofSide(equation, side, index));
}

/** Lists that stand side by side, each with an order of its own. */
function sidesOf({ rows }: TableIndex): readonly (readonly IndexedRow[])[] {
  const sides = new Map<number, IndexedRow[]>();
  for (const row of rows) {
    const side = sides.get(row.row.labelCell.column) ?? [];
    side.push(row);
    sides.set(row.row.labelCell.column, side);
  }
  return [...sides.values()];
}

function ofSide(
  { result, is, comparison }: Equation,
  side: readonly IndexedRow[],
  { table }: TableIndex,
): readonly Binding[] {
  const terms = result.kind === 'first-of' ? result.ways : [result];
  const wholes = terms.flatMap((term) =>
    term.kind === 'row' ? (side.find((row) => isMeant(row, term)) ?? []) : [],
  );
  return [...(wholes[0]?.fields.keys() ?? [])].flatMap((name): readonly Binding[] => {
    const whole = wholes.find(({ fields }) => isNumber(fields.get(name)?.figure)) ?? wholes[0];
    const figure = whole?.fields.get(name)?.figure;
    if (!whole || !figure || figure.unit === '%') return [];
    const expression = instantiate(is, inColumn(name, side, whole));
    if (!expression) return [];
    const binding = { table, subject: cleanLabel(whole.row.label), result: counted(figure), expression };
    const least = comparison ?? (hasFurtherParts(whole, expression) ? 'at-least' : undefined);
    return [least ? { ...binding, comparison: least } : binding];
  });
}

/** Whether the rows listed below the whole are more than those that the formula knows (a part in other words). */
function hasFurtherParts({ children }: IndexedRow, expression: Expression): boolean {
  const counted = new Set(figuresIn(expression).map(({ cell }) => cell.row));
  return children.some(({ row }) => row.exhaustive && !counted.has(row.labelCell.row));
}

function isNumber(figure: Figure | undefined): boolean {
  return figure !== undefined && isKnown(figure);
}

/** What a formula's terms are in one column of a list. */
function inColumn(name: string, side: readonly IndexedRow[], whole: IndexedRow): Resolve {
  return (term): Expression | null => {
    if (term.kind !== 'row') return null;
    const others = side.filter((row) => row !== whole);
    const rows = term.following
      ? followingRows(term, side, whole)
      : others.filter((row) => isMeant(row, term)).slice(0, 1);
    const figures = rows.flatMap(({ fields }) => fields.get(name)?.figure ?? []).map(counted);
    const [only] = figures;
    if (!only) return null;
    if (!term.following) return figureOf(only);
    return figures.length < 2 ? null : sumOfPresent(figures);
  };
}

/** The rows of the concept that follow the whole without a break. */
function followingRows(term: RowTerm, side: readonly IndexedRow[], whole: IndexedRow): readonly IndexedRow[] {
  const below = side.slice(side.indexOf(whole) + 1);
  const end = below.findIndex((row) => !isMeant(row, term));
  return end < 0 ? below : below.slice(0, end);
}

type RowTerm = Term & { kind: 'row' };

/** Whether the row is of the concept: its total where that is asked for, no number of things beside an amount. */
function isMeant({ row }: IndexedRow, { subject, total, counts }: RowTerm): boolean {
  const { meaning } = row;
  if (meaning.subject !== subject) return false;
  const isTotal = meaning.total !== undefined || meaning.measure === 'amount';
  if (total !== undefined && total !== isTotal) return false;
  // 本年支出合计 is a line of a statement, not of a list of items.
  if (total && meaning.period !== undefined) return false;
  return counts === true || (meaning.measure !== 'count' && !countsThings(row));
}

/** Cars are counted, not rounded. */
function counted(figure: Figure): Figure {
  const isAmount = figure.unit !== null && isAmountUnit(figure.unit);
  return isKnown(figure) && !isAmount ? { ...figure, decimals: null } : figure;
}
