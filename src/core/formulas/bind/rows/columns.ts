import { plain } from '../../../quantity/decimal';
import { isAmountUnit } from '../../../quantity/unit';
import { isKnown, type Figure } from '../../../quantity/figure';
import type { FieldName, Table } from '../../../tables/model';
import { isPartOfYear } from '../../../words/phrases/time/parts-of-year';
import { endsIn, isNamed, mentions } from '../../../words/topics';
import { countsThings } from '../../../words/phrases/statements';
import { figureOf, type Expression } from '../../language/expression';
import { isCalled } from '../../../words/called';
import { cleanLabel } from '../../../words/cleaner/clean-label';
import { instantiate } from '../../evaluate/instantiate';
import type { Binding, Equation } from '../../model';
import type { ColumnPlace } from '../../language/place';
import { statementOf } from '../../language/statement';
import type { IndexedRow, TableIndex } from '../../index/table-index';
import { isAdditive, isChange } from './additive';
import { runsAcross } from './runs-across';
import { inScope } from '../scope';

/** “Each row that contains others is the sum of them, in every column of amounts.” */
export function bindColumns(equation: Equation, place: ColumnPlace, index: TableIndex): readonly Binding[] {
  if (!inScope(index, place)) return [];
  if (place.again) return dividedAgain(index).flatMap((row) => ofEveryColumn(equation, row, index));
  if (place.sharesOf && runsAcross(index, place.sharesOf)) return [];
  // The lines of a statement are totals, parts and balances of their own order.
  const lines = new Set(index.once(statementOf)?.values());
  return index.rows.flatMap((row) =>
    row.children.length === 0 || isLine(row, lines)
      ? []
      : place.complete === undefined
        ? ofEveryColumn(equation, row, index)
        : ofOneColumn(equation, row, place.complete, index),
  );
}

/** Whether the row is a line of a statement or holds some. */
function isLine(row: IndexedRow, lines: ReadonlySet<IndexedRow>): boolean {
  return (
    lines.size > 0 &&
    (lines.has(row) || row.row.key === 'total' || row.children.some((child) => lines.has(child)))
  );
}

/** Wholes with the rows that divide them once more. */
function dividedAgain({ rows }: TableIndex): readonly IndexedRow[] {
  const divisions = new Map<string, { whole: string; parts: IndexedRow[] }>();
  for (const row of rows) {
    if (!row.row.again) continue;
    const { whole, division } = row.row.again;
    const found = divisions.get(`${whole} ${division}`);
    if (found) found.parts.push(row);
    else divisions.set(`${whole} ${division}`, { whole, parts: [row] });
  }
  return [...divisions.values()].flatMap(({ whole, parts }) => {
    const parent = rows.find(({ row }) => row.key === whole);
    return parent && parts.length > 1 ? [{ ...parent, children: parts }] : [];
  });
}

function ofEveryColumn(equation: Equation, parent: IndexedRow, { table }: TableIndex): readonly Binding[] {
  if (countsThings(parent.row)) return [];
  return [...parent.fields].flatMap(([name, field]): readonly Binding[] => {
    const { figure, grounds } = field;
    const children = parent.children.filter((child) => isOfAmounts(child, name));
    const isExhaustive = children.every(({ row }) => row.exhaustive);
    if (!isAdditive(name, figure)) return [];
    if (grounds === 'guessed' && !isMoney(figure) && !awaitsCount(name, figure, table)) return [];
    if (!isExhaustive && isChange(field)) return [];
    if (isOfEach(name, table) || areOfSeveralUnits(name, children) || recurs(name, table, children))
      return [];
    const expression = sumBelow(equation, children, name);
    if (!expression) return [];
    if (figure.state === 'blank' && areOfSeveralKinds(name, table, children)) return [];
    const isUncertain = children.some((child) => leavesGap(child, name));
    return [
      {
        table,
        subject: cleanLabel(parent.row.label),
        result: figure,
        expression,
        ...(isExhaustive ? {} : { comparison: 'at-least' }),
        ...(isUncertain ? { severity: 'warning' } : {}),
      },
    ];
  });
}

/** Whether a column that is plainly one of numbers (测评人数, 受益户数), and not of who is paid what, is still to be added up. */
function awaitsCount(name: FieldName, { state }: Figure, { columns }: Table): boolean {
  if (state !== 'blank' || columns.some(({ field }) => field === 'unit-price')) return false;
  const label = columns.find(({ field }) => field === name)?.label ?? '';
  return (
    endsIn(cleanLabel(label).replace(/[（(][^（()）]*[)）]$/u, ''), 'number-of-people') &&
    !mentions(label, 'average')
  );
}

