import { decimal, decimalsOf, type Decimal } from '../../quantity/decimal';
import { ANY_AMOUNT_UNIT } from '../../quantity/unit';

/** What a sentence says was spent. */
export interface SaidSpending {
  readonly quote: string;
  readonly value: Decimal;
  readonly decimals: number;
  /** 亿元, 万元 or 元. */
  readonly unit: string;
  /** Whether the words speak of everything: 全年实际支出, 累计支出; a bare 支出 may be one of several. */
  readonly isWhole: boolean;
}

const SPENT =
  /(?<whole>(?:全年|实际|累计|年度|当年|本年|共计?|总|截至年底|年底)(?:已|共)?(?:完成)?)?(?:支出|执行|使用|支付|花费)(?:资金|预算|经费|项目|金额|总额|数|了)*(?:共计|合计|总计|共|为)?[:：]?(?<digits>\d[\d,，]*(?:\.\d+)?)(?<unit>亿元|万元|元)/gu;

/** What a text says was spent, in its order. Round figures with 约 or 近 are left out, they claim nothing exact. */
export function spendingIn(text: string): readonly SaidSpending[] {
  return [...text.replace(/\s/gu, '').matchAll(SPENT)].map((match) => ({
    ...amountOf(match),
    isWhole: match.groups?.whole !== undefined,
  }));
}

function amountOf({ 0: quote, groups }: RegExpMatchArray): Omit<SaidSpending, 'isWhole'> {
  const value = decimal((groups?.digits ?? '').replace(/[,，]/gu, ''));
  return { quote, value, decimals: decimalsOf(value), unit: groups?.unit ?? '' };
}

const AMOUNT = new RegExp(String.raw`(?<digits>\d[\d,，]*(?:\.\d+)?)(?<unit>${ANY_AMOUNT_UNIT})`, 'gu');

/** Every amount of money a text states, whatever it is of. */
export function amountsIn(text: string): readonly Omit<SaidSpending, 'isWhole'>[] {
  return [...text.replace(/\s/gu, '').matchAll(AMOUNT)].map(amountOf);
}

const RATE =
  /(?:预算|资金|经费|支出)?(?:执行|支付|使用)(?:率|进度)(?:达到|达|为|约|是)*[:：]?(\d+(?:\.\d+)?)[%％]/gu;

/** The one execution rate a text states, in percent; null where it states none, or several. */
export function executionRateIn(
  text: string,
): { readonly quote: string; readonly value: Decimal; readonly decimals: number } | null {
  const [found, another] = [...text.replace(/\s/gu, '').matchAll(RATE)];
  if (!found || another) return null;
  const value = decimal(found[1] ?? '');
  return { quote: found[0], value, decimals: decimalsOf(value) };
}
