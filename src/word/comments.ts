import { Paragraph, TextRun, type ICommentOptions } from 'docx';
import type { Narrative, Paragraph as NarrativeParagraph } from '../core/narrative/model';
import { noteText } from '../core/narrative/wording/notes';
import { formatAddress } from '../core/workbook/address';

const AUTHOR = '绩效自评助手';
const INITIALS = '绩';

/** Ids of comments: so many for each paragraph. */
const MOST_NOTES = 1_000;

/** What the checker says about the report's figures, a comment for each note (批注). */
export function commentsOn({ paragraphs }: Narrative): readonly ICommentOptions[] {
  return paragraphs.flatMap(({ notes = [] }, index) =>
    notes.map((note, at) => ({
      id: index * MOST_NOTES + at,
      author: AUTHOR,
      initials: INITIALS,
      children: [new Paragraph({ children: [new TextRun(noteText(note))] })],
    })),
  );
}

/** Where a comment stands in its paragraph's text: from one character to before another. */
export interface Anchor {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The places of a paragraph's comments: each at the first figure that is read from the cell it speaks of, or at the whole
 * paragraph where a person has rewritten it.
 */
export function anchorsOf(
  { notes = [], pieces = [], text }: NarrativeParagraph,
  index: number,
): readonly Anchor[] {
  const isAsWritten = pieces.map((piece) => piece.text).join('') === text;
  return notes.map(({ cell }, at): Anchor => {
    const id = index * MOST_NOTES + at;
    const wanted = formatAddress(cell);
    let start = 0;
    for (const piece of isAsWritten ? pieces : []) {
      const end = start + piece.text.length;
      if (piece.text !== '' && piece.cells.some((one) => formatAddress(one) === wanted))
        return { id, start, end };
      start = end;
    }
    return { id, start: 0, end: text.length };
  });
}
