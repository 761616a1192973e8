import { ZERO } from '../../quantity/decimal';
import type { Expression } from '../../formulas/expression';
import type { Part, Sentence } from '../wording/parts';
import { text, unlessZero } from '../wording/parts';
import type { NumberStyle } from '../wording/style';
import { valueOf } from '../facts/value';

/** `83万元`. */
export function money(value: Expression, style: NumberStyle, label = '金额'): Sentence {
  return [{ kind: 'number', value, show: style.amount, unit: '万元', label }];
}

/** `54.31%`. */
export function percentage(value: Expression, style: NumberStyle, label = '比率'): Part {
  return { kind: 'number', value, show: style.percent, unit: '', label };
}

/** `97.5` of a score or a count. */
export function points(value: Expression, style: NumberStyle, unit = '', label = '数值'): Part {
  return { kind: 'number', value, show: style.plain, unit, label };
}

/**
 * A ratio with its words around it: `，完成预算的54.31%`. Where its divisor is zero the other wording stands, now
 * and in the sheet later. Nothing where an operand is missing.
 */
export function ratio(
  value: Expression | null,
  style: NumberStyle,
  words: { readonly before: string; readonly after?: string; readonly zeroBase: string },
): Sentence {
  if (!value) return [];
  const after = words.after ? [text(words.after)] : [];
  const known: Sentence = [text(words.before), percentage(value, style), ...after];
  if (value.kind !== 'quotient') return valueOf(value) === null ? [] : known;
  const base = valueOf(value.divisor);
  if (base === null || valueOf(value.dividend) === null) return [];
  const zero = words.zeroBase === '' ? [] : [text(words.zeroBase)];
  return [unlessZero(value.divisor, style.amount.decimals + 4, known, zero)];
}

/**
 * Change against a base (增减变化), with unsigned figures and the verb that carries the sign:
 * `比上年增加9.22万元，增长6.88%`; equal figures are 持平; on a zero base no percentage is given (rules of the
 * field §10). `base` is the word for what is compared with: 上年, 预算.
 */
export function change(
  amounts: {
    readonly now: Expression;
    readonly before: Expression;
    readonly difference: Expression | null;
    readonly rate: Expression | null;
  },
  base: string,
  style: NumberStyle,
): Sentence {
  const { now, before, difference, rate } = amounts;
  if (!difference || !rate) return [];
  const amount: Sentence = [
    {
      kind: 'number',
      value: difference,
      show: { ...style.amount, unsigned: true },
      unit: '万元',
      label: '增减额',
    },
  ];
  const relative: Part = {
    kind: 'number',
    value: rate,
    show: { ...style.percent, unsigned: true },
    unit: '',
    label: '增减率',
  };
  const { decimals } = style.amount;
  return [
    unlessZero(
      before,
      decimals,
      [
        {
          kind: 'choice',
          unknown: [],
          by: difference,
          decimals,
          positive: [text(`比${base}增加`), ...amount, text('，增长'), relative],
          zero: [text(`与${base}持平`)],
          negative: [text(`比${base}减少`), ...amount, text('，下降'), relative],
        },
      ],
      [
        unlessZero(
          now,
          decimals,
          [text(`${base}为0，本年`), ...money(now, style), text('，增幅不作比较')],
          [text(`与${base}持平，均为0`)],
        ),
      ],
    ),
  ];
}

/** Whether the value is there and not zero, so that a sentence about it has something to say. */
export function isSomething(value: Expression | null): value is Expression {
  const known = value && valueOf(value);
  return known !== null && !known.eq(ZERO);
}
