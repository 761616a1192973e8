import type { Meaning } from '../../words/meaning';
import { isOfEarlierYears, isPartOfYear } from '../../words/phrases/parts-of-year';
import type { Words } from '../../words/read-words';
import type { FieldName } from '../model';

/** What kind of number a column holds, which decides its unit and how a plain number in it is read. */
export type Measure = 'amount' | 'rate' | 'points' | 'count' | 'text';

/** A header word and the field it announces. */
export interface ColumnTerm {
  readonly field: FieldName;
  readonly measure: Measure;
  /** The year the header names, as `2023年决算数` does. */
  readonly year: number | null;
  /** Whether the officer said so, asked about words that nobody knows. */
  readonly answered?: true;
}

/** A field name with the meanings that make it: the slots that must be there, exactly these and no other. */
interface Line {
  readonly field: FieldName;
  readonly measure: Measure;
  /** `noun` narrows by the special word: 决算 is `accounts`. */
  readonly when: Meaning & { readonly noun?: string };
}

const line =
  (measure: Measure) =>
  (field: FieldName, ...meanings: readonly Line['when'][]): readonly Line[] =>
    meanings.map((when) => ({ field, measure, when }));
const amount = line('amount');
const rate = line('rate');
const points = line('points');

/**
 * Field names of the command line's JSON and the meanings of header words that make them (rules of the field §2.7).
 * The one place where names and meanings meet; the first line of a field is what the name means by itself.
 */
