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
function unitOfNumber(word: Word): string {
  return countsPeople(word) ? '人' : '个';
}

/** Whether the words say that they count people: 编制人数. */
export function countsPeople({ core }: Word): boolean {
  return endsIn(core, 'counted-people');
}

/**
 * The unit that rows count in, one after the other, by their labels: 保有量（辆）, and what stands below 车辆数合计（辆），
 * numbered or 其中.
 */
export class CountedRows {
  private heading: { readonly unit: string; readonly level: number | null } | null = null;
  /** Whether the row before was one of those that 其中 begins. */
  private divided = false;

  /** Null for rows of money. */
  of({ label }: AmountRow): string | null {
    const word = label?.word;
    const own =
      countingUnit(word) ?? (word?.reading?.meaning.measure === 'count' ? unitOfNumber(word) : null);
    const level = word?.level ?? null;
    this.divided = own === null && (word?.ofWhich === true || (this.divided && level === null));
    if (own !== null || !word || (level === null && !this.divided)) {
      this.heading = own === null ? null : { unit: own, level };
      return own;
    }
    if (this.heading && level !== null && level <= (this.heading.level ?? level)) this.heading = null;
    const speaksOfMoney = word.unit !== null || sortOf(word) === 'money';
    return this.heading && !speaksOfMoney ? this.heading.unit : null;
  }
}
