import type { Lexicon, Word } from '../vocabulary/lexicon';
import type { AmountBlock } from '../amounts/amounts';
import type { AmountColumn } from '../headers/column-fields';
import { readBoundAmounts } from '../amounts/amounts';
import type { BoundColumn, ManualBinding } from './binding';
import { INDICATOR_ROLES } from './binding';
import { readBoundIndicators, type IndicatorBlock } from '../indicators/indicators';
import { isText, tokenAt, type Line, type Token } from '../cells/lines';
import type { TableKind } from '../model';
import type { ValueReader } from '../cells/values';
import { measureOf } from '../headers/fields/field-meanings';
import { indicatorNamed } from '../vocabulary/roles';

/** Where a bound region stands now, as line indexes; `next` is the first line after it. */
export interface BoundRegion {
  readonly binding: ManualBinding;
  readonly first: number;
  /** The first line of the header; what the region holds above it is title and notes. */
  readonly head: number;
  /** The first line below the header. */
  readonly body: number;
  readonly next: number;
  /** The bound columns at their present places, with their header cells. */
  readonly columns: readonly PlacedColumn[];
}

/** A bound column where it stands now. */
export interface PlacedColumn {
  readonly index: number;
  readonly field: string;
  readonly header: Token;
}

/**
 * Finds a bound region among the lines of a sheet by its header words: the shift on which most of them agree, the
 * smallest of equals. Null when less than half of them are still there, or nothing stands where words never did.
 */
export function locate(binding: ManualBinding, lines: readonly Line[], lexicon: Lexicon): BoundRegion | null {
  const shift = shiftOf(binding, lines);
  if (shift === null) return null;
  const { range, header } = binding;
  const first = indexFrom(lines, range.firstRow + shift);
  const body = header ? indexFrom(lines, header.last + shift + 1) : first;
  const next = endOf(binding, lines, body, range.lastRow + shift);
  if (next <= first) return null;
  const head = header ? Math.min(body, indexFrom(lines, header.first + shift)) : first;
  return { binding, first, head, body, next, columns: place(binding.columns, lines, shift, lexicon) };
}

/** The first line at or below a row. */
function indexFrom(lines: readonly Line[], row: number): number {
  const found = lines.findIndex((line) => line.row >= row);
  return found < 0 ? lines.length : found;
}

function shiftOf({ columns, range }: ManualBinding, lines: readonly Line[]): number | null {
  const worded = columns.filter(({ label, labelRow }) => label !== '' && labelRow !== null);
  if (worded.length === 0)
    return lines.some(({ row }) => row >= range.firstRow && row <= range.lastRow) ? 0 : null;
  const rows = new Map<string, Set<number>>();
  for (const { label, labelRow } of worded) {
    rows.set(label, (rows.get(label) ?? new Set()).add(labelRow ?? 0));
  }
  const votes = new Map<number, Set<string>>();
  for (const line of lines) {
    for (const { word } of line.tokens) {
      for (const row of (word && rows.get(word.text)) ?? []) {
        const shift = line.row - row;
        votes.set(shift, (votes.get(shift) ?? new Set()).add(`${word?.text} ${row}`));
      }
    }
  }
  let best: number | null = null;
  for (const [shift, found] of votes) {
    const most = best === null ? 0 : (votes.get(best)?.size ?? 0);
    const nearer = best === null || Math.abs(shift) < Math.abs(best);
    if (found.size > most || (found.size === most && nearer)) best = shift;
  }
  const wanted = new Set(worded.map(({ label, labelRow }) => `${label} ${labelRow}`)).size;
  return best !== null && (votes.get(best)?.size ?? 0) * 2 >= wanted ? best : null;
}

/** The line after the region: that below the words which closed it, nearest to where they are expected. */
function endOf({ lastLabel }: ManualBinding, lines: readonly Line[], body: number, expected: number): number {
  let end = -1;
  let fallback = body;
  for (let index = body; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (line.row <= expected) fallback = index + 1;
    if (lastLabel === '' || line.tokens.find(isText)?.word?.text !== lastLabel) continue;
    const best = lines[end]?.row;
    if (best === undefined || Math.abs(line.row - expected) < Math.abs(best - expected)) end = index;
  }
  return end < 0 ? fallback : end + 1;
}

