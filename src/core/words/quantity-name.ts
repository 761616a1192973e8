import { clean } from './cleaner/clean';
import { conceptOf } from './lexicon/concepts';
import type { Meaning } from './meaning';
import { readWords, type Words } from './read-words';
import { segment } from './segment';

/** Which side of a budget an amount stands on (口径), or what else a number of one department counts. */
export type QuantityMeasure =
  | 'budget'
  | 'adjusted-budget'
  | 'adjustment'
  | 'actual'
  | 'arrived'
  | 'carry-in'
  | 'carry-out'
  | 'due'
  | 'count'
  | 'planned'
  | 'reached'
  | 'planned-cost'
  | 'actual-cost';

/**
 * What a quantity's name says, apart from its wording: 上年度“三公经费”总额 and the 上年数 of a row 三公经费 say the
 * same. `subject` is empty for the whole department.
 */
export interface QuantityName {
  readonly subject: string;
  readonly measure: QuantityMeasure | null;
  readonly prior: boolean;
}

/** Reads a name from a formula, or the labels of a row and its column, the column's last. */
export function quantityName(...labels: readonly string[]): QuantityName {
  return labels.map(said).reduce(joinedNames, NO_NAME);
}

/** A label's quantity; empty words say nothing. */
function said(label: string): QuantityName {
  if (label === '') return NO_NAME;
  const words = readWords(label);
  return dueIn(words) ?? quantityOf(words);
}

/** Words that say nothing of a quantity. */
export const NO_NAME: QuantityName = { subject: '', measure: null, prior: false };

/** What row and column say together: of what both, in their order; how measured the last that says it. */
export function joinedNames(row: QuantityName, column: QuantityName): QuantityName {
  const subjects = [...new Set([row.subject, column.subject])].filter((subject) => subject !== '');
  return {
    subject: subjects.join(' '),
    measure: column.measure ?? row.measure,
    prior: row.prior || column.prior,
  };
}

/** What a label says as a quantity. */
function quantityOf({ kind, meaning, label }: Words): QuantityName {
  // The head of a column of labels, a title or a remark says nothing of the numbers beside it.
  if (kind !== 'figure') return SILENT.has(kind) ? NO_NAME : { ...NO_NAME, subject: label.core };
  const { subject, source, level, period } = meaning;
  const parts = [level, source, subject === undefined || GENERAL.has(subject) ? undefined : subject];
  const measure = measureOf(meaning);
  return {
    subject: parts.filter((part) => part !== undefined).join(' '),
    measure,
    prior: period === 'last' && measure !== 'carry-in',
  };
}

const SILENT: ReadonlySet<Words['kind']> = new Set(['labels', 'section']);

/** Subjects that say no more than that it is about the money of the whole department. */
const GENERAL: ReadonlySet<string> = new Set(['expenditure', 'funds']);

function measureOf({ subject, measure, stage, period }: Meaning): QuantityMeasure | null {
  const isPlanned = stage === 'planned' || stage === 'expected';
  switch (measure) {
    case 'budget':
      return stage === 'adjusted' ? 'adjusted-budget' : stage === 'adjustment' ? 'adjustment' : 'budget';
    case 'outturn':
      return 'actual';
    case 'arrived':
      return 'arrived';
    case 'carry':
    case 'balance':
      return period === 'open' || period === 'last' ? 'carry-in' : 'carry-out';
    case 'cost':
      return isPlanned ? 'planned-cost' : 'actual-cost';
    case 'count':
    case 'actual':
      if (conceptOf(subject)?.nature === 'heads') return 'count';
      return isPlanned ? 'planned' : 'reached';
    default:
      return conceptOf(subject)?.nature === 'heads' ? 'count' : null;
  }
}

/** 应实行政府采购金额: what ought to be, of what follows the word that says so. */
function dueIn({ label: { core } }: Words): QuantityName | null {
  const tokens = segment(core);
  const should = tokens.find(({ role, value }) => role === 'undone' && value === 'should');
  if (!should) return null;
  const rest = tokens.filter((token) => token !== should && token.role !== 'unknown');
  return { ...quantityOf(readWords(rest.map(({ text }) => text).join(''))), measure: 'due' };
}

/** What the title of a table says its totals are of: 政府采购情况表, “三公”经费支出决算表; empty for the whole department. */
export function subjectOfTitle(title: string): string {
  const concepts = segment(clean(title).core).filter(({ role }) => role === 'concept');
  return concepts.find(({ value }) => !GENERAL.has(value))?.value ?? '';
}
