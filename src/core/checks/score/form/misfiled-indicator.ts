import type { Check } from '../../model';
import type { Indicator } from '../../../tables/model';
import { report } from '../report';
import { mentions } from '../../../words/topics';
import { wording } from '../../../words/wording';

const RATE_OF_MONEY = wording('of-money', 'rate-of-paying');
const RATES_OF_TIME = [wording('rate-of-time'), wording('in-good-time', '…', 'rate-word')];

/** 三级指标归类不当: a rate of quality, time or payment filed under quantity. */
export const misfiledIndicator: Check = {
  rule: 'score/misfiled-indicator',
  title: '三级指标归类不当',
  demand: '数量指标反映数量；合格率、及时率、资金支付率等应归入质量、时效或预算执行。',
  source: ['review:sichuan-2025：第10条'],
  severity: 'hint',
  run: ({ tables }) =>
    tables.flatMap((table) =>
      table.indicators.flatMap((indicator) => {
        const proper = properPlace(indicator);
        const primary = indicator.cells.level3;
        if (proper === null || !primary) return [];
        return [
          report({
            rule: misfiledIndicator.rule,
            severity: 'hint',
            table,
            primary,
            message: {
              id: 'scoring/misfiled-indicator',
              data: { indicator: indicator.level3, filed: indicator.level2 ?? '', proper },
            },
          }),
        ];
      }),
    ),
};

function properPlace({ level2, level3 }: Indicator): string | null {
  if (!mentions(level2 ?? '', 'quantity')) return null;
  if (RATE_OF_MONEY.isIn(level3)) return '预算执行';
  if (RATES_OF_TIME.some((way) => way.isIn(level3))) return '时效指标';
  return mentions(level3, 'rate-of-quality') ? '质量指标' : null;
}
