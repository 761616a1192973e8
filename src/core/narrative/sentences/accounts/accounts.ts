import { INCOME_COLUMNS, SPENDING_COLUMNS } from '../../facts/account-columns';
import type { Expression } from '../../../formulas/language/expression';
import { cleanLabel } from '../../../words/cleaner/clean-label';
import type { Table } from '../../../tables/model';
import type { Source } from '../../../words/meaning';
import type { Amounts } from '../../facts/amounts';
import type { Facts } from '../../facts/facts';
import { known } from '../../wording/conditions';
import { bySign, joined, text, unlessZero, when, type Sentence } from '../../wording/parts';
import { valueOf } from '../../facts/value';
import { againstLastYear, amountOf, budgetBeside, changeOfRow } from './compared';
import { OF_WHICH, type Announcement } from '../enumeration';
import { money } from '../figures';
import { brokenDown, type Share } from './breakdown';
import { yearWords } from '../projects/projects';

function isFamily(...families: readonly string[]): (table: Table) => boolean {
  return ({ kind, family }) => kind === 'final-accounts' && families.includes(family);
}

/** 一般公共预算财政拨款支出决算表, told from 支出决算表 by its title, or by having no column of other funds. */
export function isGeneralBudget(table: Table): boolean {
  const title = table.title ?? '';
  const isByName = /一般公共预算.*支出/.test(title) && !/基本支出|收入/.test(title);
  if (isByName && isFamily('balance', 'expenditure')(table)) return true;
  if (!isFamily('expenditure')(table)) return false;
  if (/一般公共预算/.test(title)) return true;
  const otherFunds = ['remitted-expenditure', 'business-expenditure', 'affiliate-subsidy'];
  return (
    !/支出决算表$/.test(table.title ?? '') && !table.columns.some(({ field }) => otherFunds.includes(field))
  );
}

/** Rows of 收入支出决算总表. */
const isBalance = isFamily('balance');

/** The same, and tables that set their main lines beside those of last year. */
const isWhole = isFamily('balance', 'summary');

export function labelled(rows: readonly Amounts[], pattern: RegExp): Amounts | null {
  return rows.find(({ label }) => pattern.test(cleanLabel(label).replace(/\s/g, ''))) ?? null;
}

/** A row that compares this year with last, in whatever table the office keeps it. */
export function comparisonOf(pattern: RegExp, facts: Facts): Expression | null {
  return facts.row(pattern, 'prior-year')?.amount('prior-year') ?? null;
}

/** 本年支出合计 of the whole department. */
export function spendingTotal(facts: Facts): Amounts | null {
  return (
    facts.totalOf((table) => isFamily('expenditure')(table) && !isGeneralBudget(table)) ??
    labelled(facts.rows(isWhole), /^(?:本年支出|(?:本年)?支出合计)$/)
  );
}

/** 一般公共预算财政拨款支出 by function, total row. */
export function generalTotal(facts: Facts): Amounts | null {
  return facts.totalOf(isGeneralBudget);
}

/** 2022年度收入总计828.76万元，支出总计828.76万元。收入总计比上年减少…。 */
export function totals(facts: Facts): Sentence {
  return balanceOf(
    '',
    facts.totalOf((table) => isBalance(table) && hasIncome(table)) ??
      facts.row(/^(?:收支|收、支|收入支出)总计$/, 'final', 'current-year', 'total'),
    labelled(facts.rows(isBalance), /^(?:支出)?总计$/),
    /^(?:收支|收、支|收入支出|收入|支出)(?:决算)?总计$/,
    facts,
  );
}

/** Whether a table has income, and not spending alone whose total is no 收入总计. */
function hasIncome({ rows, columns }: Table): boolean {
  const isIncome = (words: string): boolean => /收入/.test(words);
  return rows.some(({ label }) => isIncome(label)) || columns.some(({ label }) => isIncome(label));
}

