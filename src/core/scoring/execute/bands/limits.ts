import { decimal, plain } from '../../../quantity/decimal';
import { changeIn } from '../facts';
import { isNamed } from '../../../words/topics';
import type { Given } from '../values/given';
import type { Clause, End, Part, Range } from '../../rule/rule';

/**
 * Reads ranges that are told from a limit of the same part: beyond what all points are given within (控制在预算以内得满分，
 * 超过10%不得分), or so much below what was to be reached. Null where a range is told from nothing.
 */
export function rangesFromLimits(part: Part, given: Given): (range: Range) => Range | null {
  const isOfGoal = given.kind === 'ratio' && isDegree(given);
  const limit = limitIn(part) ?? (isOfGoal && tellsOverspending(part) ? WHOLE : null);
  const target = isOfGoal ? targetIn(part) : null;
  return (range) => {
    if (limit && (isOvershoot(range, limit) || isOverspent(range, limit))) return beyond(range, limit);
    return target && isShortBy(range, target) ? shortOf(range, target) : null;
  };
}

/** The upper limit in percent within which all points are given (控制在预算以内); null where there is none. */
function limitIn(part: Part): End | null {
  const isToldBeyond = part.clauses.some((clause) => isBeyond(rangeIn(clause)));
  const ends = rangesOfAll(part, isToldBeyond).flatMap((range) =>
    range.high?.at.unit === '%' && !range.low && !isBeyond(range) ? [range.high] : [],
  );
  return ends[0] ?? null;
}

/**
 * The percentage from which on all points are given (达到95%得满分), also where a number of points says so and steps down
 * count from there (达100%得4分，每少5%扣1分); null where there is none.
 */
function targetIn(part: Part): End | null {
  const isCountedDown = part.clauses.some((clause) => clause.kind === 'step' && clause.way === 'under');
  const ends = rangesOfAll(part, isCountedDown).flatMap((range) =>
    range.low?.at.unit === '%' && !range.high && changeIn(range.subject) === null ? [range.low] : [],
  );
  return ends[0] ?? null;
}

/** Where all points are given, which a number of points may say (`inPoints`) as well as 满分. */
function rangesOfAll({ clauses }: Part, inPoints: boolean): readonly Range[] {
  return clauses.flatMap((clause) => {
    const kind = clause.kind === 'award' ? clause.award.kind : null;
    return kind === 'full' || (inPoints && kind === 'points') ? (rangeIn(clause) ?? []) : [];
  });
}

/** 下降10个百分点以上不得分 beside 达到95%得满分: so much below what was to be reached. */
function isShortBy({ subject, low, high }: Range, target: End): boolean {
  const end = low ?? high;
  return (
    (changeIn(subject) === 'fall' || isNamed(subject, 'short-by')) &&
    end?.at.unit === '%' &&
    decimal(end.at.value).lt(decimal(target.at.value))
  );
}

function shortOf({ low, high, ...range }: Range, target: End): Range {
  const lower = ({ at, closed }: End): End => ({
    at: { ...at, value: plain(decimal(target.at.value).minus(decimal(at.value))) },
    closed,
  });
  return {
    ...range,
    subject: '',
    low: high && lower(high),
    high: low ? lower(low) : { at: target.at, closed: false },
  };
}

/** The whole of a budget. */
const WHOLE: End = { at: { value: '100', unit: '%' }, closed: true };

/** Whether a ratio is what was spent of the budget, not by how much more than that was spent. */
export function isDegree({ points }: Extract<Given, { kind: 'ratio' }>): boolean {
  return points.gte(decimal('50'));
}

function tellsOverspending(part: Part): boolean {
  return part.clauses.some((clause) => changeIn(rangeIn(clause)?.subject ?? '') === 'overspent');
}

/** 控制在预算以内得满分，超过10%不得分: 10 % lies within the limit, so that 10 % beyond it is meant. */
function isOvershoot({ low, high }: Range, limit: End): boolean {
  const isWithinLimit = low?.at.unit === '%' && decimal(low.at.value).lt(decimal(limit.at.value));
  return isWithinLimit && low.closed === false && high === null;
}

/** 超出5%以内: so much beyond a limit that stands elsewhere. */
function isBeyond(range: Range | null): boolean {
  return range !== null && isNamed(range.subject, 'beyond-limit');
}

/** 超支10%以内 beside 未超过预算得满分: from the limit on to 10 % beyond it. */
function isOverspent({ subject, low, high }: Range, limit: End): boolean {
  const end = low ?? high;
  return (
    (changeIn(subject) === 'overspent' || isNamed(subject, 'beyond-limit')) &&
    end?.at.unit === '%' &&
    decimal(end.at.value).lt(decimal(limit.at.value))
  );
}

function beyond({ low, high, ...range }: Range, limit: End): Range {
  const further = ({ at, closed }: End): End => ({
    at: { ...at, value: plain(decimal(at.value).plus(decimal(limit.at.value))) },
    closed,
  });
  return {
    ...range,
    low: low ? further(low) : { at: limit.at, closed: false },
    high: high && further(high),
  };
}

export function rangeIn(clause: Clause): Range | null {
  return 'when' in clause && clause.when.kind === 'range' ? clause.when : null;
}
