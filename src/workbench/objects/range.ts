import { rangeAround, rangeContains, single, type CellRange } from '../../core/workbook/address';
import { isFilled, withContent, withNumberFormat, type Cell } from '../model/cell';
import { displayText } from '../model/format';
import { isNumberFormat } from '../../calculation/number-format/format-value';
import { Failure } from '../model/failure';
import { forEachCell, type EntryInput } from '../model/sheet';
import {
  remoteClass,
  type Area,
  type Argument,
  type Remote,
  type RemoteObject,
  type Scope,
} from '../protocol/remote';
import { areaAddress, cellsOf, columnsOf, parseRange, rowsOf, withinSheet } from './area';
import { conditionalFormats } from './conditional-formats';
import { rangeAreas } from './range-areas';
import { rangeFormat } from './range-format';
import { worksheet } from './worksheet';

/** Excel reads no more cells than this at once. */
const MAX_CELLS = 5_000_000;

/** `Excel.Range`: a rectangle of cells. */
export const range: Remote<Area> = remoteClass({
  kind: 'Range',
  keepable: true,
  area: (area) => area,
  scalars: {
    address: { get: areaAddress },
    rowIndex: { get: ({ range: { firstRow } }) => firstRow },
    columnIndex: { get: ({ range: { firstColumn } }) => firstColumn },
    rowCount: { get: (area) => rowsOf(area.range) },
    columnCount: { get: (area) => columnsOf(area.range) },
    cellCount: { get: (area) => cellsOf(area.range) },
    values: { get: (area, scope) => read(area, scope, cellValue), set: enter },
    formulas: {
      get: (area, scope) => read(area, scope, (cell) => cell?.formula ?? cellValue(cell)),
      set: enter,
    },
    text: { get: (area, scope) => read(area, scope, displayText) },
    numberFormat: {
      get: (area, scope) => read(area, scope, (cell) => cell?.numberFormat ?? 'General'),
      set: setNumberFormat,
    },
    hasSpill: { get: hasSpill },
    valueTypes: { get: (area, scope) => read(area, scope, valueType) },
  },
  objects: {
    worksheet: ({ sheet }) => worksheet(sheet),
    format: (area) => rangeFormat(area),
    conditionalFormats: ({ sheet, range: only }) => conditionalFormats({ sheet, ranges: [only] }),
  },
  methods: {
    getCell: ({ sheet, range: { firstRow, firstColumn } }, args) => {
      const row = firstRow + args.at(0).number();
      const column = firstColumn + args.at(1).number();
      return rangeAt(sheet, { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
    },
    getResizedRange: ({ sheet, range: { lastRow, lastColumn, ...first } }, args) =>
      rangeAt(sheet, {
        ...first,
        lastRow: lastRow + args.at(0).number(),
        lastColumn: lastColumn + args.at(1).number(),
      }),
    getOffsetRange: ({ sheet, range: old }, args) =>
      rangeAt(sheet, {
        firstRow: old.firstRow + args.at(0).number(),
        firstColumn: old.firstColumn + args.at(1).number(),
        lastRow: old.lastRow + args.at(0).number(),
        lastColumn: old.lastColumn + args.at(1).number(),
      }),
    getRow: ({ sheet, range: old }, args) => {
      const row = old.firstRow + args.at(0).number();
      return rangeAt(sheet, { ...old, firstRow: row, lastRow: row });
    },
    getBoundingRect: ({ sheet, range: one }, args) => {
      const other = args.at(0).area()?.range ?? parseRange(args.at(0).text()) ?? args.at(0).refuse();
      return rangeAt(sheet, rangeAround(one, other));
    },
    getSpecialCellsOrNullObject: (area, args) => {
      const wanted = args.at(0).text();
      if (wanted !== 'Constants' && wanted !== 'Formulas') {
        throw new Failure('ApiNotFound', args.location, `special cells ${wanted}`);
      }
      if (area.sheet.protected) throw new Failure('AccessDenied', args.location);
      const ranges = filledRuns(area, (cell) => (cell.formula !== undefined) === (wanted === 'Formulas'));
      return ranges.length > 0 ? rangeAreas({ sheet: area.sheet, ranges }) : null;
    },
    getCellProperties: ({ sheet, range: asked }) => {
      const rows: object[][] = [];
      forEachCell(asked, (row, column) => {
        const locked = sheet.cell(row, column)?.locked !== false;
        (rows[row - asked.firstRow] ??= []).push({ format: { protection: { locked } } });
      });
      return rows;
    },
    select: ({ sheet, range: selected }, _args, scope) => scope.workbook.select(sheet, selected),
    clear: clearRange,
    merge: mergeRange,
    _ValidateArraySize: (area, args) => {
      if (args.at(0).number() !== rowsOf(area.range) || args.at(1).number() !== columnsOf(area.range)) {
        throw new Failure('InvalidArgument', args.location);
      }
    },
  },
});

/** The remote object of a place. @throws Failure InvalidArgument outside the sheet. */
export function rangeAt(sheet: Area['sheet'], place: CellRange): RemoteObject {
  if (!withinSheet(place)) throw new Failure('InvalidArgument', 'Worksheet.getRange');
  return range({ sheet, range: place });
}

function read(area: Area, scope: Scope, show: (cell: Cell | undefined) => unknown): unknown[][] {
  if (cellsOf(area.range) > MAX_CELLS) throw new Failure('RangeExceedsLimit', 'Range');
  scope.workbook.calculate();
  const rows: unknown[][] = [];
  for (let row = area.range.firstRow; row <= area.range.lastRow; row += 1) {
    const shown: unknown[] = [];
    for (let column = area.range.firstColumn; column <= area.range.lastColumn; column += 1) {
      shown.push(show(area.sheet.cell(row, column)));
    }
    rows.push(shown);
  }
  return rows;
}

function cellValue(cell: Cell | undefined): string | number | boolean {
  const value = cell?.value ?? '';
  return typeof value === 'object' ? value.error : value;
}

function valueType(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null || value === '') return isFilled(cell) ? 'String' : 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'number' ? 'Double' : 'String';
}

function enter(area: Area, value: Argument): void {
  area.sheet.enter(area.range, entryAt(area.range, value, isEntry), 'add-in');
}

function setNumberFormat(area: Area, value: Argument): void {
  const formatAt = entryAt(area.range, value, (each) => typeof each === 'string' && isNumberFormat(each));
  area.sheet.restyle(area.range, (cell, row, column) => {
    const code = formatAt(row, column);
    return typeof code === 'string' ? withNumberFormat(cell, code) : cell;
  });
}

/** A single value stands for every cell; an array must have the range's shape, null leaving a cell alone. */
function entryAt(
  { firstRow, firstColumn, ...rest }: CellRange,
  argument: Argument,
  accepts: (value: unknown) => boolean,
): (row: number, column: number) => EntryInput {
  const { value } = argument;
  const rows: readonly unknown[] | null = Array.isArray(value) ? value : null;
  const width = columnsOf({ firstRow, firstColumn, ...rest });
  const shaped = rows?.length === rowsOf({ firstRow, firstColumn, ...rest });
  if (rows && (!shaped || !rows.every((row) => Array.isArray(row) && row.length === width)))
    argument.refuse();
  return (row, column) => {
    const line = rows?.[row - firstRow];
    const entry: unknown = Array.isArray(line) ? line[column - firstColumn] : value;
    return entry === null ? null : accepts(entry) ? (entry as EntryInput) : argument.refuse();
  };
}

function isEntry(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function clearRange({ sheet, range: cleared }: Area, args: { at(position: number): Argument }): void {
  const what = args.at(0).absent ? 'All' : args.at(0).text();
  if (what === 'All' || what === 'Contents') sheet.enter(cleared, () => '', 'add-in');
  if (what === 'All' || what === 'Formats') {
    sheet.restyle(cleared, (cell) => withContent({ value: null }, cell));
  }
}

/** Whether all cells lie within spilled formulas; null when some do. */
function hasSpill({ sheet, range: asked }: Area): boolean | null {
  const spills = sheet.arrays.filter((array) => array.spills);
  let inside = 0;
  if (spills.length > 0) {
    forEachCell(asked, (row, column) => {
      if (spills.some((array) => rangeContains(array.range, row, column))) inside += 1;
    });
  }
  return inside === 0 ? false : inside === cellsOf({ ...asked }) ? true : null;
}

/** The filled cells of a kind, as runs down their columns. */
function filledRuns({ sheet, range: within }: Area, accepts: (cell: Cell) => boolean): CellRange[] {
  const found = [...sheet.cells()]
    .filter(({ row, column, cell }) => isFilled(cell) && accepts(cell) && rangeContains(within, row, column))
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellRange[] = [];
  for (const { row, column } of found) {
    const last = runs.at(-1);
    if (last?.firstColumn === column && last.lastRow === row - 1) {
      runs[runs.length - 1] = { ...last, lastRow: row };
    } else {
      runs.push(single(row, column));
    }
  }
  return runs;
}

function mergeRange({ sheet, range: merged }: Area): void {
  forEachCell(merged, (row, column) => {
    if (row === merged.firstRow && column === merged.firstColumn) return;
    const cell = sheet.cell(row, column);
    if (cell) sheet.place(row, column, withContent(cell, { value: null }));
  });
  sheet.merges.push(merged);
  sheet.lookChanged();
}
