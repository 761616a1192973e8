import { decimalsOf } from '../../quantity/decimal';
import { isCount, YUAN } from '../../quantity/unit';
import { isKnown, type Figure } from '../../quantity/figure';
import { mentions } from '../../words/topics';
import { figureOf, operands, type Expression } from '../language/expression';
import { isOperation, type Formula, type Term } from '../formula';
import type { Resolve } from '../evaluate/instantiate';
import { calledColumns } from '../index/called-columns';
import { pointsInHeader } from '../language/points';
import type { IndexedRow, TableIndex } from '../index/table-index';

/** What a formula's terms are in one row of a table. */
export function inRow(index: TableIndex, row: IndexedRow, nameOf = (name: string): string => name): Resolve {
  return (term): Expression | null => {
    if (term.kind === 'header-points') {
      const points = index.once(pointsInHeader);
      return points && { kind: 'constant', value: points };
    }
    if (term.kind === 'called') {
      const found = row.fields.get(index.once(calledColumns).get(term.topic) ?? '');
      return found ? figureOf(asCounted(found.figure)) : null;
    }
    if (term.kind !== 'quantity') return null;
    const found = rowOf(term, row, index)?.fields.get(nameOf(term.name));
    return found ? figureOf(asMeasured(found.figure, term, index)) : null;
  };
}

function rowOf({ of }: Term & { kind: 'quantity' }, row: IndexedRow, index: TableIndex) {
  if (of === 'total') return index.row('total');
  return of === 'whole' ? wholeOf(row, index) : row;
}

/**
 * The outermost row that contains this one, or the list's only total where that is another. A chain of parents that runs
 * in a circle ends where it began.
 */
function wholeOf(part: IndexedRow, index: TableIndex): IndexedRow {
  let whole = part;
  for (let depth = 0; depth < index.rows.length && whole.row.parent !== null; depth += 1) {
    whole = index.row(whole.row.parent) ?? whole;
  }
  return whole.row.meaning.total === undefined ? (index.once(onlyTotal) ?? whole) : whole;
}

/** The one row of the table that no other contains and that says that it is a total (政府采购支出总额). */
function onlyTotal({ rows }: TableIndex): IndexedRow | null {
  const [total, ...others] = rows.filter(
    ({ row: { parent, meaning } }) => parent === null && meaning.total !== undefined,
  );
  return total && others.length === 0 ? total : null;
}

/** People, papers and things are counted: nothing about whole numbers of them is rounded. */
function asCounted(figure: Figure): Figure {
  const isWhole = isCount(figure.unit) && isKnown(figure) && decimalsOf(figure.value) === 0;
  return isWhole ? { ...figure, decimals: null } : figure;
}

/** A whole number of people or things is counted, and a price in 元 is set: neither is rounded. What each cost on average is. */
function asMeasured(
  figure: Figure,
  { exact, name }: Term & { kind: 'quantity' },
  { table }: TableIndex,
): Figure {
  const isAverage = (): boolean =>
    table.columns.some(({ field, label }) => field === name && mentions(label, 'average'));
  const isExact =
    exact === 'number'
      ? isKnown(figure) && decimalsOf(figure.value) === 0
      : exact === 'price' && figure.unit === YUAN && !isAverage();
  return isExact ? { ...figure, decimals: null } : figure;
}

/** Whether the table has the columns that the formula needs in some row, so that its rows need not be gone through. */
export function isPossible(
  formula: Formula,
  index: TableIndex,
  nameOf = (name: string): string => name,
): boolean {
  const possible = (part: Formula): boolean => isPossible(part, index, nameOf);
  switch (formula.kind) {
    case 'quantity':
      return index.has(nameOf(formula.name));
    case 'called':
      return index.once(calledColumns).has(formula.topic);
    case 'first-of':
      return formula.ways.some(possible);
    case 'sum-of-present':
      return formula.terms.some(possible);
    case 'less-cut':
      return possible(formula.from) && possible(formula.cut);
    case 'signed-as':
      return possible(formula.value);
    default:
      return !isOperation(formula) || operands<Formula>(formula).every(possible);
  }
}
