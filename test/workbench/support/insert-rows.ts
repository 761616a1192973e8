import type { Sheet } from '../../../src/workbench/model/sheet';
import type { Workbook } from '../../../src/workbench/model/workbook';

/**
 * Inserts a blank row above a row as a person does in Excel: everything from there on moves down, and the formulas of
 * the sheet go on reading what they read.
 */
export function insertRow(book: Workbook, sheet: Sheet, at: number): void {
  book.batch(() => {
    const cells = [...sheet.cells()];
    for (const { row, column } of cells) sheet.place(row, column, undefined);
    for (const { row, column, cell } of cells) {
      const formula = cell.formula?.replace(
        /"[^"]*"|(\$?[A-Z]{1,3}\$?)(\d+)(?![\p{L}\p{N}_(!])/gu,
        (whole: string, letters?: string, digits?: string) =>
          letters === undefined || Number(digits) <= at ? whole : `${letters}${Number(digits) + 1}`,
      );
      sheet.place(row >= at ? row + 1 : row, column, formula === undefined ? cell : { ...cell, formula });
    }
    sheet.lookChanged();
  });
}
