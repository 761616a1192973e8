import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IFontAttributesProperties,
  type IParagraphOptions,
  type ISectionOptions,
} from 'docx';
import { CLOSING, type Narrative, type Paragraph as NarrativeParagraph } from '../core/narrative/model';
import { columnShares, headRows, type Annex, type AnnexCell } from './annex';
import { chartHeight, chartParagraphs, type PlacedChart } from './chart';
import { commentsOn } from './comments';
import { filledIn, tableOfSections } from './contents';
import { pagesOf } from './pagination';
import { runsOf } from './runs';
import { grouped, isTableRow, toldTable, type Placed } from './told-table';
import { titleLines } from './title';
import type { Font, ParagraphLook, WordProfile } from './profile';

const TWIPS_PER_POINT = 20;
const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  justify: AlignmentType.JUSTIFIED,
} as const;
const HEADING_LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** Annexed tables wider than this many columns are printed on landscape pages. */
const PORTRAIT_COLUMNS = 9;

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
      paragraphStyles: [contentsStyle(1, profile), contentsStyle(2, profile)],
    },
    sections: [
      ...(contents.length > 0 ? [contentsSection(profile, contents)] : []),
      section(
        profile,
        false,
        [
          ...chartsAfter(-1),
          ...grouped(narrative.paragraphs).flatMap((group) => [
            ...reportBlocks(group, profile),
            ...group.flatMap(({ index }) => chartsAfter(index)),
          ]),
        ],
        1,
      ),
      ...annexSections(annexes, profile),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** The unit that signs the report, for the properties of the document. */
function signerOf({ paragraphs }: Narrative): string {
  return paragraphs.find(({ id }) => id === `${CLOSING}unit`)?.text ?? '';
}

/** How far the page number stands below the text, and its own height, in millimetres (GB/T 9704-2012, 7.5). */
const FOOTER_BELOW = 12;

/** The table of sections counts no page: the report begins on page 1. */
function contentsSection(
  profile: WordProfile,
  children: NonNullable<ISectionOptions['children']>,
): ISectionOptions {
  const { properties } = section(profile, false, []);
  const empty = () => new Footer({ children: [new Paragraph({})] });
  return { properties: properties ?? {}, footers: { default: empty(), even: empty() }, children };
}

/** `start` begins the page numbers anew; otherwise they go on. */
function section(
  profile: WordProfile,
  landscape: boolean,
  children: NonNullable<ISectionOptions['children']>,
  start?: number,
): ISectionOptions {
  const { page, margins } = profile;
  return {
    properties: {
      page: {
        size: {
          width: millimetres(page.width),
          height: millimetres(page.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: landscape
          ? {
              top: millimetres(margins.left),
              bottom: millimetres(margins.right),
              left: millimetres(margins.bottom),
              right: millimetres(margins.top),
            }
          : {
              top: millimetres(margins.top),
              bottom: millimetres(margins.bottom),
              left: millimetres(margins.left),
              right: millimetres(margins.right),
              footer: millimetres(margins.bottom - FOOTER_BELOW),
            },
        pageNumbers: { formatType: NumberFormat.DECIMAL, ...(start === undefined ? {} : { start }) },
      },
    },
    footers: {
      default: pageNumberFooter(profile, AlignmentType.RIGHT),
      even: pageNumberFooter(profile, AlignmentType.LEFT),
    },
    children,
  };
}

/** “— 1 —”: on the outer side, right on odd and left on even pages, one character in (GB/T 9704-2012, 7.5). */
function pageNumberFooter(profile: WordProfile, alignment: 'left' | 'right'): Footer {
  const { font, size } = profile.pageNumber;
  const indent = size * TWIPS_PER_POINT;
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: alignment === 'right' ? { right: indent } : { left: indent },
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            font: fonts(font, font.name),
            size: halfPoints(size),
          }),
        ],
      }),
    ],
  });
}

