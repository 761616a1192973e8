import { monthReached } from '../../words/phrases/time/parts-of-year';
import { beginsWith, mentions } from '../../words/topics';
import type { AmountColumn } from './column-fields';
import type { Token } from '../cells/lines';
import type { Shape } from '../kinds';

/** A column with the name its fields have. */
export interface NamedColumn {
  readonly column: AmountColumn;
  readonly name: string;
}

const YEARLY = new Set(['year', 'final', 'executed']);

/** What was spent in the year of the table. */
const CURRENT = new Set(['final', 'executed', 'current-year']);

/**
 * Final field names: what 预算数 or a year means depends on the table and on the other columns. `byPeriod`: its rows are
 * quarters or months.
 */
export function nameColumns(
  columns: readonly AmountColumn[],
  shape: Shape,
  byPeriod = false,
): readonly NamedColumn[] {
  const years = [
    ...new Set(columns.filter((c) => c.year !== null && YEARLY.has(c.field)).map((c) => c.year ?? 0)),
  ].sort((a, b) => b - a);
  const present = new Set(columns.map((column) => column.field));
  /** A column of the table's own year that names none: the one year named beside it is the year before. */
  const plainToo = columns.some(
    (column) => column.year === null && CURRENT.has(column.field) && !isCumulative(column),
  );
  const taken = new Map<string, number>();
  const budgeted = ['initial-budget', 'full-year-budget', 'budget'].some((name) => present.has(name));
  const latestBudgets = latestYears(columns);
  const totalled = columns.some(isTotalScore);
  const isOfOneSource = namesOneSource(columns);
  const planned = Math.max(0, ...latestBudgets.values());
  return columns.map((column, position) => {
    let name = column.bound ? column.field : rename(column, shape, present);
    if (name === 'score' && totalled && !isTotalScore(column)) name = column.header.word?.core ?? name;
    if (byPeriod && column.measure === 'rate' && isCumulative(column)) name = `cumulative-${name}`;
    if (isOfOnePeriod(column, columns)) name = 'period-executed';
    if (isOfSeveralYears(column, columns)) name = 'cumulative-executed';
    const month = monthPassed(column, columns);
    if (month !== null) name = `executed-to-${month}`;
    if (isPassedOn(column) && columns.some((other) => other.field === 'arrived' && !isPassedOn(other)))
      name = PASSED_ON[name] ?? name;
    if (isBalanceOfYear(column, columns)) name = 'balance-of-year';
    if (isBudgetOfLastYear(column, columns)) name = 'prior-year-budget';
    if (isWhole(column, columns[position + 1])) name = 'executed';
    if (isPlainBudget(column) && columns.some((other) => isAdjustedBudget(other, column)))
      name = 'initial-budget';
    if (isPlainBudget(column) && columns.some(isAdjustment) && !columns.some(isOtherBudget(column)))
      name = 'initial-budget';
    if (
      saysOnlyAdjusted(column) &&
      columns.some((other) => isAdjustedBudget(other, column) && other !== column)
    )
      name = 'adjustment';
    const latest = latestBudgets.get(column.field);
    if (column.year !== null && latest !== undefined && column.year < latest) name = `${name}-${column.year}`;
    if (column.source && !isOfOneSource) name = `${name}-${column.source}`;
    if (column.year !== null && YEARLY.has(column.field)) {
      if (years.length === 1 && (plainToo || column.year < planned)) name = 'prior-year';
      else if (shape === 'items' && column.year === years[0] && column.field === 'final' && budgeted)
        name = 'final';
      else if (years.length >= 2) {
        const age = years.indexOf(column.year);
        name = age === 0 ? 'current-year' : age === 1 ? 'prior-year' : `year-${column.year}`;
      } else if (column.field === 'year') name = 'current-year';
    }
    const identity = `${name}\n${column.item?.word?.text ?? ''}`;
    const count = (taken.get(identity) ?? 0) + 1;
    taken.set(identity, count);
    return { column, name: count === 1 ? name : `${name}-${count}` };
  });
}

/** Whether all that is planned and spent comes from one source (财政拨款预算数 | 财政拨款执行数), which divides nothing then. */
function namesOneSource(columns: readonly AmountColumn[]): boolean {
  const divided = columns.filter(
    ({ field }) => BUDGETS.has(field) || CURRENT.has(field) || field === 'arrived',
  );
  const sources = new Set(divided.map(({ source }) => source));
  return divided.length > 1 && sources.size === 1 && !sources.has(undefined);
}

/** 总分 beside 产出得分 and 效益得分: the score of the row is the total. */
function isTotalScore({ header }: AmountColumn): boolean {
  return header.word?.reading?.noun === 'total-score';
}

/** 累计支付 may be that of several years: it tells nothing of the year that is named beside it. */
function isCumulative({ header }: AmountColumn): boolean {
  return header.word?.reading?.meaning.period === 'cum';
}

const BUDGETS: ReadonlySet<string> = new Set(['initial-budget', 'full-year-budget', 'budget']);

/** The latest year that columns of each kind of budget name: 2022年预算数 beside 2023年预算数 is no budget to be kept to. */
function latestYears(columns: readonly AmountColumn[]): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const { field, year } of columns)
    if (BUDGETS.has(field) && year !== null) latest.set(field, Math.max(year, latest.get(field) ?? year));
  return latest;
}

/** 小计 before the sources of what was spent, under one 支出. */
function isWhole({ field }: AmountColumn, next: AmountColumn | undefined): boolean {
  return field === 'total' && next?.field === 'executed' && next.source !== undefined;
}

