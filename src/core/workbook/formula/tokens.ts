import { columnIndex } from '../address';

/** One corner of a reference; a whole column has no row, a whole row no column. 0-based. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  /** Whether `$` fixes it. */
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference as it stands in a formula: `D6`, `$D$6:E9`, `'项目 1'!C:C`, `[2]Sheet1!A1`. */
export interface ReferenceToken {
  readonly kind: 'reference';
  /** What stands before the corners, `!` included; empty for the formula's own sheet. */
  readonly prefix: string;
  /** The sheet the prefix names; null for the formula's own sheet. */
  readonly sheet: string | null;
  /** Whether it points into another file (外部引用). */
  readonly external: boolean;
  readonly first: Corner;
  readonly last: Corner | null;
}

/** A piece of a formula. `name` is a defined name or a table's column. */
export type Token =
  | ReferenceToken
  | {
      readonly kind: 'text' | 'number' | 'error' | 'function' | 'name' | 'operator';
      readonly text: string;
    };

/**
 * Takes a formula (with its leading `=`) apart into tokens, as Excel writes them to a file: A1 references, sheet
 * names quoted or not (Chinese ones included), strings with doubled quotes, table columns, array constants. Blanks
 * between tokens are dropped. Null for what is no formula. Linear in its length.
 */
export function tokensOf(formula: string): readonly Token[] | null {
  if (!formula.startsWith('=')) return null;
  const tokens: Token[] = [];
  for (let at = 1; at < formula.length;) {
    const found = nextToken(formula, at);
    if (!found) return null;
    if (found.token) tokens.push(found.token);
    at = found.end;
  }
  return tokens.length === 0 ? null : tokens;
}

interface Found {
  /** Null for blanks. */
  readonly token: Token | null;
  readonly end: number;
}

const BLANK = /[\s\u00a0]+/y;
const TEXT = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)/y;
const PREFIX =
  /'(?:[^']|'')+'!|(?:\[[^\][]*\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?!|\[[^\][]*\]!/uy;
const CELL = /(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/uy;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])/uy;
const ROWS = /(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.?\\]*/uy;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%(),;{}:@#!]/y;

function match(pattern: RegExp, formula: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(formula);
}

function nextToken(formula: string, at: number): Found | null {
  const blank = match(BLANK, formula, at);
  if (blank) return { token: null, end: at + blank[0].length };
  const simple = (kind: 'text' | 'error' | 'number' | 'operator', pattern: RegExp): Found | null => {
    const found = match(pattern, formula, at);
    return found && { token: { kind, text: found[0] }, end: at + found[0].length };
  };
  return (
    simple('text', TEXT) ??
    simple('error', ERROR) ??
    reference(formula, at) ??
    simple('number', NUMBER) ??
    word(formula, at) ??
    simple('operator', OPERATOR)
  );
}

function reference(formula: string, at: number): Found | null {
  const prefix = match(PREFIX, formula, at)?.[0] ?? '';
  const corners = cornersAt(formula, at + prefix.length);
  if (!corners) return prefix === '' ? null : namedElsewhere(formula, at, prefix);
  const { first, last, end } = corners;
  return { token: { kind: 'reference', prefix, ...sheetOf(prefix), first, last }, end };
}

/** `Sheet1!名称` or `[1]!名称`: a name or an error behind a sheet name is no reference to cells. */
function namedElsewhere(formula: string, at: number, prefix: string): Found | null {
  const start = at + prefix.length;
  const rest = match(WORD, formula, start) ?? match(ERROR, formula, start);
  if (!rest) return null;
  const end = start + rest[0].length;
  return { token: { kind: 'name', text: formula.slice(at, end) }, end };
}

function cornersAt(formula: string, at: number): { first: Corner; last: Corner | null; end: number } | null {
  const columns = match(COLUMNS, formula, at);
  if (columns) {
    const [text, fixed, a = '', alsoFixed, b = ''] = columns;
    return { first: columnCorner(fixed, a), last: columnCorner(alsoFixed, b), end: at + text.length };
  }
  const rows = match(ROWS, formula, at);
  if (rows) {
    const [text, fixed, a = '', alsoFixed, b = ''] = rows;
    return { first: rowCorner(fixed, a), last: rowCorner(alsoFixed, b), end: at + text.length };
  }
  const start = match(CELL, formula, at);
  if (!start) return null;
  const end = at + start[0].length;
  const stop = formula[end] === ':' ? match(CELL, formula, end + 1) : null;
  return stop
    ? { first: cellCorner(start), last: cellCorner(stop), end: end + 1 + stop[0].length }
    : { first: cellCorner(start), last: null, end };
}

function cellCorner([, columnFixed, letters = '', rowFixed, digits]: RegExpExecArray): Corner {
  return { ...columnCorner(columnFixed, letters), row: Number(digits) - 1, rowFixed: rowFixed === '$' };
}

function columnCorner(fixed: string | undefined, letters: string): Corner {
  return { row: null, column: columnIndex(letters), rowFixed: false, columnFixed: fixed === '$' };
}

function rowCorner(fixed: string | undefined, digits: string): Corner {
  return { row: Number(digits) - 1, column: null, rowFixed: fixed === '$', columnFixed: false };
}

function sheetOf(prefix: string): { sheet: string | null; external: boolean } {
  if (prefix === '') return { sheet: null, external: false };
  const name = prefix.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1);
  return { sheet: name, external: name.includes('[') };
}

/** A function's name, a defined name, `TRUE`, or a table with its columns in brackets. */
function word(formula: string, at: number): Found | null {
  const found = match(WORD, formula, at)?.[0] ?? '';
  const end = at + found.length;
  if (formula[end] === '[') {
    const close = closingBracket(formula, end);
    return close === null ? null : { token: { kind: 'name', text: formula.slice(at, close) }, end: close };
  }
  if (found === '') return null;
  if (formula[end] !== '(') return { token: { kind: 'name', text: found }, end };
  return { token: { kind: 'function', text: found.toUpperCase() }, end };
}

/** The place behind the bracket that closes the one at `open`; `'` makes the next character an ordinary one. */
function closingBracket(formula: string, open: number): number | null {
  let depth = 0;
  for (let at = open; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']' && --depth === 0) return at + 1;
  }
  return null;
}
