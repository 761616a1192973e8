/** The last row and column of a worksheet, counted from 1 (Excel 2007 and later). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
