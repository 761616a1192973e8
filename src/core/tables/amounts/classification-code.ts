import type { CellValue } from '../../workbook/snapshot';
import type { Token } from '../cells/lines';

/** 3, 5 or 7 digits: 类, 款, 项 of a classification. */
const CODE = /^\d{3}(?:\d\d){0,2}$/;

/** 6 or 9 digits: a unit (304001) below its department (304), and one below that. */
const UNIT = /^\d{6}(?:\d{3})?$/;

/** The code a cell holds, as text or number. */
export function codeOf(token: Token): string | null {
  if (token.word !== null) return token.word.code;
  return typeof token.cell.value === 'number' ? bareCode(token.cell.value) : null;
}

/** A code without a name beside it. */
export function bareCode(value: CellValue): string | null {
  return matching(CODE, value);
}

/** The code of a unit that a cell holds; an amount may look the same, so only where codes are expected. */
export function unitCodeOf({ cell: { value } }: Token): string | null {
  return matching(UNIT, value);
}

function matching(pattern: RegExp, value: CellValue): string | null {
  const text = typeof value === 'object' ? '' : String(value).trim();
  return pattern.test(text) ? text : null;
}
