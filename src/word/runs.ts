import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Paragraph as NarrativeParagraph } from '../core/narrative/model';
import { anchorsOf, type Anchor } from './comments';

/** What is still to be written (【待填写：…】) is marked, and only that. */
const PLACEHOLDER = /【待填写[^】]*】/gu;

/** The runs of a paragraph: its lines, what a person still has to write in yellow, and comments at their figures. */
export function runsOf(
  paragraph: NarrativeParagraph,
  index: number,
  look: Pick<IRunOptions, 'font' | 'size'> = {},
): ParagraphChild[] {
  const { text } = paragraph;
  const anchors = anchorsOf(paragraph, index);
  const marked = [...text.matchAll(PLACEHOLDER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const cuts = new Set([
    0,
    text.length,
    ...[...marked, ...anchors].flatMap(({ start, end }) => [start, end]),
  ]);
  for (const match of text.matchAll(/\n/gu)) cuts.add(match.index).add(match.index + 1);
  const places = [...cuts].sort((a, b) => a - b);
  let broken = false;
  return places.flatMap((start, at): readonly ParagraphChild[] => {
    const end = places[at + 1];
    const borders = [...ended(anchors, start), ...begun(anchors, start)];
    if (end === undefined) return borders;
    const said = text.slice(start, end);
    if (said === '\n') {
      broken = true;
      return borders;
    }
    const isOpen = marked.some((one) => one.start <= start && end <= one.end);
    const run = new TextRun({
      text: said,
      ...look,
      ...(broken ? { break: 1 } : {}),
      ...(isOpen ? { highlight: 'yellow' as const } : {}),
    });
    broken = false;
    return [...borders, run];
  });
}

function begun(anchors: readonly Anchor[], place: number): readonly ParagraphChild[] {
  return anchors.filter(({ start }) => start === place).map(({ id }) => new CommentRangeStart(id));
}

function ended(anchors: readonly Anchor[], place: number): readonly ParagraphChild[] {
  return anchors
    .filter(({ start, end }) => end === place && end > start)
    .flatMap(({ id }) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]);
}
