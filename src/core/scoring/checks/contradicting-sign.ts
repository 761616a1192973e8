import type { Check } from '../../checks/model';
import { isKnown } from '../../quantity/figure';
import { isAmountUnit } from '../../quantity/unit';
import type { Indicator } from '../../tables/model';
import { report } from './report';

/** 成本指标却要求不低于: the relation sign contradicts the indicator's nature. */
export const contradictingSign: Check = {
  rule: 'score/contradicting-sign',
  title: '指标性质与关系符号矛盾',
  demand: '成本类指标应为“≤”或“＝”，不应要求花费不低于某数。',
  source: '四川某区2025年自评复核意见',
  severity: 'warning',
  run: ({ tables }) =>
    tables.flatMap((table) =>
      table.indicators.filter(isCostAtLeast).flatMap((indicator) => {
        const primary = indicator.cells.relation ?? indicator.cells.target;
        if (!primary) return [];
        return [
          report({
            rule: contradictingSign.rule,
            severity: 'warning',
            table,
            primary,
            ...(indicator.cells.target ? { cells: [indicator.cells.target] } : {}),
            message: {
              id: 'scoring/contradicting-sign',
              data: { indicator: indicator.level3, target: indicator.target?.figure.written ?? '' },
            },
          }),
        ];
      }),
    ),
};

/** An amount under 成本 that must not be fallen short of; rates of saving (成本节约率) may well be ≥. */
function isCostAtLeast({ level1, level2, level3, relation, target }: Indicator): boolean {
  const sign = relation ?? target?.relation;
  const isCost = (level1 ?? '').includes('成本') || (level2 ?? '').includes('成本');
  if (!isCost || (sign !== '≥' && sign !== '>') || !target || !isKnown(target.figure)) return false;
  const { unit } = target.figure;
  return unit !== null && isAmountUnit(unit) && !/节约|节省|减少|降低|收入/u.test(level3);
}
