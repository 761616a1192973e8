import { columnName, type CellAddress, type CellRange } from '../address';
import type { Corner, ReferenceToken, Token } from './tokens';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Cells a formula reads, on the sheet named. */
export interface Area {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Everything the formula reads in its own workbook, in the order of writing; `sheet` is where it stands. */
export function areasOf(tokens: readonly Token[], sheet: string): readonly Area[] {
  return tokens.flatMap((token) =>
    token.kind === 'reference' && !token.external
      ? [{ sheet: token.sheet ?? sheet, range: rangeOf(token) }]
      : [],
  );
}

/** The rectangle a reference covers; whole columns and rows reach the sheet's edge. */
export function rangeOf({ first, last }: ReferenceToken): CellRange {
  const end = last ?? first;
  const rows = [first.row ?? 0, end.row ?? LAST_ROW].sort((a, b) => a - b);
  const columns = [first.column ?? 0, end.column ?? LAST_COLUMN].sort((a, b) => a - b);
  const [firstRow = 0, lastRow = 0] = rows;
  const [firstColumn = 0, lastColumn = 0] = columns;
  return { firstRow, lastRow, firstColumn, lastColumn };
}

/**
 * The formula as seen from its cell (相对形式): two cells hold the same form exactly when one formula was copied to
 * the other. `D6` read from G6 is `[0,-3]`, `$D$6` is `5,3`.
 */
export function relativeForm(tokens: readonly Token[], at: CellAddress): string {
  return tokens.map((token) => (token.kind === 'reference' ? relative(token, at) : token.text)).join(' ');
}

/** The formula without its references: what it does, whatever it does it to. */
export function skeletonOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => (token.kind === 'reference' ? (token.last ? '#:#' : '#') : token.text))
    .join(' ');
}

function relative({ prefix, first, last }: ReferenceToken, at: CellAddress): string {
  const corner = ({ row, column, rowFixed, columnFixed }: Corner): string => {
    const down = row === null ? '' : rowFixed ? String(row) : `[${row - at.row}]`;
    const right = column === null ? '' : columnFixed ? String(column) : `[${column - at.column}]`;
    return `${down},${right}`;
  };
  return prefix + corner(first) + (last ? `:${corner(last)}` : '');
}

/** The formula (with its `=`) as Excel would copy it from one cell to another; null when it would leave the sheet. */
export function copiedFormula(tokens: readonly Token[], from: CellAddress, to: CellAddress): string | null {
  const parts: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'reference') {
      parts.push(token.text);
      continue;
    }
    const first = moved(token.first, from, to);
    const last = token.last && moved(token.last, from, to);
    if (first === null || (token.last && last === null)) return null;
    parts.push(token.prefix + first + (last === null ? '' : `:${last}`));
  }
  return `=${parts.join('')}`;
}

function moved(
  { row, column, rowFixed, columnFixed }: Corner,
  from: CellAddress,
  to: CellAddress,
): string | null {
  const down = row === null ? null : rowFixed ? row : row + to.row - from.row;
  const right = column === null ? null : columnFixed ? column : column + to.column - from.column;
  if (down !== null && (down < 0 || down > LAST_ROW)) return null;
  if (right !== null && (right < 0 || right > LAST_COLUMN)) return null;
  const letters = right === null ? '' : `${columnFixed ? '$' : ''}${columnName(right)}`;
  return letters + (down === null ? '' : `${rowFixed ? '$' : ''}${down + 1}`);
}