/** Whether a row is no number of things, or has its worth beside that: 车辆（辆） | 5 | 88.5. */
function isOfAmounts({ row, fields }: IndexedRow, name: FieldName): boolean {
  const figure = fields.get(name)?.figure;
  return !countsThings(row) || (figure !== undefined && isMoney(figure));
}

/** Whether a column says how long each lasted (补助天数) or what is set for each (车辆定额), which nobody adds up. */
function isOfEach(name: FieldName, { columns }: Table): boolean {
  return columns.some(
    ({ field, label }) =>
      field === name && (mentions(label, 'how-long') || endsIn(cleanLabel(label), 'price-each')),
  );
}

/** Whether the rows count different things (条, 件, 把). */
function areOfSeveralUnits(name: FieldName, rows: readonly IndexedRow[]): boolean {
  const units = new Set<string | null>();
  for (const { fields } of rows) {
    const figure = fields.get(name)?.figure;
    if (figure && isKnown(figure) && !isMoney(figure)) units.add(figure.unit);
  }
  return units.size > 1;
}

/** Whether the rows are things of different prices (电脑, 桌椅), of which nobody asks how many there are in all. */
function areOfSeveralKinds(name: FieldName, { columns }: Table, rows: readonly IndexedRow[]): boolean {
  const isOfThings = columns.some(
    ({ field, label }) => field === name && isCalled(label, 'number-of-things'),
  );
  if (!isOfThings) return false;
  const prices = rows.flatMap(({ fields }) => {
    const price = fields.get('unit-price')?.figure;
    return price && isKnown(price) ? [plain(price.value)] : [];
  });
  return new Set(prices).size > 1;
}

/**
 * Whether the same persons are counted again in each row: in parts of a year (一季度, 春季学期), or in a list of what the
 * same number of them is paid (基本工资 | 46 人, 津贴补贴 | 46 人).
 */
function recurs(name: FieldName, { columns }: Table, rows: readonly IndexedRow[]): boolean {
  return (
    columns.some(({ field, label }) => field === name && isNamed(cleanLabel(label), 'persons-there')) &&
    (rows.every(({ row }) => isPartOfYear(row.label) || mentions(row.label, 'school-term')) ||
      isAlwaysTheSame(name, rows))
  );
}

/** So many rows of one number are no chance. */
const SAME = 3;

function isAlwaysTheSame(name: FieldName, rows: readonly IndexedRow[]): boolean {
  const numbers = rows.flatMap(({ fields }) => {
    const figure = fields.get(name)?.figure;
    return figure && isKnown(figure) ? [plain(figure.value)] : [];
  });
  return numbers.length >= SAME && numbers.length === rows.length && new Set(numbers).size === 1;
}

function ofOneColumn(
  equation: Equation,
  parent: IndexedRow,
  name: FieldName,
  { table }: TableIndex,
): readonly Binding[] {
  const whole = parent.fields.get(name)?.figure;
  const isComplete = parent.children.every(({ row, fields }) => {
    const part = fields.get(name)?.figure;
    return row.exhaustive && (part === undefined || isKnown(part));
  });
  const expression = whole && isComplete ? sumBelow(equation, parent.children, name) : null;
  return whole && expression
    ? [{ table, subject: cleanLabel(parent.row.label), result: whole, expression }]
    : [];
}

function sumBelow({ is }: Equation, children: readonly IndexedRow[], name: FieldName): Expression | null {
  const terms = children.flatMap(({ fields }) => {
    const part = fields.get(name);
    return part ? [figureOf(part.figure)] : [];
  });
  return instantiate(is, ({ kind }) =>
    kind === 'rows-below' && terms.length > 0 ? { kind: 'sum', terms, blanks: 'zero' } : null,
  );
}

/** An empty cell in a row that is otherwise in use: its amount may merely not have been entered. */
function leavesGap({ fields }: IndexedRow, name: FieldName): boolean {
  if (fields.get(name)?.figure.state !== 'blank') return false;
  for (const { figure } of fields.values()) if (isKnown(figure)) return true;
  return false;
}

/** In a list of money a column adds up whatever its amounts are called. */
function isMoney({ unit }: Figure): boolean {
  return unit === null || isAmountUnit(unit);
}
