import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type ISectionOptions,
} from 'docx';
import { headRows, type Annex, type AnnexCell } from './annex';
import { columnShares, linesOf } from './widths';
import { millimetres, TWIPS_PER_POINT } from '../lengths';
import { ANNEX_CELL, fonts } from '../looks';
import { section } from '../pages';
import type { WordProfile } from '../profile';

/** Annexed tables wider than this many columns are printed on landscape pages. */
const PORTRAIT_COLUMNS = 9;

/** Tables that follow each other on pages of the same orientation share their pages. */
export function annexSections(annexes: readonly Annex[], profile: WordProfile): readonly ISectionOptions[] {
  const runs: { landscape: boolean; blocks: (Paragraph | Table)[] }[] = [];
  for (const annex of annexes) {
    const landscape = (annex.rows[0]?.length ?? 1) > PORTRAIT_COLUMNS;
    const run = runs.at(-1);
    const blocks = annexBlocks(annex, landscape, profile);
    if (run?.landscape === landscape) run.blocks.push(...blocks);
    else runs.push({ landscape, blocks: [...blocks] });
  }
  return runs.map(({ landscape, blocks }) => section(profile, landscape, blocks));
}

function annexBlocks(annex: Annex, landscape: boolean, profile: WordProfile): readonly (Paragraph | Table)[] {
  const { page, margins } = profile;
  const width = landscape
    ? page.height - margins.top - margins.bottom
    : page.width - margins.left - margins.right;
  const ems = millimetres(width) / TWIPS_PER_POINT / profile.table.size;
  const shares = columnShares(annex, ems);
  const columnWidths = shares.map((share) => Math.floor(millimetres(width) * share));
  const heads = headRows(annex);
  const kept = isKeptWhole(
    annex,
    shares.map((share) => share * ems),
    landscape,
    profile,
  )
    ? annex.rows.length - 1
    : KEPT_ROWS;
  return [
    new Paragraph({
      indent: { firstLine: 0 },
      keepNext: true,
      spacing: { ...SINGLE, before: (profile.lineSpacing * TWIPS_PER_POINT) / 2 },
      children: [lineOfHeading(annex.number, profile)],
    }),
    ...(annex.title === null
      ? []
      : [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            indent: { firstLine: 0 },
            keepNext: true,
            spacing: SINGLE,
            children: [lineOfHeading(annex.title, profile)],
          }),
        ]),
    new Table({
      width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths,
      // Said once for the table and not for each of its cells, which are thousands.
      borders: {
        top: LINE,
        bottom: LINE,
        left: LINE,
        right: LINE,
        insideHorizontal: LINE,
        insideVertical: LINE,
      },
      margins: { left: 60, right: 60, top: 30, bottom: 30, marginUnitType: WidthType.DXA },
      rows: annex.rows.map(
        (row, at) =>
          new TableRow({
            cantSplit: true,
            ...(at < heads ? { tableHeader: true } : {}),
            children: row.flatMap((cell) =>
              cell ? [annexCell(cell, at < kept && annex.rows.length > KEPT_ROWS)] : [],
            ),
          }),
      ),
    }),
  ];
}

function lineOfHeading(text: string, profile: WordProfile): TextRun {
  return new TextRun({ text, font: fonts(profile.headings[0].font, profile.latinFont) });
}

/**
 * Whether a table stays on one page (一页排得下的表不拆开): one that takes no more than 60 % of it, so that the page before is never left
 * emptier than 40 %.
 */
function isKeptWhole(
  annex: Annex,
  widths: readonly number[],
  landscape: boolean,
  profile: WordProfile,
): boolean {
  const { page, margins, table } = profile;
  const height = landscape
    ? page.width - margins.left - margins.right
    : page.height - margins.top - margins.bottom;
  const line = table.size * LINE_OF_TABLE * TWIPS_PER_POINT;
  return linesOf(annex, widths) * line <= KEPT_SHARE * millimetres(height);
}

const KEPT_SHARE = 0.6;

/** The height of a line of a table in sizes of its type. */
const LINE_OF_TABLE = 1.3;

/** Above a table lines stand closer than in the text, so that annexes need no more pages. */
const SINGLE = { line: 240, lineRule: LineRuleType.AUTO, after: 0 };

/** So many rows of a table stay with the line above it. */
const KEPT_ROWS = 3;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

function annexCell({ columns, rows, text }: AnnexCell, keepNext: boolean): TableCell {
  return new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    verticalAlign: VerticalAlignTable.CENTER,
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          style: ANNEX_CELL,
          ...(text.length > LONGEST_CENTRED ? { alignment: AlignmentType.LEFT } : {}),
          ...(keepNext ? { keepNext } : {}),
          children: line === '' ? [] : [new TextRun(line)],
        }),
    ),
  });
}

/** Longer texts of a cell read better from the left. */
const LONGEST_CENTRED = 16;
