import { total, ZERO, type Decimal } from '../../quantity/decimal';
import { clamp, type Scale } from './award';
import { countsOccurrences, executeCount, leastOf } from './steps/counting';
import type { Outcome } from './execution';
import { DAY } from './values/dates';
import type { Given } from './values/given';
import { executeNumeric, isNumeric } from './numeric';
import type { Clause, Part, Rule } from '../rule/rule';
import { shown } from './values/shown';
import type { StepReading } from '../../findings/settings';
import { executeUnfinished, numberToFinish } from './steps/unfinished';
import { executeWord } from './words';
import { itemWorth, mostOfPart, mostOfParts } from './worth';
import { wordIn } from '../../words/topics';
import { wording } from '../../words/wording';

/**
 * Executes a printed rule on one value. `weight` is the indicator's weight, the most it can score; `steps` is how
 * begun steps count where that is settled, null where every way may be meant.
 * Null when the rule cannot be executed on such a value (a ratio beside a list of facts, two quantities at once …).
 */
export function executeRule(
  rule: Rule,
  weight: Decimal,
  given: Given,
  steps: StepReading | null = null,
): Outcome | null {
  const whole: Scale = { full: weight, weight };
  const scale: Scale = { ...whole, item: itemWorth(rule.parts, whole) };
  const parts = combined(rule.parts, scale);
  if (speaksOfSeveralValues(parts)) return null;
  if (given.kind === 'word') return executeWord(parts, scale, given.text);
  if (given.kind === 'number' && given.unit === DAY) {
    return parts.some(isNumeric) ? executeParts(parts, scale, given, steps) : null;
  }
  const toFinish = numberToFinish(parts);
  if (given.kind === 'number' && toFinish) return executeUnfinished(parts, scale, given, toFinish);
  if (given.kind === 'number' && countsOccurrences(parts, given.value)) {
    return executeCount(parts, scale, given);
  }
  if (parts.some(isNumeric)) return executeParts(parts, scale, given, steps);
  return given.kind === 'number' ? executeCount(parts, scale, given) : null;
}

/** Bands written as ①②③ are alternatives, not a list to be added up: together they would give too much. */
function combined(parts: readonly Part[], scale: Scale): readonly Part[] {
  const [only] = parts;
  if (only && parts.length === 1) return separated(only, scale);
  const banded = parts.filter(isNumeric);
  if (parts.length < 2 || banded.length < 2 || !mostOfParts(parts, scale).gt(scale.full)) {
    return parts;
  }
  return [{ marker: null, clauses: parts.flatMap(({ clauses }) => clauses) }];
}

/** Facts listed before a ratio without numbers are a list when, with the ratio's points, they make up the weight. */
function separated(part: Part, scale: Scale): readonly Part[] {
  const isFact = (clause: Clause): boolean => clause.kind === 'award' && clause.when.kind === 'fact';
  const facts = part.clauses.filter(isFact).map((clause): Part => ({ marker: null, clauses: [clause] }));
  const rest: Part = { marker: null, clauses: part.clauses.filter((clause) => !isFact(clause)) };
  const addsUp = mostOfParts([...facts, rest], scale).eq(scale.full);
  const isList = facts.length > 0 && isNumeric(rest) && addsUp && mostOfPart(rest, scale).gt(ZERO);
  return isList && mostOfParts(facts, scale).gt(ZERO) ? [...facts, rest] : [part];
}

const MONTH = wording('month or day', 'month-mark', 'month-end?');

/** 半年进度：… 前三季度进度：… scores two values; one value cannot decide it. */
export function speaksOfSeveralValues(parts: readonly Part[]): boolean {
  const labels = parts.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => {
      const subject = 'when' in clause && clause.when.kind === 'range' ? clause.when.subject : '';
      const colon = subject.indexOf(':');
      const period = wordIn(subject, 'stretch-of-year') ?? MONTH.allIn(subject)[0]?.quote;
      return period ? [period] : colon > 0 ? [subject.slice(0, colon)] : [];
    }),
  );
  return new Set(labels).size > 1;
}

/** Numbered parts add up. Parts that only a person can judge are taken as fulfilled, and that is said. */
function executeParts(
  parts: readonly Part[],
  scale: Scale,
  given: Given,
  steps: StepReading | null,
): Outcome | null {
  const facts = parts.filter(
    (part) => !isNumeric(part) && !isExemption(part) && mostOfPart(part, scale).gt(ZERO),
  );
  const alone = facts.length + parts.filter(isNumeric).length === 1;
  const outcomes: Outcome[] = [];
  for (const part of parts.filter(isNumeric)) {
    const own = mostOfPart(part, scale);
    const full = alone || own.eq(ZERO) ? scale.full : own;
    const outcome = executeNumeric(part, { ...scale, full: leastOf(full, scale.full) }, given, steps);
    if (!outcome) return null;
    const isOpen = alone && own.eq(ZERO) && outcome.trace.some(({ kind }) => kind === 'no-band');
    outcomes.push(isOpen ? leftOpen(full) : outcome);
  }
  return withFacts(outcomes, facts, scale);
}

/** 执行率低于60%不得分 and nothing else: what a higher rate gives, a person must say. */
function leftOpen(full: Decimal): Outcome {
  return { score: null, low: ZERO, high: full, trace: [{ kind: 'gap', score: null }] };
}

/** ②没有此类项目的，得满分: the whole score for those whom the ratio does not concern, no part of a sum. */
function isExemption({ clauses }: Part): boolean {
  return (
    clauses.every(({ kind }) => kind === 'award' || kind === 'note') &&
    clauses.some(
      (clause) => clause.kind === 'award' && clause.when.kind === 'fact' && clause.award.kind === 'full',
    )
  );
}

function withFacts(outcomes: readonly Outcome[], facts: readonly Part[], scale: Scale): Outcome {
  const assumed = mostOfParts(facts, scale);
  const scores = outcomes.map(({ score }) => score);
  const known = scores.filter((score) => score !== null);
  const sum = total(known).plus(assumed);
  return {
    score: known.length === scores.length ? clamp(sum, scale.full) : null,
    low: clamp(total(outcomes.map(({ low }) => low)), scale.full),
    high: clamp(total(outcomes.map(({ high }) => high)).plus(assumed), scale.full),
    trace: [
      ...outcomes.flatMap(({ trace }) => trace),
      ...(facts.length > 0
        ? [{ kind: 'assumed' as const, facts: facts.flatMap(factTexts), score: shown(assumed) }]
        : []),
    ],
  };
}

function factTexts(part: Part): readonly string[] {
  return part.clauses.flatMap((clause) =>
    clause.kind === 'award' && clause.when.kind === 'fact' ? [clause.when.text] : [],
  );
}
