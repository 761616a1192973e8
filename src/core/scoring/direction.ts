import { decimal, plain, ZERO } from '../quantity/decimal';
import { resolved } from './facts';
import type { Given } from './given';
import type { Clause, Condition, End, Part, Range } from './rule';

const FALLING = /(下降|减少|降低|压减|压缩)$/u;
const RISING = /(上升|增长|增加|提高|反升|反增)$/u;

/**
 * The clauses of a part as they apply to a value: facts that only say where it lies become ranges (较上年下降), and
 * 下降5%以上 is a change of −5 % or less where the value is a signed change. A positive value beside a text that speaks
 * of falls alone is the fall itself.
 */
export function directed(part: Part, given: Given): readonly Clause[] {
  const subjects = part.clauses.flatMap((clause) => ('when' in clause ? [subjectOf(clause.when)] : []));
  const aboutSurplus = subjects.some((subject) => subject.includes('结余'));
  const signed = isNegative(given) || subjects.some((subject) => RISING.test(subject));
  return part.clauses.map((clause) => {
    if (!('when' in clause)) return clause;
    const when = signed && clause.when.kind === 'range' ? fall(clause.when) : clause.when;
    return clause.kind === 'award' ? { ...clause, when: resolved(when, aboutSurplus) } : { ...clause, when };
  });
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
  if (!end || !FALLING.test(range.subject) || decimal(end.at.value).lte(ZERO)) return range;
  const nothing: End = { at: { value: '0', unit: end.at.unit }, closed: false };
  return { ...range, low: range.high && negated(range.high), high: range.low ? negated(range.low) : nothing };
}

function negated({ at, closed }: End): End {
  return { at: { ...at, value: plain(decimal(at.value).neg()) }, closed };
}
