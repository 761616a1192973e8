import type { Sheet } from '../workbook/snapshot';
import { bareCode } from './amounts/classification-code';
import type { Row, Table } from './model';

/**
 * Whether a table goes on upon the next sheet (续表), as where a print-out was cut into one sheet a page: `tables` are
 * what was read there. The rows go on in the order of their codes (科目编码), under the same header or none.
 */
export function continues(table: Table, sheet: Sheet, [next]: readonly Table[]): boolean {
  const last = table.rows.at(-1)?.code;
  const first = next ? next.rows[0]?.code : bareCode(sheet.cells[0]?.value ?? '');
  if (!last || !first || first <= last.slice(0, first.length)) return false;
  return next === undefined || isPageOf(table, next);
}

/** The same header again, without a title or a total of its own. */
function isPageOf({ columns, title }: Table, next: Table): boolean {
  if (next.rows.some(({ code }) => code === null)) return false;
  if (next.title !== null && next.title !== title && !next.title.includes('续')) return false;
  return (
    columns.length === next.columns.length &&
    columns.every(({ field, label }, at) => {
      const twin = next.columns[at];
      return twin?.field === field && twin.label === label;
    })
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
  return { ...table, rows };
}
