import { plain, roundHalfUp, type Decimal } from '../../../quantity/decimal';

/** A score or distance as it is shown: plain, a quotient that does not end (8 ÷ 9) cut to six decimals. */
export function shown(value: Decimal): string {
  return plain(roundHalfUp(value, 6));
}
