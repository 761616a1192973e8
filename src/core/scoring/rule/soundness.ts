import type { Decimal } from '../../quantity/decimal';
import { executeRule } from '../execute/execute';
import type { Outcome } from '../execute/execution';
import type { Given } from '../execute/values/given';
import type { ParsedRule } from './parse-rule';
import type { Part, Rule } from './rule';
import type { StepReading } from '../../findings/settings';

/**
 * The outcome, or null where something that was not understood could change it: it is sound only when a clause that
 * was read decides by itself, and no dark place deducts.
 */
export function executeSoundly(
  parsed: ParsedRule,
  weight: Decimal,
  given: Given,
  steps: StepReading | null = null,
): Outcome | null {
  const { rule, unread } = parsed;
  if (!speaksOfScore(rule) || rule.parts.some(contradictsItself)) return null;
  const outcome = executeRule(rule, weight, given, steps);
  if (!outcome) return null;
  const isUndecided = outcome.trace.some(({ kind }) => kind === 'no-band');
  if (isUndecided && (unread.length > 0 || hasNumericNote(rule))) return null;
  if (unread.length === 0) return outcome;
  const decided = outcome.trace.some(({ kind }) => kind === 'band' || kind === 'word' || kind === 'steps');
  const darkDeducts = unread.some(({ text }) => DARK.some((word) => text.includes(word)));
  return decided && !darkDeducts && !countsFromTheDark(parsed, outcome) ? outcome : null;
}

/** Whether steps decide while a percentage was not understood, from which they may have to count. */
function countsFromTheDark({ unread }: ParsedRule, { trace }: Outcome): boolean {
  const isByStepsAlone =
    trace.some(({ kind }) => kind === 'steps') && !trace.some(({ kind }) => kind === 'band');
  return isByStepsAlone && unread.some(({ text }) => /\d\s*[%％]/u.test(text));
}

/** Words of what was not understood by which all points change: taken off, or converted. */
const DARK: readonly string[] = ['扣', '折算'];

/** Whether a text gives or takes points at all. */
export function speaksOfScore(rule: Rule): boolean {
  return rule.parts.some(({ clauses }) => clauses.some(({ kind }) => kind === 'award' || kind === 'step'));
}

/** A note with a percentage in it may be a band that was not recognised as one. */
function hasNumericNote(rule: Rule): boolean {
  return rule.parts.some(({ clauses }) =>
    clauses.some((clause) => clause.kind === 'note' && clause.text.includes('%')),
  );
}

/** Two unconditional awards of different points: their conditions were lost in reading. */
function contradictsItself({ clauses }: Part): boolean {
  const amounts = clauses.flatMap((clause) =>
    clause.kind === 'award' && clause.when.kind === 'always' && clause.award.kind === 'points'
      ? [clause.award.points]
      : [],
  );
  return new Set(amounts).size > 1;
}
