import { decimal, total, ZERO, type Decimal } from '../quantity/decimal';
import { shown } from './shown';
import { clamp, mostOf, pointsOf, type Scale } from './award';
import type { Outcome } from './execution';
import type { Given } from './given';
import { membership } from './membership';
import { executeNumeric, isNumeric } from './numeric';
import type { Clause, Part, Rule, Step } from './rule';
import { stepCount } from './step-count';
import { executeWord } from './words';
import { mostOfPart, mostOfParts } from './worth';

/**
 * Executes a printed rule on one value. `weight` is the indicator's weight, the most it can score.
 * Null when the rule cannot be executed on such a value (a ratio beside a list of facts, two quantities at once …).
 */
export function executeRule(rule: Rule, weight: Decimal, given: Given): Outcome | null {
  const scale: Scale = { full: weight, weight };
  const parts = combined(rule.parts, scale);
  if (speaksOfSeveralValues(parts)) return null;
  if (given.kind === 'word') return executeWord(parts, scale, given.text);
  if (given.kind === 'number' && countsOccurrences(parts, given.value)) {
    return executeCount(parts, scale, given);
  }
  if (parts.some(isNumeric)) return executeParts(parts, scale, given);
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

const PERIOD = /\d{1,2}月(?:底|末|份)?|上半年|下半年|半年|前?[一二三四]个?季度|全年|年底/u;

/** 半年进度：… 前三季度进度：… scores two values; one value cannot decide it. */
export function speaksOfSeveralValues(parts: readonly Part[]): boolean {
  const labels = parts.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => {
      const subject = 'when' in clause && clause.when.kind === 'range' ? clause.when.subject : '';
      const colon = subject.indexOf(':');
      const period = PERIOD.exec(subject)?.[0];
      return period ? [period] : colon > 0 ? [subject.slice(0, colon)] : [];
    }),
  );
  return new Set(labels).size > 1;
}

/** Numbered parts add up. Parts that only a person can judge are taken as fulfilled, and that is said. */
function executeParts(parts: readonly Part[], scale: Scale, given: Given): Outcome | null {
  const facts = parts.filter((part) => !isNumeric(part) && mostOfPart(part, scale).gt(ZERO));
  const alone = parts.length === 1;
  const outcomes: Outcome[] = [];
  for (const part of parts.filter(isNumeric)) {
    const own = mostOfPart(part, scale);
    const full = alone || own.eq(ZERO) ? scale.full : own;
    const outcome = executeNumeric(part, { full: leastOf(full, scale.full), weight: scale.weight }, given);
    if (!outcome) return null;
    outcomes.push(outcome);
  }
  return withFacts(outcomes, facts, scale);
}

function leastOf(a: Decimal, b: Decimal): Decimal {
  return a.lt(b) ? a : b;
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

/** Beside 每超1人扣1分 a whole number counts persons, even where a threshold in percent stands too. */
function countsOccurrences(parts: readonly Part[], value: Decimal): boolean {
  const clauses = parts.flatMap((part) => part.clauses);
  const counted = clauses.find((clause) => clause.kind === 'step' && clause.way === 'each');
  if (counted?.kind !== 'step' || !isWhole(value)) return false;
  return clauses.every((clause) => {
    if (!('when' in clause) || clause.when.kind !== 'range') return true;
    const { unit } = (clause.when.low ?? clause.when.high)?.at ?? { unit: null };
    return (
      unit === '%' || (clause.kind === 'award' && clause.award.kind === 'none' && unit === counted.size.unit)
    );
  });
}

type Counted = Extract<Given, { kind: 'number' }>;

/** A bare number beside 每发现一例扣1分 counts occurrences; beside a plain list it counts what is fulfilled. */
function executeCount(parts: readonly Part[], scale: Scale, { value: count, unit }: Counted): Outcome | null {
  const clauses = parts.flatMap((part) => part.clauses);
  const counted = clauses.filter((clause) => clause.kind === 'step');
  const step = counted.find(({ size }) => size.unit === unit) ?? counted[0];
  const alike = counted.filter(({ size }) => size.unit === step?.size.unit);
  if (new Set(alike.map(({ amount }) => JSON.stringify(amount))).size > 1) return null;
  if (step && isRuledOut(clauses, count, step.size.unit)) {
    const trace = [occurrences('deduct', scale.full, count, step.size.unit ?? '', ZERO)];
    return { score: ZERO, low: ZERO, high: ZERO, trace };
  }
  if (step) return countSteps(step, clauses, scale, count);
  const facts = clauses
    .flatMap((clause) =>
      clause.kind === 'award' && clause.when.kind === 'fact' ? [mostOf(clause.award, scale)] : [],
    )
    .filter((points) => points.gt(ZERO));
  const [each] = facts;
  if (each === undefined || !facts.every((points) => points.eq(each)) || !isWhole(count)) return null;
  const score = clamp(each.times(count), leastOf(total(facts), scale.full));
  return { score, low: score, high: score, trace: [occurrences('add', ZERO, count, '项', score)] };
}

/** 3次以上不得分 */
function isRuledOut(clauses: readonly Clause[], count: Decimal, unit: string | null): boolean {
  const given: Given = { kind: 'number', value: count, unit };
  return clauses.some(
    (clause) =>
      clause.kind === 'award' &&
      clause.award.kind === 'none' &&
      clause.when.kind === 'range' &&
      (clause.when.low ?? clause.when.high)?.at.unit === unit &&
      membership(clause.when, given) !== 'out',
  );
}

function countSteps(step: Step, clauses: readonly Clause[], scale: Scale, count: Decimal): Outcome | null {
  if (count.lt(ZERO)) return null;
  const steps = stepCount(count, decimal(step.size.value), 'whole');
  const moved = atMost(steps.times(pointsOf(step.amount, scale)), clauses, step.effect);
  const start = step.effect === 'deduct' ? scale.full : ZERO;
  const score = clamp(step.effect === 'deduct' ? start.minus(moved) : moved, scale.full);
  return {
    score,
    low: score,
    high: score,
    trace: [occurrences(step.effect, start, steps, step.size.unit ?? '', score)],
  };
}

function atMost(points: Decimal, clauses: readonly Clause[], effect: Step['effect']): Decimal {
  const wanted = effect === 'deduct' ? 'deduct' : 'award';
  const limits = clauses.flatMap((clause) => {
    if (clause.kind === 'limit' && clause.effect === wanted) return [decimal(clause.points)];
    return clause.kind === 'maximum' && effect === 'add' ? [decimal(clause.points)] : [];
  });
  return limits.reduce(leastOf, points);
}

function occurrences(
  effect: Step['effect'],
  start: Decimal,
  count: Decimal,
  unit: string,
  score: Decimal,
): Outcome['trace'][number] {
  return {
    kind: 'steps',
    way: 'each',
    effect,
    start: shown(start),
    base: null,
    distance: shown(count),
    count: shown(count),
    size: { value: '1', unit },
    begun: null,
    amount: shown(effect === 'deduct' ? start.minus(score) : score),
    score: shown(score),
  };
}

function isWhole(value: Decimal): boolean {
  return stepCount(value, decimal('1'), 'whole').eq(value);
}
