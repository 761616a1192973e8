import { AlignmentType, LineRuleType, Paragraph, TextRun, type ISectionOptions } from 'docx';
import { headRows, type Annex } from './annex';
import { placeHolder } from './place-holders';
import { tableXml } from './table-xml';
import { columnShares, linesOf } from './widths';
import { millimetres, TWIPS_PER_POINT } from '../lengths';
import { fonts } from '../looks';
import { section } from '../pages';
import type { WordProfile } from '../profile';

/** Annexed tables wider than this many columns are printed on landscape pages. */
const PORTRAIT_COLUMNS = 9;

/** The pages of the annex, and the tables that are put into their places once the document is packed. */
export interface AnnexPages {
  readonly sections: readonly ISectionOptions[];
  readonly tables: readonly string[];
}

/** Tables that follow each other on pages of the same orientation share their pages. */
export function annexPages(annexes: readonly Annex[], profile: WordProfile): AnnexPages {
  const runs: { landscape: boolean; blocks: Paragraph[] }[] = [];
  const tables: string[] = [];
  for (const annex of annexes) {
    const landscape = (annex.rows[0]?.length ?? 1) > PORTRAIT_COLUMNS;
    const run = runs.at(-1);
    const blocks = [...headingOf(annex, profile), placeHolder(tables.length)];
    tables.push(tableOf(annex, landscape, profile));
    if (run?.landscape === landscape) run.blocks.push(...blocks);
    else runs.push({ landscape, blocks: [...blocks] });
  }
  const sections = runs.map(({ landscape, blocks }) => section(profile, landscape, blocks));
  return { sections, tables };
}

function tableOf(annex: Annex, landscape: boolean, profile: WordProfile): string {
  const { page, margins } = profile;
  const width = landscape
    ? page.height - margins.top - margins.bottom
    : page.width - margins.left - margins.right;
  const ems = millimetres(width) / TWIPS_PER_POINT / profile.table.size;
  const shares = columnShares(annex, ems);
  const columnWidths = shares.map((share) => Math.floor(millimetres(width) * share));
  const kept = isKeptWhole(
    annex,
    shares.map((share) => share * ems),
    landscape,
    profile,
  )
    ? annex.rows.length - 1
    : KEPT_ROWS;
  return tableXml(annex, {
    columnWidths,
    heads: headRows(annex),
    kept: annex.rows.length > KEPT_ROWS ? kept : 0,
  });
}

/** The number of the annex and the title of its table, which stay with it. */
function headingOf(annex: Annex, profile: WordProfile): readonly Paragraph[] {
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
