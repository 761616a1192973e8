import { HUNDRED, ONE } from '../../quantity/decimal';
import type { Claim } from '../discourse/item';
import type { Growth, Linear, Quotient, Term } from './form';

/** Which way a change goes (增减方向). */
export function signOf({ phrase }: Claim): 1 | -1 {
  return phrase.direction === -1 ? -1 : 1;
}

/** A claim that adds. */
export function plus(claim: Claim): Term {
  return { claim, sign: 1 };
}

/** A change that adds or takes off, as its words say. */
export function signed(claim: Claim): Term {
  return { claim, sign: signOf(claim) };
}

export function linear(result: Term, terms: readonly Term[]): Linear {
  return { kind: 'linear', result, terms };
}

/** The same amount said twice (重述). */
export function equality(result: Claim, again: Claim): Linear {
  const { unit, decimals } = result.figure;
  const exact = again.figure.unit === unit && again.figure.decimals === decimals;
  return { ...linear(plus(result), [plus(again)]), exact };
}

/** result = more − less (差额). */
export function difference(result: Term, more: Claim, less: Claim): Linear {
  return linear(result, [plus(more), { claim: less, sign: -1 }]);
}

/** result % = numerator ÷ the sum of the denominators. */
export function quotient(result: Claim, numerator: Claim, denominators: readonly Claim[]): Quotient {
  return { kind: 'quotient', result, numerator, denominators, scale: HUNDRED };
}

/** result = numerator ÷ denominator (平均). */
export function average(result: Claim, numerator: Claim, denominator: Claim): Quotient {
  return { ...quotient(result, numerator, [denominator]), scale: ONE };
}

/** rate % of a change over the base that it leaves. */
export function growth(rate: Claim, change: Claim, current: Claim): Growth {
  return { kind: 'growth', result: rate, change, current, sign: signOf(change) };
}
