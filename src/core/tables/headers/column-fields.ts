import { lowest, type BandColumn } from './band';
import { yearOf, type Token } from '../cells/lines';
import type { Grounds } from '../../words/meaning';
import { termOf, type ColumnTerm } from './fields/column-term';
import type { Measure } from './fields/field-meanings';
import { announcesPlan } from '../vocabulary/plans';
import { sortOf } from '../../words/phrases/sorts';
import { isPartOfYear } from '../../words/phrases/time/parts-of-year';
import { isInstalment } from '../../words/lexicon/classes/instalments';
import { isNamed } from '../../words/topics';
import { sourceKeyOf, type SourceKey } from '../vocabulary/row-words';

/** A column of figures before the table's kind is known; in a transposed grid, a row of figures. */
export interface AmountColumn {
  readonly column: number;
  readonly field: string;
  readonly measure: Measure;
  readonly year: number | null;
  readonly header: Token;
  /** The row a header stands for when items run across: 公务接待费 over 预算数. */
  readonly item: Token | null;
  /** The funding source the column is limited to: 财政拨款 under 预算数. */
  readonly source?: SourceKey;
  /** The labels over it, top to bottom, where it has more than `header`. */
  readonly path?: readonly Token[];
  /** Whether the officer named the field by hand, so that nothing else may rename it. */
  readonly bound?: boolean;
  /** Whether only the item is written over it, so that the title decides what its figures are: spent or planned. */
  readonly assumed?: boolean;
  /** How sure the field is where no words over it say so, but the form. */
  readonly grounds?: Grounds;
}

/** A column under the name of an item and nothing else holds what was spent on it. */
const SPENT = { field: 'final', measure: 'amount', year: null } as const;

/** The column as a table of that title means it: in a budget, what an item has under it is planned. */
export function asTitled(column: AmountColumn, title: string): AmountColumn {
  return column.assumed && announcesPlan(title) ? { ...column, field: 'budget' } : column;
}

/** A column of grades (自评等级), which are words beside the scores that they follow from. */
const GRADE = { field: 'grade', measure: 'text', year: null } as const;

/** What a column holds by the labels over it; null when they announce no figures. */
export function fieldOf(column: BandColumn, across: boolean): AmountColumn | null {
  const leaf = column.path.at(-1);
  if (!leaf || leaf.word?.labelColumn || isPartOfDate(leaf)) return null;
  if (leaf.word?.info === 'grade')
    return { ...GRADE, column: column.column, header: leaf, item: null, path: column.path };
  const sourced = ofSource(leaf);
  const term =
    divided(column) ??
    spent(column) ??
    (sourced ? { token: leaf, found: sourced.term } : null) ??
    lowest(column, amountTerm) ??
    lowest(column, plainTerm);
  const bare = across && isBareTotal(column);
  if (!term || bare) {
    const named = across ? (column.path.findLast(isItem) ?? (bare ? leaf : undefined)) : undefined;
    return named
      ? {
          column: column.column,
          ...SPENT,
          year: namedYear(column),
          header: leaf,
          item: isItem(leaf) ? leaf : named,
          path: column.path,
          assumed: true,
        }
      : null;
  }
  if ((leaf.word?.indicator === 'reason' || leaf.word?.indicator === 'remark') && !leaf.word.column)
    return null;
  if (term.found.field === 'total' && column.path.some((token) => token.word?.labelColumn)) return null;
  const year = column.path
    .map((token) => token.word?.column?.year ?? yearOf(token))
    .find((found) => found !== null);
  return {
    column: column.column,
    field: ofPart(leaf, term, dividedByNature(column, term.found.field)),
    measure: term.found.field === 'total' && isUnderCount(column) ? 'count' : term.found.measure,
    year: year ?? null,
    header: term.token,
    item: across ? itemOf(column, term.token) : null,
    path: column.path,
    ...(term.found.answered ? { bound: true } : {}),
    ...(leaf !== term.token && leaf.word?.source && leaf.word.source !== 'total'
      ? { source: leaf.word.source }
      : {}),
    ...(sourced && leaf === term.token ? { source: sourced.source } : groupSource(column)),
  };
}

/** 财政性资金 over 预算数 | 执行数: what is planned and spent of it. */
function groupSource({ path }: BandColumn): Pick<AmountColumn, 'source'> {
  const measure = path.at(-1)?.word?.reading?.meaning.measure;
  const { source, reading } = path.slice(0, -1).findLast(({ word }) => word?.source != null)?.word ?? {};
  const isOfMoney = measure !== undefined && DIVIDED_BY_SOURCE.has(measure);
  if (!isOfMoney || source == null || source === 'total' || reading?.meaning.subject !== undefined) return {};
  return reading?.meaning.measure === undefined ? { source } : {};
}

/** 财政拨款执行数, 全年预算数（其中：财政拨款）: a measure of the money from one source alone. */
function ofSource({ word }: Token): { readonly term: ColumnTerm; readonly source: SourceKey } | null {
  const reading = word?.reading;
  if (!reading || word.column || reading.kind !== 'figure') return null;
  const { source: from, ...whole } = reading.meaning;
  const source = from === undefined ? null : sourceKeyOf(from);
  if (
    source === null ||
    whole.stage === 'adjustment' ||
    whole.measure === undefined ||
    !DIVIDED_BY_SOURCE.has(whole.measure)
  )
    return null;
  const term = termOf({ ...reading, meaning: whole });
  return term?.measure === 'amount' ? { term, source } : null;
}

/** Measures of money that columns divide by its sources; what is left over of a grant has names of its own. */
const DIVIDED_BY_SOURCE: ReadonlySet<string> = new Set(['budget', 'outturn', 'arrived']);

