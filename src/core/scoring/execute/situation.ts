import { decimal, ZERO, type Decimal } from '../../quantity/decimal';
import { isComputed, mostOf, type Scale } from './award';
import type { Given } from './values/given';
import type { Reading } from './reading';
import type { Clause, Range, Step } from '../rule/rule';

/** An award with its condition: 预算完成率≥90%，计2分. */
export type AwardClause = Extract<Clause, { kind: 'award' }>;

/** Clauses of one part beside the value they are executed on, under one reading of what they leave open. */
export interface Situation {
  readonly clauses: readonly Clause[];
  readonly scale: Scale;
  readonly given: Given;
  readonly reading: Reading;
}

/** The awards, in reading order. */
export function awardsIn({ clauses }: Pick<Situation, 'clauses'>): readonly AwardClause[] {
  return clauses.filter((clause) => clause.kind === 'award');
}

/** The steps (每…扣…), in reading order. */
export function stepsIn({ clauses }: Pick<Situation, 'clauses'>): readonly Step[] {
  return clauses.filter((clause) => clause.kind === 'step');
}

/** The last award before a step, which it takes points off. */
export function precedingAward({ clauses }: Situation, step: Step): AwardClause | null {
  const before = clauses.slice(0, clauses.indexOf(step));
  return before.findLast((clause): clause is AwardClause => clause.kind === 'award') ?? null;
}

/** The range that earns the most (达到…得满分); null where no range earns a fixed number of points. */
export function targetOf(situation: Situation): Range | null {
  let best: AwardClause | null = null;
  for (const clause of awardsIn(situation)) {
    if (clause.when.kind !== 'range' || isComputed(clause.award) || clause.award.kind === 'deduct') continue;
    if (mostOf(clause.award, situation.scale).lte(ZERO)) continue;
    if (!best || mostOf(clause.award, situation.scale).gt(mostOf(best.award, situation.scale))) best = clause;
  }
  return best?.when.kind === 'range' ? best.when : null;
}

/** What a share is measured by: the range that earns the most, or the target that the text states (目标值95%). */
export function wholeOf(situation: Situation): Range | null {
  const goal = situation.clauses.find((clause) => clause.kind === 'goal');
  const stated: Range | null = goal
    ? { kind: 'range', subject: '', magnitude: false, low: { at: goal.at, closed: true }, high: null }
    : null;
  return targetOf(situation) ?? stated;
}

/** The most the whole text can give: 最高得2分, or the weight. */
export function mostAllowed({ clauses, scale }: Situation): Decimal {
  const limit = clauses.find((clause) => clause.kind === 'limit' && clause.effect === 'award');
  return limit?.kind === 'limit' ? decimal(limit.points) : scale.full;
}

/** Points cut to 最多扣3分 or 最多加1分. */
export function limited({ clauses }: Situation, points: Decimal, effect: Step['effect']): Decimal {
  const limit = clauses.find((clause) => clause.kind === 'limit' && clause.effect === effect);
  const most = limit?.kind === 'limit' ? decimal(limit.points) : null;
  return most && points.gt(most) ? most : points;
}

/** 基础分3分: what additions start from; null where none is stated. */
export function basicPoints(clauses: readonly Clause[]): Decimal | null {
  const basic = clauses.find((clause) => clause.kind === 'basic');
  return basic ? decimal(basic.points) : null;
}
