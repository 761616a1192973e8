import { ZERO } from '../../../quantity/decimal';
import { isKnown, type Figure } from '../../../quantity/figure';
import type { Column, FieldName } from '../../../tables/model';
import type { Meaning } from '../../../words/meaning';
import { sumOfPresent } from '../../language/expression';
import type { IndexedRow, TableIndex } from '../../index/table-index';
import type { Binding, Equation, RelationDeclaration } from '../../model';
import { asShown, holds } from '../agreeing';

/** Rows in which something moved that must go on from the one above before a balance is taken to run. */
const AGREEING = 2;

/** Rows that may break it: a balance that is wrong is missed once in its own row and once in the next. */
const SLIPS = 2;

/**
 * “In each row, the balance above, and what came in, less what went out, is the balance” (日记账、登记簿): as the rows
 * themselves show.
 */
export function bindRunning(
  { result }: Equation,
  index: TableIndex,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const closing = result.kind === 'quantity' ? result.name : '';
  if (!index.has(closing) || OPENING.some((name) => index.has(name))) return [];
  for (const [comes, goes] of DIRECTIONS) {
    const come = moving(index, comes);
    const gone = moving(index, goes);
    const kept = come && gone ? runningOver({ closing, come, gone }, index, declaration) : [];
    if (kept.length > 0) return kept;
  }
  return [];
}

function runningOver(
  columns: Moving,
  index: TableIndex,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const steps = index.rows.flatMap((row, at): readonly Step[] => {
    const above = index.rows[at - 1];
    return above ? inRow(row, above, columns, index) : [];
  });
  const kept = steps.filter(({ binding }) => isKnown(binding.result) && holds(binding, declaration));
  const telling = kept.filter(({ before }) => isMoved(before));
  const isRunning = telling.length >= AGREEING && steps.length - kept.length <= SLIPS;
  return isRunning ? steps.map(({ binding }) => asShown(binding)) : [];
}

/** A row after the one above it. Behind nothing, a balance that runs and one of the row alone are the same. */
interface Step {
  readonly before: Figure;
  readonly binding: Binding;
}

/** Columns that say what there was before: then every row rolls forward by itself. */
const OPENING: readonly FieldName[] = ['carry-in', 'opening-balance'];

interface Moving {
  readonly closing: FieldName;
  readonly come: FieldName;
  readonly gone: FieldName;
}

/** One row after the one above it; a total below, and rows in which nothing moved, start nothing. */
function inRow(
  { row, fields }: IndexedRow,
  above: IndexedRow,
  { closing, come, gone }: Moving,
  { table }: TableIndex,
): readonly Step[] {
  const figure = (from: IndexedRow['fields'], name: FieldName): Figure | undefined => from.get(name)?.figure;
  const [balance, before] = [figure(fields, closing), figure(above.fields, closing)];
  const [comes, goes] = [figure(fields, come), figure(fields, gone)];
  if (sumsUp(row.meaning) || row.labelCell.row !== above.row.labelCell.row + 1) return [];
  if (!balance || !before || !comes || !goes || ![comes, goes].some(isMoved)) return [];
  const binding: Binding = {
    table,
    subject: row.label,
    result: balance,
    expression: {
      kind: 'difference',
      from: sumOfPresent([before, comes]),
      minus: isKnown(goes) ? sumOfPresent([goes]) : { kind: 'constant', value: ZERO },
    },
  };
  return [{ before, binding }];
}

/** 合计, 本月合计, 本年累计: what a journal came to so far, which moves nothing. */
function sumsUp({ total, period }: Meaning): boolean {
  return total !== undefined || period === 'cum';
}

function isMoved(figure: Figure): boolean {
  return isKnown(figure) && !figure.value.eq(ZERO);
}

/** The one column of money that came in, or that went out. */
function moving({ table }: TableIndex, isMeant: (column: Column) => boolean): FieldName | null {
  const [found, ...others] = table.columns.filter(
    (column) => column.meaning.aspect === undefined && column.meaning.source === undefined && isMeant(column),
  );
  return found && others.length === 0 ? found.field : null;
}

type Meant = (column: Column) => boolean;

/** What says by its words that it came in and went out; of 借方 and 贷方 the kind of account decides, which the rows show. */
const DIRECTIONS: readonly (readonly [comes: Meant, goes: Meant])[] = [
  [
    ({ meaning }) => meaning.subject === 'income' || meaning.measure === 'arrived',
    ({ meaning }) => meaning.subject === 'expenditure' || meaning.measure === 'outturn',
  ],
  [({ field }) => field === 'debit', ({ field }) => field === 'credit'],
  [({ field }) => field === 'credit', ({ field }) => field === 'debit'],
];
