import { AlignmentType, Paragraph, TableOfContents, TextRun, type PageNumberEstimator } from 'docx';
import type { Narrative } from '../core/narrative/model';

/** Shorter reports are read without a table of sections. */
const FEWEST_PAGES = 10;

/** The levels of headings that the table of sections lists. */
const LEVELS = [1, 2];

/**
 * The table of sections (目录), a page of its own, before a report of ten pages or more, with an entry for each heading of the first
 * two levels. `pages` has the page of each paragraph; `filledIn` writes them into it.
 */
export function tableOfSections(pages: readonly number[]): readonly (Paragraph | TableOfContents)[] {
  if (Math.max(0, ...pages) < FEWEST_PAGES) return [];
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      indent: { firstLine: 0 },
      children: [new TextRun('目　录')],
    }),
    new TableOfContents('目录', { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

/**
 * Writes the page numbers into the table of sections, so that it is complete before Word updates it and where nothing
 * ever will. `pages` has the page of each paragraph; entries and headings follow each other in the same order.
 */
export function filledIn({ paragraphs }: Narrative, pages: readonly number[]): PageNumberEstimator {
  const listed = pages.filter((_, index) => LEVELS.includes(paragraphs[index]?.heading ?? 0));
  return (body) => {
    const names = bookmarksIn(body);
    return {
      bookmarks: new Map(
        names.flatMap((name, index): readonly [string, string][] => {
          const page = listed[index];
          return page === undefined ? [] : [[name, String(page)]];
        }),
      ),
    };
  };
}

/** The names of the bookmarks that docx has put on the headings, in the order of the document. */
function bookmarksIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(bookmarksIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([tag, inner]) => {
    if (tag !== 'w:bookmarkStart') return bookmarksIn(inner);
    const name = /"w:name":"(_Toc[^"]*)"/.exec(JSON.stringify(inner))?.[1];
    return name === undefined ? [] : [name];
  });
}
