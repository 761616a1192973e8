import { AlignmentType, Paragraph, TableOfContents, TextRun } from 'docx';
import type { Narrative } from '../core/narrative/model';

/** Shorter reports are read without a table of sections. */
const FEWEST_SECTIONS = 5;

/**
 * The table of sections (目录), a page of its own, before a report of five sections or more, with an entry for each heading of the first
 * two levels. Word fills in the page numbers when it updates the field.
 */
export function tableOfSections({ paragraphs }: Narrative): readonly (Paragraph | TableOfContents)[] {
  const sections = paragraphs.filter(({ heading }) => heading === 1).length;
  if (sections < FEWEST_SECTIONS) return [];
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      indent: { firstLine: 0 },
      children: [new TextRun('目　录')],
    }),
    new TableOfContents('目录', { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}
