import { POINTS } from '../../../quantity/unit';
import { decimal, HUNDRED, type Decimal } from '../../../quantity/decimal';
import { normalise } from '../../../words/cleaner/normalise';
import { isNamed } from '../../../words/topics';
import { wording } from '../../../words/wording';
import { DAY, dayOf, sameYear } from './dates';
import type { Quantity } from '../../rule/rule';

/**
 * A value that a rule is tried on: a ratio in percent points, a number with or without a unit, or a word. `signed` is
 * true where the value is a change with its sign (下降3%, +2%) and false where it is the size of a fall; absent where
 * only the text beside it can tell.
 */
export type Given =
  | { readonly kind: 'ratio'; readonly points: Decimal; readonly signed?: boolean }
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      readonly unit: string | null;
      readonly signed?: boolean;
    }
  | { readonly kind: 'word'; readonly text: string };

/** 下降3%: a change with its direction. */
const CHANGE = wording('changes-by', 'done?', 'written number');
/** 延迟3天: how late, which rules speak of in days alone. */
const LATE = wording('late', 'done?', 'written number');
/** 第3名. */
const RANK = wording('of-rank', 'digits', 'place');
/** 百分之九十五 is no digits and stays a word; 百分之95 is 95%. */
const PER_HUNDRED = wording('per-hundred', 'written number');

const NUMBER = /^([-+]?)(\d+(?:,\d{3})*(?:\.\d+)?)(.*)$/u;

/** Reads `135%`, `0.8`, `-5个百分点`, `下降3%`, `3次`, `优`. Any text that is no number is a word. */
export function readGiven(written: string): Given {
  const { text } = normalise(written);
  const day = dayOf(text);
  if (day) return { kind: 'number', value: day, unit: DAY };
  const [direction, , changed] = CHANGE.slotsOf(text) ?? [];
  const [, mark, digits, unit] = NUMBER.exec(asDigits(changed ?? text)) ?? [];
  if (digits === undefined || unit === undefined) return { kind: 'word', text };
  const isFall = direction !== undefined && isNamed(direction, 'fall');
  const sign = (mark === '-') === isFall ? '1' : '-1';
  const value = decimal(digits.replaceAll(',', '')).times(decimal(sign));
  const change = direction !== undefined || mark !== '' ? { signed: true } : {};
  if (unit === '') return { kind: 'number', value, unit: null, ...change };
  if (['%', '个百分点', '百分点'].includes(unit)) return { kind: 'ratio', points: value, ...change };
  if (unit === '‰') return { kind: 'ratio', points: value.div(decimal('10')), ...change };
  return unit.length <= 4 ? { kind: 'number', value, unit, ...change } : { kind: 'word', text };
}

/** 3名 of 第3名, 3天 of 延迟3天, 95% of 百分之95; other texts as they are. */
function asDigits(text: string): string {
  const [, rank, place] = RANK.slotsOf(text) ?? [];
  if (rank !== undefined) return `${rank}${place ?? ''}`;
  const [, , late] = LATE.slotsOf(text) ?? [];
  if (late !== undefined && !late.includes('%')) return late;
  const [, share] = PER_HUNDRED.slotsOf(text) ?? [];
  return share === undefined ? text : `${share}%`;
}

/** Up to here a bare number beside thresholds in percent is taken for a fraction of one: 1.35 is 135 %. */
const LARGEST_FRACTION = decimal('2');

/**
 * The given value on the scale of a threshold; null where the two cannot be compared. A bare threshold too large for a
 * fraction (90以上) is in percent beside a ratio.
 */
export function measure(given: Given, { value: threshold, unit }: Quantity): Decimal | null {
  if (given.kind === 'word') return null;
  if (given.kind === 'ratio') {
    if (unit === '%' || unit === POINTS) return given.points;
    if (unit === '‰') return given.points.times(decimal('10'));
    if (unit === null && decimal(threshold).abs().gt(LARGEST_FRACTION)) return given.points;
    return unit === null || isNamed(unit, 'times-as-much') ? given.points.div(HUNDRED) : null;
  }
  if (unit === DAY || given.unit === DAY)
    return unit === given.unit ? sameYear(given.value, decimal(threshold)) : null;
  // 5天 is no rate.
  if (unit === '%') return isRated(given.unit) ? inPercent(given.value) : null;
  return given.value;
}

function isRated(unit: string | null): boolean {
  return unit === null || unit === POINTS;
}

/** The value without its sign (绝对值). */
export function magnitude(given: Given): Given {
  if (given.kind === 'ratio') return { ...given, points: given.points.abs() };
  return given.kind === 'number' ? { ...given, value: given.value.abs() } : given;
}

/** The given value as it enters a formula: a ratio as a fraction of one. */
export function fraction(given: Given, nameIsRatio: boolean): Decimal | null {
  if (given.kind === 'word') return null;
  if (given.kind === 'ratio') return given.points.div(HUNDRED);
  return nameIsRatio ? inPercent(given.value).div(HUNDRED) : given.value;
}

function inPercent(value: Decimal): Decimal {
  return value.abs().lte(LARGEST_FRACTION) ? value.times(HUNDRED) : value;
}
