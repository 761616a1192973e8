import { decimal, HUNDRED, ZERO, type Decimal } from '../../../quantity/decimal';
import type { Quantity, Range, Step } from '../../rule/rule';
import { DAY } from '../values/dates';
import { mentions } from '../../../words/topics';

/** What a step counts from, and to which side. */
export interface Base {
  readonly at: Quantity;
  readonly way: 'over' | 'under';
  /** Whether only the size of the value counts. */
  readonly magnitude: boolean;
}

/**
 * How far the value lies from the base, in units of the step: percentage points from a bare threshold (＞0, =1) are a
 * hundredth of its scale, percent of an amount or a count (每超1% of 90万元) are parts of the base. Null on a zero base.
 */
export function inSteps(away: Decimal, size: Quantity, base: Quantity): Decimal | null {
  if (size.unit !== '%' || base.unit === '%') return away;
  if (base.unit === null) return away.times(HUNDRED);
  const whole = decimal(base.value);
  return whole.eq(ZERO) ? null : away.div(whole).times(HUNDRED);
}

/** The end of a range that one leaves when going over or under it; of a condition, the end one came in by. */
export function boundary(range: Range, way: 'over' | 'under', entered: boolean): Quantity | null {
  const [near, far] = (way === 'over') === entered ? [range.low, range.high] : [range.high, range.low];
  return (near ?? far)?.at ?? null;
}

/** 每延迟1天 beside 3个工作日内: counted from that limit when both are days. 每达到10%得1分 counts from nothing. */
export function eachBase(step: Step, near: Range | null): Base | null {
  if (isShareStep(step)) return { at: { value: '0', unit: '%' }, way: 'over', magnitude: false };
  const end = near?.high ?? near?.low;
  if (near?.low && step.effect === 'add')
    return { at: { value: '0', unit: step.size.unit }, way: 'over', magnitude: false };
  if (!near || !end || (end.at.unit !== step.size.unit && !isPassed(end.at, step.size))) return null;
  return { at: end.at, way: near.high ? 'over' : 'under', magnitude: near.magnitude };
}

/** Days, weeks and months are counted from a day that was passed (11月30日前). */
function isPassed(base: Quantity, size: Quantity): boolean {
  return base.unit === DAY && TIMES.has(size.unit);
}

const TIMES: ReadonlySet<string | null> = new Set(['天', '周', '个月']);

/** 每达到10%得1分: every such part of a ratio earns points. */
export function isShareStep({ way, size, effect }: Step): boolean {
  return way === 'each' && size.unit === '%' && effect === 'add';
}

const FROM_ZERO = [
  '变动',
  '结余',
  '结转',
  '调整',
  '增长',
  '提高',
  '提升',
  '上升',
  '偏差',
  '追加',
  '超支',
  '误差',
];

/**
 * Where the text names no base: changes, surpluses and improvements on basic points (`improves`) count from nothing,
 * rates of completion from 100 %.
 */
export function custom(step: Step, way: 'over' | 'under', improves: boolean): Quantity | null {
  if (step.size.unit !== '%') return way === 'over' ? { value: '0', unit: step.size.unit } : null;
  if (mentions(step.subject, 'last-year')) return { value: '0', unit: '%' };
  const fromZero = way === 'over' && (improves || FROM_ZERO.some((word) => step.subject.includes(word)));
  return { value: fromZero ? '0' : '100', unit: '%' };
}
