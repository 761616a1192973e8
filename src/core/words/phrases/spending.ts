import { decimal, decimalsOf, type Decimal } from '../../quantity/decimal';
import { wording } from '../wording';

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

const SPENT = wording(
  'whole-spending?',
  'by-now?',
  'completes?',
  'spends',
  'spent-of*',
  'in-all?',
  'colon?',
  '#',
  'money unit',
);

/** What a text says was spent, in its order. Round figures with 约 or 近 are left out, they claim nothing exact. */
export function spendingIn(text: string): readonly SaidSpending[] {
  return SPENT.allIn(text.replace(/\s/gu, '')).map(({ quote, slots }) => ({
    ...amount(quote, slots.at(-2) ?? '', slots.at(-1) ?? ''),
    isWhole: slots[0] !== '',
  }));
}

function amount(quote: string, digits: string, unit: string): Omit<SaidSpending, 'isWhole'> {
  const value = decimal(digits.replace(/[,，]/gu, ''));
  return { quote, value, decimals: decimalsOf(value), unit };
}

const AMOUNT = wording('#', 'money unit');

/** Every amount of money a text states, whatever it is of. */
export function amountsIn(text: string): readonly Omit<SaidSpending, 'isWhole'>[] {
  return AMOUNT.allIn(text.replace(/\s/gu, '')).map(({ quote, slots: [digits = '', unit = ''] }) =>
    amount(quote, digits, unit),
  );
}

const RATE = wording('rate-of?', 'executes', 'rate-or-progress', 'comes-to*', 'colon?', '#', 'percent-unit');

/** The one execution rate a text states, in percent; null where it states none, or several. */
export function executionRateIn(
  text: string,
): { readonly quote: string; readonly value: Decimal; readonly decimals: number } | null {
  const [found, another] = RATE.allIn(text.replace(/\s/gu, ''));
  if (!found || another) return null;
  const { quote, value, decimals } = amount(found.quote, found.slots.at(-2) ?? '', '%');
  return { quote, value, decimals };
}
