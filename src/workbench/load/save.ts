import type { CellStyle as EditStyle, Edit } from '../../core/workbook/edit';
import { placeOf, rangeContains, type CellRange } from '../../core/workbook/address';
import { withSheetsRenamed } from '../../core/workbook/formula/renamed-sheet';
import type { PageSetup } from '../../core/workbook/page-setup';
import type { WorkbookPackage } from '../../hosts/xlsx/package/workbook-package';
import { applyEdits } from '../../hosts/xlsx/write/apply-edits';
import { locateCells } from '../../hosts/xlsx/write/layout';
import { parseStorage, readStorage, writeStorage } from '../../hosts/xlsx/package/storage';
import type { Cell } from '../model/cell';
import { printSetupOf } from '../model/print-setup';
import type { PlacedCell, Sheet } from '../model/sheet';
import { changedCharts } from './charts';
import { changedPlaces } from './differences';
import { storageText, type OpenedWorkbook } from './open';
import { withoutSheets, withSheetNames, withSheetOrder } from './sheet-list';
import { changedSizes, withSizes, type ChangedSizes } from './sizes';

/**
 * The workbook as a file again: the original bytes with only those cells, sheets and stored texts written that
 * are different now. Everything else of the file stays as it was. @throws HostError when a change cannot be
 * written, for instance into part of an array formula.
 */
export function saveWorkbook(
  opened: OpenedWorkbook,
  differs: (sheet: Sheet) => boolean = () => true,
): Uint8Array {
  const { workbook, original } = opened;
  const edits: Edit[] = [];
  const renames = renamesOf(opened);
  const base = withoutSheets(withSheetNames(opened.file, renames), goneFrom(opened));
  for (const sheet of workbook.sheets.filter(differs)) {
    const before = original.get(sheet);
    const changed = before ? changedCells(base, sheet, renamed(before, renames)) : newSheet(sheet);
    for (const edit of changed) edits.push(edit);
    for (const edit of changedCharts(sheet, opened.charts.get(sheet) ?? [])) edits.push(edit);
  }
  const written = edits.length > 0 ? applyEdits(base, { reason: 'page', edits }).after : base;
  const edited = withSheetOrder(
    withSizes(written, resizedIn(opened)),
    workbook.sheets.map(({ name }) => name),
  );
  const stored = parseStorage(storageText(workbook) ?? '<storage/>');
  let file = edited;
  for (const key of new Set([...Object.keys(readStorage(edited)), ...Object.keys(stored)])) {
    if (readStorage(file)[key] !== stored[key]) file = writeStorage(file, key, stored[key] ?? null);
  }
  return file.archive.write();
}

/** What was dragged on the file's own sheets, by their names as they are now. */
function resizedIn({ workbook, sizes }: OpenedWorkbook): ReadonlyMap<string, ChangedSizes> {
  return new Map(
    workbook.sheets.flatMap((sheet) => {
      const before = sizes.get(sheet);
      const changed = before && changedSizes(sheet, before);
      return changed ? [[sheet.name, changed] as const] : [];
    }),
  );
}

/** The new names of the file's sheets by their old ones. */
function renamesOf({ workbook, names }: OpenedWorkbook): ReadonlyMap<string, string> {
  return new Map(
    [...names]
      .filter(([sheet, name]) => workbook.sheets.includes(sheet) && sheet.name !== name)
      .map(([sheet, name]) => [name, sheet.name]),
  );
}

/** The file's sheets that are no more, by the names that they had. */
function goneFrom({ workbook, names }: OpenedWorkbook): readonly string[] {
  return [...names].filter(([sheet]) => !workbook.sheets.includes(sheet)).map(([, name]) => name);
}

