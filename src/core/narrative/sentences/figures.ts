import { decimal } from '../../quantity/decimal';
import type { Expression } from '../../formulas/language/expression';
import { bySign, text, unlessZero, when, type Part, type Sentence } from '../wording/parts';
import { all, known, sign } from '../wording/conditions';
import type { NumberStyle } from '../wording/style';
import { MONEY, valueOf } from '../facts/value';

/** Differences of amounts and rates are compared with so many decimals, finer than anything that is printed. */
export const FINE = 6;

/** `83万元`; `label` says what to ask for while its cell is empty. */
export function money(value: Expression, style: NumberStyle, label = '金额'): Sentence {
  return [{ kind: 'number', value: inUnit(value, style), show: style.amount, unit: style.unit, label }];
}

/** `9.22万元` of a difference whose verb carries its sign. */
export function unsignedMoney(value: Expression, style: NumberStyle, label: string): Part {
  const show = { ...style.amount, unsigned: true };
  return { kind: 'number', value: inUnit(value, style), show, unit: style.unit, label };
}

/** An amount as the number of the report's unit: expressions give 万元. */
function inUnit(value: Expression, { unit }: NumberStyle): Expression {
  if (unit === MONEY) return value;
  if (value.kind === 'figure' && value.figure.unit === unit) {
    return { kind: 'figure', figure: { ...value.figure, unit: null } };
  }
  return { kind: 'product', factors: [value, { kind: 'constant', value: YUAN_IN_WAN }] };
}

const YUAN_IN_WAN = decimal('10000');

/** `54.31%`. */
export function percentage(value: Expression, style: NumberStyle, label = '比率'): Part {
  return { kind: 'number', value, show: style.percent, unit: '', label };
}

/** `97.5分` of a score, `12人` of a count. */
export function points(value: Expression, style: NumberStyle, unit = '', label = '数值'): Part {
  return { kind: 'number', value, show: style.plain, unit, label };
}

/**
 * A ratio with its words around it: `，执行率54.31%`. Where its divisor is zero the other wording stands, now and in the
 * sheet later, and nothing where it cannot be computed.
 */
export function ratio(
  value: Expression | null,
  style: NumberStyle,
  words: { readonly before: string; readonly after?: string; readonly zeroBase: string },
): Sentence {
  if (!value) return [];
  const after = words.after ? [text(words.after)] : [];
  const said: Sentence = [text(words.before), percentage(value, style), ...after];
  if (value.kind !== 'quotient') return [when(known(value), said)];
  const zero = words.zeroBase === '' ? [] : [text(words.zeroBase)];
  const atZero = bySign(value.divisor, style.amount.decimals + 4, { positive: said, zero, negative: [] });
  return [when(known(value.dividend), [atZero])];
}

/**
 * Change against a base (增减变化), with unsigned figures and the verb that carries the sign: `比上年增加9.22万元，增长6.88%`;
 * equal figures are 持平; what did not occur last year, or does not occur this year, is said in words.
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
  const { decimals } = style.amount;
  const amount = unsignedMoney(difference, style, '增减额');
  const relative: Part = {
    kind: 'number',
    value: rate,
    show: { ...style.percent, unsigned: true },
    unit: '',
    label: '增减率',
  };
  const changed = bySign(difference, decimals, {
    positive: [text(`比${base}增加`), amount, text('，增长'), relative],
    zero: [text(`与${base}持平`)],
    negative: [
      when(
        sign(now, decimals, '-+'),
        [text(`比${base}减少`), amount, text('，下降'), relative],
        [text(`${base}`), ...money(before, style), text('，本年未发生')],
      ),
    ],
  });
  return [
    when(all([known(now), known(before)]), [
      unlessZero(
        before,
        decimals,
        [changed],
        [unlessZero(now, decimals, [text(`${base}没有此项支出`)], [text(`与${base}持平`)])],
      ),
    ]),
  ];
}

/**
 * The change as the table's own columns have it (增减额、增减率), where it has no column of last year. The verb follows the
 * amount's sign; a percentage without an amount speaks for itself.
 */
export function statedChange(
  amount: Expression | null,
  rate: Expression | null,
  base: string,
  style: NumberStyle,
): Sentence {
  const by = amount ?? rate;
  if (!by || valueOf(by) === null) return [];
  const told = (more: string, grown: string): Sentence => [
    ...(amount ? [text(`比${base}${more}`), unsignedMoney(amount, style, '增减额')] : []),
    ...(rate
      ? [
          when(known(rate), [
            text(amount ? `，${grown}` : `比${base}${grown}`),
            {
              kind: 'number',
              value: rate,
              show: { ...style.percent, unsigned: true },
              unit: '',
              label: '增减率',
            },
          ]),
        ]
      : []),
  ];
  return [
    bySign(by, FINE, {
      positive: told('增加', '增长'),
      zero: [text(`与${base}持平`)],
      negative: told('减少', '下降'),
    }),
  ];
}

/** Whether the value is there and not zero, so that a sentence about it has something to say. */
export function isSomething(value: Expression | null): value is Expression {
  const amount = value && valueOf(value);
  return amount !== null && !amount.eq('0');
}
