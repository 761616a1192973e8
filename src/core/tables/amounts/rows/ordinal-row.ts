import { isNumeric, isText, type Line, type Token } from '../../cells/lines';

/** A column's letter or number, or what it is made of: A, B=C+D, 3=2/1, (5)=(3)-(4). */
const LETTERED = /^[(]?(?:[A-Z]|\d{1,2})[)]?(?:=[A-Z\d()+\-*/×÷%]+)?$/;

/**
 * Whether a line between header and figures only names the columns: 栏次 with 1, 2, 3 … (or from 0), or 公式 with A=B+C, B,
 * C.
 */
export function isOrdinalRow(line: Line): boolean {
  return isCounted(line) || isLettered(line);
}

function isCounted(line: Line): boolean {
  const first = line.tokens.find((token) => isNumeric(token));
  const start = Number(first?.cell.value);
  const numbers = line.tokens.filter((token) => isNumeric(token));
  const isNamed = line.tokens[0]?.word?.reading?.noun === 'serial' && numbers.length >= LONG;
  if ((start !== 0 && start !== 1 && !isNamed) || numbers.length < 2) return false;
  if (!numbers.every((token, position) => Number(token.cell.value) === start + position)) return false;
  const end = numbers.at(-1)?.column ?? 0;
  const words = line.tokens.filter((token) => !isNumeric(token) && token.column < end);
  return words.length > 0 ? words.every((token) => token.word?.labelColumn) : numbers.length >= 3;
}

/** So many ordinals that a line named 序号 or 栏次 may begin with any: a page goes on with 10, 11, 12 … */
const LONG = 3;

/** Letters and formulas of letters in every cell but the first, one formula at least. */
function isLettered({ tokens }: Line): boolean {
  const [first, second] = tokens;
  if (!first || !second || !LETTERED.test(textOf(second))) return false;
  const named = isText(first) && !LETTERED.test(textOf(first)) ? tokens.slice(1) : tokens;
  const texts = named.map(textOf);
  // O beside 45 and 20 is the letter of a row and its amounts.
  const isOfLetters = texts.every((text) => /[A-Z]/.test(text));
  const isOfNumbers = texts.every((text) => !/[A-Z]/.test(text)) && texts.some((text) => text.includes('='));
  return texts.length >= 2 && texts.every((text) => LETTERED.test(text)) && (isOfLetters || isOfNumbers);
}

function textOf({ cell, word }: Token): string {
  return word?.text ?? String(cell.value);
}
