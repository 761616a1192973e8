import {
  a1,
  formatAddress,
  rangeA1,
  rangeAround,
  rangeContains,
  single,
} from '../../../core/workbook/address';
import type { CellEdit } from '../../../core/workbook/edit';
import { HostError } from '../../host';
import { shiftFormula } from '../read/sheet/formula';
import { locateCells, type CellPlace, type RowPlace, type SheetLayout } from './layout';
import { appendTo, setAttribute, splice, type ElementPlace, type Splice } from '../xml/splice';
import { escapeXml } from '../xml/xml';
import { grouped } from '../../../core/workbook/grouped';

/** What a cell is to become: its XML, or nothing. */
export interface CellReplacement {
  readonly row: number;
  readonly column: number;
  readonly xml: string;
  /** The height its row is to have, in points; absent leaves the row as it is. */
  readonly height?: number;
}

/** The style a cell has, or would get if it were typed into: its own, its row's, its column's, the default. */
export function styleAt(layout: SheetLayout, row: number, column: number): number {
  const place = layout.rowAt.get(row);
  const cell = place && findCell(place, column);
  if (cell) return cell.style;
  if (place?.style != null) return place.style;
  return layout.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}

/** The XML of a cell as it stands; null when the sheet has none. */
export function cellAt(xml: string, layout: SheetLayout, row: number, column: number): string | null {
  const place = layout.rowAt.get(row);
  const cell = place && findCell(place, column);
  return cell ? xml.slice(cell.start, cell.end) : null;
}

/** Refuses edits inside an array formula of more than one cell, which Excel refuses as well. */
export function refuseArrays(layout: SheetLayout, edits: readonly CellEdit[]): void {
  for (const { cell } of edits) {
    const array = layout.arrays.find((range) => rangeContains(range, cell.row, cell.column));
    if (array && (array.firstRow !== array.lastRow || array.firstColumn !== array.lastColumn)) {
      throw new HostError({ id: 'host/array-formula', data: { cell: formatAddress(cell) } });
    }
  }
}

/**
 * The sheet's XML with some cells replaced, every other character as it was. Rows are made where there are none;
 * a row's `spans` and the sheet's `dimension`, where given, are widened when a cell falls outside them.
 */
export function replaceCells(
  xml: string,
  layout: SheetLayout,
  replacements: readonly CellReplacement[],
): string {
  const byRow = grouped(replacements, ({ row }) => row);
  const splices = [
    ...expandSharedFormulas(layout, replacements),
    ...widenDimension(xml, layout, replacements),
  ];
  const newRows: { row: number; xml: string }[] = [];
  for (const [row, cells] of byRow) {
    cells.sort((a, b) => a.column - b.column);
    const place = layout.rowAt.get(row);
    if (place) splices.push(...changeRow(xml, place, cells));
    else {
      const content = cells.map((cell) => cell.xml).join('');
      if (content !== '') {
        const height = heightOf(cells);
        const high = height === null ? '' : ` ht="${height}" customHeight="1"`;
        const tag = `${layout.prefix}row`;
        newRows.push({ row, xml: `<${tag} r="${row + 1}"${high}>${content}</${tag}>` });
      }
    }
  }
  return splice(xml, [...splices, ...insertRows(xml, layout, newRows)]);
}

/** Locates what replacing these cells needs. */
export function locate(xml: string, cells: readonly { readonly row: number }[]): SheetLayout {
  return locateCells(xml, new Set(cells.map(({ row }) => row)));
}

function findCell(row: RowPlace, column: number): CellPlace | undefined {
  return row.cells.find((cell) => cell.column === column);
}

function changeRow(xml: string, row: RowPlace, cells: readonly CellReplacement[]): Splice[] {
  const splices: Splice[] = [];
  let appended = '';
  for (const cell of cells) {
    const existing = findCell(row, cell.column);
    const next = row.cells.find(({ column }) => column > cell.column);
    if (existing) splices.push({ start: existing.start, end: existing.end, text: cell.xml });
    else if (next) splices.push({ start: next.start, end: next.start, text: cell.xml });
    else appended += cell.xml;
  }
  const spans = [...widenSpans(xml, row.place, cells), ...resize(xml, row.place, cells)];
  if (appended === '') return [...splices, ...spans];
  return [...splices, appendTo(xml, row.place, row.end, appended), ...spans];
}

/** The tallest height that any of a row's cells asks for. */
function heightOf(cells: readonly CellReplacement[]): number | null {
  const heights = cells.flatMap(({ height }) => height ?? []);
  return heights.length > 0 ? Math.max(...heights) : null;
}

function resize(xml: string, place: ElementPlace, cells: readonly CellReplacement[]): Splice[] {
  const height = heightOf(cells);
  if (height === null) return [];
  return [setAttribute(xml, place, 'ht', String(height)), setAttribute(xml, place, 'customHeight', '1')];
}

/** `spans="1:5"` names the columns a row uses; readers may rely on it. */
function widenSpans(xml: string, place: ElementPlace, cells: readonly CellReplacement[]): Splice[] {
  const match = /^(\d+):(\d+)$/.exec(place.attributes['spans'] ?? '');
  if (!match) return [];
  const columns = cells.filter((cell) => cell.xml !== '').map((cell) => cell.column + 1);
  const first = Math.min(Number(match[1]), ...columns);
  const last = Math.max(Number(match[2]), ...columns);
  const spans = `${first}:${last}`;
  return spans === match[0] ? [] : [setAttribute(xml, place, 'spans', spans)];
}

function insertRows(
  xml: string,
  layout: SheetLayout,
  rows: readonly { row: number; xml: string }[],
): Splice[] {
  const splices: Splice[] = [];
  let appended = '';
  for (const { row, xml: text } of [...rows].sort((a, b) => a.row - b.row)) {
    const next = layout.rows.find((place) => place.row > row);
    if (next) splices.push({ start: next.place.start, end: next.place.start, text });
    else appended += text;
  }
  const { place, end } = layout.data;
  return appended === '' ? splices : [...splices, appendTo(xml, place, end, appended)];
}

function widenDimension(xml: string, layout: SheetLayout, cells: readonly CellReplacement[]): Splice[] {
  if (!layout.dimension) return [];
  const { place, range } = layout.dimension;
  const wide = cells
    .filter((cell) => cell.xml !== '')
    .reduce((area, { row, column }) => rangeAround(area, single(row, column)), range);
  return rangeA1(wide) === rangeA1(range) ? [] : [setAttribute(xml, place, 'ref', rangeA1(wide))];
}

/** When the first cell of a shared formula goes, the others get their own formula instead of a reference to it. */
function expandSharedFormulas(layout: SheetLayout, cells: readonly CellReplacement[]): Splice[] {
  const places = new Set(cells.map(({ row, column }) => a1(row, column)));
  const replaced = (row: number, column: number) => places.has(a1(row, column));
  const masters = layout.sharedFormulas.filter(
    ({ text, row, column }) => text !== '' && replaced(row, column),
  );
  return masters.flatMap((master) =>
    layout.sharedFormulas
      .filter(
        ({ group, row, column, text }) => group === master.group && text === '' && !replaced(row, column),
      )
      .map(({ row, column, start, end }) => {
        const formula = shiftFormula(master.text, row - master.row, column - master.column);
        return { start, end, text: `<${layout.prefix}f>${escapeXml(formula)}</${layout.prefix}f>` };
      }),
  );
}
