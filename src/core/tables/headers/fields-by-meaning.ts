import type { Meaning } from '../../words/meaning';
import type { FieldName } from '../model';

/** What each field name of the command line's JSON means; the one place where names and meanings meet. */
export const FIELD_MEANINGS: Readonly<Record<string, Meaning>> = {
  'initial-budget': { measure: 'budget', stage: 'initial' },
  adjustment: { measure: 'budget', stage: 'adjustment' },
  'full-year-budget': { measure: 'budget', stage: 'adjusted' },
  budget: { measure: 'budget' },
  arrived: { measure: 'arrived' },
  executed: { measure: 'outturn' },
  final: { measure: 'outturn' },
  'current-year': { period: 'this' },
  'prior-year': { period: 'last' },
  'carry-in': { measure: 'carry', period: 'open' },
  'carry-out': { measure: 'carry', period: 'close' },
  'opening-balance': { measure: 'balance', period: 'open' },
  'closing-balance': { measure: 'balance', period: 'close' },
  'planned-cost': { measure: 'cost', stage: 'planned' },
  'actual-cost': { measure: 'cost', stage: 'actual' },
  saving: { measure: 'saving' },
  'unit-price': { measure: 'price' },
  quantity: { measure: 'count' },
  amount: { measure: 'amount' },
  total: { total: 'sum' },
  weight: { measure: 'weight' },
  score: { measure: 'score' },
  'converted-score': { measure: 'converted-score' },
  'change-amount': { aspect: 'change' },
  'change-rate': { aspect: 'change%' },
  share: { aspect: 'share' },
  'execution-rate': { aspect: 'ratio:execution-rate' },
  'arrival-rate': { aspect: 'ratio:arrival-rate' },
  'completion-rate': { aspect: 'ratio:completion-rate' },
  'adjustment-rate': { aspect: 'ratio:adjustment-rate' },
  'carry-over-rate': { aspect: 'ratio:carry-over-rate' },
  'saving-rate': { aspect: 'ratio:saving-rate' },
};

/** What a field's name means by itself; nothing for a name that is a label's own words. */
export function meaningOfField(field: FieldName): Meaning {
  return FIELD_MEANINGS[field] ?? {};
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
export function fieldOfMeaning(meaning: Meaning): FieldName | null {
  if (meaning.subject !== undefined && !GENERAL.includes(meaning.subject)) return null;
  if (meaning.period === 'last' && meaning.aspect === undefined && REACHED.includes(meaning.measure ?? ''))
    return 'prior-year';
  const found = Object.entries(FIELD_MEANINGS).find(([, own]) =>
    TELLING.every((slot) => JSON.stringify(own[slot]) === JSON.stringify(meaning[slot])),
  );
  return found?.[0] ?? null;
}

/** Measures of what was done with money in a year. */
const REACHED: readonly string[] = ['outturn', 'actual'];
