import { formatAddress, rangeA1, type CellAddress, type CellRange } from '../../../core/workbook/address';
import type { CellStyle } from '../../../core/workbook/edit';
import { isCellError } from '../../../core/workbook/snapshot';
import { contentAt, type CellContent } from '../content';
import { rectangles } from '../rectangles';
import { textEntry } from './text-entry';
import { grouped } from '../../../core/workbook/grouped';

/** Finds the sheet object for a name within the current batch. */
export type SheetOf = (name: string) => Excel.Worksheet;

/** What is to stand in a cell. */
export interface CellWrite {
  readonly cell: CellAddress;
  readonly input:
    | { readonly kind: 'formula'; readonly formula: string }
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'constant'; readonly value: string | number | boolean };
  /** The cell's number format when the input arrives, which decides how text is entered. */
  readonly currentFormat: string;
  /** The number format it gets, when it changes. */
  readonly numberFormat?: string;
  readonly style?: CellStyle;
  /** Puts back what once stood there, whatever comes of it. */
  readonly restores?: boolean;
}

/** What is known of a cell before writing. */
export interface CellState extends CellContent {
  /** Whether protection of its sheet, if any, covers the cell. */
  readonly locked: boolean;
  /** Whether it lies within a formula that spills (溢出区域); null when cells read together differ in that. */
  readonly spilled: boolean | null;
}

/**
 * Queues reading these cells, in as few ranges as cover them.
 * @returns what to call after the sync: the cells' states by address.
 */
export function queueRead(sheetOf: SheetOf, cells: readonly CellAddress[]): () => Map<string, CellState> {
  const parts = inRectangles(cells, (cell) => cell).map(({ sheet, area }) => {
    const range = rangeOf(sheetOf(sheet), area);
    range.load('values,formulas,numberFormat,format/protection/locked,hasSpill');
    return { sheet, area, range };
  });
  return () => {
    const states = new Map<string, CellState>();
    for (const { sheet, area, range } of parts) {
      const locked: unknown = range.format.protection.locked;
      const spilled: boolean | null = range.hasSpill;
      eachCell(sheet, area, (cell, row, column) => {
        states.set(formatAddress(cell), {
          ...contentAt(range, row, column),
          locked: locked !== false,
          spilled,
        });
      });
    }
    return states;
  };
}

/** Queues writing: number formats first, then constants and texts, then formulas, then looks. */
export function queueWrites(sheetOf: SheetOf, writes: readonly CellWrite[]): void {
  const formatted = writes.filter(({ numberFormat }) => numberFormat !== undefined);
  queueArrays(
    sheetOf,
    formatted,
    (range, rows) => (range.numberFormat = rows),
    (write) => write.numberFormat,
  );
  const constants = writes.filter(({ input }) => input.kind !== 'formula');
  queueArrays(sheetOf, constants, (range, rows) => (range.values = rows), entryOf);
  const formulas = writes.filter(({ input }) => input.kind === 'formula');
  queueArrays(sheetOf, formulas, (range, rows) => (range.formulas = rows), entryOf);
  queueStyles(sheetOf, writes);
}

/** The write that puts a content back as it was. */
export function writeBack(cell: CellAddress, content: CellContent, currentFormat: string): CellWrite {
  const { value, formula, numberFormat } = content;
  return {
    cell,
    currentFormat: numberFormat,
    restores: true,
    ...(numberFormat === currentFormat ? {} : { numberFormat }),
    input:
      formula !== undefined
        ? { kind: 'formula', formula }
        : isCellError(value)
          ? { kind: 'constant', value: value.error }
          : typeof value === 'string'
            ? { kind: 'text', text: value }
            : { kind: 'constant', value },
  };
}

function entryOf({ input, numberFormat, currentFormat }: CellWrite): string | number | boolean {
  if (input.kind === 'formula') return input.formula;
  return input.kind === 'text' ? textEntry(input.text, numberFormat ?? currentFormat) : input.value;
}

function queueArrays(
  sheetOf: SheetOf,
  writes: readonly CellWrite[],
  assign: (range: Excel.Range, rows: unknown[][]) => void,
  entry: (write: CellWrite) => unknown,
): void {
  const byAddress = new Map(writes.map((write) => [formatAddress(write.cell), write]));
  for (const { sheet, area } of inRectangles(writes, ({ cell }) => cell)) {
    const rows: unknown[][] = [];
    eachCell(sheet, area, (cell, row) => {
      const write = byAddress.get(formatAddress(cell));
      (rows[row] ??= []).push(write ? entry(write) : null);
    });
    assign(rangeOf(sheetOf(sheet), area), rows);
  }
}

/** The lines around each cell of a range. */
const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

function queueStyles(sheetOf: SheetOf, writes: readonly CellWrite[]): void {
  const bySheetAndStyle = grouped(
    writes.filter(({ style }) => style !== undefined),
    ({ cell, style }) => JSON.stringify([cell.sheet, style]),
  );
  for (const alike of bySheetAndStyle.values()) {
    const style = alike[0]?.style ?? {};
    for (const { sheet, area } of inRectangles(alike, ({ cell }) => cell)) {
      const { format } = rangeOf(sheetOf(sheet), area);
      if (style.bold !== undefined) format.font.bold = style.bold;
      if (style.size !== undefined) format.font.size = style.size;
      if (style.color !== undefined) format.font.color = style.color;
      if (style.fill === null) format.fill.clear();
      else if (style.fill !== undefined) format.fill.color = style.fill;
      if (style.wrap !== undefined) format.wrapText = style.wrap;
      if (style.wrap) format.verticalAlignment = 'Top';
      if (style.centered !== undefined) format.horizontalAlignment = style.centered ? 'Center' : 'General';
      if (style.boxed !== undefined) {
        for (const edge of EDGES) format.borders.getItem(edge).style = style.boxed ? 'Continuous' : 'None';
      }
      if (style.rowHeight !== undefined) format.rowHeight = style.rowHeight;
    }
  }
}

/** The rectangles that cover the cells, sheet by sheet. */
export function inRectangles<Item>(
  items: readonly Item[],
  cellOf: (item: Item) => CellAddress,
): { sheet: string; area: CellRange }[] {
  const bySheet = grouped(items.map(cellOf), ({ sheet }) => sheet);
  return [...bySheet].flatMap(([sheet, cells]) => rectangles(cells).map((area) => ({ sheet, area })));
}

function rangeOf(sheet: Excel.Worksheet, area: CellRange): Excel.Range {
  return sheet.getRange(rangeA1(area));
}

/** Visits the cells of an area with their place in the sheet and their row and column within the area. */
function eachCell(
  sheet: string,
  area: CellRange,
  visit: (cell: CellAddress, row: number, column: number) => void,
): void {
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      visit({ sheet, row, column }, row - area.firstRow, column - area.firstColumn);
    }
  }
}
