import { decimal } from '../../../quantity/decimal';
import { isKnown, type Figure } from '../../../quantity/figure';
import { figureOf, type Expression } from '../../../formulas/language/expression';
import type { Indicator, Reading } from '../../../tables/model';
import type { CellAddress } from '../../../workbook/address';
import { boundIn, unitBehind } from '../../../words/phrases/indicators/achievements';
import type { Facts } from '../../facts/facts';
import { valueOf } from '../../facts/value';
import { cleanWords } from '../../wording/clean-words';
import { sign, type Condition } from '../../wording/conditions';
import { text, type Sentence } from '../../wording/parts';
import { FINE, money, percentage, points } from '../figures';

/** Amounts of this many 元 and more are told in 万元, as the rest of the report is. */
const IN_WAN = decimal('10000');

/** The unit that a value was written with: 26次 → 次. */
export function unitOf({ figure }: Reading, measureUnit: string | null): string {
  if (figure.encoding !== 'text') return measureUnit ?? '';
  return unitBehind(figure.written) ?? measureUnit ?? '';
}

/** The value without the unit that its cell carries, so that two of one indicator can be compared. */
export function bare(figure: Figure): Expression {
  return figureOf(figure.unit === '%' ? figure : { ...figure, unit: null });
}

function isLargeAmount(figure: Figure): boolean {
  return figure.unit === '元' && isKnown(figure) && figure.value.abs().gte(IN_WAN);
}

/** The limit without its sign: 4.5万元 of ≤45000元. */
export function limitWords(reading: Reading, measureUnit: string | null, facts: Facts): Sentence {
  const { figure } = reading;
  if (!isKnown(figure)) return [text(cleanWords(figure.written).replace(/^[≤<＜=]\s*/, ''))];
  if (isLargeAmount(figure)) return money(figureOf(figure), facts.style, '指标值');
  // ‰ is read as a percentage; what the officers wrote beside it keeps its sign.
  if (figure.written.includes('‰'))
    return [text(boundIn(cleanWords(figure.written), null)?.value ?? cleanWords(figure.written))];
  if (figure.unit === '%') return [percentage(figureOf(figure), facts.style, '指标值')];
  const own = figure.unit !== null && figure.unit !== '分' ? figure.unit : '';
  return [points(bare(figure), facts.style, unitOf(reading, measureUnit) || own, '指标值')];
}

/**
 * A target or actual value as the sheet has it: words and text numbers are quoted with all that is written
 * (`≥95%`), plain numbers get the sign and unit of their columns, large amounts in 元 are told in 万元.
 */
export function valueWords(
  { figure }: Reading,
  cell: CellAddress | undefined,
  relation: string,
  measureUnit: string | null,
  facts: Facts,
): Sentence {
  if (figure.state === 'blank' || figure.state === 'not-applicable' || figure.state === 'error') return [];
  const before = relation === '' ? [] : [text(relation)];
  if (isLargeAmount(figure)) return [...before, ...money(figureOf(figure), facts.style, '实际完成值')];
  const isBare = isKnown(figure) && (figure.encoding !== 'text' || /^[\d.,]+$/.test(figure.written.trim()));
  if (!isBare) {
    return [cell ? facts.words(cell, figure.written, '实际完成值') : text(figure.written)];
  }
  if (figure.encoding === 'percent')
    return [...before, percentage(figureOf(figure), facts.style, '实际完成值')];
  const unit = measureUnit ?? (figure.unit !== null && figure.unit !== '分' ? figure.unit : '');
  return [...before, points(figureOf({ ...figure, unit: null }), facts.style, unit, '实际完成值')];
}

/** The sign that a target's column gives it. */
export function signOf(relation: string | null): string {
  return relation !== null && /^[≥>≤<]$/.test(relation) ? relation : '';
}

/** Whether a smaller value is the better one. */
export function isUpperBound({ relation }: Pick<Indicator, 'relation'>): boolean {
  return relation === '≤' || relation === '<';
}

/** Target and actual value as numbers that can be compared; null where they cannot. */
export function compared({
  target,
  actual,
}: Indicator): { readonly wanted: Expression; readonly done: Expression } | null {
  if (!target || !actual || !isKnown(target.figure) || !isKnown(actual.figure)) return null;
  if (target.figure.unit !== actual.figure.unit) return null;
  const both = { wanted: bare(target.figure), done: bare(actual.figure) };
  return valueOf(both.wanted) === null || valueOf(both.done) === null ? null : both;
}

/** While an indicator with numbers has reached its target; null where it cannot be told by numbers. */
export function reachedBy(indicator: Indicator): Condition | null {
  const both = compared(indicator);
  if (!both) return null;
  const by: Expression = { kind: 'difference', from: both.done, minus: both.wanted };
  return sign(by, FINE, isUpperBound(indicator) ? '-0' : '0+');
}

/** Whether target and actual value are the same words or the same number. */
export function saysTheSame({ target, actual }: Indicator): boolean {
  if (!target || !actual) return false;
  if (isKnown(target.figure) && isKnown(actual.figure)) {
    const hasSign = target.relation !== null && target.relation !== '=';
    return !hasSign && target.figure.value.eq(actual.figure.value);
  }
  return cleanWords(target.figure.written) === cleanWords(actual.figure.written);
}
