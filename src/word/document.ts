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
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IFontAttributesProperties,
  type IParagraphOptions,
  type ISectionOptions,
} from 'docx';
import type { Narrative, Paragraph as NarrativeParagraph } from '../core/narrative/model';
import type { Annex, AnnexCell } from './annex';
import { chartParagraph, type PlacedChart } from './chart';
import { tableOfSections } from './contents';
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
  const chartsAfter = (index: number): readonly Paragraph[] =>
    charts.filter(({ after }) => after === index).map(({ chart }) => chartParagraph(chart, profile));
  const contents = tableOfSections(narrative);
  const document = new Document({
    title: narrative.title,
    creator: '绩效自评助手',
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: runLook(profile.body, profile),
          paragraph: { spacing: lineSpacing(profile) },
        },
        title: paragraphStyle(profile.title, profile),
        heading1: headingStyle(profile.headings[0], profile),
        heading2: headingStyle(profile.headings[1], profile),
        heading3: headingStyle(profile.headings[2], profile),
        heading4: headingStyle(profile.headings[3], profile),
      },
    },
    sections: [
      ...(contents.length > 0 ? [section(profile, false, [...contents])] : []),
      section(profile, false, [
        ...chartsAfter(-1),
        ...narrative.paragraphs.flatMap((paragraph, index) => [
          reportParagraph(paragraph, profile),
          ...chartsAfter(index),
        ]),
      ]),
      ...annexes.map((annex, index) => annexSection(annex, index, profile)),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function section(
  profile: WordProfile,
  landscape: boolean,
  children: NonNullable<ISectionOptions['children']>,
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
        margin: {
          top: millimetres(margins.top),
          bottom: millimetres(margins.bottom),
          left: millimetres(margins.left),
          right: millimetres(margins.right),
        },
        pageNumbers: { formatType: NumberFormat.DECIMAL },
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

function reportParagraph(paragraph: NarrativeParagraph, profile: WordProfile): Paragraph {
  if (paragraph.heading === 0) {
    return new Paragraph({ text: paragraph.text, heading: HeadingLevel.TITLE });
  }
  const level = paragraph.heading === null ? undefined : HEADING_LEVELS[paragraph.heading - 1];
  if (level) return new Paragraph({ text: paragraph.text, heading: level });
  return new Paragraph({
    ...paragraphLook(profile.body, profile),
    children: paragraph.text.split('\n').map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index > 0 ? { break: 1 } : {}),
          ...(paragraph.placeholder ? { highlight: 'yellow' as const } : {}),
        }),
    ),
  });
}

function annexSection(annex: Annex, index: number, profile: WordProfile): ISectionOptions {
  const columns = annex.rows[0]?.length ?? 1;
  const landscape = columns > PORTRAIT_COLUMNS;
  const { page, margins } = profile;
  const width = (landscape ? page.height : page.width) - margins.left - margins.right;
  const columnWidth = Math.floor(millimetres(width) / columns);
  return section(profile, landscape, [
    new Paragraph({
      indent: { firstLine: 0 },
      children: [
        new TextRun({ text: `附表${index + 1}`, font: fonts(profile.headings[0].font, profile.latinFont) }),
      ],
    }),
    new Table({
      width: { size: columnWidth * columns, type: WidthType.DXA },
      columnWidths: Array.from({ length: columns }, () => columnWidth),
      rows: annex.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.flatMap((cell) => (cell ? [annexCell(cell, profile)] : [])),
          }),
      ),
    }),
  ]);
}

function annexCell(cell: AnnexCell, profile: WordProfile): TableCell {
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
          alignment: cell.numeric ? AlignmentType.RIGHT : AlignmentType.CENTER,
          spacing: { line: 240, lineRule: LineRuleType.AUTO },
          children: [new TextRun({ text, font: fonts(font, profile.latinFont), size: halfPoints(size) })],
        }),
    ),
  });
}

function paragraphStyle(look: ParagraphLook, profile: WordProfile) {
  return { run: runLook(look, profile), paragraph: paragraphLook(look, profile) };
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
    indent: { firstLine: look.indentCharacters * look.size * TWIPS_PER_POINT },
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
