import { decimal, type Decimal } from './decimal';

/** Units of money (金额单位). */
export type AmountUnit = '元' | '千元' | '万元' | '百万元' | '亿元' | '万亿元';

/** The usual units of money from the smallest, for choosing one. */
export const AMOUNT_UNITS: readonly AmountUnit[] = ['元', '千元', '万元', '亿元'];

/**
 * The unit of a figure (计量单位). Amounts carry their money unit, ratios `%`, weights and scores `分`;
 * anything else (个, 人次, 公里 …) is the word written in the sheet.
 */
export type Unit = AmountUnit | '%' | '分' | (string & {});

/** The unit in which prices and standards are set. */
export const YUAN: AmountUnit = '元';

/** Points (分值、得分). */
export const POINTS: Unit = '分';

const IN_YUAN: Readonly<Record<AmountUnit, Decimal>> = {
  元: decimal('1'),
  千元: decimal('1000'),
  万元: decimal('10000'),
  百万元: decimal('1000000'),
  亿元: decimal('100000000'),
  万亿元: decimal('1000000000000'),
};

/** Every unit of money as alternatives of a pattern, the longer first: 万亿元 ends in 亿元. */
export const ANY_AMOUNT_UNIT = Object.keys(IN_YUAN)
  .toSorted((a, b) => b.length - a.length)
  .join('|');

export function isAmountUnit(unit: string): unit is AmountUnit {
  return Object.hasOwn(IN_YUAN, unit);
}

/** Whether a figure counts persons or things: of no unit, or of one that is no money, no ratio and no points. */
export function isCount(unit: Unit | null): boolean {
  return unit === null || !(isAmountUnit(unit) || unit === '%' || unit === POINTS);
}

/** Converts an amount exactly; the caller rounds where the target unit wants fewer decimals. */
export function convertAmount(value: Decimal, from: AmountUnit, to: AmountUnit): Decimal {
  return from === to ? value : value.times(IN_YUAN[from]).div(IN_YUAN[to]);
}