/** 月 and 日 under 2023年: of which day a voucher is. */
export function isPartOfDate({ word }: Token): boolean {
  return word !== null && isNamed(word.text, 'part-of-date');
}

/** The year that the words over a column name beside other things: 2022 of 2022年运行费. */
function namedYear({ path }: BandColumn): number | null {
  const [period] = path.flatMap(({ word }) => word?.reading?.meaning.period ?? []);
  return period?.startsWith('y') ? Number(period.slice(1)) : null;
}

/** Whether the label names a "三公" item or all of them together. */
function isItem({ word }: Token): boolean {
  return word !== null && (word.item !== null || word.itemsTotal);
}

/** 合计 beside items, or 小计 under one, and no other word over it: the total of the items. */
function isBareTotal({ path }: BandColumn): boolean {
  return path.at(-1)?.word?.column?.field === 'total' && path.slice(0, -1).every(isItem);
}

/** 合计 under 编制人数 is a number of posts. */
function isUnderCount({ path }: BandColumn): boolean {
  return path.slice(0, -1).some(({ word }) => word !== null && sortOf(word) === 'count');
}

const NATURES: Readonly<Record<string, string>> = {
  'basic-expenditure': 'basic',
  'project-expenditure': 'project',
};
const DIVIDED: ReadonlySet<string> = new Set(['carry-in', 'carry-out', 'income']);

/** 基本支出 under 年初结转和结余 or 本年收入 is a part of that, not what was spent: `carry-in-basic`. */
function dividedByNature({ path }: BandColumn, field: string): string {
  const nature = NATURES[field];
  const group = path.findLast(({ word }) => word?.column && word.column.field !== field)?.word?.column?.field;
  if (nature && group && DIVIDED.has(group)) return `${group}-${nature}`;
  const { measure, period } = path.at(-1)?.word?.reading?.meaning ?? {};
  if (!nature || measure !== 'carry') return field;
  return `${period === 'open' ? 'carry-in' : 'carry-out'}-${nature}`;
}

/** 一季度 under 到位情况 is what arrived in it and 首付款 under 已付款 what was paid by it, not all that did and was. */
function ofPart({ word }: Token, { token, found }: { token: Token; found: Term }, field: string): string {
  if (!word || token.word === word || found.measure !== 'amount') return field;
  return isPartOfYear(word.text) || isInstalment(word.core) ? `${field}-${word.core}` : field;
}

/** A column that says only the source and stands right of the whole: 全年执行数 | 其中：财政拨款 | 其他资金. */
export function partOf(
  whole: AmountColumn,
  { column, path }: BandColumn,
  before?: AmountColumn,
): AmountColumn | null {
  const leaf = path.at(-1);
  const word = leaf?.word;
  if (!leaf || !word?.source || word.source === 'total' || word.column) return null;
  if (path.slice(0, -1).some((group) => group.word?.reading?.kind !== 'section')) return null;
  if (!word.ofWhich && before?.source === undefined) return null;
  return { ...whole, column, header: leaf, path: [whole.header, leaf], source: word.source };
}

type Term = ColumnTerm;

/** Words that leave the meaning of a column to the group above it: under 预算数 a 合计 is the total's budget. */
const VAGUE: ReadonlySet<string> = new Set(['total', 'amount']);

function amountTerm(token: Token): Term | null {
  const term = plainTerm(token);
  return term && !VAGUE.has(term.field) ? term : null;
}

function plainTerm(token: Token): Term | null {
  return token.word?.column ?? yearTerm(token);
}

/** 金额 and % under a comparison: 比上年增减 has an amount and a rate. A % under anything else is a share. */
function divided({ path }: BandColumn): { token: Token; found: Term } | null {
  const leaf = path.at(-1);
  const own = leaf?.word?.column?.field;
  const percent = leaf !== undefined && isPercentSign(leaf);
  const compared = path.some((token) => /^change-/.test(token.word?.column?.field ?? ''));
  const isRatio = compared && leaf?.word?.reading?.meaning.aspect === 'ratio';
  if (!leaf || (own !== 'amount' && own !== 'share' && !percent && !isRatio)) return null;
  if (!compared)
    return percent && !path.some(isOfRate)
      ? { token: leaf, found: { field: 'share', measure: 'rate', year: null } }
      : null;
  return own === 'amount'
    ? { token: leaf, found: { field: 'change-amount', measure: 'amount', year: null } }
    : { token: leaf, found: { field: 'change-rate', measure: 'rate', year: null } };
}

function isOfRate({ word }: Token): boolean {
  return word?.column?.measure === 'rate';
}

/** 小计, 中央, 省级 under 支出: what was spent, by source. */
function spent({ path }: BandColumn): { token: Token; found: Term } | null {
  const group = path.find(({ word }) => word?.caption && isNamed(word.core, 'expenditure'));
  const { source = null, column = null } = path.at(-1)?.word ?? {};
  return group && source && source !== 'total' && !column
    ? { token: group, found: { field: 'executed', measure: 'amount', year: null } }
    : null;
}

/** A header cell with a percent sign and nothing else. */
export function isPercentSign({ word }: Token): boolean {
  return word?.text === '%' || word?.text === '(%)';
}

function yearTerm(token: Token): Term | null {
  const year = token.word === null || token.word.column === null ? yearOf(token) : null;
  return year === null ? null : { field: 'year', measure: 'amount', year };
}

function itemOf(column: BandColumn, term: Token): Token | null {
  const others = column.path.filter((token) => token !== term);
  const named = others.findLast((token) => token.word?.item);
  return (
    named ??
    others.findLast(
      (token) => token.word?.source === 'total' || isNamed(token.word?.core ?? '', 'added-up'),
    ) ??
    null
  );
}
