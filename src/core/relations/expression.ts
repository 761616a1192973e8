import type { Decimal } from '../quantity/decimal';
import type { Figure } from '../quantity/figure';

/**
 * A formula over figures. Its one tree is read three ways: evaluated over intervals (checking), printed as an
 * Excel formula (filling) and printed with its numbers (evidence and sentences).
 */
export type Expression =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'constant'; readonly value: Decimal }
  | { readonly kind: 'sum'; readonly terms: readonly Expression[] }
  | { readonly kind: 'difference'; readonly from: Expression; readonly minus: Expression }
  | { readonly kind: 'product'; readonly factors: readonly Expression[] }
  | { readonly kind: 'quotient'; readonly dividend: Expression; readonly divisor: Expression }
  | { readonly kind: 'at-most'; readonly value: Expression; readonly limit: Expression };
