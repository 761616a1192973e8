import { decimal, ZERO, type Decimal } from '../../../quantity/decimal';
import { isComputed, mostOf, pointsOf } from '../award';
import { settled, type Outcome } from '../execution';
import { DAY, timeBetween } from '../values/dates';
import { magnitude, measure } from '../values/given';
import { membership } from '../values/membership';
import type { Quantity, Range, Step } from '../../rule/rule';
import { shown } from '../values/shown';
import {
  awardsIn,
  basicPoints,
  limited,
  precedingAward,
  stepsIn,
  targetOf,
  type Situation,
} from '../situation';
import { boundary, custom, eachBase, inSteps, type Base } from './step-base';
import { stepCount } from './step-count';

/** The score where no band holds the value but a step counts from one; on its good side the band's own award. */
export function scoreBySteps(situation: Situation): Outcome | null {
  let within: Decimal | null = null;
  for (const step of stepsIn(situation)) {
    if (step.when.kind === 'range' && membership(step.when, situation.given) === 'out') continue;
    const start = startOf(situation, step);
    const outcome = applied(situation, step, start);
    if (outcome) return outcome;
    if (baseOf(situation, step) !== null) within = start;
  }
  const untouched = within ?? (onlyDeducts(situation) ? situation.scale.full : null);
  return untouched && settled(untouched, { kind: 'within-base', score: shown(untouched) });
}

/** The award less (or plus) the steps that the value lies away from the base; null when it does not. */
export function applied(situation: Situation, step: Step, start: Decimal): Outcome | null {
  const { given, scale } = situation;
  const base = baseOf(situation, step);
  const value = base && measure(base.magnitude ? magnitude(given) : given, base.at);
  if (!base || !value) return null;
  const at = decimal(base.at.value);
  const beyond = base.at.unit === DAY ? timeBetween(at, value, step.size.unit) : value.minus(at);
  const away = base.way === 'over' ? beyond : beyond?.neg();
  if (!away?.gt(ZERO)) return null;
  const distance = inSteps(away, step.size, base.at);
  if (!distance) return null;
  const size = decimal(step.size.value);
  const reading = begunCounts(situation) ? 'begun' : situation.reading.steps;
  const count = stepCount(distance, size, reading);
  const isEven = stepCount(distance, size, 'whole').times(size).eq(distance);
  const moved = limited(situation, count.times(pointsOf(step.amount, scale)), step.effect);
  const score = step.effect === 'deduct' ? start.minus(moved) : start.plus(moved);
  return settled(score, {
    kind: 'steps',
    way: base.way,
    effect: step.effect,
    start: shown(start),
    base: base.at,
    distance: shown(distance),
    count: shown(count),
    size: step.size,
    amount: shown(moved),
    begun: isEven ? null : reading,
    score: shown(score),
  });
}

/**
 * A rule of nothing but deductions leaves the full score to a value that none of them touches; one that is worth nothing
 * from some end on (低于60%不得分) is such a rule too, the value standing in no band of it.
 */
function onlyDeducts(situation: Situation): boolean {
  const steps = stepsIn(situation);
  return (
    steps.length > 0 &&
    awardsIn(situation).every(
      ({ award, when }) => award.kind === 'full' || (award.kind === 'none' && when.kind === 'range'),
    ) &&
    steps.every(({ effect, way }) => effect === 'deduct' && way !== 'each')
  );
}

function startOf(situation: Situation, step: Step): Decimal {
  const { full } = situation.scale;
  const award = precedingAward(situation, step)?.award;
  const basic = basicPoints(situation.clauses);
  if (!award && (basic || step.effect === 'add')) return basic ?? ZERO;
  const points = award && !isComputed(award) ? mostOf(award, situation.scale) : full;
  return points.gt(ZERO) ? points : full;
}

/** What the step counts from: its own condition, 以100%为标准, the band before it, or the custom of the ratio. */
function baseOf(situation: Situation, step: Step): Base | null {
  const range = step.when.kind === 'range' ? step.when : null;
  const band = precedingAward(situation, step)?.when;
  const left = (band?.kind === 'range' ? band : null) ?? targetOf(situation);
  const near = range ?? left;
  const standard = situation.clauses.find(
    (clause) => clause.kind === 'standard' || clause.kind === 'goal',
  )?.at;
  if (step.way === 'each')
    return (range && partBeyond(step, range)) ?? eachBase(step, near) ?? countBase(step, situation);
  const improves = step.effect === 'add' && basicPoints(situation.clauses) !== null;
  for (const way of waysOf(step, range)) {
    const at =
      range && (way === 'over' ? range.low : range.high)
        ? boundary(range, way, true)
        : (standard ?? (left && boundary(left, way, false)) ?? custom(step, way, improves));
    const isOfSize = near?.magnitude === true;
    if (at && (step.way !== 'either' || isBeyond(situation, at, way, isOfSize)))
      return { at, way, magnitude: isOfSize };
  }
  return null;
}

/** 超过5%的部分每1%扣1分: a strict condition of the step's own is left on the side one came in by. */
function partBeyond({ size }: Step, range: Range): Base | null {
  const end = range.low ?? range.high;
  const isStrict = end?.closed === false && !(range.low && range.high);
  if (!isStrict || (end.at.unit ?? size.unit) !== size.unit) return null;
  return { at: end.at, way: range.low ? 'over' : 'under', magnitude: range.magnitude };
}

/** 存在1项…扣2分 beside 存在2项…: as many as the value counts. */
function countBase({ size }: Step, { given }: Situation): Base | null {
  const counts = given.kind === 'number' && given.unit === size.unit;
  return counts ? { at: { value: '0', unit: size.unit }, way: 'over', magnitude: false } : null;
}

function isBeyond({ given }: Situation, at: Quantity, way: 'over' | 'under', isOfSize: boolean): boolean {
  const value = measure(isOfSize ? magnitude(given) : given, at);
  if (value === null) return false;
  return way === 'over' ? value.gt(decimal(at.value)) : value.lt(decimal(at.value));
}

/** A strict one-sided condition says by itself to which side the steps go: 节约率<0，每超支1%. */
function waysOf({ way }: Step, range: Range | null): readonly ('over' | 'under')[] {
  if (way === 'either') return ['over', 'under'];
  if (range?.high?.closed === false && !range.low) return ['under'];
  if (range?.low?.closed === false && !range.high) return ['over'];
  return way === 'each' ? [] : [way];
}

/** 不足1个百分点按1个百分点计 */
function begunCounts({ clauses }: Situation): boolean {
  return clauses.some((clause) => clause.kind === 'begun-step' && clause.counts);
}