const FIELDS: readonly Line[] = [
  ...amount(
    'initial-budget',
    { measure: 'budget', stage: 'initial' },
    { measure: 'budget', stage: 'requested' },
  ),
  ...amount('budget-cut', { measure: 'budget', stage: 'adjustment', noun: 'cut' }),
  ...amount('adjustment', { measure: 'budget', stage: 'adjustment' }),
  ...amount(
    'full-year-budget',
    { measure: 'budget', stage: 'adjusted' },
    { measure: 'budget', stage: 'approved' },
    { measure: 'budget', stage: 'issued' },
    { measure: 'budget', stage: 'planned' },
    { measure: 'budget', stage: 'approved', period: 'this' },
    { measure: 'budget', stage: 'issued', period: 'this' },
    { measure: 'budget', stage: 'planned', period: 'this' },
    { measure: 'budget' },
    { measure: 'budget', period: 'this' },
  ),
  ...amount(
    'arrived',
    { measure: 'arrived' },
    { measure: 'arrived', period: 'this' },
    { measure: 'arrived', period: 'cum' },
  ),
  ...amount('final', { measure: 'outturn', noun: 'accounts' }),
  ...amount('current-year', { measure: 'outturn', period: 'this', noun: 'accounts' }, { period: 'this' }),
  ...amount(
    'prior-year',
    { period: 'last' },
    { measure: 'outturn', period: 'last' },
    { measure: 'budget', period: 'last' },
  ),
  ...amount(
    'executed',
    { measure: 'outturn' },
    { measure: 'outturn', period: 'this' },
    { measure: 'outturn', period: 'cum' },
    { measure: 'outturn', total: 'sum' },
    { subject: 'expenditure', measure: 'amount' },
  ),
  ...amount('expected-executed', { measure: 'outturn', stage: 'expected' }),
  ...amount(
    'carry-in',
    { measure: 'carry', period: 'open' },
    { measure: 'carry', period: 'open', source: 'fiscal' },
  ),
  ...amount(
    'carry-out',
    { measure: 'carry', period: 'close' },
    { measure: 'carry' },
    { measure: 'carry', period: 'this' },
    { measure: 'carry', period: 'cum' },
    { measure: 'carry', period: 'close', source: 'fiscal' },
    { measure: 'carry', source: 'fiscal' },
  ),
  ...amount('initial-budget', { period: 'open', noun: 'start' }),
  ...amount('opening-balance', { measure: 'balance', period: 'open' }, { period: 'open' }),
  ...amount('closing-balance', { measure: 'balance', period: 'close' }, { period: 'close' }),
  ...amount(
    'planned-cost',
    { measure: 'cost', stage: 'planned' },
    { measure: 'cost', stage: 'planned', total: 'sum' },
    { measure: 'cost', stage: 'expected' },
  ),
  ...amount(
    'actual-cost',
    { measure: 'cost', stage: 'actual' },
    { measure: 'cost', stage: 'actual', total: 'sum' },
  ),
  ...amount('saving', { measure: 'saving' }, { subject: 'procurement', measure: 'saving' }),
  ...amount('coordinated', { subject: 'coordinated' }, { subject: 'coordinated', measure: 'amount' }),
  ...amount('unit-price', { measure: 'price' }, { measure: 'price', stage: 'actual' }),
  ...line('count')(
    'quantity',
    { measure: 'count' },
    { measure: 'count', stage: 'actual' },
    { measure: 'count', subject: 'procurement' },
  ),
  ...points('weight-share', { measure: 'weight', noun: 'weight-share' }),
  ...points('weight', { measure: 'weight' }),
  ...points('review-score', { measure: 'score', noun: 'review-score' }),
  ...points('score', { measure: 'score' }, { measure: 'score', noun: 'self-score' }),
  ...points('converted-score', { measure: 'converted-score' }),
  ...amount('budget', { subject: 'posts', measure: 'budget' }),
  ...amount('final', { measure: 'outturn', stage: 'actual' }),
  ...rate('control-rate', { aspect: 'ratio:control' }),
  ...rate(
    'procurement-rate',
    { subject: 'procurement', aspect: 'ratio:execution-rate' },
    { subject: 'procurement', aspect: 'ratio:completion-rate' },
  ),
  ...rate('execution-rate', { aspect: 'ratio:execution-rate' }),
  ...rate('arrival-rate', { aspect: 'ratio:arrival-rate' }),
  ...rate('completion-rate', { aspect: 'ratio:completion-rate' }),
  ...rate('adjustment-rate', { aspect: 'ratio:adjustment-rate' }),
  ...rate('carry-over-rate', { aspect: 'ratio:carry-over-rate' }),
  ...rate(
    'saving-rate',
    { aspect: 'ratio:saving-rate' },
    { subject: 'procurement', aspect: 'ratio:saving-rate' },
  ),
  ...amount('asset-total', { subject: 'assets', total: 'sum' }, { subject: 'assets', total: 'grand' }),
  ...amount('current-assets', { subject: 'current-assets' }),
  ...amount(
    'fixed-assets',
    { subject: 'fixed-assets' },
    { subject: 'fixed-assets', total: 'sum' },
    { subject: 'fixed-assets', total: 'sub' },
  ),
  ...amount('buildings', { subject: 'buildings' }),
  ...amount('vehicles', { subject: 'vehicles-owned' }),
  ...amount('equipment', { subject: 'equipment' }),
  ...amount('other-fixed-assets', { subject: 'other-fixed-assets' }),
  ...amount('investments', { subject: 'investments' }),
  ...amount('construction', { subject: 'construction' }),
  ...amount('intangible-assets', { subject: 'intangible-assets' }),
  ...amount('other-assets', { subject: 'other-assets' }),
  ...amount(
    'procurement-total',
    { subject: 'procurement', total: 'sum' },
    { subject: 'procurement', total: 'grand' },
    { subject: 'procurement', measure: 'amount' },
  ),
  ...['goods', 'works', 'services', 'small', 'micro'].flatMap((kind) =>
    amount(
      `procurement-${kind}`,
      { subject: `procurement-${kind}` },
      { subject: `procurement-${kind}`, measure: 'amount' },
      { subject: `procurement-${kind}`, total: 'sum' },
      { subject: `procurement-${kind}`, total: 'sub' },
    ),
  ),
  ...amount(
    'budget',
    { subject: 'procurement', measure: 'budget' },
    { subject: 'expenditure', measure: 'budget' },
  ),
  ...amount(
    'final',
    { subject: 'procurement', measure: 'outturn' },
    { subject: 'expenditure', measure: 'outturn' },
  ),
  ...amount(
    'income',
    { subject: 'income', total: 'sum' },
    { subject: 'income', total: 'grand' },
    { subject: 'income', measure: 'amount' },
    { subject: 'income', period: 'this' },
    { subject: 'income', total: 'sum', period: 'this' },
  ),
  ...amount(
    'expenditure',
    { subject: 'expenditure', total: 'sum' },
    { subject: 'expenditure', total: 'grand' },
    { subject: 'expenditure', period: 'this' },
    { subject: 'expenditure', total: 'sum', period: 'this' },
  ),
  ...amount(
    'fiscal-income',
    { subject: 'income', source: 'fiscal' },
    { subject: 'income', source: 'fiscal', period: 'this' },
  ),
  ...amount('superior-subsidy-income', { subject: 'income', source: 'superior' }),
  ...amount('institution-income', { subject: 'income', source: 'institution' }),
  ...amount('education-charges', { source: 'special', noun: 'education' }),
  ...amount('business-income', { subject: 'income', source: 'business' }),
  ...amount('affiliate-income', { subject: 'income', source: 'affiliate' }),
  ...amount('other-income', { subject: 'income', source: 'other' }),
  ...amount('basic-expenditure', { subject: 'basic' }, { subject: 'basic', measure: 'carry' }),
  ...amount(
    'project-expenditure',
    { subject: 'project-expenditure' },
    { subject: 'project-expenditure', measure: 'carry' },
  ),
  ...amount('remitted-expenditure', { subject: 'remitted' }),
  ...amount('business-expenditure', { subject: 'business-expenditure' }),
  ...amount('affiliate-subsidy', { subject: 'affiliate-subsidy' }),
  ...amount('personnel', { subject: 'staff-costs' }),
  ...amount('public', { subject: 'public-costs' }),
  ...amount(
    'general-public-budget',
    { source: 'general' },
    { source: 'general', subject: 'income' },
    { source: 'general', subject: 'expenditure' },
  ),
  ...amount(
    'government-fund',
    { source: 'fund' },
    { source: 'fund', subject: 'income' },
    { source: 'fund', subject: 'expenditure' },
  ),
  ...amount(
    'state-capital',
    { source: 'capital' },
    { source: 'capital', subject: 'income' },
    { source: 'capital', subject: 'expenditure' },
  ),
  ...amount('total', { total: 'sum' }, { total: 'grand' }, { total: 'sub' }),
  ...amount('amount', { measure: 'amount' }),
  ...rate('share', { aspect: 'share' }),
  ...rate('change-rate', { aspect: 'change%' }),
  ...amount('change-amount', { aspect: 'change' }),
];

