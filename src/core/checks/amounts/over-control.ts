import type { Finding } from '../../findings/finding';
import { plain } from '../../quantity/decimal';
import { isKnown, type Figure, type KnownFigure } from '../../quantity/figure';
import { isAmountUnit } from '../../quantity/unit';
import type { Column, Row, Table } from '../../tables/model';
import type { Period } from '../../words/meaning';
import { cleanLabel } from '../../words/cleaner/clean-label';
import type { IndexedRow, TableIndex } from '../../formulas/index/table-index';
import type { Check } from '../model';
import { observed } from '../report';
import { isAbove } from './compared';

/** 实有人数大于编制数、控制率高于 100%: no fault of arithmetic, and nothing an officer may overlook. */
export const overControl: Check = {
  rule: 'logic/over-control',
  title: '超出编制或控制数',
  demand:
    '实有人数不应大于编制数，公用经费、“三公”经费等的实际数不应大于预算（控制）数，控制率不应高于 100%。',
  source: ['cn-2013-53：在职人员、公用经费、“三公”经费控制率'],
  severity: 'warning',
  restsOnFigures: true,
  run: ({ indexes }) =>
    indexes.flatMap((index) => excesses(index).flatMap((found) => finding(index.table, found))),
};

/** What there is beside what there may be. */
interface Pair {
  readonly name: string;
  readonly limit: Figure | undefined;
  readonly real: Figure | undefined;
}

function excesses(index: TableIndex): readonly Pair[] {
  return [...controlled(index), ...staffAcross(index), ...staffDown(index)];
}

/** Rows of a table that has a column of control rates. */
function controlled(index: TableIndex): readonly Pair[] {
  // A form's own budget and what it spent, and “三公” items, are the matter of `budget-exceeded`.
  if (!index.has('control-rate') || index.has('executed') || index.table.kind === 'three-public') return [];
  return index.rows.map(({ row, fields }) => ({
    name: cleanLabel(row.label),
    limit: (fields.get('budget') ?? fields.get('full-year-budget'))?.figure,
    real: (fields.get('final') ?? fields.get('executed'))?.figure,
  }));
}

/** 编制 and 实有 in two columns; of two groups of the same columns (合计 | 行政 | 事业) the totals. */
function staffAcross({ table, rows }: TableIndex): readonly Pair[] {
  const [posts, staff] = ['posts', 'staff'].map((subject) => only(table.columns, subject));
  const pair = posts && staff ? { posts, staff } : totalsOf(table);
  if (!pair) return [];
  return rows.map(({ row, fields }) => ({
    name: cleanLabel(row.label),
    limit: fields.get(pair.posts.field)?.figure,
    real: fields.get(pair.staff.field)?.figure,
  }));
}

/** The totals of 编制 and 实有 where both are divided alike: with 编外 among them, 实有 may be more than the posts. */
function totalsOf({ columns }: Table): { readonly posts: Column; readonly staff: Column } | null {
  const totals = columns.filter(({ meaning }) => meaning.total !== undefined && meaning.source === undefined);
  const [posts, staff] = [only(totals, 'posts'), only(totals, 'staff')];
  const divided = (total: Column): string =>
    columns
      .filter(({ groups }) => groups.length > 0 && groups[0] === total.groups[0])
      .map(({ label }) => cleanLabel(label))
      .join();
  return posts && staff && divided(posts) === divided(staff) ? { posts, staff } : null;
}

/** 编制数 and 在职人数 in two rows, with one column of figures. */
function staffDown({ table, rows }: TableIndex): readonly Pair[] {
  const [posts, staff] = [only(table.rows, 'posts'), only(table.rows, 'staff')];
  const figureIn = (row: Row | null): Figure | undefined => {
    const [first, ...others] = fieldsOf(rows, row);
    return others.length === 0 ? first : undefined;
  };
  return posts && staff
    ? [{ name: cleanLabel(staff.label), limit: figureIn(posts), real: figureIn(staff) }]
    : [];
}

function fieldsOf(rows: readonly IndexedRow[], wanted: Row | null): readonly Figure[] {
  const found = rows.find(({ row }) => row === wanted);
  return found ? [...found.fields.values()].map(({ figure }) => figure) : [];
}

/** Times at which staff is held against the posts: of the year, or at its end. */
const NOW: ReadonlySet<Period | undefined> = new Set([undefined, 'this', 'close']);

/** The one column or row that is about this and nothing more; of several the one that says it is their number. */
function only<T extends Column | Row>(among: readonly T[], subject: string): T | null {
  const about = among.filter(
    ({ meaning }) =>
      meaning.subject === subject &&
      (meaning.measure === undefined || meaning.measure === 'count') &&
      meaning.aspect === undefined &&
      NOW.has(meaning.period),
  );
  const counts = about.filter(({ meaning }) => meaning.measure === 'count');
  const [found, ...others] = about.length > 1 && counts.length > 0 ? counts : about;
  return found && others.length === 0 ? found : null;
}

function finding(table: Table, { name, limit, real }: Pair): readonly Finding[] {
  if (!limit || !real || !isKnown(limit) || !isKnown(real) || !isAbove(real, [limit])) return [];
  const isMoney = real.unit !== null && isAmountUnit(real.unit);
  const data = { name, limit: plain(limit.value), real: plain(real.value) };
  return [
    observed({
      rule: overControl.rule,
      severity: isMoney ? 'warning' : 'hint',
      table,
      primary: real.cell,
      cells: [limit.cell],
      message: { id: isMoney ? 'check/over-control' : 'check/over-posts', data },
      actual: data.real,
      ...unitOf(real),
      evidence: `${data.real} > ${data.limit}`,
    }),
  ];
}

function unitOf({ unit }: KnownFigure): { readonly unit?: string } {
  return unit === null ? {} : { unit };
}
