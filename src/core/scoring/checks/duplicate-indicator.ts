import type { Check } from '../../checks/model';
import type { Finding } from '../../finding';
import type { Indicator, Table } from '../../tables/model';
import { normalText } from '../normalise';
import { report } from './report';

/** 同一指标重复计分: the same indicator with the same target stands twice in one table. */
export const duplicateIndicator: Check = {
  rule: 'score/duplicate-indicator',
  title: '同一指标重复设置',
  demand: '同一指标在一张表中只计分一次。',
  source: '四川某区2025年自评复核标准第9条',
  severity: 'warning',
  run: ({ tables }) => tables.flatMap(duplicates),
};

function duplicates(table: Table): readonly Finding[] {
  const seen = new Map<string, Indicator>();
  return table.indicators.flatMap((indicator) => {
    const key = keyOf(indicator);
    const earlier = key === null ? undefined : seen.get(key);
    if (key !== null && !earlier) seen.set(key, indicator);
    const { level3: cell } = indicator.cells;
    const { level3: first } = earlier?.cells ?? {};
    if (!cell || !first) return [];
    return [
      report({
        rule: duplicateIndicator.rule,
        severity: 'warning',
        table,
        primary: cell,
        cells: [first],
        message: { id: 'scoring/duplicate-indicator', data: { indicator: indicator.level3 } },
      }),
    ];
  });
}

/** Name and target together: 满意度 of pupils and of parents may share a name but rarely a weight and target. */
function keyOf({ level2, level3, target, criterion, measureUnit }: Indicator): string | null {
  const text = normalText(level3);
  const wanted = target?.figure.written ?? '';
  if (text.length < 4 || criterion !== null || wanted === '') return null;
  return [text, wanted, measureUnit ?? '', (level2 ?? '').includes('满意') ? '满意' : ''].join('|');
}