/** 预算数 beside 全年预算数: the one approved at the beginning of the year. */
function isPlainBudget({ field, header }: AmountColumn): boolean {
  const { stage, source, subject } = header.word?.reading?.meaning ?? {};
  return (
    (field === 'full-year-budget' || field === 'budget') &&
    (stage === undefined || stage === 'approved' || stage === 'issued' || stage === 'planned') &&
    source === undefined &&
    subject === undefined
  );
}

/** 全年预算数, 调整后预算数: the one in force in the year of the other. */
function isAdjustedBudget({ field, header, year }: AmountColumn, of: AmountColumn): boolean {
  const stage = header.word?.reading?.meaning.stage;
  return field === 'full-year-budget' && stage === 'adjusted' && (of.year === null || of.year === year);
}

function isAdjustment({ field }: AmountColumn): boolean {
  return field === 'adjustment';
}

function isOtherBudget(column: AmountColumn): (other: AmountColumn) => boolean {
  return (other) => other !== column && BUDGETS.has(other.field);
}

/** 调整预算数 without 后: beside 全年预算数 it is what was added, by itself what came of it. */
function saysOnlyAdjusted({ field, header: { word } }: AmountColumn): boolean {
  return (
    field === 'full-year-budget' &&
    word !== null &&
    beginsWith(word.core, 'adjusting') &&
    !mentions(word.core, 'after')
  );
}

/** 当期执行数 beside 累计执行数: what a part of the year came to. */
function isOfOnePeriod(column: AmountColumn, columns: readonly AmountColumn[]): boolean {
  return (
    column.field === 'executed' &&
    column.header.word?.reading?.meaning.period === 'this' &&
    !isOfWholeYear(column) &&
    columns.some((other) => other.field === 'executed' && isCumulative(other))
  );
}

/** 累计完成 beside 本年完成: of this year and those before it. */
function isOfSeveralYears(column: AmountColumn, columns: readonly AmountColumn[]): boolean {
  return column.field === 'executed' && isCumulative(column) && columns.some(isOfWholeYear);
}

function isOfWholeYear(column: AmountColumn): boolean {
  const text = column.header.word?.text ?? '';
  return column.field === 'executed' && !isCumulative(column) && mentions(text, 'whole-year');
}

/** The month of 截至6月累计支出 beside what was spent by a later one, or in the whole year; null where it is the last of them. */
function monthPassed({ field, header, year }: AmountColumn, columns: readonly AmountColumn[]): number | null {
  const month = field === 'executed' ? monthReached(header.word?.text ?? '') : null;
  if (month === null) return null;
  const goesFurther = columns.some(
    (other) =>
      other.field === field &&
      other.header !== header &&
      other.year === year &&
      (monthReached(other.header.word?.text ?? '') ?? AFTER_ALL_MONTHS) > month,
  );
  return goesFurther ? month : null;
}

const AFTER_ALL_MONTHS = 13;

/** 已拨付 and 拨付率 beside 到账金额: what was passed on of the money that had arrived. */
function isPassedOn({ header }: AmountColumn): boolean {
  return header.word?.reading?.noun === 'passed-on';
}

const PASSED_ON: Readonly<Record<string, string>> = {
  arrived: 'passed-on',
  'arrival-rate': 'passed-on-rate',
};

/** 本年收支结余 beside 年末滚存结余: what the year added to the balance, not the balance. */
function isBalanceOfYear({ field, header }: AmountColumn, columns: readonly AmountColumn[]): boolean {
  return (
    field === 'carry-out' &&
    isOfYearAlone(header) &&
    columns.some((other) => other.field === field && other.header.word?.reading?.meaning.period === 'close')
  );
}

function isOfYearAlone({ word }: Token): boolean {
  return word?.reading?.meaning.period === 'this' || word?.reading?.noun === 'year-balance';
}

/** 上年预算 beside 上年执行: what was planned for that year, not what was spent in it. */
function isBudgetOfLastYear({ field, header }: AmountColumn, columns: readonly AmountColumn[]): boolean {
  return (
    field === 'prior-year' &&
    measureSaid(header) === 'budget' &&
    columns.some((other) => other.field === field && measureSaid(other.header) !== 'budget')
  );
}

function measureSaid({ word }: Token): string | undefined {
  return word?.reading?.meaning.measure;
}

function rename(column: AmountColumn, shape: Shape, present: ReadonlySet<string>): string {
  const { field } = column;
  if (shape === 'items') {
    if (field === 'full-year-budget') return 'budget';
    if (field === 'initial-budget' && !present.has('full-year-budget') && !present.has('budget'))
      return 'budget';
    if (field === 'executed') return 'final';
    if (field === 'current-year' && (present.has('budget') || present.has('full-year-budget')))
      return 'final';
    if (field === 'total') return 'final';
  }
  if (shape === 'accounts') {
    if (field === 'full-year-budget' && !present.has('initial-budget')) return 'budget';
    if (field === 'total') {
      if (present.has('basic-expenditure') || present.has('project-expenditure')) return 'expenditure';
      if (present.has('fiscal-income') || present.has('institution-income')) return 'income';
    }
    if (field === 'executed' || field === 'amount') return 'final';
  }
  if (field === 'full-year-budget' && present.has('coordinated')) {
    return mentions(column.header.word?.core ?? '', 'deducting') ? field : 'gross-budget';
  }
  if (shape === 'sources' || shape === 'ledger' || shape === 'facts') {
    if (field === 'budget') return present.has('full-year-budget') ? 'budget' : 'full-year-budget';
    if (field === 'expenditure' && !present.has('executed') && !present.has('income')) return 'executed';
    if (field === 'final' && (shape === 'sources' || shape === 'facts'))
      return present.has('executed') ? 'final' : 'executed';
  }
  return field;
}