/** 财政拨款收入总计…，支出总计…, with the change from last year. */
export function fiscalTotals(facts: Facts): Sentence {
  const rows = facts.rows(isFamily('fiscal-balance'));
  const total =
    facts.totalOf(isFamily('fiscal-balance')) ??
    facts.row(/^财政拨款(?:收支|收、支|收入支出)总计$/, 'final', 'current-year', 'total');
  return balanceOf(
    '财政拨款',
    total ?? labelled(rows, /^收入总计$/),
    total ?? labelled(rows, /^支出总计$/),
    /^财政拨款(?:收支|收、支|收入支出|收入|支出)(?:决算)?总计$/,
    facts,
  );
}

function balanceOf(
  of: string,
  income: Amounts | null,
  spending: Amounts | null,
  compared: RegExp,
  facts: Facts,
): Sentence {
  const received = income?.amount('final', 'current-year', 'total') ?? null;
  if (!received) return [];
  const spent = spending?.amount('total', 'current-year', 'final') ?? received;
  const { style } = facts;
  const both: Expression = { kind: 'difference', from: received, minus: spent };
  const before = comparisonOf(compared, facts);
  const year = `${yearWords(facts)}${of}`;
  const apart: Sentence = [
    text(`${year}收入总计`),
    ...money(received, style, '收入总计'),
    text('，支出总计'),
    ...money(spent, style, '支出总计'),
  ];
  return [
    bySign(both, style.amount.decimals, {
      zero: [text(`${year}收入总计、支出总计均为`), ...money(received, style, '收入总计')],
      positive: apart,
      negative: apart,
      unknown: apart,
    }),
    ...(income ? changeOfRow(income, received, style, before) : []),
    text('。'),
  ];
}

/**
 * 从构成看，人员经费…，比上年增加…; Rows that compare one thing each with last year, apart from the totals told elsewhere. `besideTotal`:
 * behind the spending that they divide, whose parts were told with their amounts already.
 */
export function comparedLines(facts: Facts, { besideTotal = false } = {}): Sentence {
  const rows = facts.rows(
    ({ kind, family }) => kind === 'final-accounts' && (family === 'summary' || family === 'ledger'),
  );
  const parts = besideTotal ? (spendingTotal(facts)?.children() ?? []) : [];
  const lines = rows.flatMap((row): readonly Sentence[] => {
    const now = amountOf(row);
    const name = cleanLabel(row.label);
    const isTold = parts.some((part) => part.label === row.label && isNature(part));
    if (!now || !(isTold || /人员|公用|项目|结转|结余/.test(name))) return [];
    const { style } = facts;
    const before = row.amount('prior-year');
    if (isTold) {
      const changed = againstLastYear(now, before, style, '');
      return changed.length === 0 ? [] : [[text(name), ...changed]];
    }
    const changed = againstLastYear(now, before, style);
    if (changed.length === 0 || !before) return [];
    const gone: Sentence = [text(`${name}上年`), ...money(before, style), text('，本年没有')];
    const there: Sentence = [text(name), ...money(now, style, name), ...changed];
    return [[when(known(before), [unlessZero(now, style.amount.decimals, there, gone, there)], there)]];
  });
  return lines.length > 0 ? [text('从构成看，'), ...joined(lines, '；'), text('。')] : [];
}

/** 本年收入合计…，其中：一般公共预算财政拨款收入…，占…%；… with the sources that brought nothing. */
export function income(facts: Facts): Sentence {
  const fromBalance = labelled(facts.rows(isWhole), /^(?:本年收入|(?:本年)?收入合计)$/);
  if (fromBalance?.amount('final', 'current-year'))
    return structure('收入', fromBalance, rowParts(fromBalance), facts);
  const total = facts.totalOf(isFamily('income'));
  return total?.amount('income') ? structure('收入', total, columnParts(total, INCOME_COLUMNS), facts) : [];
}

function rowParts(row: Amounts): readonly Share[] {
  return row
    .children()
    .flatMap((child) => partOf(cleanLabel(child.label), () => child.amount('final', 'current-year')));
}

