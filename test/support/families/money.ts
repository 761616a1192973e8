import { decimal, plain, roundHalfUp } from '../../../src/core/quantity/decimal';
import type { Dice } from './dice';

/** Amounts are made as whole hundredths, so that generated tables add up exactly. */
export type Hundredths = number;

/** The number a cell holds for that many hundredths: 4508 → 45.08. */
export function amount(hundredths: Hundredths): number {
  return Number(decimal(String(hundredths)).div(decimal('100')).toFixed(2));
}

/** part ÷ whole in percent, rounded as Excel rounds: `54.31`. */
export function percentText(part: number, whole: number, decimals = 2): string {
  const ratio = decimal(String(part))
    .div(decimal(String(whole)))
    .times(decimal('100'));
  return roundHalfUp(ratio, decimals).toFixed(decimals);
}

/** The same as the fraction a percent-formatted cell holds: 0.5431. */
export function fraction(part: number, whole: number, decimals = 2): number {
  return Number(plain(decimal(percentText(part, whole, decimals)).div(decimal('100'))));
}

/** weight × part ÷ whole, two decimals. */
export function proportional(weight: number, part: number, whole: number): number {
  const score = decimal(String(weight))
    .times(decimal(String(part)))
    .div(decimal(String(whole)));
  return Number(plain(roundHalfUp(score, 2)));
}

/** A total of numbers with at most two decimals, without binary residue. */
export function addUp(values: readonly number[]): number {
  return Number(plain(values.reduce((sum, value) => sum.plus(decimal(String(value))), decimal('0'))));
}

/** A plausible budget: some thousands to some millions of 万元-hundredths, mostly not round. */
export function randomBudget(dice: Dice): Hundredths {
  const size = dice.pick([1_000, 10_000, 100_000, 1_000_000] as const);
  return dice.integer(size, size * 10);
}
