import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun, type Table } from 'docx';
import { CLOSING, type Narrative, type Paragraph as NarrativeParagraph } from '../core/narrative/model';
import type { Annex } from './annex/annex';
import { annexPages } from './annex/pages';
import { withTables } from './annex/place-holders';
import { chartHeight, chartParagraphs, type PlacedChart } from './chart';
import { commentsOn } from './comments';
import { filledIn, tableOfSections } from './contents';
import {
  annexCellStyle,
  contentsStyle,
  headingStyle,
  lineSpacing,
  paragraphLook,
  runLook,
  titleStyle,
} from './looks';
import { contentsSection, section } from './pages';
import { pagesOf } from './pagination';
import { millimetres, TWIPS_PER_POINT } from './lengths';
import { runsOf } from './runs';
import { grouped, isTableRow, toldTable, type Placed } from './told-table';
import { titleLines } from './title';
import type { WordProfile } from './profile';

const HEADING_LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/**
 * The report as a .docx file: real heading styles, the official page, charts after the paragraphs they belong to, and
 * the self-evaluation tables as annex.
 */
export async function exportWord(
  narrative: Narrative,
  annexes: readonly Annex[],
  profile: WordProfile,
  charts: readonly PlacedChart[] = [],
): Promise<Uint8Array> {
  const placed = (index: number) => charts.filter(({ after }) => after === index).map(({ chart }) => chart);
  const inOrder = charts.toSorted((a, b) => a.after - b.after).map(({ chart }) => chart);
  const chartsAfter = (index: number): readonly Paragraph[] =>
    placed(index).flatMap((chart) => chartParagraphs(chart, inOrder.indexOf(chart) + 1, profile));
  const heightsAfter = (index: number): readonly number[] =>
    placed(index).map((chart) => chartHeight(chart, profile));
  const pages = pagesOf(narrative, profile, heightsAfter);
  const contents = tableOfSections(pages);
  const comments = commentsOn(narrative);
  const kept = aboveSignature(narrative);
  const annex = annexPages(annexes, profile);
  const document = new Document({
    title: narrative.title,
    creator: signerOf(narrative),
    lastModifiedBy: signerOf(narrative),
    evenAndOddHeaderAndFooters: true,
    pageNumbers: filledIn(narrative, pages),
    ...(comments.length > 0 ? { comments: { children: comments } } : {}),
    styles: {
      default: {
        document: {
          run: runLook(profile.body, profile),
          paragraph: { spacing: lineSpacing(profile) },
        },
        title: titleStyle(profile),
        heading1: headingStyle(profile.headings[0], profile),
        heading2: headingStyle(profile.headings[1], profile),
        heading3: headingStyle(profile.headings[2], profile),
        heading4: headingStyle(profile.headings[3], profile),
      },
      paragraphStyles: [contentsStyle(1, profile), contentsStyle(2, profile), annexCellStyle(profile)],
    },
    sections: [
      ...(contents.length > 0 ? [contentsSection(profile, contents)] : []),
      section(
        profile,
        false,
        [
          ...chartsAfter(-1),
          ...grouped(narrative.paragraphs).flatMap((group) => [
            ...reportBlocks(group, profile, kept),
            ...group.flatMap(({ index }) => chartsAfter(index)),
          ]),
        ],
        1,
      ),
      ...annex.sections,
    ],
  });
  return withTables(new Uint8Array(await Packer.toArrayBuffer(document)), annex.tables);
}

/** The unit that signs the report, for the properties of the document. */
function signerOf({ paragraphs }: Narrative): string {
  return paragraphs.find(({ id }) => id === `${CLOSING}unit`)?.text ?? '';
}

/** Rows as one table, a paragraph as itself; one whose condition is not met is empty, and leaves no line. */
function reportBlocks(
  group: readonly Placed[],
  profile: WordProfile,
  kept: ReadonlySet<NarrativeParagraph>,
): readonly (Paragraph | Table)[] {
  if (group.every(({ paragraph }) => isTableRow(paragraph))) {
    const { page, margins } = profile;
    return [toldTable(group, millimetres(page.width - margins.left - margins.right), profile)];
  }
  return group.flatMap(({ paragraph, index }) =>
    paragraph.text === '' ? [] : [reportParagraph(paragraph, index, profile, kept.has(paragraph))],
  );
}

/** So many lines of text at least stand on the page of the signature (GB/T 9704-2012, 7.3.5). */
const LINES_ABOVE_SIGNATURE = 2;

/** The last paragraphs above the signature, which stay with it. */
function aboveSignature({ paragraphs }: Narrative): ReadonlySet<NarrativeParagraph> {
  const at = paragraphs.findIndex(({ id }) => id === `${CLOSING}unit`);
  const told = paragraphs.slice(0, Math.max(at, 0)).filter(({ text }) => text !== '');
  return new Set(told.slice(-LINES_ABOVE_SIGNATURE));
}

function reportParagraph(
  paragraph: NarrativeParagraph,
  index: number,
  profile: WordProfile,
  isKept: boolean,
): Paragraph {
  if (paragraph.heading === 0) {
    const lines = titleLines(paragraph.text, profile);
    return new Paragraph({
      heading: HeadingLevel.TITLE,
      children: lines.map((text, at) => new TextRun({ text, ...(at > 0 ? { break: 1 } : {}) })),
    });
  }
  if (paragraph.id.startsWith(CLOSING)) return closingParagraph(paragraph, index, profile, isKept);
  const level = paragraph.heading === null ? undefined : HEADING_LEVELS[paragraph.heading - 1];
  if (level) return new Paragraph({ text: paragraph.text, heading: level });
  return new Paragraph({
    ...paragraphLook(profile.body, profile),
    keepNext: isKept,
    children: runsOf(paragraph, index),
  });
}

/**
 * The list of annexes, one line below the text and two characters in, the names below each other; the unit two characters
 * from the right, and its date (GB/T 9704-2012, 7.3.4 and 7.3.5). The list is not broken, and unit
 * and date stay with it or with the text above them.
 */
function closingParagraph(
  paragraph: NarrativeParagraph,
  index: number,
  profile: WordProfile,
  isKept: boolean,
): Paragraph {
  const { body, lineSpacing: line } = profile;
  const character = body.size * TWIPS_PER_POINT;
  const isAnnex = paragraph.id.startsWith(`${CLOSING}annex/`);
  const isFirst = paragraph.id.endsWith('annex/1');
  const isDate = paragraph.id === `${CLOSING}date`;
  const gap = isFirst ? line : isAnnex || isDate ? 0 : 2 * line;
  return new Paragraph({
    alignment: isAnnex ? AlignmentType.LEFT : AlignmentType.RIGHT,
    keepNext: isKept || !isDate,
    spacing: { ...lineSpacing(profile), before: gap * TWIPS_PER_POINT },
    indent: isAnnex
      ? { left: (isFirst ? 2 : 5) * character, firstLine: 0 }
      : { right: 2 * character, firstLine: 0 },
    children: runsOf(paragraph, index),
  });
}
