import type { Sheet } from '../../workbook/snapshot';
import { bareCode } from '../amounts/classification-code';
import type { Row, Table } from '../model';
import { mentions } from '../../words/topics';

/**
 * Whether a table goes on upon the next sheet (续表), as where a print-out was cut into one sheet a page: `tables` are
 * what was read there. It stands under the same header or under none, and its codes (科目编码) go on in their order.
 */
export function continues(table: Table, sheet: Sheet, [next]: readonly Table[]): boolean {
  if (next?.partial) return true;
  const last = table.rows.at(-1)?.code;
  const first = next ? next.rows[0]?.code : bareCode(sheet.cells[0]?.value ?? '');
  if (next && !last && !first) return isPageOfList(table, next);
  if (!last || !first || first <= last.slice(0, first.length)) return false;
  return next === undefined || isPageOf(table, next);
}

/** The same header again, without a title or a total of its own. */
function isPageOf(table: Table, next: Table): boolean {
  if (next.rows.some(({ code }) => code === null)) return false;
  const isTitled = next.title !== null && next.title !== table.title && !mentions(next.title, 'further-page');
  return !isTitled && hasSameHeader(table, next);
}

/** A list that no total closes yet, whose next page says 续 or has only the header once more. */
function isPageOfList(table: Table, next: Table): boolean {
  const isOpen = table.kind === 'project-ledger' && !table.rows.some(({ key }) => key === TOTAL);
  const isFurther = next.title === null ? table.title !== null : mentions(next.title, 'further-page');
  return isOpen && isFurther && hasSameHeader(table, next);
}

/** Key of the row that closes a list. */
const TOTAL = 'total';

function hasSameHeader({ columns }: Table, next: Table): boolean {
  return (
    columns.length === next.columns.length &&
    columns.every(({ field, label }, at) => {
      const twin = next.columns[at];
      return twin?.field === field && twin.label === label;
    })
  );
}

/** The rows of a further page: what a row without a code or a parent sums may have begun on the page before. */
export function withOpenTotals(rows: readonly Row[]): readonly Row[] {
  const roots = new Set(
    rows.filter(({ parent, code }) => parent === null && code === null).map(({ key }) => key),
  );
  return rows.map((row) =>
    row.parent !== null && roots.has(row.parent) ? { ...row, exhaustive: false } : row,
  );
}

/** The table with every sum that the next page may add to left open: that of its last row and of all it is part of. */
export function leftOpen(table: Table): Table {
  const byKey = new Map(table.rows.map((row) => [row.key, row]));
  const open = new Set<string>();
  for (
    let row: Row | undefined = table.rows.at(-1);
    row && !open.has(row.key);
    row = byKey.get(row.parent ?? '')
  ) {
    open.add(row.key);
  }
  const rows = table.rows.map((row) =>
    row.parent !== null && open.has(row.parent) ? { ...row, exhaustive: false } : row,
  );
  return { ...table, rows, partial: true };
}
