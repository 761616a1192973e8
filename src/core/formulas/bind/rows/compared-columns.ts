import type { Column, FieldName, Table } from '../../../tables/model';
import type { Base, Period } from '../../../words/meaning';

/** The two columns that a column of changes compares, by their field names. */
export interface Compared {
  readonly from: FieldName;
  readonly base: FieldName;
}

/**
 * The columns that the words of a change name (比2022年预算增减, 决算比预算增减): its base, and what is compared with it,
 * which without a word of its own is the same measure of the table's year. Null where the words name no measure, or no
 * single column is meant.
 */
export function comparedColumns(table: Table, { meaning }: Column): Compared | null {
  const { base, measure, period } = meaning;
  if (base?.measure === undefined) return null;
  const isOwnMeasure = measure !== undefined && measure !== 'amount';
  const compared: Base = isOwnMeasure
    ? { measure, ...(period === undefined ? {} : { period }) }
    : { measure: base.measure };
  const [from, against] = [columnOf(table, compared), columnOf(table, base)];
  return from && against && from !== against ? { from: from.field, base: against.field } : null;
}

/** The one column of amounts that measures this. */
function columnOf(table: Table, wanted: Base): Column | null {
  const year = yearOf(table);
  const [only, ...others] = table.columns.filter(
    ({ meaning }) =>
      meaning.aspect === undefined &&
      meaning.source === undefined &&
      meaning.measure === wanted.measure &&
      (wanted.stage === undefined || meaning.stage === wanted.stage) &&
      isSameTime(meaning.period, wanted.period, year),
  );
  return only && others.length === 0 ? only : null;
}

/** The table's own year: the latest that a column names, else the one of its title. */
function yearOf({ columns, year }: Table): number | null {
  const named = columns.flatMap(({ meaning: { period } }) => yearIn(period) ?? []);
  return named.length > 0 ? Math.max(...named) : year;
}

function yearIn(period: Period | undefined): number | null {
  return period?.startsWith('y') ? Number(period.slice(1)) : null;
}

/** Whether two periods are the same, where none, 本年 and the table's year are one, and 上年 is the year before it. */
function isSameTime(one: Period | undefined, other: Period | undefined, year: number | null): boolean {
  const plain = (period: Period | undefined): string => {
    const named = yearIn(period);
    if (period === undefined || period === 'this' || (named !== null && named === year)) return 'this';
    return named !== null && year !== null && named === year - 1 ? 'last' : period;
  };
  return plain(one) === plain(other);
}
