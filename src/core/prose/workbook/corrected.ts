import type { Finding } from '../../findings/finding';
import { decimal, type Decimal } from '../../quantity/decimal';
import { convertAmount, isAmountUnit } from '../../quantity/unit';
import { formatAddress } from '../../workbook/address';
import type { Binding } from './bind';

/**
 * Bindings without those of texts that say what a wrong cell should be (改正值): the review of the workbook has told of the
 * cell, and the text is right.
 */
export function withoutCorrected(
  bindings: readonly Binding[],
  findings: readonly Finding[],
): readonly Binding[] {
  const corrected = new Map(findings.flatMap(correctionsOf));
  return bindings.filter(({ agrees, claim, figure }) => {
    const { low, high } = claim.figure.interval;
    const value = corrected.get(figure.cell);
    return agrees || value === undefined || value.lt(low) || value.gt(high);
  });
}

/** What a cell should be, in 元 or percent; nothing where the finding does not say. */
function correctionsOf({ primary, expected, unit }: Finding): readonly (readonly [string, Decimal])[] {
  if (!primary || expected === null || unit === null) return [];
  const value = decimal(expected);
  return [[formatAddress(primary), isAmountUnit(unit) ? convertAmount(value, unit, '元') : value]];
}
