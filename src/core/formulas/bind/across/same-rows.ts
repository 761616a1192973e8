import { isKnown } from '../../../quantity/figure';
import { cleanLabel } from '../../../words/cleaner/clean-label';
import { statementLine } from '../../../words/phrases/statements';
import { instantiate, type Resolve } from '../../evaluate/instantiate';
import { figureOf } from '../../language/expression';
import type { FigureIndex } from '../../index/figure-index';
import { byDepartment } from '../../index/one-department';
import type { Binding, Equation } from '../../model';
import type { Repeated, SameRowsPlace } from '../../language/place';
import type { IndexedRow, TableIndex } from '../../index/table-index';

/** “Tables of one final account repeat each other's totals and classes.” */
export function bindSameRows(
  equation: Equation,
  place: SameRowsPlace,
  index: FigureIndex,
): readonly Binding[] {
  const accounts = byDepartment(index.tablesOf({ kinds: ['final-accounts'] }));
  return accounts.flatMap((tables) => ofDepartment(equation, place, tables));
}

function ofDepartment(
  { result, is }: Equation,
  { from, to, classes }: SameRowsPlace,
  tables: readonly TableIndex[],
): readonly Binding[] {
  const [source, target] = [onlyTable(tables, from), onlyTable(tables, to)];
  if (!source || !target) return [];
  const named = new Map<string, IndexedRow>();
  for (const row of source.rows) {
    if (row.fields.has(from.column)) for (const name of namesOf(row, from)) named.set(name, row);
  }
  return target.rows.flatMap((row): readonly Binding[] => {
    const isTotal = row.row.key === TOTAL;
    const isClass = classes && row.row.code?.length === CLASS_DIGITS;
    const repeated = isTotal ? named.get(TOTAL) : isClass ? named.get(cleanLabel(row.row.label)) : undefined;
    if (!repeated) return [];
    const resolve: Resolve = (term) => {
      if (term.kind !== 'repeated') return null;
      const [owner, column] = term.side === 'from' ? [repeated, from.column] : [row, to.column];
      const figure = owner.fields.get(column)?.figure;
      return figure && isKnown(figure) ? figureOf(figure) : null;
    };
    const found = instantiate(result, resolve);
    const expression = found && instantiate(is, resolve);
    return found?.kind === 'figure' && expression
      ? [
          {
            table: target.table,
            subject: cleanLabel((isTotal ? repeated : row).row.label),
            result: found.figure,
            expression,
          },
        ]
      : [];
  });
}

const TOTAL = 'total';

/** Digits of the code of a class (类) in the functional classification. */
const CLASS_DIGITS = 3;

/** The only table of the description; null where there is none, or several. */
function onlyTable(
  tables: readonly TableIndex[],
  { family, with: columns = [], without = [] }: Repeated,
): TableIndex | null {
  const [first, second] = tables.filter(
    (index) =>
      (family === undefined || index.table.family === family) &&
      columns.every((name) => index.has(name)) &&
      !without.some((name) => index.has(name)),
  );
  return first && !second ? first : null;
}

/** A row's label, and that it is the total where its words say so. */
function namesOf({ row: { label } }: IndexedRow, { total }: Repeated): readonly string[] {
  const isTotal = total !== undefined && statementLine(label) === total;
  return isTotal ? [cleanLabel(label), TOTAL] : [cleanLabel(label)];
}