/** What a field's name means by itself; nothing for a name that is a label's own words. */
export function meaningOfField(field: FieldName): Meaning {
  const found = FIELDS.find((each) => each.field === field)?.when;
  return found ? Object.fromEntries(Object.entries(found).filter(([slot]) => slot !== 'noun')) : {};
}

/** What kind of number a field holds, for columns that no header word announces. */
export function measureOf(field: FieldName): Measure {
  return (
    FIELDS.find((each) => each.field === field)?.measure ?? (field.endsWith('-rate') ? 'rate' : 'amount')
  );
}

const BY_MEANING = new Map(
  FIELDS.toReversed().map((each) => [keyOf(each.when, each.when.noun ?? null), each]),
);

/** The slots in one order, for looking a meaning up. */
function keyOf(
  { subject, measure, stage, period, aspect, total, source }: Meaning,
  noun: string | null,
): string {
  return [subject, measure, stage, period, aspect, total, source, noun].join(' ');
}

/** What a header's meaning announces; null when it is none of an amount column. */
export function termOf({ text, kind, meaning, noun, leftover, alternatives }: Words): ColumnTerm | null {
  if (kind === 'section') {
    const figure = alternatives.find((other) => other.kind === 'figure');
    return figure ? look(figure.meaning, null) : null;
  }
  if (kind !== 'figure') return null;
  const { aspect } = meaning;
  if (leftover !== '' || isEmpty(meaning)) return null;
  // 2022年末余额 beside 2023年末余额 is a row of its own, no column of opening or closing balances.
  if (meaning.measure === 'balance' && NAMED_YEAR.test(text)) return null;
  // 三季度支出 is a column of its own beside what the year came to.
  if (PASSING.has(meaning.period ?? '') && isPartOfYear(text)) return null;
  // 以前年度支出 is that of more years than the last.
  if (meaning.period === 'last' && meaning.measure !== 'carry' && isOfEarlierYears(text)) return null;
  // 2023年新增 is what that year added, a figure of its own and no change beside another column.
  const ofYear = meaning.period?.startsWith('y') === true && meaning.base === undefined;
  if (ofYear && aspect === 'change') return null;
  if (aspect === 'change' || aspect === 'change%' || aspect === 'share') return look({ aspect }, null);
  if (aspect === 'ratio')
    return meaning.base?.measure === 'budget' ? look({ aspect: 'ratio:completion-rate' }, null) : null;
  return yearly(meaning, noun) ?? look(meaning, noun);
}

/** Periods that a month or a quarter is read as. */
const PASSING: ReadonlySet<string> = new Set(['cum', 'this', 'last']);

const NAMED_YEAR = /20\d\d/;

