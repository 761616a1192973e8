import type { CauseKind } from '../../findings/finding';
import { claimsOf, type Linear } from './form';
import { slipsIn } from './slips';

/**
 * How probable it is that one slip of the pen repairs a sum that was never meant to be one: what is lacking would have
 * to come, within the width of the figures, to what some slip makes of one of them. The longer the figures, the rarer.
 * Null when no slip repairs the form.
 */
export function chanceOfSlip(form: Linear): number | null {
  const claims = claimsOf(form);
  const places = Math.max(
    ...claims.map(({ figure }) => figure.value.abs().toFixed(figure.decimals).replace('.', '').length),
  );
  const chances = slipsIn(form).map(({ claim, cause, wanted: { interval } }) => {
    const others = claims
      .filter((one) => one !== claim)
      .map(({ figure }) => Number(figure.base.abs().toFixed()));
    const width = Number(interval.high.minus(interval.low).toFixed());
    const slips = SHIFTS[cause] === undefined ? SLIPS_A_PLACE * places : SHIFTS[cause] * claims.length;
    return (slips * width) / Math.max(...others);
  });
  return chances.length > 0 ? Math.min(...chances) : null;
}

/** A slip that explains a sum is believed where one would fit by chance less often than this. */
export const NO_ACCIDENT = 0.01;

/** What may be lacking when a digit at one place is wrong, or changes places with the next. */
const SLIPS_A_PLACE = 18;
/** Ways in which the unit or the decimal point of each figure may slip. */
const SHIFTS: Readonly<Partial<Record<CauseKind, number>>> = { 'unit-slip': 4, 'decimal-point': 6 };
