import { decimal, HUNDRED, ONE, ZERO, type Decimal } from '../../quantity/decimal';
import { isKnown, type KnownFigure } from '../../quantity/figure';
import { convertAmount, isAmountUnit } from '../../quantity/unit';
import type { Indicator, Reading } from '../../tables/model';
import { normalText } from '../../words/cleaner/normalise';
import { growthIn } from '../../words/phrases/ratios/growth';
import { compareDates } from '../execute/values/dates';
import { readDate } from '../../words/phrases/time/dates';
import { convertMeasure } from '../execute/values/measure-units';
import { wordedTarget } from './worded-target';
import { achievementOf, type Achievement } from './wording';
import { mentions } from '../../words/topics';

/** Which way an indicator is better: 正向, 反向, 等于. */
export type Nature = 'positive' | 'negative' | 'equal';

/** A target and an actual value, compared like with like. */
export type Comparison =
  | {
      readonly kind: 'numbers';
      readonly nature: Nature;
      /** Whether the sheet gives a relation sign, or the nature was concluded from the indicator's name. */
      readonly signed: boolean;
      readonly target: Decimal;
      readonly actual: Decimal;
      readonly met: boolean;
    }
  | { readonly kind: 'dates'; readonly met: boolean | null }
  | { readonly kind: 'words'; readonly achievement: Achievement | null; readonly met: boolean | null }
  /** `unit`: different units; `words`: a number asked for, words given. */
  | { readonly kind: 'incomparable'; readonly why: 'unit' | 'words'; readonly met: null }
  | { readonly kind: 'blank'; readonly met: null };

/** Compares the target of an indicator with what was achieved. Never guesses: what cannot be compared is said. */
export function compare(indicator: Indicator): Comparison {
  let comparison = COMPARED.get(indicator);
  if (!comparison) COMPARED.set(indicator, (comparison = comparisonOf(indicator)));
  return comparison;
}

/** Several rules ask for the same indicator. */
const COMPARED = new WeakMap<Indicator, Comparison>();

function comparisonOf(indicator: Indicator): Comparison {
  const { target, actual } = indicator;
  if (!target || !actual || isBlank(target) || isBlank(actual)) return { kind: 'blank', met: null };
  const dates = asDates(target, actual);
  if (dates) return dates;
  const changes = asChanges(indicator, target, actual);
  if (changes) return changes;
  if (isKnown(target.figure) && isKnown(actual.figure)) {
    return compareNumbers(indicator, target.figure, actual.figure);
  }
  if (isKnown(actual.figure)) {
    const worded = compareWorded(indicator, target.figure.written, actual.figure);
    if (worded) return worded;
  }
  if (isKnown(target.figure)) return { kind: 'incomparable', why: 'words', met: null };
  const achievement = achievementOf(target.figure.written, actual.figure.written);
  return { kind: 'words', achievement, met: achievement === null ? null : achievement === 'full' };
}

function isBlank({ figure }: Reading): boolean {
  return figure.state === 'blank' || figure.state === 'not-applicable' || figure.state === 'error';
}

function asDates(target: Reading, actual: Reading): Comparison | null {
  const wanted = readDate(target.figure.written);
  const reached = wanted && readDate(actual.figure.written);
  return reached ? { kind: 'dates', met: compareDates(wanted, reached) } : null;
}

/** 增长10%以上 against 增长6%, 下降2% or a bare 6%: what went the other way fell short by both. */
function asChanges({ relation }: Indicator, target: Reading, actual: Reading): Comparison | null {
  const wanted = growthIn(normalText(target.figure.written));
  const written = normalText(actual.figure.written);
  const reached =
    wanted && (growthIn(written) ?? growthIn(`${wanted.direction === 'up' ? '增长' : '下降'}${written}`));
  if (!wanted || !reached || (reached.unit ?? wanted.unit) !== wanted.unit) return null;
  const goal = decimal(wanted.amount);
  const size = decimal(reached.amount);
  const change = reached.direction === wanted.direction ? size : size.neg();
  const isLimit = wanted.isLimit || natureOfSign({ relation, target }) === 'negative';
  return {
    kind: 'numbers',
    nature: isLimit ? 'negative' : 'positive',
    signed: true,
    target: goal,
    actual: change,
    met: isLimit ? change.lte(goal) : change.gte(goal),
  };
}

