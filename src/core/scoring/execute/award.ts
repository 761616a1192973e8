import { decimal, HUNDRED, ONE, ZERO, type Decimal } from '../../quantity/decimal';
import { shown } from './values/shown';
import { settled, type Outcome } from './execution';
import { evaluateFormula, namesIn, printFormula, type Formula } from '../rule/formula';
import { fraction, magnitude, measure, type Given } from './values/given';
import type { Award, Points, Quantity, Range } from '../rule/rule';
import { endsIn, mentions } from '../../words/topics';

const WHOLE: Quantity = { value: '100', unit: '%' };

/** What an award is worth: `full` is the most the part can give, `weight` the indicator's weight. */
export interface Scale {
  readonly full: Decimal;
  readonly weight: Decimal;
  /** What one item of a list is worth (相应分值); absent where the text gives no list. */
  readonly item?: Decimal;
}

export function pointsOf(points: Points, scale: Scale): Decimal {
  switch (points.kind) {
    case 'points':
      return decimal(points.points);
    case 'share':
      return scale.full.times(decimal(points.percent)).div(HUNDRED);
    case 'corresponding':
      return scale.item ?? scale.full;
  }
}

/** The most an award can give whatever the value. */
export function mostOf(award: Award, scale: Scale): Decimal {
  switch (award.kind) {
    case 'points':
    case 'share':
    case 'corresponding':
      return pointsOf(award, scale);
    case 'range':
      return pointsOf(award.to, scale);
    case 'none':
      return ZERO;
    case 'deduct':
      return scale.full.minus(pointsOf(award.amount, scale));
    default:
      return scale.full;
  }
}

/**
 * What an award gives for a value. `target` is the range that earns full marks, which a proportional award is
 * measured against. Null when the value cannot enter the award's formula.
 */
export function give(award: Award, given: Given, scale: Scale, target: Range | null): Outcome | null {
  switch (award.kind) {
    case 'formula': {
      const value = applyFormula(award.formula, given, scale);
      const score = value && (isBareRatio(award.formula) ? value.times(scale.full) : value);
      return (
        score &&
        settled(score, { kind: 'formula', formula: printFormula(award.formula), score: shown(score) })
      );
    }
    case 'proportional':
      return proportion(award.of, given, scale, target);
    case 'discretion':
      return { score: null, low: ZERO, high: scale.full, trace: [{ kind: 'discretion' }] };
    case 'range':
      return { score: null, low: pointsOf(award.from, scale), high: pointsOf(award.to, scale), trace: [] };
    case 'add': {
      const score = scale.full.plus(pointsOf(award.amount, scale));
      return { score, low: score, high: score, trace: [] };
    }
    default: {
      const score = mostOf(award, scale);
      return { score, low: score, high: score, trace: [] };
    }
  }
}

/** The value stands for the formula's one name, or for the quotient of its two names (实际完成值/目标值). */
function applyFormula(formula: Formula, given: Given, scale: Scale): Decimal | null {
  const names = namesIn(formula);
  const [first, second] = names;
  if (first === undefined) return evaluateFormula(formula, scale.weight, () => null);
  const ratioNamed = second !== undefined || endsIn(first.replace(/\(.*\)$|\|$/u, ''), 'ratio');
  const value = fraction(
    /^\|.*\|$/u.test(first) || mentions(first, 'absolute-value') ? magnitude(given) : given,
    ratioNamed,
  );
  if (value === null) return null;
  if (second === undefined) {
    const isInPoints = dividesByHundred(formula) && (ratioNamed || given.kind === 'ratio');
    const entered = isInPoints ? value.times(HUNDRED) : value;
    return evaluateFormula(formula, scale.weight, () => entered);
  }
  if (names.length > 2 || !isScaleFree(formula, first, second)) return null;
  if (LETTER.test(first) || LETTER.test(second)) return null;
  // 目标值/实际完成值: the value is still the degree of completion, so it is the divisor.
  const isReverse = mentions(first, 'target') && mentions(second, 'achievement');
  const measured = isReverse ? second : first;
  return evaluateFormula(formula, scale.weight, (name) => (name === measured ? value : decimal('1')));
}

/** 满意度/100×分值: the formula itself makes parts of one of percent points. */
function dividesByHundred(formula: Formula): boolean {
  if (!('left' in formula)) return false;
  const { kind, left, right } = formula;
  const isHundred = right.kind === 'number' && right.value === '100' && !right.percent;
  return (kind === 'over' && isHundred) || dividesByHundred(left) || dividesByHundred(right);
}

/** 按实际完成值/目标值计算得分: a ratio without points or weight in it is the share of the weight. */
function isBareRatio(formula: Formula): boolean {
  if (formula.kind === 'name') return endsIn(formula.name, 'ratio');
  if (formula.kind === 'over') return formula.left.kind === 'name' && formula.right.kind === 'name';
  const isWhole = formula.kind === 'times' && formula.right.kind === 'number' && formula.right.percent;
  return isWhole && isBareRatio(formula.left);
}

/** X/Y says nothing of which of the two was to be reached. */
const LETTER = /^[A-Za-z]$/u;

/**
 * Whether only the quotient of the two names decides (实际/计划, 1-|实际-计划|/计划): making both twice as large changes
 * nothing.
 */
function isScaleFree(formula: Formula, first: string, second: string): boolean {
  const at = (scale: string): Decimal | null =>
    evaluateFormula(formula, ONE, (name) => SAMPLE[name === first ? 0 : 1].times(decimal(scale)));
  const [once, twice] = [at('1'), at('2')];
  return once !== null && twice !== null && once.eq(twice) && namesIn(formula).includes(second);
}

/** Two figures of which no small formula is the same by chance. */
const SAMPLE = [decimal('37'), decimal('53')] as const;

/**
 * 按比例得分: full marks at the target, in proportion below it; past an upper limit, less by the overshoot. A rate may be
 * measured against the target or be the proportion itself (按实际完成率得分); the other reading is in the span.
 */
function proportion(of: 'target' | 'rate', given: Given, scale: Scale, target: Range | null): Outcome | null {
  const low = target?.low?.at;
  const limit = low ? null : target?.high?.at;
  const at = low ?? limit ?? WHOLE;
  const value = measure(given, at);
  const base = decimal(at.value);
  if (value === null || base.eq(ZERO)) return null;
  const share = limit && base.gt(ZERO) ? decimal('2').minus(value.div(base)) : value.div(base);
  const ofTarget = clamp(scale.full.times(share), scale.full);
  const ofRate = low?.unit === '%' ? clamp(scale.full.times(value).div(HUNDRED), scale.full) : ofTarget;
  const score = of === 'target' ? ofTarget : ofRate;
  return {
    score,
    low: ofRate.lt(ofTarget) ? ofRate : ofTarget,
    high: ofRate.lt(ofTarget) ? ofTarget : ofRate,
    trace: [{ kind: 'proportional', target: of === 'target' || !low ? at : WHOLE, score: shown(score) }],
  };
}

/** Whether an award depends on the value within its band. */
export function isComputed(award: Award): boolean {
  return ['formula', 'proportional', 'interpolated', 'discretion'].includes(award.kind);
}

/** Never below zero, never above `most`. */
export function clamp(score: Decimal, most: Decimal): Decimal {
  if (score.lt(ZERO)) return ZERO;
  return score.gt(most) ? most : score;
}
