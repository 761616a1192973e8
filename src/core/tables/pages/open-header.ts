import { hasTotal, placesOf } from '../amounts/amounts';
import { goesOnUnder, isFurtherTitle, type GridColumns } from '../amounts/page-break';
import { isNumeric, isText, type Line } from '../cells/lines';
import type { Form } from '../forms';
import type { Block } from '../headers/blocks';
import type { Word } from '../vocabulary/lexicon';
import type { IndicatorRole } from '../vocabulary/roles';
import type { Field, Table } from '../model';
import { withOpenTotals } from './continued';

/** The header of a sheet's last table where nothing closes it: the next sheet may go on under it without one. */
export interface OpenHeader {
  readonly table: Table;
  readonly lines: readonly Line[];
  /** Whether a line without a header of its own goes on with the table. */
  readonly fits: (line: Line) => boolean;
}

/** The most lines above the first row of a further page: the title with 续, whose table, in which unit. */
const MOST_ABOVE = 3;

/**
 * The header that a form leaves open at its end; null where a total, signatures or notes close it. `lines` are those that
 * its blocks count.
 */
export function headerLeftOpen({ blocks }: Form, lines: readonly Line[], table: Table): OpenHeader | null {
  const last = blocks.at(-1);
  const fits = last ? rowsUnder(last) : null;
  if (!fits || last?.kind === 'loose' || last?.kind === 'breakdown') return null;
  const { band } = last?.block ?? {};
  if (!band || band.last < band.first) return null;
  return { table, lines: lines.slice(band.first, band.last + 1), fits };
}

/** What lines may go on under the header of a block; null where the block is closed. */
function rowsUnder(block: Block): ((line: Line) => boolean) | null {
  if (block.kind === 'amounts') {
    const { rows, band, halves, transposed } = block.block;
    if (transposed || hasTotal(rows)) return null;
    const columns = placesOf(band, halves);
    return (line) => goesOnUnder(line, columns);
  }
  if (block.kind !== 'indicators') return null;
  const { columns, totalScore, totalWeight } = block.block;
  if (totalScore ?? totalWeight) return null;
  const of = (isOwn: (role: string) => boolean): ReadonlySet<number> =>
    new Set(columns.filter(({ field }) => isOwn(field)).map(({ index }) => index));
  const points: GridColumns = {
    figures: of((role) => POINTS.has(role)),
    labels: of((role) => !POINTS.has(role)),
  };
  return points.figures.size === 0 ? null : (line) => listsIndicator(line, points);
}

const POINTS: ReadonlySet<string> = new Set<IndicatorRole>(['weight', 'score']);

/** Whether the line names an indicator and gives it points. */
function listsIndicator({ tokens, indicatorWords }: Line, { labels, figures }: GridColumns): boolean {
  const filled = tokens.filter(({ column }) => figures.has(column));
  return (
    indicatorWords < 2 &&
    filled.length > 0 &&
    filled.every(isNumeric) &&
    tokens.filter((token) => labels.has(token.column) && isText(token)).length >= 2 &&
    tokens.every(({ column }) => labels.has(column) || figures.has(column))
  );
}

/**
 * The lines of a sheet with the header under which they go on, below the title of the page; null where the sheet has a
 * header of its own, or is no page of that table.
 */
export function underHeader(lines: readonly Line[], header: OpenHeader): readonly Line[] | null {
  if (!isHeadless(lines)) return null;
  const first = lines.findIndex((line) => !line.wordy);
  const above = lines.slice(0, first);
  if (above.some((line) => hasOtherTitle(line, header))) return null;
  const [opening, next] = lines.slice(first);
  const goesOn = opening && header.fits(opening) && (!next || next.wordy || header.fits(next));
  return goesOn ? [...above, ...header.lines, ...lines.slice(first)] : null;
}

/** Whether figures begin on a sheet right below its title and what stands in the corner beside it, without a header. */
export function isHeadless(lines: readonly Line[]): boolean {
  const first = lines.findIndex((line) => !line.wordy);
  if (first < 0 || first > MOST_ABOVE) return false;
  return lines.slice(0, first).every(({ tokens }) => tokens.every(({ word }) => word && standsAbove(word)));
}

/** A title, or 单位：万元 and the name of the office. */
function standsAbove({ title, statedUnit, info, text }: Word): boolean {
  return title || statedUnit !== null || info !== null || PARTICULAR.test(text);
}

const PARTICULAR = /^[^:]{2,8}:/;

function hasOtherTitle({ tokens }: Line, { table }: OpenHeader): boolean {
  const title = table.title?.replace(/\s/g, '') ?? null;
  return tokens.some(({ word }) => word?.title === true && !isFurtherTitle(word, title));
}

/**
 * A table that was read under the header of the sheet before: of the same kind, about the same, and what its columns mean
 * is implied. Its total may add up what stands on the pages before.
 */
export function asFurtherPage(page: Table, { table }: OpenHeader): Table {
  const implied = <Named extends Pick<Field, 'grounds'>>(named: Named): Named =>
    named.grounds === 'stated' ? { ...named, grounds: 'implied' } : named;
  return {
    ...page,
    kind: table.kind,
    family: table.family,
    title: page.title ?? table.title,
    department: page.department ?? table.department,
    project: page.project ?? table.project,
    projectCode: page.projectCode ?? table.projectCode,
    judged: table.judged,
    columns: page.columns.map((column) => ({
      ...implied(column),
      headerCell: { ...column.headerCell, sheet: table.sheet },
    })),
    rows: withOpenTotals(page.rows),
    fields: page.fields.map(implied),
    partial: true,
  };
}
