import { tokensOf, type Token } from '../../core/workbook/formula/tokens';
import type { Surroundings } from './surroundings';

/** Names within names that go deeper than this stand for themselves. */
const DEEPEST = 20;

/**
 * The tokens with defined names replaced by what they stand for. Null where a name stands for something that depends
 * on the cell it is used in, or for several areas, which only Excel can tell.
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
  const tokens = written && withNames(written, at, depth + 1);
  if (!tokens || tokens.some(isRelative)) return null;
  if (tokens.length === 1) return tokens;
  const parts = tokens.some((token) => token.kind === 'operator' && token.text === ',');
  const call = tokens[0]?.kind === 'function';
  if (parts && !call) return null;
  return [OPEN, ...tokens, CLOSE];
}

const OPEN: Token = { kind: 'operator', text: '(' };
const CLOSE: Token = { kind: 'operator', text: ')' };

/** A reference without `$` moves with the cell in which the name is used. */
function isRelative(token: Token): boolean {
  if (token.kind !== 'reference') return false;
  return [token.first, token.last].some(
    (corner) =>
      corner !== null &&
      ((corner.row !== null && !corner.rowFixed) || (corner.column !== null && !corner.columnFixed)),
  );
}
