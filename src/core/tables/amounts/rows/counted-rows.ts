import { countingUnitIn, sortOf } from '../../../words/phrases/sorts';
import { endsIn } from '../../../words/topics';
import type { Word } from '../../vocabulary/lexicon';
import type { AmountRow } from '../amounts';

/** The unit a label counts in: 团组数（个）, 保有量（辆）. Null for money. */
export function countingUnit(word: Word | null | undefined): string | null {
  return word ? countingUnitIn(word.text) : null;
}

/**
 * What a label without a unit counts that says that it counts: 人 of 救助人数, else 个. 离退休人员 and the like name people and may
 * head what was paid to them.
 */
function unitOfNumber({ core }: Word): string {
  return endsIn(core, 'counted-people') ? '人' : '个';
}

/** The unit that rows count in, one after the other, by their labels: 保有量（辆）, and what stands below 车辆数合计（辆）. */
export class CountedRows {
  private heading: { readonly unit: string; readonly level: number } | null = null;

  /** Null for rows of money. */
  of({ label }: AmountRow): string | null {
    const word = label?.word;
    const own =
      countingUnit(word) ?? (word?.reading?.meaning.measure === 'count' ? unitOfNumber(word) : null);
    const level = word?.level ?? null;
    if (own !== null || !word || level === null) {
      this.heading = own !== null && level !== null ? { unit: own, level } : null;
      return own;
    }
    if (this.heading && level <= this.heading.level) this.heading = null;
    const speaksOfMoney = word.unit !== null || sortOf(word) === 'money';
    return this.heading && !speaksOfMoney ? this.heading.unit : null;
  }
}
