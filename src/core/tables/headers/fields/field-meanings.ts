import type { Meaning } from '../../../words/meaning';
import type { FieldName } from '../../model';

/** What kind of number a column holds, which decides its unit and how a plain number in it is read. */
export type Measure = 'amount' | 'rate' | 'points' | 'count' | 'text';

/** A field name with the meanings that make it: the slots that must be there, exactly these and no other. */
interface FieldLine {
  readonly field: FieldName;
  readonly measure: Measure;
  /** `noun` narrows by the special word: 决算 is `accounts`. */
  readonly when: Meaning & { readonly noun?: string };
}

const line =
  (measure: Measure) =>
  (field: FieldName, ...meanings: readonly FieldLine['when'][]): readonly FieldLine[] =>
    meanings.map((when) => ({ field, measure, when }));
const amount = line('amount');
const rate = line('rate');
const points = line('points');

/**
 * Field names of the command line's JSON and the meanings of header words that make them (rules of the field §2.7).
 * The one place where names and meanings meet; the first line of a field is what the name means by itself.
 */
export const FIELDS: readonly FieldLine[] = [
  ...amount(
    'initial-budget',
    { measure: 'budget', stage: 'initial' },
    { measure: 'budget', stage: 'requested' },
    { measure: 'budget', stage: 'requested', period: 'this' },
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
    { measure: 'budget', total: 'sum' },
    { subject: 'investment', stage: 'planned' },
    { subject: 'investment', stage: 'planned', period: 'this' },
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
  ...amount(
    'opening-balance',
    { measure: 'balance', period: 'open' },
    { measure: 'balance', period: 'open', subject: 'debt' },
    { period: 'open' },
  ),
  ...amount(
    'closing-balance',
    { measure: 'balance', period: 'close' },
    { measure: 'balance', period: 'close', subject: 'debt' },
    { period: 'close' },
  ),
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
  ...points(
    'score',
    { measure: 'score' },
    { measure: 'score', noun: 'self-score' },
    { measure: 'score', total: 'sum' },
  ),
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
  ...rate('expected-execution-rate', { aspect: 'ratio:execution-rate', stage: 'expected' }),
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

/** Measures of what was done with money in a year. */
export const REACHED: readonly string[] = ['outturn', 'actual'];
