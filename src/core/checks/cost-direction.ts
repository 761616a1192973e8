import { isAmountUnit } from '../quantity/unit';
import type { Indicator } from '../tables/model';
import type { Check } from './model';
import { observed } from './report';

/** 成本指标方向: a cost is to stay below its target, not above it. */
export const costDirection: Check = {
  rule: 'logic/cost-direction',
  title: '成本指标方向相反',
  demand: '成本金额指标应为“≤”，不应为“≥”。',
  source: 'domain rules §7（成本指标写成≥）',
  severity: 'warning',
  run: ({ tables }) =>
    tables.flatMap((table) =>
      table.indicators.flatMap((indicator) => {
        const relation = indicator.target?.relation ?? indicator.relation;
        const cell = indicator.cells['relation'] ?? indicator.cells['target'];
        if (!cell || (relation !== '≥' && relation !== '>') || !isCostInMoney(indicator)) return [];
        return observed({
          rule: 'logic/cost-direction',
          severity: 'warning',
          table,
          primary: cell,
          message: { id: 'check/cost-direction', data: { indicator: indicator.level3, relation } },
        });
      }),
    ),
};

function isCostInMoney({ level1, level2, measureUnit, target }: Indicator): boolean {
  const isCost = /成本/.test(`${level1 ?? ''}${level2 ?? ''}`);
  const unit = target?.figure.unit ?? measureUnit ?? '';
  return isCost && (isAmountUnit(unit) || /^(?:亿|万|千)?元(?:[/／].*)?$/.test(unit));
}
