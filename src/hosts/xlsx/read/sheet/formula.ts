import { columnIndex, columnName } from '../../../../core/workbook/address';
import { LAST_COLUMN, LAST_ROW } from './sheet-bounds';

/**
 * The parts of a formula that must be told apart before anything in it is replaced: texts, quoted sheet names,
 * bracketed names (structured and external references), words with what follows them, and the rest.
 */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}\p{N}_.$\\?]+(?=\s*[(!])|[\p{L}\p{N}_.$\\?]+|[^]/gu;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

/**
 * The formula as it would read when copied down and to the right by the given steps: relative references move,
 * absolute ones stay, one that leaves the sheet becomes `#REF!`. Used to expand shared formulas.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formula.match(TOKENS) ?? [];
  return tokens
    .map((token, index) => {
      const next = tokens[index + 1];
      if (next === '(' || next === '!') return token;
      const cell = CELL.exec(token);
      if (cell) return shiftCell(cell, rows, columns) ?? token;
      if (next !== ':' && tokens[index - 1] !== ':') return token;
      const column = COLUMN.exec(token);
      if (column) return shiftColumn(column[1] ?? '', column[2] ?? '', columns) ?? '#REF!';
      const row = ROW.exec(token);
      return row ? (shiftRow(row[1] ?? '', row[2] ?? '', rows) ?? '#REF!') : token;
    })
    .join('');
}

function shiftCell(match: RegExpExecArray, rows: number, columns: number): string | null {
  const [, columnLock = '', letters = '', rowLock = '', digits = ''] = match;
  if (columnIndex(letters) >= LAST_COLUMN || Number(digits) > LAST_ROW || Number(digits) < 1) return null;
  const column = shiftColumn(columnLock, letters, columns);
  const row = shiftRow(rowLock, digits, rows);
  return column === null || row === null ? '#REF!' : column + row;
}

function shiftColumn(lock: string, letters: string, columns: number): string | null {
  if (lock) return lock + letters;
  const column = columnIndex(letters) + columns;
  return column < 0 || column >= LAST_COLUMN ? null : columnName(column);
}

function shiftRow(lock: string, digits: string, rows: number): string | null {
  if (lock) return lock + digits;
  const row = Number(digits) + rows;
  return row < 1 || row > LAST_ROW ? null : String(row);
}

/** Functions newer than the file format, which a file writes with the prefix `_xlfn.` and Excel shows without. */
const NEWER = new Set(
  (
    'ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT ' +
    'BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT ' +
    'CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S ' +
    'CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT ' +
    'F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST ' +
    'GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH ' +
    'IMSINH IMTAN ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS ' +
    'MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV ' +
    'NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI ' +
    'PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE ' +
    'REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T ' +
    'T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR ' +
    'UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP ' +
    'XMATCH XOR Z.TEST'
  ).split(' '),
);

/** Of these some are written with two prefixes; some of the newer ones of 2010 are written without any. */
const PREFIXES: Readonly<Partial<Record<string, string>>> = {
  FILTER: '_xlfn._xlws.',
  SORT: '_xlfn._xlws.',
  'NETWORKDAYS.INTL': '',
  'WORKDAY.INTL': '',
  'ISO.CEILING': '',
  AGGREGATE: '',
};

/** As Excel shows it: `_xlfn.TEXTJOIN(` → `TEXTJOIN(`, outside texts. */
export function displayFormula(stored: string): string {
  if (!stored.includes('_xl')) return stored;
  return (stored.match(TOKENS) ?? [])
    .map((token) => token.replace(/^(_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/, ''))
    .join('');
}

/**
 * As a file stores it: the reverse of `displayFormula`. Without the prefixes Excel takes newer functions, and the
 * variables of LET and LAMBDA, for unknown names.
 */
export function storedFormula(shown: string): string {
  const tokens = shown.match(TOKENS) ?? [];
  const variables = variablesOf(tokens);
  return tokens
    .map((token, index) => {
      if (variables.has(token.toLowerCase())) return `_xlpm.${token}`;
      if (nextOf(tokens, index) !== '(') return token;
      const name = token.toUpperCase();
      return (PREFIXES[name] ?? (NEWER.has(name) ? '_xlfn.' : '')) + token;
    })
    .join('');
}

/** The token after this one, blanks aside. */
function nextOf(tokens: readonly string[], index: number): string | undefined {
  let next = index + 1;
  while (tokens[next]?.trim() === '') next += 1;
  return tokens[next];
}

/** The names that LET gives to values and LAMBDA to its parameters, in lower case. */
function variablesOf(tokens: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (!/^(?:LET|LAMBDA)$/i.test(token) || nextOf(tokens, index) !== '(') continue;
    const given = argumentsFrom(tokens, index + 1);
    const names = given.slice(0, -1).filter((_, at) => /^LAMBDA$/i.test(token) || at % 2 === 0);
    for (const name of names) if (NAME.test(name)) found.add(name.toLowerCase());
  }
  return found;
}

const NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** The arguments of a call whose bracket stands at or after the place, as they are written. */
function argumentsFrom(tokens: readonly string[], start: number): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let current = '';
  for (const token of tokens.slice(start)) {
    if (token === ')' || token === '}') depth -= 1;
    if (depth === 0 && token === ')') return [...found, current.trim()];
    if (depth === 1 && token === ',') {
      found.push(current.trim());
      current = '';
    } else if (depth > 0) current += token;
    if (token === '(' || token === '{') depth += 1;
  }
  return [...found, current.trim()];
}
