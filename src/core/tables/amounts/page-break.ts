import type { Band } from '../headers/band';
import { isNumeric, isText, tokenAt, type Line, type Token } from '../cells/lines';
import type { Word } from '../vocabulary/lexicon';

/** Where a grid has its labels and where its figures. */
export interface GridColumns {
  readonly labels: ReadonlySet<number>;
  readonly figures: ReadonlySet<number>;
}

/** The most lines that a page has above its header or its first row: the title with 续, whose table, in which unit. */
const MOST_ABOVE = 4;

/**
 * A page break: the header again, perhaps under the title with 续, or the title once more and no header at all. Gives the last line above the next row of
 * figures; null when the line begins nothing of the kind.
 */
export function resumesAfter(
  lines: readonly Line[],
  index: number,
  band: Band,
  columns: GridColumns,
): number | null {
  const top = lines[band.first];
  if (!top || band.last < band.first || !lines[index]?.wordy) return null;
  const title = titleAbove(lines, band.first);
  let again = false;
  let isOther = false;
  for (let at = index; at < index + MOST_ABOVE; at += 1) {
    const line = lines[at];
    if (!line) return null;
    if (sameWords(line, top)) return isOther ? null : at + band.last - band.first;
    if (!line.wordy) return again && goesOnUnder(line, columns) ? at - 1 : null;
    const [first] = line.tokens;
    if (line.tokens.length > 2) return null;
    if (first?.word?.title) {
      if (!isFurtherTitle(first.word, title)) return null;
      again = true;
      // The same title and the same header begin the table of another office.
      isOther ||= !first.word.text.includes(CONTINUED);
    }
  }
  return null;
}

const CONTINUED = '续';

/** Whether a title stands over a further page of a table: it says so (续), or is the table's own once more. */
export function isFurtherTitle({ text, core }: Word, title: string | null): boolean {
  return text.includes(CONTINUED) || core === title;
}

function titleAbove(lines: readonly Line[], index: number): string | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const word = lines[at]?.tokens[0]?.word;
    if (word?.title) return word.core;
  }
  return null;
}

/** Whether a line without a header of its own is a row of a grid: names under names, figures under figures, nothing else. */
export function goesOnUnder({ tokens }: Line, { labels, figures }: GridColumns): boolean {
  const filled = tokens.filter(({ column }) => figures.has(column));
  return (
    filled.length * 2 >= figures.size &&
    filled.every(isNumeric) &&
    filled.some(({ cell }) => /\d/.test(String(cell.value))) &&
    tokens.some((token) => labels.has(token.column) && isName(token)) &&
    tokens.every(({ column }) => labels.has(column) || figures.has(column))
  );
}

function isName(token: Token): boolean {
  return isText(token) && token.word?.part == null && token.word?.note === false;
}

/** Whether two lines have the same words in the same columns. */
export function sameWords(line: Line, other: Line): boolean {
  return (
    line.tokens.length === other.tokens.length &&
    line.tokens.every((token) => {
      const twin = tokenAt(other, token.column);
      return twin?.word != null && twin.word.core === token.word?.core;
    })
  );
}
