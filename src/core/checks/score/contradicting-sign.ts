import type { Check } from '../model';
import { isKnown } from '../../quantity/figure';
import { isAmountUnit } from '../../quantity/unit';
import type { Indicator } from '../../tables/model';
import { report } from './report';
import { endOf, endsIn, mentions } from '../../words/topics';
import { wording } from '../../words/wording';

/** 指标性质与关系符号矛盾: a cost or an accident that must not be fallen short of, a pass rate not to be exceeded. */
export const contradictingSign: Check = {
  rule: 'score/contradicting-sign',
  title: '指标性质与关系符号矛盾',
  demand:
    '成本类指标应为“≤”或“＝”，不应要求花费不低于某数；事故、投诉不应要求不低于，满意度、合格率不应要求不高于某数。',
  source: ['review:sichuan-2025'],
  severity: 'warning',
  run: ({ tables }) =>
    tables.flatMap((table) =>
      table.indicators.flatMap((indicator) => {
        const contradiction = contradictionOf(indicator);
        const primary = indicator.cells.relation ?? indicator.cells.target;
        if (!contradiction || !primary) return [];
        return [
          report({
            rule: contradictingSign.rule,
            severity: 'warning',
            table,
            primary,
            ...(indicator.cells.target ? { cells: [indicator.cells.target] } : {}),
            message: {
              id: 'scoring/contradicting-sign',
              data: {
                indicator: indicator.level3,
                target: indicator.target?.figure.written ?? '',
                kind: contradiction,
              },
            },
          }),
        ];
      }),
    ),
};

type Contradiction = 'cost' | 'harm' | 'merit';

function contradictionOf(indicator: Indicator): Contradiction | null {
  const sign = indicator.relation ?? indicator.target?.relation;
  if (sign === '≥' || sign === '>') return isCost(indicator) ? 'cost' : isHarm(indicator) ? 'harm' : null;
  return (sign === '≤' || sign === '<') && isMerit(indicator) ? 'merit' : null;
}

/** An amount under 成本; rates of saving (成本节约率) may well be ≥. */
function isCost({ level1, level2, level3, target }: Indicator): boolean {
  const isFiled = mentions(level1 ?? '', 'cost') || mentions(level2 ?? '', 'cost');
  if (!isFiled || !target || !isKnown(target.figure)) return false;
  const { unit } = target.figure;
  return unit !== null && isAmountUnit(unit) && !mentions(level3, 'saving-or-income');
}

const HARM = wording('harm', 'happens?', 'number-of-harm?');

/** 安全事故发生数, 投诉次数; not 事故处置率 or 投诉下降率. */
function isHarm({ level3 }: Indicator): boolean {
  return HARM.closes(level3) && !mentions(level3, 'fall-or-none');
}

/** 群众满意度, 验收合格率; not 不合格率 or 不满意率. */
function isMerit({ level3 }: Indicator): boolean {
  const merit = endOf(level3, 'merit');
  return merit !== null && !endsIn(level3.slice(0, -merit.length), 'turns-round');
}
