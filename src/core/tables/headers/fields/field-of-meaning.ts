import type { Meaning } from '../../../words/meaning';
import type { FieldName } from '../../model';
import { FIELDS, REACHED } from './field-meanings';

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
