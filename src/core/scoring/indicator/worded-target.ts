import { decimal, type Decimal } from '../../quantity/decimal';
import { normalise } from '../../words/cleaner/normalise';

/** A target written in words around its number: 95%以上, 30天以内, 90%-95%. Either end may be missing, not both. */
export interface WordedTarget {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly unit: string | null;
}

const ONE_SIDED = /^(\d+(?:\.\d+)?)([^\d()]{0,4}?)(?:\(含\)|及|含|或)?(以上|以下|以内|之内)(?:\(含.*\))?$/u;
const BETWEEN = /^(\d+(?:\.\d+)?)([^\d-]{0,4}?)(?:-|至|到)(\d+(?:\.\d+)?)([^\d-]{0,4})$/u;

/** Reads such a target; null for any other text. */
export function wordedTarget(written: string): WordedTarget | null {
  const { text } = normalise(written);
  const [, number, unit, side] = ONE_SIDED.exec(text) ?? [];
  if (number !== undefined) {
    const at = decimal(number);
    return side === '以上'
      ? { low: at, high: null, unit: unit || null }
      : { low: null, high: at, unit: unit || null };
  }
  const [, low, , high, common] = BETWEEN.exec(text) ?? [];
  if (low === undefined || high === undefined || decimal(low).gt(decimal(high))) return null;
  return { low: decimal(low), high: decimal(high), unit: common || null };
}
