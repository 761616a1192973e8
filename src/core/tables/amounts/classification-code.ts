import type { CellValue } from '../../workbook/snapshot';
import type { Token } from '../cells/lines';

/** 3, 5 or 7 digits (类, 款, 项). */
const CODE = /^\d{3}(?:\d\d){0,2}$/;

/** The code a cell holds, as text or number. */
export function codeOf(token: Token): string | null {
  if (token.word !== null) return token.word.code;
  return typeof token.cell.value === 'number' ? bareCode(token.cell.value) : null;
}

/** A code without a name beside it. */
export function bareCode(value: CellValue): string | null {
  const text = typeof value === 'object' ? '' : String(value).trim();
  return CODE.test(text) ? text : null;
}
