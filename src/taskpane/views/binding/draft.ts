import type { Review } from '../../../core/checks/review-model';
import { INDICATOR_ROLES, type ManualBinding } from '../../../core/tables/manual/binding';
import type { TableKind } from '../../../core/tables/model';
import type { BindingChoice } from '../../../core/tables/manual/suggest';
import type { AmountUnit } from '../../../core/quantity/unit';
import { overlap, parseRange, rangeA1, rangeContains } from '../../../core/workbook/address';
import type { Snapshot } from '../../../core/workbook/snapshot';
import type { Engine } from '../../session/workbook-tasks';
import type { Region } from '../../session/state';

/** What the officer has said so far; the region is text while it is being typed. */
export interface Draft {
  readonly sheet: string;
  readonly range: string;
  readonly kind: TableKind;
  /** The unit of its amounts; null where it is as the sheet states. */
  readonly unit: AmountUnit | null;
  /** Whether the columns are named too, or only the kind. */
  readonly byHand: boolean;
  readonly header: BindingChoice['header'];
  readonly columns: BindingChoice['columns'];
}

type Suggest = Pick<Engine, 'suggestColumns'>;

/** What to start from: the binding the region has, the table it was read as, or what its header words suggest. */
export function firstDraft(
  { snapshot, tables }: Review,
  { sheet, range }: Region,
  existing: ManualBinding | undefined,
  engine: Suggest,
): Draft {
  if (existing) {
    const { kind, unit = null, header, columns } = existing;
    return { sheet, range: rangeA1(existing.range), kind, unit, byHand: columns.length > 0, header, columns };
  }
  const table = tables.find((each) => overlapping(each, { sheet, range }));
  const suggested = engine.suggestColumns(snapshot, sheet, range);
  const isIndicator = suggested.columns.some(({ field }) => INDICATOR_ROLES.some((role) => role === field));
  return {
    sheet,
    range: rangeA1(range),
    kind: table?.kind ?? (isIndicator ? 'project-self-evaluation' : 'project-ledger'),
    unit: null,
    byHand: !table,
    header: suggested.header,
    columns: withLabels(suggested, { sheet, range }, snapshot),
  };
}

/**
 * The columns as suggested, save those of mere numbers (序号) that would name the rows; where none names them, the first that
 * holds nothing but words does.
 */
function withLabels(
  { header, columns: suggested }: Pick<BindingChoice, 'header' | 'columns'>,
  region: Region,
  snapshot: Snapshot,
): BindingChoice['columns'] {
  const { words, figures } = contentsOf(region, header, snapshot);
  const columns = suggested.filter(({ index, field }) => field !== 'label' || words.has(index));
  if (columns.some(({ field }) => namesRows(field))) return columns;
  const known = new Set(suggested.map(({ index }) => index));
  const index = [...words]
    .filter((column) => !figures.has(column) && !known.has(column))
    .sort((a, b) => a - b)[0];
  return index === undefined
    ? columns
    : [...columns, { index, field: 'label' }].toSorted((a, b) => a.index - b.index);
}

/** Whether a column of this meaning names its rows. */
export function namesRows(field: string): boolean {
  return field === 'label' || field.startsWith('level');
}

/** The columns of a region that hold words below its header, and those that hold figures. */
export function contentsOf(
  { sheet, range }: Region,
  header: BindingChoice['header'],
  snapshot: Snapshot,
): { readonly words: ReadonlySet<number>; readonly figures: ReadonlySet<number> } {
  const [words, figures] = [new Set<number>(), new Set<number>()];
  for (const { row, column, value } of snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? []) {
    if (row <= (header?.last ?? -1) || !rangeContains(range, row, column) || value === '') continue;
    (typeof value === 'number' || /^[\d.,%]+$/.test(String(value)) ? figures : words).add(column);
  }
  return { words, figures };
}

/** Words that stand over a table without being of it: 单位：万元, 填报日期. */
const NOTE = /^(?:金额)?单位|^填报|^编制|^附[件表]/;

/** A region without the title and the notes over its header, which need not be bound. */
export function withoutTitle({ sheet, range }: Region, snapshot: Snapshot): Region {
  const rows = new Map<number, string[]>();
  for (const { row, column, value } of snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? []) {
    const isWithin = column >= range.firstColumn && column <= range.lastColumn;
    if (!isWithin || row < range.firstRow || row > range.lastRow || value === '') continue;
    const words = rows.get(row);
    if (words) words.push(String(value));
    else rows.set(row, [String(value)]);
  }
  const isTitle = (words: readonly string[]): boolean =>
    new Set(words).size === 1 || words.every((word) => NOTE.test(word.trim()));
  const firstRow = [...rows].find(([, words]) => !isTitle(words))?.[0] ?? range.firstRow;
  return { sheet, range: { ...range, firstRow } };
}

/** The draft for another region, with the columns that its own header suggests. */
export function withRange(draft: Draft, text: string, snapshot: Snapshot, engine: Suggest): Draft {
  const range = parseRange(text);
  if (!range) return { ...draft, range: text };
  const { sheet } = draft;
  const suggested = engine.suggestColumns(snapshot, sheet, range);
  const columns = withLabels(suggested, { sheet, range }, snapshot);
  return { ...draft, range: text, header: suggested.header, columns };
}

/** The draft with another meaning of a column; null leaves the column unread. */
export function withColumn(draft: Draft, index: number, field: string | null): Draft {
  const others = draft.columns.filter((column) => column.index !== index);
  const columns = field === null ? others : [...others, { index, field }];
  return { ...draft, columns: columns.toSorted((a, b) => a.index - b.index) };
}

/** What can be tried and kept; null while the region cannot be read, or no column has a meaning yet. */
export function choiceOf(draft: Draft): BindingChoice | null {
  const { sheet, kind, byHand, header, columns } = draft;
  const range = parseRange(draft.range);
  if (!range) return null;
  const region = { sheet, range, kind, ...(draft.unit === null ? {} : { unit: draft.unit }) };
  if (!byHand) return { ...region, header: null, columns: [] };
  const within = columns.filter(({ index }) => index >= range.firstColumn && index <= range.lastColumn);
  return within.length === 0 ? null : { ...region, header, columns: within };
}

/** Whether two regions share cells. */
export function overlapping(a: Region, b: Region): boolean {
  return a.sheet === b.sheet && overlap(a.range, b.range);
}
