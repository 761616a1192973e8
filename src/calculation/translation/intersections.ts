import type { CellRange } from '../../core/workbook/address';
import { rangeOf } from '../../core/workbook/formula/references';
import type { Corner, ReferenceToken, Token } from '../../core/workbook/formula/tokens';

/**
 * The tokens with references that stand side by side replaced by the cells they share (交集运算): the blank between
 * them is an operator of Excel. Where they share none the formula has `#NULL!`.
 */
export function withIntersections(tokens: readonly Token[]): readonly Token[] {
  const found: Token[] = [];
  for (const token of tokens) {
    const before = found.at(-1);
    const joined = isJoined(found.at(-2)) ? null : shared(before, token);
    if (joined) found[found.length - 1] = joined;
    else found.push(token);
  }
  return found;
}

/** `A1:INDEX(…)` and the like are computed first. */
function isJoined(token: Token | undefined): boolean {
  return token?.kind === 'operator' && token.text === ':';
}

/** Null where these are not two references to one sheet. */
function shared(a: Token | undefined, b: Token): Token | null {
  if (a?.kind !== 'reference' || b.kind !== 'reference' || a.external || b.external) return null;
  if (b.sheet !== null && b.sheet !== a.sheet) return null;
  const [one, other] = [rangeOf(a), rangeOf(b)];
  const range: CellRange = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    lastRow: Math.min(one.lastRow, other.lastRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  if (range.firstRow > range.lastRow || range.firstColumn > range.lastColumn) {
    return { kind: 'error', text: '#NULL!' };
  }
  return referenceTo(a, range);
}

function referenceTo(
  token: ReferenceToken,
  { firstRow, firstColumn, lastRow, lastColumn }: CellRange,
): Token {
  return { ...token, first: corner(firstRow, firstColumn), last: corner(lastRow, lastColumn) };
}

function corner(row: number, column: number): Corner {
  return { row, column, rowFixed: true, columnFixed: true };
}
