import type { Finding } from '../../findings/finding';
import type { Column, Table } from '../../tables/model';
import { infoRole } from '../../tables/vocabulary/roles';
import { readWords } from '../../words/read-words';
import { beginsWith, endsIn, mentions } from '../../words/topics';
import { wording } from '../../words/wording';
import type { CellAddress } from '../../workbook/address';
import type { TextCell } from '../../workbook/contents';
import type { SnapshotIndex } from '../../workbook/snapshot-index';
import { headCells } from './head-cells';
import type { Check } from '../model';
import { observed } from '../report';
import { within } from '../../workbook/cells-within';

/** 年度不一致: sheet name, title, head and columns of one table name years that cannot belong together. */
export const yearConflict: Check = {
  rule: 'consistency/year-conflict',
  title: '年度不一致',
  demand:
    '同一张表的标题、表头、年度栏和工作表名所写的年度应当一致；各列所写的年份应当包括本年度，其余为紧接的以前年度，只有预算可以写以后年度。',
  source: ['practice:published'],
  severity: 'warning',
  run: ({ tables, snapshot }) =>
    tables.flatMap((table) => {
      const dated = headCells(table, snapshot).filter(({ value }) => mentions(value, 'calendar-year'));
      const named = [...yearsInHead(table, dated), ...labelledYear(table, dated, snapshot)];
      const [first] = named;
      if (!first) return [];
      const other = named.find(({ year }) => year !== first.year) ?? strangeColumn(table, first);
      if (other) return [conflict(table, first, other)];
      const year = yearOfSheet(table.sheet.replace(/\s/g, ''));
      return year === null || year === first.year ? [] : [conflictWithSheet(table, first, year)];
    }),
};

/** A year and where it is written. */
interface Stated {
  readonly year: number;
  readonly at: CellAddress;
}

const OF_THE_YEAR = wording('recent year', 'of-the-year');
const CALENDAR_YEAR = wording('recent year', 'calendar-year');
const ANY_YEAR = wording('recent year');

/** The years of a title: `2022年部门决算表`, but no day, span or point in time (2022年12月, 2021-2023年, 2022年初). */
function yearsOfTitle(title: string): readonly number[] {
  return CALENDAR_YEAR.allIn(title)
    .filter(({ index, quote }) => {
      const after = title.slice(index + quote.length);
      return (
        !endsIn(title.slice(0, index), 'from-to') && !/^\d/.test(after) && !beginsWith(after, 'part-of-year')
      );
    })
    .map(({ slots: [year] }) => Number(year));
}

function yearsNamed(text: string): readonly number[] {
  return OF_THE_YEAR.allIn(text).map(({ slots: [year] }) => Number(year));
}

/** Years in title block and first header row, the name of the project apart; headers of columns are judged by themselves. */
function yearsInHead(table: Table, dated: readonly TextCell[]): readonly Stated[] {
  const { sheet } = table;
  const headers = new Set(
    table.columns.filter((column) => yearOf(column) !== null).map(({ headerCell }) => keyOf(headerCell)),
  );
  return dated
    .filter((cell) => !headers.has(keyOf(cell)))
    .map((cell) => ({ cell, text: cell.value.replace(/\s/g, '') }))
    .filter(({ text }) => table.project === null || !text.includes(table.project))
    .flatMap(({ cell, text }) => {
      const isTitle = cell.value.trim() === table.title;
      const at = { sheet, row: cell.row, column: cell.column };
      const years = isTitle ? yearsOfTitle(text) : yearsNamed(text);
      // 2024年与2023年支出对比表 is a table of the later of its years.
      const isCompared = isTitle && mentions(text, 'between-years');
      return (isCompared && years.length > 0 ? [Math.max(...years)] : years).map((year) => ({ year, at }));
    });
}

/** The year in the cell beside the label 年度, as number or text; a header of years (年度 | 2021 | 2022) is none. */
function labelledYear(table: Table, dated: readonly TextCell[], snapshot: SnapshotIndex): readonly Stated[] {
  const { sheet } = table;
  const label = dated.find(
    ({ value }) =>
      value.length < 12 && mentions(value, 'year-label') && infoRole(readWords(value)) === 'year',
  );
  if (!label) return [];
  const headers = new Set(table.columns.map(({ headerCell }) => keyOf(headerCell)));
  const { row, column } = label;
  const [beside] = within(
    { firstRow: row, lastRow: row, firstColumn: column + 1, lastColumn: table.range.lastColumn },
    snapshot.sheetNamed(sheet)?.cells ?? [],
  );
  const [year] = (beside && YEAR_ALONE.slotsOf(String(beside.value).trim())) ?? [];
  if (!beside || year === undefined || headers.has(keyOf(beside))) return [];
  return [{ year: Number(year), at: { sheet, row, column: beside.column } }];
}

const YEAR_ALONE = wording('recent year', 'year-mark?');

/** The year that a sheet is named after: `2023年度项目1`, `2023`, `2023年`; 2024年公开 says when it was published. */
function yearOfSheet(name: string): number | null {
  const [alone] = YEAR_ALONE.slotsOf(name) ?? [];
  if (alone !== undefined) return Number(alone);
  return ANY_YEAR.allIn(name).length === 1 ? (yearsNamed(name)[0] ?? null) : null;
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}

function yearOf({ label }: Column): number | null {
  if (!label.includes('2')) return null;
  const words = label.replace(/\s/g, '').replace(/^[（("“]/, '');
  const [found] = CALENDAR_YEAR.openingOf(words)?.slots ?? ANY_YEAR.slotsOf(words) ?? [];
  return found === undefined ? null : Number(found);
}

/**
 * The column whose year does not belong into a table of `stated`: results of a later year, a year cut off from the
 * others by a gap (2021 beside 2023), or an earlier year where nothing stands for the table's own.
 */
function strangeColumn(table: Table, stated: Stated): Stated | undefined {
  const dated = table.columns.flatMap((column) => {
    const year = yearOf(column);
    // What is owed at the end of the year before is told in the tables of the next (限额, 余额).
    return year === null || mentions(column.label, 'at-a-point')
      ? []
      : [{ year, at: column.headerCell, planned: mentions(column.label, 'budget') }];
  });
  const years = new Set(dated.map(({ year }) => year));
  const undated = table.columns.some((column) => yearOf(column) === null && OWN_YEAR.has(column.field));
  if (undated) years.add(stated.year);
  return dated.find(({ year, planned }) => {
    if (year > stated.year) return !planned;
    return year < stated.year && !years.has(year + 1);
  });
}

/** Columns that speak of the table's own year without naming it. */
const OWN_YEAR: ReadonlySet<string> = new Set([
  'current-year',
  'final',
  'executed',
  'budget',
  'initial-budget',
  'full-year-budget',
]);

function conflictWithSheet(table: Table, { year, at }: Stated, ofSheet: number): Finding {
  return observed({
    rule: 'consistency/year-conflict',
    severity: 'warning',
    table,
    primary: at,
    message: { id: 'check/year-conflict-sheet', data: { first: String(ofSheet), other: String(year) } },
    cause: { kind: 'wrong-year', message: { id: 'check/cause-wrong-year', data: {} } },
  });
}

function conflict(table: Table, first: Stated, other: Stated): Finding {
  return observed({
    rule: 'consistency/year-conflict',
    severity: 'warning',
    table,
    primary: other.at,
    cells: [first.at],
    message: {
      id: 'check/year-conflict',
      data: { first: String(first.year), other: String(other.year), at: first.at },
    },
    cause: { kind: 'wrong-year', message: { id: 'check/cause-wrong-year', data: {} } },
  });
}
