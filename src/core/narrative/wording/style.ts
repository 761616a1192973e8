import { isKnown } from '../../quantity/figure';
import { isAmountUnit } from '../../quantity/unit';
import type { Table } from '../../tables/model';
import type { NumberShow } from './parts';
import { MONEY } from '../facts/value';

/** How the report prints its numbers (数字格式), following the workbook's tables. */
export interface NumberStyle {
  readonly amount: NumberShow;
  readonly percent: NumberShow;
  /** Scores and counts: as many decimals as they have, at most two. */
  readonly plain: NumberShow;
}

const TRIMMED: NumberShow = { percent: false, decimals: 2, fixed: false, unsigned: false };

/**
 * Trimmed or fixed decimals, whichever most figures of the tables show: `83` and `0.5` speak for trimmed,
 * `83.00` and `0.50` for fixed. Two decimals either way (rules of the field §10). Percentages stay fixed only where
 * amounts do: `100.00%` is what Excel's format shows, not what the office writes beside `83`.
 */
export function numberStyle(tables: readonly Table[]): NumberStyle {
  const amounts: string[] = [];
  const percents: string[] = [];
  for (const { fields } of tables) {
    for (const { figure } of fields) {
      if (!isKnown(figure) || figure.unit === null) continue;
      if (figure.unit === '%') percents.push(figure.written);
      else if (figure.unit === MONEY || (isAmountUnit(figure.unit) && figure.unit !== '元'))
        amounts.push(figure.written);
    }
  }
  const fixed = mostlyFixed(amounts);
  return {
    amount: { ...TRIMMED, fixed },
    percent: { ...TRIMMED, percent: true, fixed: mostlyFixed(percents) && (fixed || amounts.length === 0) },
    plain: TRIMMED,
  };
}

/** A lone zero says nothing: it is written `0` in both styles. */
function mostlyFixed(written: readonly string[]): boolean {
  let fixed = 0;
  let trimmed = 0;
  for (const entry of written) {
    const digits = entry.replace(/[^\d.]/g, '');
    if (/\.\d*0$/.test(digits)) fixed += 1;
    else if (/^\d+$/.test(digits) && !/^0+$/.test(digits)) trimmed += 1;
    else if (/\.\d$/.test(digits)) trimmed += 1;
  }
  return fixed > trimmed;
}
