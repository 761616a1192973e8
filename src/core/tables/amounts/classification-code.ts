import type { Token } from '../cells/lines';

/** The code a cell holds: 3, 5 or 7 digits (类, 款, 项), as text or number. */
export function codeOf(token: Token): string | null {
  if (token.word !== null) return token.word.code;
  const { value } = token.cell;
  return typeof value === 'number' && Number.isInteger(value) && /^\d{3}(?:\d\d){0,2}$/.test(String(value))
    ? String(value)
    : null;
}
