import { decimal, HUNDRED, plain, ZERO } from '../../../quantity/decimal';
import { changeIn, resolved } from '../facts';
import { isDegree, rangeIn, rangesFromLimits } from './limits';
import type { Given } from '../values/given';
import type { Clause, Condition, End, Part, Quantity, Range, Step } from '../../rule/rule';
import { beginsWith, endsIn, mentions } from '../../../words/topics';
import { wording } from '../../../words/wording';

/**
 * The clauses of a part as they apply to a value: facts that only say where it lies become ranges (较上年下降), and
 * 下降5%以上 is a change of −5 % or less where the value is a signed change. A positive value beside a text that speaks
 * of falls alone is the fall itself.
 */
export function directed(part: Part, given: Given): readonly Clause[] {
  const subjects = subjectsIn(part);
  const aboutSurplus = subjects.some((subject) => mentions(subject, 'surplus'));
  const signed = isSigned(given) ?? (isNegative(given) || subjects.some(isRise));
  const sized = part.clauses.some(
    (clause) =>
      clause.kind === 'magnitude' || clause.kind === 'deviation' || rangeIn(clause)?.magnitude === true,
  );
  const whole = given.kind === 'ratio' ? amountTarget(part) : null;
  const fromLimits = rangesFromLimits(part, given);
  const speaksOfLateness = part.clauses.some((clause) => isLateness(rangeIn(clause)));
  const adapted = (range: Range): Range => {
    if (whole) return asCompletion(range);
    const turned = signed
      ? fall(range)
      : (fromLimits(range) ?? (isLateness(range) ? { ...range, low: range.low ?? ON_TIME } : range));
    return sized ? { ...turned, magnitude: true } : turned;
  };
  return part.clauses.map((clause) => {
    if (!('when' in clause)) return clause;
    const own = clause.when.kind === 'range' ? adapted(clause.when) : clause.when;
    if (speaksOfLateness && own.kind === 'fact' && isPunctual(own.text) && clause.kind === 'award') {
      return { ...clause, when: { ...NOT_LATE, subject: own.text } };
    }
    const when = clause.kind === 'step' ? precondition(own, clause, part) : own;
    return clause.kind === 'award' ? { ...clause, when: resolved(when, aboutSurplus) } : { ...clause, when };
  });
}

/** 延迟10天以内 speaks of those that are late at all. */
function isLateness(range: Range | null): boolean {
  return range !== null && LATE.closes(range.subject) && (range.low ?? range.high)?.at.unit !== '%';
}

const LATE = wording('late', 'time-word?');
const IN_TIME = wording('within?', 'prescribed-time');

function isPunctual(fact: string): boolean {
  return beginsWith(fact, 'punctual') || IN_TIME.opens(fact);
}

const ON_TIME: End = { at: { value: '0', unit: null }, closed: false };
const NOT_LATE: Range = {
  kind: 'range',
  subject: '',
  magnitude: false,
  low: null,
  high: { ...ON_TIME, closed: true },
};

/** 下降3%以上得满分，每少下降1%扣…: all is counted in the size of the fall, so a signed change is turned into it. */
export function fallIn(part: Part, given: Given): Given {
  const isCounted = part.clauses.some((clause) => clause.kind === 'step' && clause.way === 'under');
  const subjects = subjectsIn(part);
  if (!isCounted || subjects.some(isRise) || !subjects.some((subject) => changeIn(subject) === 'fall'))
    return given;
  if (given.kind === 'word' || !(isSigned(given) ?? isNegative(given))) return given;
  return given.kind === 'ratio'
    ? { ...given, points: given.points.neg(), signed: false }
    : { ...given, value: given.value.neg(), signed: false };
}

/** 在目标值±10%以内, 偏离度=|完成率-100%|: beside such a rule a degree of completion (105 %) stands for its distance from 100 %. */
export function deviationIn(part: Part, given: Given): Given {
  const fromGoal = part.clauses.some((clause) => {
    if (clause.kind === 'deviation') return true;
    const range = rangeIn(clause);
    return range?.magnitude === true && endsIn(range.subject, 'target-of-rule');
  });
  return fromGoal && given.kind === 'ratio' && isDegree(given)
    ? { ...given, points: given.points.minus(HUNDRED) }
    : given;
}

/**
 * 满意度≥90%，每低1个百分点扣…: a condition on the good side of a step is its target, so that the step applies beyond
 * it. It remains a condition where it is strict (节约率<0，每超支…) or another band takes over there (低于80%得0分).
 */
function precondition(when: Condition, { way }: Step, part: Part): Condition {
  if (when.kind !== 'range' || (when.low && when.high)) return when;
  const target = way === 'over' ? when.high : way === 'under' ? when.low : null;
  if (!target || target.closed === false) return when;
  const side = way === 'over' ? 'low' : 'high';
  const isTaken = part.clauses.some((clause) => {
    const end = clause.kind === 'award' ? rangeIn(clause)?.[side] : null;
    return end?.at.value === target.at.value && end.at.unit === target.at.unit;
  });
  const beyond: End = { at: target.at, closed: false };
  if (isTaken) return when;
  return way === 'over' ? { ...when, low: beyond, high: null } : { ...when, low: null, high: beyond };
}

/** The one amount or count that all ranges of a part speak of (≥2万亩); a ratio is then how much of it was done. */
function amountTarget(part: Part): Quantity | null {
  const ends = part.clauses.flatMap((clause) => {
    const range = rangeIn(clause);
    return [range?.low, range?.high].flatMap((end) => (end ? [end.at] : []));
  });
  const [first] = ends;
  const isOne = ends.every(({ value, unit }) => value === first?.value && unit === first.unit);
  return first && isOne && first.unit !== null && !['%', '‰', '分', '倍'].includes(first.unit) ? first : null;
}

function asCompletion(range: Range): Range {
  const at: Quantity = { value: '100', unit: '%' };
  return { ...range, low: range.low && { ...range.low, at }, high: range.high && { ...range.high, at } };
}

function subjectsIn({ clauses }: Part): readonly string[] {
  return clauses.flatMap((clause) => ('when' in clause ? [subjectOf(clause.when)] : []));
}

function isRise(subject: string): boolean {
  return ['rise', 'no-fall'].includes(changeIn(subject) ?? '');
}

function isSigned(given: Given): boolean | undefined {
  return given.kind === 'word' ? undefined : given.signed;
}

function subjectOf(condition: Condition): string {
  if (condition.kind === 'range') return condition.subject;
  return condition.kind === 'fact' ? condition.text : '';
}

function isNegative(given: Given): boolean {
  if (given.kind === 'ratio') return given.points.lt(ZERO);
  return given.kind === 'number' && given.value.lt(ZERO);
}

/** 下降5%以上 as a change: −5 % or less; 下降不足5%: between −5 % and nothing. */
function fall(range: Range): Range {
  const end = range.low ?? range.high;
  if (!end || changeIn(range.subject) !== 'fall') return range;
  if (decimal((range.high ?? end).at.value).lte(ZERO)) return range;
  const nothing: End = { at: { value: '0', unit: end.at.unit }, closed: false };
  return { ...range, low: range.high && negated(range.high), high: range.low ? negated(range.low) : nothing };
}

function negated({ at, closed }: End): End {
  return { at: { ...at, value: plain(decimal(at.value).neg()) }, closed };
}
