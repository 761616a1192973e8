import { formatAddress, quoteSheet, a1, type CellAddress } from '../core/workbook/address';
import { rowHeight } from '../core/narrative/sheet/row-height';
import type { CellStyle, Edit } from '../core/workbook/edit';
import { PAGE_FOOTER } from '../core/workbook/page-setup';
import { isResultSheet, RESULT_MARK } from '../core/workbook/result-sheet';
import type { Snapshot } from '../core/workbook/snapshot';

/** A cell of a result sheet: text, a number in plain notation, or a link to a cell of the officer's. */
export type ResultCell = string | { readonly number: string } | CellAddress;

/** What a command reports: lines of text under a title, then a table. */
export interface Result {
  readonly sheet: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly ResultCell[])[];
  /** In characters, by column. */
  readonly columnWidths: readonly number[];
  /** Lines below the table, such as the places to sign (编制人、复核人). */
  readonly closing?: readonly string[];
  /** Whether the sheet goes on file as a working paper (审核底稿), so that it prints as it is. */
  readonly printed?: true;
}

const TITLE: CellStyle = { bold: true, size: 14 };
const HEAD: CellStyle = { bold: true, fill: '#E2F0E8', wrap: true };
const WRAPPED: CellStyle = { wrap: true };
/** What is left of a cell of an earlier result that the new one does not write. */
const BARE: CellStyle = { bold: false, fill: null, boxed: false };

/** The edits that put a result on its sheet, and the cell to show. An earlier result of ours is replaced. */
export function resultEdits(
  result: Result,
  snapshot: Snapshot,
): { readonly edits: readonly Edit[]; readonly first: CellAddress } {
  const sheet = sheetFor(result.sheet, snapshot);
  const at = (row: number, column: number): CellAddress => ({ sheet, row, column });
  const edits: Edit[] = [
    { kind: 'text', cell: at(0, 0), value: `${result.title} ${RESULT_MARK}`, style: TITLE },
  ];
  let row = 1;
  for (const line of result.lines) edits.push({ kind: 'text', cell: at(row++, 0), value: line });
  if (result.rows.length > 0) {
    row += 1;
    const lines = result.printed ? { boxed: true } : {};
    const head = { ...lines, ...heightStyle(result.head, result.columnWidths) };
    result.head.forEach((name, column) =>
      edits.push({ kind: 'text', cell: at(row, column), value: name, style: { ...HEAD, ...head } }),
    );
    for (const cells of result.rows) {
      row += 1;
      const style = { ...WRAPPED, ...lines, ...heightStyle(cells, result.columnWidths) };
      cells.forEach((content, column) => {
        if (content !== '' || result.printed) edits.push(cellEdit(at(row, column), content, style));
      });
    }
  }
  for (const line of result.closing ?? []) {
    row += 1;
    if (line !== '') edits.push({ kind: 'text', cell: at(row, 0), value: line });
  }
  const page = result.printed ? [pageOf(sheet, result, row)] : [];
  return { edits: [...preparation(sheet, result, snapshot, edits), ...edits, ...page], first: at(0, 0) };
}

/** A4 across, as wide as the table, with its head on every page. */
function pageOf(sheet: string, { rows, lines, columnWidths }: Result, lastRow: number): Edit {
  const headRow = lines.length + 2;
  return {
    kind: 'page-setup',
    sheet,
    setup: {
      orientation: 'landscape',
      area: { firstRow: 0, firstColumn: 0, lastRow, lastColumn: columnWidths.length - 1 },
      repeated: rows.length > 0 ? { first: headRow, last: headRow } : null,
      footer: PAGE_FOOTER,
    },
  };
}

/** A row as high as the cell that wraps into the most lines. */
function heightStyle(cells: readonly ResultCell[], widths: readonly number[]): CellStyle {
  const heights = cells.map((content, column) =>
    typeof content === 'string' ? rowHeight(content, widths[column] ?? 0) : 0,
  );
  const height = Math.max(0, ...heights);
  return height > 0 ? { rowHeight: height } : {};
}

/** The sheet of that name where it is ours or free; otherwise the name with the first number that is. */
function sheetFor(name: string, snapshot: Snapshot): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}${number}`;
    const existing = snapshot.sheets.find((sheet) => sheet.name === candidate);
    if (!existing || isResultSheet(existing)) return candidate;
  }
}

/** Adds the sheet, or empties the cells of the earlier result that the new one does not write. */
function preparation(
  sheet: string,
  { columnWidths }: Result,
  snapshot: Snapshot,
  edits: readonly Edit[],
): readonly Edit[] {
  const existing = snapshot.sheets.find(({ name }) => name === sheet);
  if (!existing) return [{ kind: 'add-sheet', name: sheet, columnWidths }];
  const written = new Set(edits.map((edit) => ('cell' in edit ? formatAddress(edit.cell) : '')));
  return existing.cells
    .map(({ row, column }): CellAddress => ({ sheet, row, column }))
    .filter((cell) => !written.has(formatAddress(cell)))
    .map((cell): Edit => ({ kind: 'text', cell, value: '', style: BARE }));
}

function cellEdit(cell: CellAddress, content: ResultCell, style: CellStyle): Edit {
  if (typeof content === 'string') return { kind: 'text', cell, value: content, style };
  if ('number' in content) return { kind: 'number', cell, value: content.number, style };
  const shown = `${content.sheet}!${a1(content.row, content.column)}`;
  const target = `#${quoteSheet(content.sheet)}!${a1(content.row, content.column)}`;
  const formula = `=HYPERLINK(${quoted(target)},${quoted(shown)})`;
  return { kind: 'formula', cell, formula, cached: shown, style };
}

/** A string literal of a formula. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
