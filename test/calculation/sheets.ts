import { parseAddress } from '../../src/core/workbook/address';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { attachCalculator } from '../../src/workbench/calculation/attach';
import { Workbook } from '../../src/workbench/model/workbook';

/** A calculated workbook of the given sheets, each a list of rows of entries as a person would type them. */
export function calculated(
  sheets: Readonly<Record<string, readonly (readonly (string | number | boolean | null)[])[]>>,
): Workbook {
  const workbook = new Workbook('test.xlsx');
  for (const name of Object.keys(sheets)) workbook.addSheet(name);
  attachCalculator(workbook);
  workbook.batch(() => {
    for (const [name, rows] of Object.entries(sheets)) {
      for (const [row, line] of rows.entries()) {
        for (const [column, entry] of line.entries()) {
          if (entry !== null) workbook.sheet(name)?.enterCell(row, column, entry, 'user');
        }
      }
    }
  });
  return workbook;
}

/** The value at `Sheet!A1`; errors as their text. */
export function valueAt(workbook: Workbook, address: string): Exclude<CellValue, object> | null {
  const place = parseAddress(address);
  if (!place) throw new Error(`no address: ${address}`);
  const value = workbook.sheet(place.sheet)?.cell(place.row, place.column)?.value ?? null;
  return typeof value === 'object' && value !== null ? value.error : value;
}

/** What a formula gives in cell Z100 of a sheet 表 that has these rows from A1. */
export function resultOf(
  formula: string,
  rows: readonly (readonly (string | number | boolean | null)[])[] = [],
): Exclude<CellValue, object> | null {
  const workbook = calculated({ 表: rows });
  workbook.sheet('表')?.enterCell(99, 25, formula, 'user');
  return valueAt(workbook, '表!Z100');
}
