import { decimal, total, ZERO, type Decimal } from '../../../quantity/decimal';
import { clamp, mostOf, pointsOf, type Scale } from '../award';
import { settled, type Outcome, type TraceStep } from '../execution';
import { DAY } from '../values/dates';
import type { Given } from '../values/given';
import { membership } from '../values/membership';
import type { Clause, Part, Step } from '../../rule/rule';
import { shown } from '../values/shown';
import { basicPoints } from '../situation';
import { stepCount } from './step-count';

type Counted = Extract<Given, { kind: 'number' }>;

/** Beside 每超1人扣1分 a whole number counts persons, even where a threshold in percent stands too. */
export function countsOccurrences(parts: readonly Part[], value: Decimal): boolean {
  const clauses = parts.flatMap((part) => part.clauses);
  const counted = clauses.find((clause) => clause.kind === 'step' && clause.way === 'each');
  if (counted?.kind !== 'step' || !isWhole(value)) return false;
  return clauses.every((clause) => {
    if (!('when' in clause) || clause.when.kind !== 'range') return true;
    const { unit, value: end } = (clause.when.low ?? clause.when.high)?.at ?? { unit: null, value: null };
    return (
      unit === '%' ||
      (unit === null && end === '0') ||
      unit === DAY ||
      (clause.kind === 'award' && clause.award.kind === 'none' && unit === counted.size.unit)
    );
  });
}

/**
 * A bare number beside 每发现一例扣1分 counts occurrences; beside a list it counts what is fulfilled. Null where
 * one number cannot count two kinds of occurrences.
 */
export function executeCount(
  parts: readonly Part[],
  scale: Scale,
  { value: count, unit }: Counted,
): Outcome | null {
  const clauses = parts.flatMap((part) => part.clauses);
  const counted = ownAmounts(clauses.filter((clause) => clause.kind === 'step'));
  const step = counted.find(({ size }) => size.unit === unit) ?? counted[0];
  const alike = counted.filter(({ size }) => size.unit === step?.size.unit);
  if (new Set(alike.map(({ amount, effect }) => JSON.stringify([amount, effect]))).size > 1) return null;
  if (step && isRuledOut(clauses, count, step.size.unit)) {
    return settled(ZERO, occurrences('deduct', scale.full, count, step.size.unit ?? '', ZERO));
  }
  return step ? countSteps(step, clauses, scale, count) : countFacts(clauses, scale, count);
}

/** 各占1/4权重，每项不符扣相应权重: the first only says what the second takes off. */
function ownAmounts(steps: readonly Step[]): readonly Step[] {
  const referring = steps.filter(({ amount }) => amount.kind === 'corresponding');
  return referring.length > 0 ? referring : steps;
}

function countFacts(clauses: readonly Clause[], scale: Scale, count: Decimal): Outcome | null {
  const facts = clauses
    .flatMap((clause) =>
      clause.kind === 'award' && clause.when.kind === 'fact' ? [mostOf(clause.award, scale)] : [],
    )
    .filter((points) => points.gt(ZERO));
  const [each] = facts;
  if (each === undefined || facts.length < 2 || !facts.every((points) => points.eq(each)) || !isWhole(count))
    return null;
  const score = clamp(each.times(count), leastOf(total(facts), scale.full));
  return settled(score, occurrences('add', ZERO, count, '项', score));
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
  const start = basicPoints(clauses) ?? (step.effect === 'deduct' ? scale.full : ZERO);
  const score = clamp(step.effect === 'deduct' ? start.minus(moved) : start.plus(moved), scale.full);
  return settled(score, occurrences(step.effect, start, steps, step.size.unit ?? '', score));
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
): TraceStep {
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
    amount: shown(start.minus(score).abs()),
    score: shown(score),
  };
}

export function leastOf(a: Decimal, b: Decimal): Decimal {
  return a.lt(b) ? a : b;
}

function isWhole(value: Decimal): boolean {
  return stepCount(value, decimal('1'), 'whole').eq(value);
}
