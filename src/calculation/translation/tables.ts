import type { CellRange } from '../../core/workbook/address';
import type { NamedTable } from '../../core/workbook/calculation/definitions';
import type { Surroundings } from './surroundings';

/**
 * The cells that a structured reference (结构化引用) names: `表1`, `表1[金额]`, `表1[[#This Row],[金额]]`,
 * `表1[[甲]:[乙]]`, `[@金额]`. Null for what names none.
 */
export function placeOfTable(
  text: string,
  at: Surroundings,
): { readonly sheet: number; readonly range: CellRange } | null {
  const bracket = text.indexOf('[');
  const name = bracket < 0 ? text : text.slice(0, bracket);
  const table = name === '' ? at.ownTable() : at.table(name);
  const sheet = table && at.sheetNamed(table.sheet);
  if (!table || sheet === null) return null;
  const items = bracket < 0 ? [] : itemsOf(text.slice(bracket + 1, -1));
  const columns = items.filter(({ special }) => !special).map(({ text: column }) => columnOf(table, column));
  if (columns.includes(-1)) return null;
  const rows = rowsOf(
    table,
    items.filter(({ special }) => special).map(({ text: part }) => part.toLowerCase()),
    at.row,
  );
  if (!rows) return null;
  const { firstColumn, lastColumn } = table.range;
  return {
    sheet,
    range: {
      ...rows,
      firstColumn: columns.length === 0 ? firstColumn : firstColumn + Math.min(...columns),
      lastColumn: columns.length === 0 ? lastColumn : firstColumn + Math.max(...columns),
    },
  };
}

interface Item {
  readonly text: string;
  /** `#All`, `#This Row` … instead of a column. */
  readonly special: boolean;
}

/** `[#This Row],[甲]:[乙]` or `甲` or `@甲` or `@[甲]` as its items. */
function itemsOf(inner: string): readonly Item[] {
  const trimmed = inner.trim();
  if (trimmed === '') return [];
  if (trimmed.startsWith('@')) return [THIS_ROW, ...itemsOf(trimmed.slice(1))];
  if (!trimmed.startsWith('[')) return [itemOf(trimmed)];
  return [...trimmed.matchAll(/\[((?:'.|[^'\]])*)\]/gs)].map(([, text = '']) => itemOf(text));
}

const THIS_ROW: Item = { text: '#this row', special: true };

function itemOf(text: string): Item {
  return { text: text.replace(/'(.)/gs, '$1'), special: text.startsWith('#') };
}

function columnOf({ columns }: NamedTable, name: string): number {
  const wanted = name.toLowerCase();
  return columns.findIndex((column) => column.toLowerCase() === wanted);
}

function rowsOf(
  { range, headerRows, totalsRows }: NamedTable,
  parts: readonly string[],
  row: number,
): { readonly firstRow: number; readonly lastRow: number } | null {
  const first = range.firstRow + headerRows;
  const last = range.lastRow - totalsRows;
  if (parts.includes('#this row'))
    return row >= first && row <= last ? { firstRow: row, lastRow: row } : null;
  const from = parts.includes('#all') || parts.includes('#headers') ? range.firstRow : first;
  const to = parts.includes('#all') || parts.includes('#totals') ? range.lastRow : last;
  if (parts.length === 1 && parts[0] === '#headers') return { firstRow: from, lastRow: first - 1 };
  if (parts.length === 1 && parts[0] === '#totals')
    return totalsRows === 0 ? null : { firstRow: last + 1, lastRow: to };
  return { firstRow: from, lastRow: to };
}