function compareNumbers(indicator: Indicator, target: KnownFigure, actual: KnownFigure): Comparison {
  const scaled = onScaleOf(target, actual);
  const reached = scaled && isFractionOf(target, actual, indicator) ? scaled.times(HUNDRED) : scaled;
  if (reached === null) return { kind: 'incomparable', why: 'unit', met: null };
  const sign = natureOfSign(indicator);
  // Nobody aims at none of a good thing: a bare 0 is a limit.
  const nature = sign ?? (target.value.eq(ZERO) ? 'negative' : natureByName(indicator));
  const met = nature === 'negative' ? reached.lte(target.value) : reached.gte(target.value);
  const zero = nature === 'equal' && target.value.eq(ZERO);
  return {
    kind: 'numbers',
    nature,
    signed: sign !== null,
    target: target.value,
    actual: reached,
    met: zero ? reached.lte(ZERO) : met,
  };
}

/** The actual value in the target's unit; null where the units differ in kind. */
function onScaleOf(target: { readonly unit: string | null }, actual: KnownFigure): Decimal | null {
  const [wanted, given] = [target.unit, actual.unit];
  if (wanted === null || given === null || wanted === given) return actual.value;
  if (isAmountUnit(wanted) && isAmountUnit(given)) return convertAmount(actual.value, given, wanted);
  if (wanted === '‰' && given === '%') return actual.value.times(decimal('10'));
  if (wanted === '%' && given === '‰') return actual.value.div(decimal('10'));
  if ([wanted, given].some((unit) => unit === '%' || unit === '‰' || isAmountUnit(unit))) return null;
  return convertMeasure(actual.value, given, wanted);
}

/** 0.98 beside a bare 95 is a fraction of one where the indicator is a rate. */
function isFractionOf(target: KnownFigure, actual: KnownFigure, { level3 }: Indicator): boolean {
  const isRate = mentions(level3, 'rate');
  const isBare = target.unit === null && actual.unit === null;
  const isPoints = target.value.gt(decimal('2')) && target.value.lte(HUNDRED);
  return isBare && isRate && isPoints && actual.value.lte(ONE);
}

/** 95%以上, 30天以内, 90%-95%: past a range's upper end is a miss only where less is better. */
function compareWorded(indicator: Indicator, written: string, actual: KnownFigure): Comparison | null {
  const worded = wordedTarget(written);
  const reached = worded && onScaleOf(worded, actual);
  if (!worded || !reached) return null;
  const { low, high } = worded;
  const upper = high && (!low || natureByName(indicator) === 'negative') ? high : null;
  const target = upper ?? low;
  if (!target) return null;
  const nature = upper ? 'negative' : 'positive';
  const met = upper ? reached.lte(upper) : reached.gte(target);
  return { kind: 'numbers', nature, signed: !(low && high), target, actual: reached, met };
}

const NATURES: ReadonlyMap<string | null, Nature> = new Map([
  ['≥', 'positive'],
  ['>', 'positive'],
  ['≤', 'negative'],
  ['<', 'negative'],
  ['=', 'equal'],
]);

function natureOfSign({ relation, target }: Pick<Indicator, 'relation' | 'target'>): Nature | null {
  return NATURES.get(relation ?? target?.relation ?? null) ?? null;
}

function natureByName({ level1, level2, level3 }: Indicator): Nature {
  if (mentions(level3, 'more-is-better')) return 'positive';
  return mentions(`${level1 ?? ''}${level2 ?? ''}${level3}`, 'less-is-better') ? 'negative' : 'positive';
}

/** Actual as a percentage of the target; null on a zero target. */
export function completion({ target, actual }: { target: Decimal; actual: Decimal }): Decimal | null {
  return target.eq(ZERO) ? null : actual.times(HUNDRED).div(target);
}
