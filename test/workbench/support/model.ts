import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { Workbook } from '../../../src/workbench/model/workbook';

/** The workbook in memory that holds exactly these sheets; its storage stays empty. */
export function modelOf(contents: Snapshot): Workbook {
  const workbook = new Workbook(contents.name ?? '工作簿1.xlsx');
  for (const { name, visibility, cells, protected: isProtected } of contents.sheets) {
    const sheet = workbook.addSheet(name, { visibility });
    sheet.protected = isProtected;
    for (const { row, column, ...cell } of cells) sheet.place(row, column, cell);
  }
  return workbook;
}

/** Stands in for the calculation: every formula listed gets its value whenever something changed. */
export function calculateBy(workbook: Workbook, results: Readonly<Record<string, string | number>>): void {
  workbook.recalculate = () => {
    for (const sheet of workbook.sheets) {
      for (const { row, column, cell } of [...sheet.cells()]) {
        const result = results[cell.formula ?? ''];
        if (result !== undefined) sheet.setResult(row, column, result);
      }
    }
  };
}
