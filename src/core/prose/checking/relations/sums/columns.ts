import { endsIn } from '../../../../words/topics';
import type { Topic } from '../../../../words/lexicon/topics/topics';
import { currentAmount, type Claim, type Item } from '../../../discourse/item';
import { flowOf, isBareFlow } from '../../../discourse/subjects/subject-key';
import { chanceOfSlip, NO_ACCIDENT } from '../../chance';
import { finestDigits, holds, type Linear } from '../../form';
import type { Grounds, Relation } from '../../relation';
import { linear, plus } from '../../forms';
import { isSum } from './list-readings';

/** What is said of one fund in a row of clauses: 收入…，支出…，结余…; or of one owner: 资产…，负债…，权益…. */
type Column = '收入' | '支出' | 'annual' | 'opening' | 'closing' | 'assets' | 'liabilities' | 'equity';
/** The columns that a row may begin with. */
const FIRST_COLUMNS: ReadonlySet<Column> = new Set(['收入', 'assets']);

type Row = ReadonlyMap<Column, Claim>;

/** Two rows and their total make a table in words. */
const FEWEST_ROWS = 2;
/** Columns that make a row. */
const FEWEST_COLUMNS = 2;

/**
 * A table told in words: a row of income, expenditure and balance for the whole, then one for each of its parts (分险种来看，
 * …；…). Every column of the parts comes to that of the whole.
 */
export function relateColumns(items: readonly Item[]): readonly Relation[] {
  const rows = rowsOf(items);
  const relations: Relation[] = [];
  for (let at = 0; at < rows.length;) {
    const end = endOfTable(rows, at);
    const [whole, ...parts] = rows.slice(at, end);
    const columns = whole ? bestOf(whole, parts) : [];
    relations.push(...relationsOf(columns));
    at = columns.length > 0 ? end : at + 1;
  }
  return relations;
}

/** Rows between the whole and its parts that are of another level (全市…。市本级…。分险种来看，…). */
const MOST_LEVELS = 2;

/** The columns' sums over the parts, from the row where most of them come to the whole. */
function bestOf(whole: Row, parts: readonly Row[]): readonly Linear[] {
  let best: readonly Linear[] = [];
  for (let skipped = 0; skipped <= MOST_LEVELS && parts.length - skipped >= FEWEST_ROWS; skipped++) {
    const columns = sums(whole, parts.slice(skipped));
    if (best.length === 0 || holding(columns) > holding(best)) best = columns;
  }
  return best;
}

/** Columns that come to their total; one row beside noughts comes to itself and shows nothing. */
function holding(columns: readonly Linear[]): number {
  return columns.filter((form) => holds(form, finestDigits) && isSum(form.terms)).length;
}

/** Rows below the first that have the same columns. */
function endOfTable(rows: readonly Row[], start: number): number {
  const whole = rows[start];
  let end = start + 1;
  while (whole && hasColumnsOf(rows[end], whole)) end++;
  return end;
}

function hasColumnsOf(row: Row | undefined, whole: Row): boolean {
  return row?.size === whole.size && [...row.keys()].every((column) => whole.has(column));
}

function rowsOf(items: readonly Item[]): readonly Row[] {
  const rows: Map<Column, Claim>[] = [];
  // 其中税收收入…，非税收入…。支出…: a part of what comes in is no row, and what goes out behind it is of the whole.
  const open = new Map<Item['list'], Map<Column, Claim>>();
  for (const item of items) {
    if (item.aside || item.list?.opener === 'bracket') continue;
    const column = columnOf(item);
    const claim = currentAmount(item);
    if (column === null || claim?.figure.dimension !== 'money') continue;
    if (FIRST_COLUMNS.has(column) && !isBareFlow(item.subject)) {
      const begun = new Map<Column, Claim>();
      rows.push(begun);
      open.set(within(item), begun);
    }
    const row = open.get(within(item));
    if (row && !row.has(column)) row.set(column, claim);
  }
  return rows.filter((row) => row.size >= FEWEST_COLUMNS);
}

/** The list of parts that it stands in. */
function within({ list }: Item): Item['list'] {
  return list?.opener === 'parts' ? list : null;
}

/** Words of a balance carried over all years, and of the one that the year began with. */
const CLOSING = ['滚存', '累计', '年末'];
const OPENING = ['上年', '年初'];

/** Columns of a balance sheet by what their names end in. */
const SHEET: readonly (readonly [Column, Topic])[] = [
  ['assets', 'ends-as-assets'],
  ['liabilities', 'ends-as-liabilities'],
  ['equity', 'ends-as-equity'],
];

function columnOf({ subject, phrase }: Item): Column | null {
  const side = SHEET.find(([, ending]) => endsIn(subject, ending));
  if (side) return side[0];
  if (phrase.total || phrase.connective === 'less') return null;
  if (phrase.balance === 'balance') {
    if (CLOSING.some((word) => subject.includes(word))) return 'closing';
    return OPENING.some((word) => subject.includes(word)) ? 'opening' : 'annual';
  }
  return phrase.connective === null ? flowOf(subject) : null;
}

function sums(whole: Row, parts: readonly Row[]): readonly Linear[] {
  return [...whole].flatMap(([column, result]): Linear[] => {
    const terms = parts.flatMap((row) => row.get(column) ?? []);
    return terms.length === parts.length ? [linear(plus(result), terms.map(plus))] : [];
  });
}

/** Columns that come to their whole are sure; others where one of them does. */
export function relationsOf(columns: readonly Linear[]): readonly Relation[] {
  const sound = holding(columns);
  return columns.flatMap((form): Relation[] => {
    const grounds = groundsOf(form, sound);
    return grounds ? [{ kind: 'sum', grounds, readings: [form] }] : [];
  });
}

/** Another column that comes to its total shows that the rows are all there; without one only a plain slip accuses. */
function groundsOf(form: Linear, sound: number): Grounds | null {
  if (holds(form, finestDigits)) return 'stated';
  if (sound > 0) return 'stated';
  return (chanceOfSlip(form) ?? 1) <= NO_ACCIDENT ? 'implied' : null;
}
