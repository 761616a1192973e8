import { isNumeric, type Line } from '../cells/lines';

/** 栏次 rows number the columns: 1, 2, 3 … (or from 0), and hold nothing else. */
export function isOrdinalRow(line: Line): boolean {
  const first = line.tokens.find((token) => isNumeric(token));
  const start = Number(first?.cell.value);
  if (start !== 0 && start !== 1) return false;
  const numbers = line.tokens.filter((token) => isNumeric(token));
  if (numbers.length < 2) return false;
  if (!numbers.every((token, position) => Number(token.cell.value) === start + position)) return false;
  const end = numbers.at(-1)?.column ?? 0;
  const words = line.tokens.filter((token) => !isNumeric(token) && token.column < end);
  return words.length > 0 ? words.every((token) => token.word?.labelColumn) : numbers.length >= 3;
}
