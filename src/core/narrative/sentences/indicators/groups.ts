import type { Indicator, Table } from '../../../tables/model';
import { classOfLevels, type IndicatorClass } from '../../../words/phrases/indicators/classes';
import { cleanWords } from '../../wording/clean-words';

/** The words that each class of indicators starts with in the report. */
const TITLES: Readonly<Record<IndicatorClass, string>> = {
  cost: '成本指标',
  output: '产出指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
};

/** One group of a table's indicators that belong together in the report. */
export interface IndicatorGroup {
  /** 产出指标; empty where a form sorts its indicators in no way. */
  readonly title: string;
  readonly indicators: readonly Indicator[];
}

/**
 * The indicators by first level, or by the class of their second where a form has no first, in the order of the form. Other first levels
 * keep their own name.
 */
export function indicatorGroups({ indicators }: Pick<Table, 'indicators'>): readonly IndicatorGroup[] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const title = titleOf(indicator);
    const group = groups.get(title) ?? [];
    group.push(indicator);
    groups.set(title, group);
  }
  const isSorted = groups.size > 1 || !groups.has(OTHERS);
  return [...groups].map(([title, grouped]) => ({ title: isSorted ? title : '', indicators: grouped }));
}

const OTHERS = '其他指标';

function titleOf({ level1, level2 }: Indicator): string {
  const known = classOfLevels(level1, level2);
  return known ? TITLES[known] : cleanWords(level1 ?? OTHERS);
}
