import { strFromU8, unzipSync } from 'fflate';
import { a1 } from '../../src/core/workbook/address';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { workbookFile } from '../support/workbook-file';

const FIRST_SHEET = 'xl/worksheets/sheet1.xml';

/** The workbook's file with a block of formatted but empty cells below its first sheet's table. */
export function emptyRange(contents: Snapshot, rows: number, columns: number): Uint8Array {
  const part = unzipSync(workbookFile(contents))[FIRST_SHEET] ?? new Uint8Array();
  const top = (contents.sheets[0]?.cells.at(-1)?.row ?? 0) + 2;
  const row = (at: number): string => {
    const cells = Array.from({ length: columns }, (_, column) => `<c r="${a1(at, column)}" s="1"/>`);
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  };
  const empty = Array.from({ length: rows }, (_, index) => row(top + index)).join('');
  return workbookFile(contents, {
    [FIRST_SHEET]: strFromU8(part).replace('</sheetData>', `${empty}</sheetData>`),
  });
}
