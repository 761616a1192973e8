import { LAST_COLUMN, LAST_ROW } from '../../core/workbook/formula/references';
import { tokensOf, type Corner, type Token } from '../../core/workbook/formula/tokens';
import type { Surroundings } from './surroundings';

/** Names within names that go deeper than this stand for themselves. */
const DEEPEST = 20;

/**
 * The tokens with defined names replaced by what they stand for; a reference without `$` in a name is kept as seen from
 * A1 and moves with the cell in which the name is used. Null where a name stands for several areas.
 */
export function withNames(tokens: readonly Token[], at: Surroundings, depth = 0): readonly Token[] | null {
  if (depth > DEEPEST) return null;
  const found: Token[] = [];
  for (const token of tokens) {
    const name = token.kind === 'name' ? at.definedName(nameIn(token.text)) : null;
    if (!name) {
      found.push(token);
      continue;
    }
    const meaning = meaningOf(name.text, at, depth);
    if (!meaning) return null;
    found.push(...meaning);
  }
  return found;
}

/** `表!名称` names the same as `名称` where it is known there. */
function nameIn(text: string): string {
  return text.slice(text.lastIndexOf('!') + 1);
}

function meaningOf(text: string, at: Surroundings, depth: number): readonly Token[] | null {
  const written = tokensOf(`=${text}`);
  const tokens =
    written &&
    withNames(
      written.map((token) => moved(token, at)),
      at,
      depth + 1,
    );
  if (!tokens) return null;
  if (tokens.length === 1) return tokens;
  const parts = tokens.some((token) => token.kind === 'operator' && token.text === ',');
  const call = tokens[0]?.kind === 'function';
  if (parts && !call) return null;
  return [OPEN, ...tokens, CLOSE];
}

const OPEN: Token = { kind: 'operator', text: '(' };
const CLOSE: Token = { kind: 'operator', text: ')' };

/** A reference of a name as the cell sees it; beyond the edge of a sheet it goes on at the other. */
function moved(token: Token, at: Surroundings): Token {
  if (token.kind !== 'reference') return token;
  const { first, last } = token;
  return { ...token, first: movedCorner(first, at), last: last && movedCorner(last, at) };
}

function movedCorner(corner: Corner, { row, column }: Surroundings): Corner {
  return {
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : (corner.row + row) % ROWS,
    column: corner.column === null || corner.columnFixed ? corner.column : (corner.column + column) % COLUMNS,
  };
}

const ROWS = LAST_ROW + 1;
const COLUMNS = LAST_COLUMN + 1;