/** Rows as one table, a paragraph as itself; one whose condition is not met is empty, and leaves no line. */
function reportBlocks(group: readonly Placed[], profile: WordProfile): readonly (Paragraph | Table)[] {
  if (group.every(({ paragraph }) => isTableRow(paragraph))) {
    const { page, margins } = profile;
    return [toldTable(group, millimetres(page.width - margins.left - margins.right), profile)];
  }
  return group.flatMap(({ paragraph, index }) =>
    paragraph.text === '' ? [] : [reportParagraph(paragraph, index, profile)],
  );
}

function reportParagraph(paragraph: NarrativeParagraph, index: number, profile: WordProfile): Paragraph {
  if (paragraph.heading === 0) {
    const lines = titleLines(paragraph.text, profile);
    return new Paragraph({
      heading: HeadingLevel.TITLE,
      children: lines.map((text, at) => new TextRun({ text, ...(at > 0 ? { break: 1 } : {}) })),
    });
  }
  if (paragraph.id.startsWith(CLOSING)) return closingParagraph(paragraph, index, profile);
  const level = paragraph.heading === null ? undefined : HEADING_LEVELS[paragraph.heading - 1];
  if (level) return new Paragraph({ text: paragraph.text, heading: level });
  return new Paragraph({
    ...paragraphLook(profile.body, profile),
    children: runsOf(paragraph, index),
  });
}

/**
 * The list of annexes, one line below the text and two characters in, the names below each other; the unit two characters
 * from the right, and its date (GB/T 9704-2012, 7.3.4 and 7.3.5). Unit and date stay with the text above them.
 */
function closingParagraph(paragraph: NarrativeParagraph, index: number, profile: WordProfile): Paragraph {
  const { body, lineSpacing: line } = profile;
  const character = body.size * TWIPS_PER_POINT;
  const isAnnex = paragraph.id.startsWith(`${CLOSING}annex/`);
  const isFirst = paragraph.id.endsWith('annex/1');
  const isDate = paragraph.id === `${CLOSING}date`;
  const gap = isFirst ? line : isAnnex || isDate ? 0 : 2 * line;
  return new Paragraph({
    alignment: isAnnex ? AlignmentType.LEFT : AlignmentType.RIGHT,
    keepNext: !isDate && !isAnnex,
    spacing: { ...lineSpacing(profile), before: gap * TWIPS_PER_POINT },
    indent: isAnnex
      ? { left: (isFirst ? 2 : 5) * character, firstLine: 0 }
      : { right: 2 * character, firstLine: 0 },
    children: runsOf(paragraph, index),
  });
}

/** Tables that follow each other on pages of the same orientation share their pages. */
function annexSections(annexes: readonly Annex[], profile: WordProfile): readonly ISectionOptions[] {
  const runs: { landscape: boolean; blocks: (Paragraph | Table)[] }[] = [];
  annexes.forEach((annex, index) => {
    const landscape = (annex.rows[0]?.length ?? 1) > PORTRAIT_COLUMNS;
    const run = runs.at(-1);
    const blocks = annexBlocks(annex, annexes.length > 1 ? `附件${index + 1}` : '附件', landscape, profile);
    if (run?.landscape === landscape) run.blocks.push(...blocks);
    else runs.push({ landscape, blocks: [...blocks] });
  });
  return runs.map(({ landscape, blocks }) => section(profile, landscape, blocks));
}

function annexBlocks(
  annex: Annex,
  number: string,
  landscape: boolean,
  profile: WordProfile,
): readonly (Paragraph | Table)[] {
  const { page, margins } = profile;
  const width = landscape
    ? page.height - margins.top - margins.bottom
    : page.width - margins.left - margins.right;
  const columnWidths = columnShares(annex, millimetres(width) / TWIPS_PER_POINT / profile.table.size).map(
    (share) => Math.floor(millimetres(width) * share),
  );
  const heads = headRows(annex);
  return [
    new Paragraph({
      indent: { firstLine: 0 },
      keepNext: true,
      spacing: { ...lineSpacing(profile), before: (profile.lineSpacing * TWIPS_PER_POINT) / 2 },
      children: [new TextRun({ text: number, font: fonts(profile.headings[0].font, profile.latinFont) })],
    }),
    new Table({
      width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths,
      rows: annex.rows.map(
        (row, at) =>
          new TableRow({
            cantSplit: true,
            ...(at < heads ? { tableHeader: true } : {}),
            children: row.flatMap((cell) => (cell ? [annexCell(cell, annex, profile, at < KEPT_ROWS)] : [])),
          }),
      ),
    }),
  ];
}