/** The cells of the file as they are once its sheets have been renamed. */
function renamed(
  cells: ReadonlyMap<number, Cell>,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<number, Cell> {
  if (names.size === 0) return cells;
  return new Map(
    [...cells].map(([place, cell]) => [
      place,
      cell.formula === undefined ? cell : { ...cell, formula: withSheetsRenamed(cell.formula, names) },
    ]),
  );
}

function changedCells(file: WorkbookPackage, sheet: Sheet, before: ReadonlyMap<number, Cell>): Edit[] {
  const changed = changedPlaces(sheet, before);
  const results = changed.filter(({ row, column, cell }) => {
    const old = before.get(placeOf(row, column));
    return (
      old?.formula !== undefined && old.formula === cell.formula && old.numberFormat === cell.numberFormat
    );
  });
  // Results of formulas that nobody touched are refreshed where the file lets them be.
  const arrays = results.length > 0 ? arraysOf(file, sheet) : [];
  const fixed = new Set(
    results.filter(
      ({ row, column }) => sheet.protected || arrays.some((range) => rangeContains(range, row, column)),
    ),
  );
  return changed
    .filter((placed) => !fixed.has(placed))
    .map(({ row, column, cell }) => {
      const old = before.get(placeOf(row, column));
      return editOf(
        sheet,
        { row, column, cell },
        { numberFormat: old?.numberFormat !== cell.numberFormat, style: false },
      );
    });
}

function arraysOf(file: WorkbookPackage, sheet: Sheet): readonly CellRange[] {
  const path = file.sheets.find(({ name }) => name === sheet.name)?.path;
  return path === undefined ? [] : file.read(path, (xml) => locateCells(xml, new Set()).arrays);
}

function newSheet(sheet: Sheet): Edit[] {
  const widths = [...sheet.columnWidths.keys()];
  const columnWidths = Array.from(
    { length: widths.length === 0 ? 0 : Math.max(...widths) + 1 },
    (_, column) => sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth,
  );
  const cells = [...sheet.cells()].sort((a, b) => a.row - b.row || a.column - b.column);
  return [
    { kind: 'add-sheet', name: sheet.name, columnWidths },
    ...cells.map((placed) => editOf(sheet, placed, { numberFormat: true, style: true })),
    ...pageOf(sheet),
  ];
}

/** How a new sheet prints, where an add-in has said so. */
function pageOf(sheet: Sheet): readonly Edit[] {
  const { landscape, area, titles, footer } = printSetupOf(sheet);
  if (!area) return [];
  const setup: PageSetup = {
    orientation: landscape ? 'landscape' : 'portrait',
    area,
    repeated: titles && { first: titles.firstRow, last: titles.lastRow },
    footer: footer.center,
  };
  return [{ kind: 'page-setup', sheet: sheet.name, setup }];
}

/** One cell as an edit. Logical values and errors have no edit of their own and are written as a formula giving them. */
function editOf(
  sheet: Sheet,
  { row, column, cell }: PlacedCell,
  writes: { readonly numberFormat: boolean; readonly style: boolean },
): Edit {
  const address = { sheet: sheet.name, row, column };
  const { value, formula, numberFormat } = cell;
  const format = writes.numberFormat ? { numberFormat: numberFormat ?? 'General' } : {};
  const style = writes.style ? { style: editStyle(cell) } : {};
  if (formula !== undefined) {
    const cached = typeof value === 'number' || typeof value === 'string' ? value : null;
    return { kind: 'formula', cell: address, formula, cached, ...format, ...style };
  }
  if (value === null) return { kind: 'clear', cell: address };
  if (typeof value === 'number')
    return { kind: 'number', cell: address, value: String(value), ...format, ...style };
  if (typeof value === 'string') return { kind: 'text', cell: address, value, ...style };
  const constant = typeof value === 'boolean' ? String(value).toUpperCase() : value.error;
  return { kind: 'formula', cell: address, formula: `=${constant}`, cached: null, ...format, ...style };
}

function editStyle({ style = {} }: Cell): EditStyle {
  const { bold, wrap, fill, color, size, borders } = style;
  return {
    ...(borders?.top && borders.right && borders.bottom && borders.left ? { boxed: true } : {}),
    ...(bold === undefined ? {} : { bold }),
    ...(wrap === undefined ? {} : { wrap }),
    ...(fill === undefined ? {} : { fill }),
    ...(color === undefined ? {} : { color }),
    ...(size === undefined ? {} : { size }),
  };
}
