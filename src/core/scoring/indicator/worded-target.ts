import { decimal, type Decimal } from '../../quantity/decimal';
import { normalise } from '../../words/cleaner/normalise';
import { isNamed } from '../../words/topics';
import { wording } from '../../words/wording';

/** A target written in words around its number: 95%以上, 30天以内, 90%-95%. Either end may be missing, not both. */
export interface WordedTarget {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly unit: string | null;
}

const ONE_SIDED = wording('#', 'unit of growth?', 'inclusive-or?', 'value-side', 'remark in brackets?');
const BETWEEN = wording('#', 'unit of growth?', 'up-to', '#', 'unit of growth?');

/** Reads such a target; null for any other text. */
export function wordedTarget(written: string): WordedTarget | null {
  const { text } = normalise(written);
  const [number, unit, , side = ''] = ONE_SIDED.slotsOf(text) ?? [];
  if (number !== undefined) {
    const at = valueOf(number);
    return isNamed(side, 'at-least-behind')
      ? { low: at, high: null, unit: unit || null }
      : { low: null, high: at, unit: unit || null };
  }
  const [from, , , to, common] = BETWEEN.slotsOf(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const [low, high] = [valueOf(from), valueOf(to)];
  return low.gt(high) ? null : { low, high, unit: common || null };
}

function valueOf(digits: string): Decimal {
  return decimal(digits.replaceAll(',', ''));
}
