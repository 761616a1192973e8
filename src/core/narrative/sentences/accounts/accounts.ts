import { INCOME_COLUMNS, SPENDING_COLUMNS } from '../../facts/account-columns';
import type { Expression } from '../../../formulas/language/expression';
import { cleanLabel } from '../../../words/cleaner/clean-label';
import type { Table } from '../../../tables/model';
import type { Source } from '../../../words/meaning';
import type { Amounts } from '../../facts/amounts';
import type { Facts } from '../../facts/facts';
import { bySign, joined, text, type Sentence } from '../../wording/parts';
import { valueOf } from '../../facts/value';
import { againstLastYear, amountOf } from './compared';
import { OF_WHICH } from '../enumeration';
import { money } from '../figures';
import { brokenDown, type Share } from './breakdown';
import { yearWords } from '../projects/projects';

function isFamily(...families: readonly string[]): (table: Table) => boolean {
  return ({ kind, family }) => kind === 'final-accounts' && families.includes(family);
}

/** 一般公共预算财政拨款支出决算表, told from 支出决算表 by its title, or by having no column of other funds. */
function isGeneralBudget(table: Table): boolean {
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
    labelled(facts.rows(isBalance), /^本年支出合计$/)
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
  const total =
    facts.totalOf(isFamily('fiscal-balance')) ??
    facts.row(/^财政拨款(?:收支|收、支|收入支出)总计$/, 'final', 'current-year', 'total');
  return balanceOf(
    '财政拨款',
    total,
    total,
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
  const before = income?.amount('prior-year') ?? comparisonOf(compared, facts);
  const year = `${yearWords(facts)}${of}`;
  return [
    {
      kind: 'choice',
      by: both,
      decimals: style.amount.decimals,
      unknown: [],
      zero: [text(`${year}收入总计、支出总计均为`), ...money(received, style)],
      positive: [
        text(`${year}收入总计`),
        ...money(received, style),
        text('，支出总计'),
        ...money(spent, style),
      ],
      negative: [
        text(`${year}收入总计`),
        ...money(received, style),
        text('，支出总计'),
        ...money(spent, style),
      ],
    },
    ...againstLastYear(received, before, style),
    text('。'),
  ];
}

/** Rows that compare one thing each with last year, apart from the totals told elsewhere. */
export function comparedLines(facts: Facts): Sentence {
  const rows = facts.rows(
    ({ kind, family }) => kind === 'final-accounts' && (family === 'summary' || family === 'ledger'),
  );
  const lines = rows.flatMap((row): readonly Sentence[] => {
    const now = amountOf(row);
    const name = cleanLabel(row.label);
    if (!now || !/人员|公用|项目|结转|结余/.test(name)) return [];
    const changed = againstLastYear(now, row.amount('prior-year'), facts.style);
    return changed.length > 0 ? [[text(name), ...money(now, facts.style), ...changed]] : [];
  });
  return lines.length > 0 ? [text('从构成看，'), ...joined(lines, '；'), text('。')] : [];
}

/** 本年收入合计…，其中：一般公共预算财政拨款收入…，占…%；… with the sources that brought nothing. */
export function income(facts: Facts): Sentence {
  const fromBalance = labelled(facts.rows(isBalance), /^本年收入合计$/);
  const whole = fromBalance?.amount('final', 'current-year');
  if (fromBalance && whole) {
    const sources = fromBalance
      .children()
      .flatMap((child) => partOf(cleanLabel(child.label), () => child.amount('final', 'current-year')));
    return structure('收入', whole, sources, facts);
  }
  const total = facts.totalOf(isFamily('income'));
  const sum = total?.amount('income');
  return total && sum ? structure('收入', sum, columnParts(total, INCOME_COLUMNS), facts) : [];
}

/** 本年支出合计…，其中：基本支出…，占…%；项目支出…. */
export function spending(facts: Facts): Sentence {
  const total = spendingTotal(facts);
  const whole = total && amountOf(total);
  return total && whole ? structure('支出', whole, columnParts(total, SPENDING_COLUMNS), facts) : [];
}

function columnParts(row: Amounts, columns: readonly (readonly [string, string])[]): readonly Share[] {
  return columns.flatMap(([field, name]) => partOf(name, () => row.amount(field)));
}

function partOf(name: string, find: () => Expression | null): readonly Share[] {
  const amount = find();
  return amount && valueOf(amount) !== null ? [{ name, amount }] : [];
}

function structure(of: '收入' | '支出', whole: Expression, parts: readonly Share[], facts: Facts): Sentence {
  const { style } = facts;
  return [
    text(`${facts.year === null ? '' : `${facts.year}年`}本年${of}合计`),
    ...money(whole, style, `本年${of}合计`),
    ...brokenDown(whole, parts, style, { shares: true, lead: '，', words: OF_WHICH, separator: '；' }),
    text('。'),
  ];
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
    facts.totalOf(isFamily('fiscal-balance'))?.amount(column) ??
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
