import type { Message } from '../../messages/message';
import { printStep } from './print-step';
import { decimal } from '../../quantity/decimal';
import { withoutDefinitions } from '../rule/formula';
import { readGiven } from './values/given';
import { parseRule, type Passage } from '../rule/parse-rule';
import { shown } from './values/shown';
import { executeSoundly, speaksOfScore } from '../rule/soundness';
import type { StepReading } from '../../findings/settings';

/** The answer of `jixiao score` (design/contract.md) before it is put into words. */
export interface RuleScore {
  readonly understood: boolean;
  /** Plain decimal, or null where the text cannot be executed on this value or leaves the score to a person. */
  readonly score: string | null;
  /** How the score came about; null where there is none. */
  readonly explanation: Message | null;
  /**
   * What was not understood: the dark places of a text that was executed, else the text from where understanding
   * ended; null when all was understood.
   */
  readonly notUnderstood: string | null;
  /** Where those places stand in the text (没有读懂). */
  readonly dark: readonly Span[];
  /** Where it explains without scoring (不影响计分). */
  readonly quiet: readonly Span[];
  /**
   * Why there is no outcome: `person` the text leaves points to discretion (酌情), `text` a place stayed dark, `value`
   * the text is read but this value does not enter it, `no-rule` the text scores nothing; null when there is one.
   */
  readonly why: 'person' | 'text' | 'value' | 'no-rule' | null;
}

/** Offsets in the rule's text; `end` is the first character after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Executes one printed scoring rule (评价标准) on one value: `135%`, `3`, `优`. `steps` is how begun steps count; null
 * takes whole steps, as a rule without a word on it is usually meant. Throws when the weight is not a number.
 */
export function scoreByRule(
  ruleText: string,
  weight: string,
  value: string,
  steps: StepReading | null = null,
): RuleScore {
  const left = clauseWith(DISCRETION, ruleText);
  if (left) return notExecuted(ruleText, 'person', [left], []);
  const unsaid = clauseWith(AND_SO_ON, ruleText);
  if (unsaid) return notExecuted(ruleText, 'text', [unsaid], []);
  const parsed = parseRule(withoutDefinitions(ruleText));
  const outcome = executeSoundly(parsed, decimal(weight), readGiven(value), steps);
  const unread = parsed.unread.map(spanOf);
  const quiet = parsed.notes.map(spanOf);
  if (!outcome) {
    if (unread.length > 0) return notExecuted(ruleText, 'text', unread, quiet);
    if (speaksOfScore(parsed.rule)) return notExecuted(ruleText, 'value', [], quiet);
    return notExecuted(ruleText, 'no-rule', [{ start: 0, end: ruleText.length }], []);
  }
  const score = outcome.score && shown(outcome.score);
  return {
    understood: true,
    score,
    explanation: {
      id: 'scoring/explanation',
      data: { value, weight, score, trace: outcome.trace.map(printStep) },
    },
    notUnderstood:
      unread.length > 0 ? unread.map(({ start, end }) => ruleText.slice(start, end)).join('；') : null,
    dark: unread,
    quiet,
    why: null,
  };
}

/** Leaves points to a person: such a text is never executed, whatever else it says. */
const DISCRETION = '酌';

/** 以此类推, 依次类推: goes on in a way that is not said. */
const AND_SO_ON = '类推';

/** The clause that holds a word; null where none does. */
function clauseWith(word: string, ruleText: string): Span | null {
  const at = ruleText.indexOf(word);
  if (at < 0) return null;
  const start = Math.max(...[...ruleText.slice(0, at).matchAll(CLAUSE_END)].map(({ index }) => index + 1), 0);
  const rest = ruleText.slice(at).search(CLAUSE_END);
  return { start, end: rest < 0 ? ruleText.length : at + rest };
}

const CLAUSE_END = /[，,；;。\n]/gu;

function notExecuted(
  ruleText: string,
  why: NonNullable<RuleScore['why']>,
  dark: readonly Span[],
  quiet: readonly Span[],
): RuleScore {
  const from = why === 'no-rule' ? 0 : (dark[0]?.start ?? 0);
  return {
    understood: false,
    score: null,
    explanation: null,
    notUnderstood: ruleText.slice(from),
    dark,
    quiet,
    why,
  };
}

function spanOf({ start, end }: Passage): Span {
  return { start, end };
}
