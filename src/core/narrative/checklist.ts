import type { CellAddress } from '../workbook/address';
import { PLACEHOLDER_MARK, type Narrative, type Note, type Paragraph } from './model';

/** A place of the report that only a person can fill in (待填写). */
export interface OpenPlaceholder {
  readonly paragraph: Paragraph;
  /** Where it stands in the paragraph's text, with its brackets; `end` is the first character after it. */
  readonly start: number;
  readonly end: number;
  /** What is wanted: 内设机构和下属单位. */
  readonly what: string;
}

/** Every open placeholder of the report in reading order; a paragraph may have several. */
export function openPlaceholders({ paragraphs }: Pick<Narrative, 'paragraphs'>): readonly OpenPlaceholder[] {
  return paragraphs.flatMap((paragraph) => {
    const found: OpenPlaceholder[] = [];
    let start = paragraph.text.indexOf(PLACEHOLDER_MARK);
    while (start >= 0) {
      const close = paragraph.text.indexOf('】', start);
      const end = close < 0 ? paragraph.text.length : close + 1;
      const inner = paragraph.text.slice(start + PLACEHOLDER_MARK.length, close < 0 ? undefined : close);
      found.push({ paragraph, start, end, what: inner.replace(/^[：:]/, '') });
      start = paragraph.text.indexOf(PLACEHOLDER_MARK, end);
    }
    return found;
  });
}

/**
 * The paragraph's text with one placeholder replaced by what a person wrote, for `rewriteParagraph`. A full stop is not
 * doubled where one follows the placeholder already.
 */
export function withPlaceholderFilled({ paragraph, start, end }: OpenPlaceholder, words: string): string {
  const after = paragraph.text.slice(end);
  const filled = /^[。；，]/.test(after) ? words.trim().replace(/[。；，]$/, '') : words.trim();
  return `${paragraph.text.slice(0, start)}${filled}${after}`;
}

/**
 * What is still open when a report is exported (导出前的检查). `placeholder`: a person has to write it. `doubt`: a
 * figure that the checker disproves. `proposal`: the product's own conclusion, which nobody has confirmed. `stale`: a
 * rewritten paragraph whose tables are gone.
 */
export type OpenItem =
  | { readonly kind: 'placeholder'; readonly placeholder: OpenPlaceholder }
  | { readonly kind: 'doubt'; readonly paragraph: Paragraph; readonly note: Note }
  | { readonly kind: 'proposal' | 'stale'; readonly paragraph: Paragraph };

/** Everything that is still open, the gravest kinds first, each in reading order; the same doubt about a cell once. */
export function exportChecklist(narrative: Pick<Narrative, 'paragraphs'>): readonly OpenItem[] {
  const { paragraphs } = narrative;
  const seen = new Set<string>();
  const isNew = ({ sheet, row, column }: CellAddress): boolean => {
    const key = `${sheet}!${row},${column}`;
    return !seen.has(key) && seen.add(key).has(key);
  };
  const doubts = paragraphs.flatMap((paragraph) =>
    (paragraph.notes ?? [])
      .filter(({ kind, cell }) => kind === 'disputed' && isNew(cell))
      .map((note): OpenItem => ({ kind: 'doubt', paragraph, note })),
  );
  const ofState = (kind: 'proposal' | 'stale', is: (one: Paragraph) => boolean): readonly OpenItem[] =>
    paragraphs.filter((one) => one.text !== '' && is(one)).map((paragraph) => ({ kind, paragraph }));
  return [
    ...doubts,
    ...openPlaceholders(narrative).map((placeholder): OpenItem => ({ kind: 'placeholder', placeholder })),
    ...ofState('stale', ({ state }) => state === 'stale'),
    ...ofState('proposal', ({ proposed, state }) => proposed === true && state === 'linked'),
  ];
}
