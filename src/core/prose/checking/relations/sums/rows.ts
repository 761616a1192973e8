import { currentAmount, type Claim, type Item, type List } from '../../../discourse/item';
import { keyOf } from '../../../discourse/subjects/subject-key';
import { grouped } from '../../../../workbook/grouped';
import { finestDigits, holds, type Form, type Linear } from '../../form';
import { difference, linear, plus, quotient } from '../../forms';
import type { Relation } from '../../relation';
import { relationsOf } from './columns';

/** What a clause names of one row, with its amount. */
interface Cell {
  readonly item: Item;
  readonly amount: Claim;
}
type Row = readonly Cell[];

/** Rows of a table in words, the first of the whole, with the list that tells the others. */
interface Table {
  readonly list: List;
  readonly whole: Row;
  readonly parts: readonly Row[];
}

/** Columns that make a table (columns). */
const FEWEST_COLUMNS = 2;
const MOST_COLUMNS = 5;
/** Rows of parts that do (rows). */
const FEWEST_ROWS = 2;

/** What rows of a table in words must agree in, and the lists that are its rows and no sums of their own. */
export interface RelatedRows {
  readonly relations: readonly Relation[];
  readonly told: ReadonlySet<List>;
}

/**
 * 指标71亿元，已用62亿元，结余9亿元。其中：部门指标39亿元，已用33亿元，结余6亿元；乡镇指标…: the clauses of the parts repeat those of the
 * whole, name by name. Every column of the parts comes to that of the whole, and what holds between the columns of
 * most rows holds in all of them.
 */
export function relateRows(lists: readonly List[], items: readonly Item[]): RelatedRows {
  const paragraphs = grouped(items, ({ paragraph }) => paragraph);
  const tables = lists.flatMap((list) => tableOf(list, paragraphs.get(list.paragraph) ?? []) ?? []);
  return {
    relations: tables.flatMap((table) => [...relationsOf(columnsOf(table)), ...withinRows(table)]),
    told: new Set(tables.map(({ list }) => list)),
  };
}

function tableOf(list: List, around: readonly Item[]): Table | null {
  const [first] = list.items;
  if (!first || list.carried || list.items.length < FEWEST_ROWS * FEWEST_COLUMNS) return null;
  const at = around.indexOf(first);
  const heads = around.slice(Math.max(0, at - MOST_COLUMNS), at).filter((item) => item.list === list.outer);
  const cells = cellsOf(list.items);
  for (let from = 0; heads.length - from >= FEWEST_COLUMNS; from++) {
    const whole = cellsOf(heads.slice(from));
    const parts = whole.length === heads.length - from ? rowsUnder(whole, cells) : [];
    if (parts.length >= FEWEST_ROWS) return { list, whole, parts };
  }
  return null;
}

function cellsOf(items: readonly Item[]): Row {
  return items.flatMap((item) => {
    const amount = item.aside || item.phrase.averaged ? null : currentAmount(item);
    return amount ? [{ item, amount }] : [];
  });
}

/** The cells in rows that each begin with a name of their own and go on with the names of the whole; none where they do not. */
function rowsUnder([, ...columns]: Row, cells: Row): readonly Row[] {
  const names = columns.map(nameOf);
  const rows: Cell[][] = [];
  for (const cell of cells) {
    const row = rows.at(-1);
    const isNext = row !== undefined && nameOf(cell) === names[row.length - 1] && row.length <= names.length;
    if (isNext) row.push(cell);
    else if (names.includes(nameOf(cell))) return [];
    else rows.push([cell]);
  }
  return rows.every(({ length }) => length >= FEWEST_COLUMNS) ? rows : [];
}

function nameOf({ item: { subject } }: Cell): string {
  return keyOf(subject) || subject;
}

function columnsOf({ whole, parts }: Table): readonly Linear[] {
  return whole.flatMap(({ amount }, column): Linear[] => {
    const terms = parts.flatMap((row) => row[column]?.amount ?? []);
    return terms.length === parts.length ? [linear(plus(amount), terms.map(plus))] : [];
  });
}

/** What holds between two columns and a third, or the ratio at the end of a row, in so many rows holds in all (rows). */
const TELLING = 2;

function withinRows({ whole, parts }: Table): readonly Relation[] {
  const rows = [whole, ...parts];
  const columns = whole.map((_, column) => column);
  const pairs = columns.flatMap((one) =>
    columns.filter((other) => other !== one).map((other) => [one, other] as const),
  );
  const differences = pairs.flatMap(([more, less]) =>
    columns
      .filter((rest) => rest > more && rest > less)
      .map((rest) =>
        usual(
          rows.flatMap((row) => leftIn(row, more, less, rest)),
          'difference',
        ),
      ),
  );
  const ratios = pairs.map(([part, of]) =>
    usual(
      rows.flatMap((row) => ratioIn(row, part, of)),
      'completion',
    ),
  );
  return [...differences, ...ratios].flat();
}

function leftIn(row: Row, more: number, less: number, rest: number): readonly Form[] {
  const [a, b, c] = [row[more]?.amount, row[less]?.amount, row[rest]?.amount];
  return a && b && c ? [difference(plus(c), a, b)] : [];
}

function ratioIn(row: Row, part: number, of: number): readonly Form[] {
  const [numerator, denominator] = [row[part]?.amount, row[of]?.amount];
  const result = row.at(-1)?.item.ratios[0]?.claim;
  return numerator && denominator && result ? [quotient(result, numerator, [denominator])] : [];
}

function usual(forms: readonly Form[], kind: Relation['kind']): readonly Relation[] {
  const holding = forms.filter((form) => holds(form, finestDigits)).length;
  return holding >= TELLING
    ? forms.map((form): Relation => ({ kind, grounds: 'implied', readings: [form] }))
    : [];
}