/** So many rows of a table stay with the line above it. */
const KEPT_ROWS = 3;

function annexCell(cell: AnnexCell, annex: Annex, profile: WordProfile, kept: boolean): TableCell {
  const { font, size } = profile.table;
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new TableCell({
    columnSpan: cell.columns,
    rowSpan: cell.rows,
    verticalAlign: VerticalAlignTable.CENTER,
    borders: { top: line, bottom: line, left: line, right: line },
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    children: cell.text.split('\n').map(
      (text) =>
        new Paragraph({
          alignment: cell.text.length > LONGEST_CENTRED ? AlignmentType.LEFT : AlignmentType.CENTER,
          indent: { firstLine: 0 },
          keepNext: kept && annex.rows.length > KEPT_ROWS,
          spacing: { line: 240, lineRule: LineRuleType.AUTO },
          children: [new TextRun({ text, font: fonts(font, profile.latinFont), size: halfPoints(size) })],
        }),
    ),
  });
}

/** Longer texts of a cell read better from the left. */
const LONGEST_CENTRED = 16;

function paragraphStyle(look: ParagraphLook, profile: WordProfile) {
  return { run: runLook(look, profile), paragraph: paragraphLook(look, profile) };
}

/** One line stays empty below the title (GB/T 9704-2012, 7.3.2). */
function titleStyle(profile: WordProfile) {
  const { run, paragraph } = paragraphStyle(profile.title, profile);
  const spacing = { ...lineSpacing(profile), after: profile.lineSpacing * TWIPS_PER_POINT };
  return { run, paragraph: { ...paragraph, spacing } };
}

/** Entries of the table of sections, in the lines of the text. */
function contentsStyle(level: 1 | 2, profile: WordProfile) {
  const { body } = profile;
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    run: runLook(body, profile),
    paragraph: {
      spacing: lineSpacing(profile),
      indent: { left: (level - 1) * 2 * body.size * TWIPS_PER_POINT, firstLine: 0 },
    },
  };
}

/** A heading never stands alone at the foot of a page. */
function headingStyle(look: ParagraphLook, profile: WordProfile) {
  const { run, paragraph } = paragraphStyle(look, profile);
  return { run, paragraph: { ...paragraph, keepNext: true } };
}

function paragraphLook(look: ParagraphLook, profile: WordProfile) {
  return {
    alignment: ALIGNMENT[look.align],
    spacing: lineSpacing(profile),
    indent: {
      firstLine: look.indentCharacters * look.size * TWIPS_PER_POINT,
      ...(look.indentCharacters > 0 ? { firstLineChars: look.indentCharacters * 100 } : {}),
    },
  } satisfies IParagraphOptions;
}

function runLook(look: ParagraphLook, profile: WordProfile) {
  return {
    font: fonts(look.font, profile.latinFont),
    size: halfPoints(look.size),
    bold: look.bold,
    color: '000000',
  };
}

function lineSpacing(profile: WordProfile) {
  return { line: profile.lineSpacing * TWIPS_PER_POINT, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}

function fonts(font: Font, latin: string): IFontAttributesProperties {
  return { eastAsia: font.name, ascii: latin, hAnsi: latin, cs: latin };
}

function halfPoints(points: number): number {
  return points * 2;
}

/** Millimetres in twentieths of a point. */
function millimetres(length: number): number {
  return Math.round((length * 1440) / 25.4);
}
