import type { Message } from '../messages/message';
import { decimal, type Decimal } from '../quantity/decimal';
import { shown } from './shown';
import { executeRule } from './execute';
import type { Outcome } from './execution';
import { withoutDefinitions } from './formula';
import { readGiven } from './given';
import { parseRule, type ParsedRule } from './parse-rule';
import type { Rule } from './rule';

/** The answer of `jixiao score` (design/contract.md) before it is put into words. */
export interface RuleScore {
  readonly understood: boolean;
  /** Plain decimal, or null where the text cannot be executed on this value or leaves the score to a person. */
  readonly score: string | null;
  /** How the score came about; null where there is none. */
  readonly explanation: Message | null;
  /** The part of the text that was not understood, from where understanding ended; null when all was. */
  readonly notUnderstood: string | null;
  /** Where that part stands in the text, as offsets; `end` is the first character after it. */
  readonly dark: { readonly start: number; readonly end: number } | null;
}

/**
 * Executes one printed scoring rule (评价标准) on one value: `135%`, `3`, `优`.
 * Throws when the weight is not a number.
 */
export function scoreByRule(ruleText: string, weight: string, value: string): RuleScore {
  const parsed = parseRule(withoutDefinitions(ruleText));
  const outcome = executeSoundly(parsed, decimal(weight), value);
  const [unread] = parsed.unread;
  if (!outcome) {
    const dark = { start: unread?.start ?? 0, end: ruleText.length };
    return {
      understood: false,
      score: null,
      explanation: null,
      notUnderstood: ruleText.slice(dark.start),
      dark,
    };
  }
  const dark = unread ? { start: unread.start, end: unread.end } : null;
  return {
    understood: true,
    score: outcome.score && shown(outcome.score),
    explanation: {
      id: 'scoring/explanation',
      data: { value, weight, score: outcome.score && shown(outcome.score), trace: outcome.trace },
    },
    notUnderstood: dark && ruleText.slice(dark.start, dark.end),
    dark,
  };
}

/**
 * The outcome, or null where a part that stayed dark could change it: it is sound only when a clause that was read
 * decides by itself, and the dark part does not deduct.
 */
export function executeSoundly(parsed: ParsedRule, weight: Decimal, value: string): Outcome | null {
  if (!speaksOfScore(parsed.rule)) return null;
  const outcome = executeRule(parsed.rule, weight, readGiven(value));
  if (!outcome || (outcome.trace.some(({ kind }) => kind === 'no-band') && hasNumericNote(parsed.rule)))
    return null;
  if (parsed.unread.length === 0) return outcome;
  const decided = outcome.trace.some(({ kind }) => kind === 'band' || kind === 'word' || kind === 'steps');
  const darkDeducts = parsed.unread.some(({ text }) => text.includes('扣'));
  return decided && !darkDeducts ? outcome : null;
}

/** A note with a percentage in it may be a band that was not recognised as one. */
function hasNumericNote(rule: Rule): boolean {
  return rule.parts.some(({ clauses }) =>
    clauses.some((clause) => clause.kind === 'note' && clause.text.includes('%')),
  );
}

function speaksOfScore(rule: Rule): boolean {
  return rule.parts.some(({ clauses }) => clauses.some(({ kind }) => kind === 'award' || kind === 'step'));
}
