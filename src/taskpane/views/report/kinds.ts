import type { Paragraph } from '../../../core/narrative/model';

/** What the officer is asked to look at in a report, as chips that filter it (筛选), in this order. */
export const PARAGRAPH_KINDS = ['gap', 'disputed', 'corrected', 'proposed', 'edited'] as const;
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

/** What is still open in a report: F8 goes through these where no chip is pressed. */
const OPEN: readonly ParagraphKind[] = ['gap', 'disputed'];

const IS: Readonly<Record<ParagraphKind, (paragraph: Paragraph) => boolean>> = {
  gap: ({ placeholder }) => placeholder,
  disputed: ({ notes = [] }) => notes.some(({ kind }) => kind === 'disputed'),
  corrected: ({ notes = [] }) => notes.some(({ kind }) => kind === 'corrected'),
  proposed: ({ proposed, state }) => proposed === true && state !== 'edited',
  edited: ({ state }) => state === 'edited' || state === 'stale',
};

/** How many paragraphs are of a kind. */
export function countKind(paragraphs: readonly Paragraph[], kind: ParagraphKind): number {
  return paragraphs.filter(IS[kind]).length;
}

/** The paragraphs that F8 goes through: those of the pressed chips, or what is open. */
export function walkedParagraphs(
  paragraphs: readonly Paragraph[],
  pressed: readonly ParagraphKind[],
): readonly Paragraph[] {
  const wanted = pressed.length > 0 ? pressed : OPEN;
  return paragraphs.filter((paragraph) => wanted.some((kind) => IS[kind](paragraph)));
}

/** Whether each paragraph is shown: those of the pressed chips with the headings they stand under, or all. */
export function shownParagraphs(
  paragraphs: readonly Paragraph[],
  pressed: readonly ParagraphKind[],
): readonly boolean[] {
  if (pressed.length === 0) return paragraphs.map(() => true);
  const wanted = new Set(walkedParagraphs(paragraphs, pressed));
  const shown = paragraphs.map((paragraph) => wanted.has(paragraph));
  return paragraphs.map(({ heading }, place) =>
    heading === null
      ? shown[place] === true
      : shown.slice(place + 1, endOf(paragraphs, place, heading)).includes(true),
  );
}

/** Where the section under a heading ends: at the next heading that is not below it. */
function endOf(paragraphs: readonly Paragraph[], place: number, heading: number): number {
  const next = paragraphs.findIndex(
    (each, at) => at > place && each.heading !== null && each.heading <= heading,
  );
  return next === -1 ? paragraphs.length : next;
}
