import type { Indicator, Table } from '../../../tables/model';
import { indicatorClassOf, type IndicatorClass } from '../../../words/phrases/indicators/classes';
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
  readonly title: string;
  readonly indicators: readonly Indicator[];
}

/** The indicators by first level, in the order of the form. Other first levels keep their own name. */
export function indicatorGroups({ indicators }: Pick<Table, 'indicators'>): readonly IndicatorGroup[] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const level1 = indicator.level1 ?? '其他指标';
    const known = indicatorClassOf(level1);
    const title = known ? TITLES[known] : cleanWords(level1);
    const group = groups.get(title) ?? [];
    group.push(indicator);
    groups.set(title, group);
  }
  return [...groups].map(([title, grouped]) => ({ title, indicators: grouped }));
}
