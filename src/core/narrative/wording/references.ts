import { a1, quoteSheet, type CellAddress } from '../../workbook/address';

/** A cell as a formula on `sheet` refers to it: `E6`, `'项目 1'!E6`. */
export function referenceToCell(cell: CellAddress, sheet: string): string {
  const address = a1(cell.row, cell.column);
  return cell.sheet === sheet ? address : `${quoteSheet(cell.sheet)}!${address}`;
}

/** Words as a string of a formula. */
export function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