/**
 * 本年支出合计…，其中：基本支出…，占…%；项目支出…; by function, 按功能分类：社会保障和就业支出…, where no table tells either of those.
 */
export function spending(facts: Facts): Sentence {
  const total = spendingTotal(facts);
  if (!total || !amountOf(total)) return [];
  const byColumn = columnParts(total, SPENDING_COLUMNS);
  const byNature = byColumn.length > 0 ? byColumn : natureParts(total);
  // Where there is a table of the general budget, it tells the classes.
  if (byNature.length > 0 || generalTotal(facts)) return structure('支出', total, byNature, facts);
  return structure('支出', total, rowParts(total), facts, BY_FUNCTION);
}

const BY_FUNCTION: Announcement = {
  complete: '按功能分类：',
  partial: '按功能分类，主要有：',
  neutral: '按功能分类：',
};

function isNature({ meaning: { subject } }: Amounts): boolean {
  return subject === 'basic' || subject === 'project-expenditure';
}

/** 基本支出 and 项目支出 below the total. */
function natureParts(row: Amounts): readonly Share[] {
  const parts = row.children().filter(isNature);
  return parts.flatMap((child) => partOf(cleanLabel(child.label), () => amountOf(child)));
}

function columnParts(row: Amounts, columns: readonly (readonly [string, string])[]): readonly Share[] {
  return columns.flatMap(([field, name]) => partOf(name, () => row.amount(field)));
}

function partOf(name: string, find: () => Expression | null): readonly Share[] {
  const amount = find();
  return amount && valueOf(amount) !== null ? [{ name, amount }] : [];
}

function structure(
  of: '收入' | '支出',
  total: Amounts,
  parts: readonly Share[],
  facts: Facts,
  words = OF_WHICH,
): Sentence {
  const { style } = facts;
  const whole = amountOf(total);
  if (!whole) return [];
  return [
    text(`${facts.year === null ? '' : `${facts.year}年`}本年${of}合计`),
    ...money(whole, style, `本年${of}合计`),
    ...budgetBeside(total, whole, style),
    ...changeOfRow(total, whole, style),
    ...brokenDown(whole, parts, style, {
      shares: true,
      lead: '，',
      words,
      separator: '；',
      whole: true,
    }),
    text('。'),
  ];
}

/** 本年支出合计 of 财政拨款收入支出决算总表, which has a column for each fund; null where it only tells of income. */
export function fiscalSpending(facts: Facts): Amounts | null {
  const isSpending = (table: Table): boolean =>
    isFamily('fiscal-balance')(table) && !table.columns.some(({ field }) => field === 'income');
  return labelled(facts.rows(isSpending), /^本年支出合计$/) ?? facts.totalOf(isSpending);
}

/** Other funds with a table of their own: 政府性基金预算财政拨款支出91.34万元; 没有政府性基金预算财政拨款支出. */
export function otherFund(name: string, source: Source, column: string, facts: Facts): Sentence {
  const title = new RegExp(name);
  const table = facts.totalOf(
    (one) => one.kind === 'final-accounts' && title.test(one.title ?? '') && one.family !== 'fiscal-balance',
  );
  const line = facts
    .rows(isBalance)
    .find(({ meaning }) => meaning.source === source && meaning.subject === 'expenditure');
  const amount =
    (table && (table.amount('expenditure') ?? amountOf(table))) ??
    fiscalSpending(facts)?.amount(column) ??
    line?.amount('final', 'current-year') ??
    null;
  if (!amount) return [];
  const words = `${name}预算财政拨款支出`;
  return [
    bySign(amount, facts.style.amount.decimals, {
      positive: [text(`${yearWords(facts)}${words}`), ...money(amount, facts.style, words)],
      zero: [text(`${yearWords(facts)}没有${words}`)],
      negative: [text(`${yearWords(facts)}${words}为负，请核实`)],
      unknown: [text(`${yearWords(facts)}${words}`), ...money(amount, facts.style, words)],
    }),
    text('。'),
  ];
}