/** Puts the columns back under their words; one without words keeps its distance from the column before it. */
function place(
  columns: readonly BoundColumn[],
  lines: readonly Line[],
  shift: number,
  lexicon: Lexicon,
): readonly PlacedColumn[] {
  const headings = new Map<number, Line>();
  for (const { labelRow } of columns) {
    if (labelRow === null || headings.has(labelRow)) continue;
    const line = lines.find(({ row }) => row === labelRow + shift);
    if (line) headings.set(labelRow, line);
  }
  let across: number | null = null;
  const sorted = [...columns].sort((a, b) => a.index - b.index);
  const found = sorted.map((column) => {
    const heading = column.labelRow === null ? undefined : headings.get(column.labelRow);
    const expected = column.index + (across ?? 0);
    const same = heading?.tokens.filter(({ word }) => word !== null && word.text === column.label) ?? [];
    same.sort((a, b) => Math.abs(a.column - expected) - Math.abs(b.column - expected));
    const [nearest] = same;
    if (nearest) across = nearest.column - column.index;
    return { column, header: nearest ?? null };
  });
  const firstShift = found.find(({ header }) => header !== null);
  let moved = firstShift?.header ? firstShift.header.column - firstShift.column.index : 0;
  return found.map(({ column, header }) => {
    if (header) moved = header.column - column.index;
    const index = column.index + moved;
    const row = Math.max(0, (column.labelRow ?? 0) + shift);
    return { index, field: column.field, header: header ?? blankHeader(row, index, lexicon) };
  });
}

/** Stands for a header cell that is empty. */
function blankHeader(row: number, column: number, lexicon: Lexicon): Token {
  const word: Word = lexicon.word('');
  return { row, column, cell: { row, column, value: '' }, word, numeric: false };
}

/** What a bound region holds: a grid of amounts or a block of indicators; null when only its kind is bound. */
export function readBound(
  sheet: string,
  region: BoundRegion,
  lines: readonly Line[],
  values: ValueReader,
):
  | { readonly kind: 'amounts'; readonly block: AmountBlock }
  | { readonly kind: 'indicators'; readonly block: IndicatorBlock }
  | null {
  const { columns } = region;
  if (columns.length === 0) return null;
  const own = within(region, lines);
  const band = {
    first: region.head,
    last: region.body - 1,
    columns: columns.map(({ index, header }) => ({ column: index, path: [header] })),
  };
  if (columns.some(({ field }) => INDICATOR_ROLES.some((role) => role === field))) {
    const roles = columns.flatMap(({ index, field, header }) => {
      const role = indicatorNamed(field === 'label' ? 'level3' : field);
      return role ? [{ role, column: index, token: header }] : [];
    });
    return { kind: 'indicators', block: readBoundIndicators(sheet, own, band, roles, region.next, values) };
  }
  const labels = columns
    .filter(({ field }) => field === 'label' || field === 'code')
    .map(({ index }) => index);
  const amounts = columns.filter(({ index }) => !labels.includes(index));
  const half = {
    labels: labels.length > 0 ? labels : leftOf(amounts[0]?.index ?? 0, region.binding),
    aside: [],
    caption: null,
    columns: amounts.map(({ index, field, header }): AmountColumn => ({
      column: index,
      field,
      measure: measureOf(field),
      year: null,
      header,
      item: null,
      bound: true,
    })),
  };
  return { kind: 'amounts', block: readBoundAmounts(own, band, half, region.next) };
}

/** Without a column of labels, whatever stands left of the first figures names the rows. */
function leftOf(column: number, { range }: ManualBinding): readonly number[] {
  const from = Math.min(range.firstColumn, column);
  return Array.from({ length: column - from }, (_, offset) => from + offset);
}

/** The lines of the region's body. */
function within(region: BoundRegion, lines: readonly Line[]): readonly Line[] {
  return lines
    .slice(region.body, region.next)
    .filter((line) => region.columns.some(({ index }) => tokenAt(line, index)));
}

/** Whether tables of the kind are forms, in which amounts are funds by source. */
export function isForm(kind: TableKind): boolean {
  return /self-evaluation|goal-completion/.test(kind);
}
