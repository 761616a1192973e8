import type { FailureCode } from './failure';

/** Excel's limits on formulas: characters in all, and characters of one text within. */
const LONGEST = { formula: 8_192, literal: 255 };

const OPENING: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/** What may follow where an operand is expected, and where one has just ended. */
const TOKENS = {
  operand:
    /\s+|"(?:[^"]|"")*"|#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)|(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_.!])|(?:'(?:[^']|'')+'!)?(?:[$\p{L}\p{N}_.\\?!]|\[(?:[^[\]]|\[[^[\]]*\])*\])+|'(?:[^']|'')+'!#REF!|[-+@({),;}]/uy,
  operator: /\s+|<>|<=|>=|[-+*/^&=<>:,;%#(){}]/uy,
};

/**
 * Why Excel refuses a formula that an add-in writes (拒绝的公式): too long, a text within too long, or not a formula
 * at all. Null when it is accepted. Names and functions that do not exist are accepted and give `#NAME?`.
 */
export function formulaRefusal(formula: string): FailureCode | null {
  if (formula.length > LONGEST.formula) return 'FormulaLengthExceedsLimit';
  const open: string[] = [];
  let state: keyof typeof TOKENS = 'operand';
  let before = '=';
  let at = 1;
  while (at < formula.length) {
    const token = tokenAt(formula, at, state);
    if (token === null || isLongText(token)) return 'InvalidArgument';
    at += token.length;
    if (token.trim() === '') continue;
    const next = after(token, state, before, open);
    if (next === null) return 'InvalidArgument';
    state = next;
    before = token;
  }
  return state === 'operator' && open.length === 0 ? null : 'InvalidArgument';
}

function tokenAt(formula: string, at: number, state: keyof typeof TOKENS): string | null {
  const pattern = TOKENS[state];
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0] ?? null;
}

function isLongText(token: string): boolean {
  return token.startsWith('"') && token.slice(1, -1).replaceAll('""', '"').length > LONGEST.literal;
}

/** What is expected after a token; null when it may not stand here. `open` holds the brackets to be closed. */
function after(
  token: string,
  state: keyof typeof TOKENS,
  before: string,
  open: string[],
): keyof typeof TOKENS | null {
  const closing = OPENING[token];
  if (closing !== undefined) {
    if (state === 'operator' && (token === '{' || !/[\p{L}\p{N}_.]$/u.test(before))) return null;
    open.push(closing);
    return 'operand';
  }
  if (token === ')' || token === '}') {
    if (open.pop() !== token) return null;
    // An argument may be missing: `IF(A1,)`, `TODAY()`; nothing else may end on an operator.
    return state === 'operator' || (token === ')' && /^[(,]$/.test(before)) ? 'operator' : null;
  }
  if (token === ',' || token === ';') {
    const missing = state === 'operand' && !/^[(,]$/.test(before);
    return open.length === 0 || missing ? null : 'operand';
  }
  if (state === 'operand') return /^[-+@]$/.test(token) ? 'operand' : 'operator';
  return token === '%' || token === '#' ? 'operator' : 'operand';
}
