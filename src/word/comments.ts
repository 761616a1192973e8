import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Paragraph,
  TextRun,
  type ICommentOptions,
  type ParagraphChild,
} from 'docx';
import type { Narrative, Paragraph as NarrativeParagraph } from '../core/narrative/model';
import { noteText } from '../core/narrative/wording/notes';

const AUTHOR = '绩效自评助手';
const INITIALS = '绩';

/** What the checker says about the report's figures, as comments beside their paragraphs (批注). */
export function commentsOn({ paragraphs }: Narrative): readonly ICommentOptions[] {
  return paragraphs.flatMap(({ notes = [] }, index) =>
    notes.length === 0
      ? []
      : [
          {
            id: index,
            author: AUTHOR,
            initials: INITIALS,
            children: notes.map((note) => new Paragraph({ children: [new TextRun(noteText(note))] })),
          },
        ],
  );
}

/** The runs of a paragraph, with the comment on it where it has one. */
export function commented(
  { notes = [] }: NarrativeParagraph,
  index: number,
  runs: readonly ParagraphChild[],
): readonly ParagraphChild[] {
  if (notes.length === 0) return runs;
  return [
    new CommentRangeStart(index),
    ...runs,
    new CommentRangeEnd(index),
    new TextRun({ children: [new CommentReference(index)] }),
  ];
}
