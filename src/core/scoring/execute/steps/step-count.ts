import { ONE, roundHalfUp, truncate, type Decimal } from '../../../quantity/decimal';
import type { StepReading } from '../../../findings/settings';

/** The number of steps of `size` in `distance`, both positive. */
export function stepCount(distance: Decimal, size: Decimal, reading: StepReading): Decimal {
  // Twenty decimals are far beyond any table, and let 0.3 ÷ 0.1 count as three.
  const quotient = roundHalfUp(distance.div(size), 20);
  const whole = truncate(quotient, 0);
  switch (reading) {
    case 'exact':
      return quotient;
    case 'whole':
      return whole;
    case 'begun':
      return quotient.eq(whole) ? whole : whole.plus(ONE);
  }
}