function look(meaning: Meaning, noun: string | null): ColumnTerm | null {
  const plain = meaning.aspect?.startsWith('ratio:') ? withoutGeneral(meaning) : meaning;
  const found = BY_MEANING.get(keyOf(plain, noun)) ?? BY_MEANING.get(keyOf(plain, null));
  return found ? { field: found.field, measure: found.measure, year: null } : null;
}

/** 支出执行率 is the rate of the whole; a source or a time beside it changes nothing about what it is. */
function withoutGeneral({ subject, aspect }: Meaning): Meaning {
  const rest: Meaning = aspect ? { aspect } : {};
  return subject === undefined || subject === 'expenditure' ? rest : { ...rest, subject };
}

/** 2023年决算数: what it measures, with the year; a bare year measures what the table does. */
function yearly(
  { period, measure, stage, subject, aspect, total }: Meaning,
  noun: string | null,
): ColumnTerm | null {
  if (!period?.startsWith('y') || aspect !== undefined || total === 'sub') return null;
  if (measure !== undefined && measure !== 'budget' && !REACHED.includes(measure)) return null;
  if (subject !== undefined && subject !== 'three-public' && subject !== 'expenditure') return null;
  const field =
    measure === 'budget'
      ? (YEARLY_BUDGETS[stage ?? ''] ?? 'budget')
      : measure !== undefined
        ? noun === 'accounts'
          ? 'final'
          : 'executed'
        : 'year';
  return { field, measure: 'amount', year: Number(period.slice(1)) };
}

/** What a budget of a named year is by its stage: 2023年调整预算数 is the one in force. */
const YEARLY_BUDGETS: Readonly<Record<string, FieldName>> = {
  initial: 'initial-budget',
  adjusted: 'full-year-budget',
};

function isEmpty(meaning: Meaning): boolean {
  return Object.keys(meaning).length === 0;
}

const ASSETS: ReadonlySet<string> = new Set([
  'asset-total',
  'current-assets',
  'fixed-assets',
  'buildings',
  'vehicles',
  'equipment',
  'other-fixed-assets',
  'investments',
  'construction',
  'intangible-assets',
  'other-assets',
]);

/** Whether the field is a column of assets. */
export function isAssetField(field: FieldName): boolean {
  return ASSETS.has(field);
}

/** Columns of income by kind and expenditure by nature, in tables of accounts. */
const ACCOUNT_FIELDS: ReadonlySet<string> = new Set([
  'income',
  'expenditure',
  'fiscal-income',
  'superior-subsidy-income',
  'institution-income',
  'business-income',
  'affiliate-income',
  'other-income',
  'basic-expenditure',
  'project-expenditure',
  'remitted-expenditure',
  'business-expenditure',
  'affiliate-subsidy',
  'personnel',
  'public',
  'general-public-budget',
  'government-fund',
  'state-capital',
]);

/** Whether the field is a column of a table of accounts: 财政拨款收入, 基本支出. */
export function isAccountField(field: FieldName): boolean {
  return ACCOUNT_FIELDS.has(field);
}

/** Slots that tell one field from another; whose it is and where the money comes from does not. */
const TELLING = [
  'measure',
  'stage',
  'period',
  'aspect',
  'base',
  'total',
] as const satisfies readonly (keyof Meaning)[];

/** Subjects that say no more than that it is about money. */
const GENERAL: readonly string[] = ['funds', 'expenditure', 'project-expenditure'];

/** The field that means just this; null where none does, or the words are about something of their own. */
export function fieldOfMeaning(said: Meaning): FieldName | null {
  const meaning = withBudget(said);
  if (meaning.subject !== undefined && !GENERAL.includes(meaning.subject)) return null;
  if (meaning.period === 'last' && meaning.aspect === undefined && REACHED.includes(meaning.measure ?? ''))
    return 'prior-year';
  const found = FIELDS.find(
    ({ when }) =>
      when.noun === undefined &&
      when.subject === undefined &&
      (when.source === undefined || when.source === meaning.source) &&
      TELLING.every((slot) => JSON.stringify(when[slot]) === JSON.stringify(meaning[slot])),
  );
  return found?.field ?? null;
}

/** What is planned or approved of money is a budget (计划投资). */
function withBudget(meaning: Meaning): Meaning {
  const { stage, measure, aspect } = meaning;
  const isBudget =
    measure === undefined && aspect === undefined && stage !== undefined && BUDGETED.includes(stage);
  return isBudget ? { ...meaning, measure: 'budget' } : meaning;
}

const BUDGETED: readonly string[] = ['planned', 'approved', 'issued'];

/** Measures of what was done with money in a year. */
const REACHED: readonly string[] = ['outturn', 'actual'];
