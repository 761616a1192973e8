import { isCellEdit, type CellEdit, type Edit } from '../../src/core/workbook/edit';
import type { Cell, CellValue, Snapshot } from '../../src/core/workbook/snapshot';

/** The workbook after these edits; formulas take the value they come with. Nothing is recalculated. */
export function afterEdits(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  let sheets = snapshot.sheets;
  for (const edit of edits) {
    if (!isCellEdit(edit)) continue;
    const { sheet: name, row, column } = edit.cell;
    sheets = sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const old = sheet.cells.find((cell) => cell.row === row && cell.column === column);
      const others = sheet.cells.filter((cell) => cell !== old);
      const cell = edited(edit, old);
      const cells = cell ? [...others, cell] : others;
      return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
    });
  }
  return { ...snapshot, sheets };
}

function edited(edit: CellEdit, old: Cell | undefined): Cell | null {
  const { row, column } = edit.cell;
  const format = ('numberFormat' in edit ? edit.numberFormat : undefined) ?? old?.numberFormat;
  const base = { row, column, ...(format === undefined ? {} : { numberFormat: format }) };
  switch (edit.kind) {
    case 'number':
      return { ...base, value: Number(edit.value) };
    case 'text':
      return { ...base, value: edit.value };
    case 'formula':
      return { ...base, value: edit.cached ?? '', formula: edit.formula };
    case 'clear':
      return null;
  }
}

/** The workbook with one cell's value replaced. */
export function withCell(
  snapshot: Snapshot,
  sheet: string,
  row: number,
  column: number,
  value: CellValue,
): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((each) =>
      each.name === sheet
        ? {
            ...each,
            cells: each.cells.map((cell) =>
              cell.row === row && cell.column === column ? { ...cell, value } : cell,
            ),
          }
        : each,
    ),
  };
}
