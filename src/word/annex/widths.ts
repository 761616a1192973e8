import type { Annex } from './annex';

/** Ems that a column is at least wide; beyond the widest it grows with the square root of what is longer. */
const NARROWEST = 3;
const WIDEST = 14;

/** Ems beside a number: the margins of its cell and two millimetres. */
const AROUND = 1.5;

/** A number, rate or range that must not be broken; longer texts wrap. */
const UNBROKEN = /^[\d.,%‰≥≤＝=<>+-]{1,14}$/;

/**
 * The share of a table so many ems wide that each column takes, by its longest text where there is room for all. Where there is not, no
 * number is broken in its cell, and what is left goes by the longest text that stands in a column alone. The shares add up to 1.
 */
export function columnShares({ rows }: Annex, ems: number): readonly number[] {
  const count = rows[0]?.length ?? 0;
  const least = Array.from({ length: count }, () => NARROWEST);
  const wanted = Array.from({ length: count }, () => NARROWEST);
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (cell?.columns !== 1) return;
      const longest = Math.max(...cell.text.split('\n').map(widthOf));
      if (UNBROKEN.test(cell.text)) least[column] = Math.max(least[column] ?? 0, longest + AROUND);
      const width = Math.min(longest, WIDEST) + Math.sqrt(Math.max(0, longest - WIDEST));
      wanted[column] = Math.max(wanted[column] ?? 0, width);
    });
  }
  const roomy = wanted.map((width, column) => Math.max(width + AROUND, least[column] ?? 0));
  if (sum(roomy) <= ems) return roomy.map((width) => width / sum(roomy));
  const extra = wanted.map((width, column) => Math.max(0, width - (least[column] ?? 0)));
  const left = Math.max(0, ems - sum(least));
  const widths = least.map((width, column) => width + share(extra[column] ?? 0, sum(extra), count) * left);
  return widths.map((width) => width / sum(widths));
}

/** The part of a whole; where the whole is nothing, one of so many equal parts. */
function share(part: number, whole: number, count: number): number {
  return whole > 0 ? part / whole : 1 / count;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** Ems of a text: digits and Latin letters take the room of the widest faces that stand in for the official one. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character === '%' || character === '‰') width += 0.95;
    else width += character < '\u2000' ? 0.64 : 1;
  }
  return width;
}

/**
 * The height of the rows in lines of text, as the widths of the columns break them (ems), with the room around each row counted as
 * part of a line.
 */
export function linesOf({ rows }: Annex, widths: readonly number[]): number {
  return sum(
    rows.map((row) => {
      const lines = row.map((cell, column) => {
        if (!cell || cell.rows > 1) return 1;
        const width = sum(widths.slice(column, column + cell.columns)) - AROUND / 2;
        const each = cell.text.split('\n').map((text) => Math.max(1, Math.ceil(widthOf(text) / width)));
        return sum(each);
      });
      return Math.max(1, ...lines) + ROW_GAP;
    }),
  );
}

/** Lines that the margins of a row take. */
const ROW_GAP = 0.35;
