import type { Check } from '../../model';
import { isKnown } from '../../../quantity/figure';
import type { Indicator } from '../../../tables/model';
import { ZERO } from '../../../quantity/decimal';
import { isAboutSatisfaction } from '../../../words/phrases/indicators/satisfaction';
import { report } from '../report';

/** 满意度没有调查数据: satisfaction claimed on words (无投诉), or on a bare ≥90%, scored or not. */
export const satisfactionWithoutFigure: Check = {
  rule: 'score/satisfaction-without-figure',
  title: '满意度没有调查得出的数值',
  demand: '满意度的实际完成值应为调查得出的具体数值，没有调查数据的不得分。',
  source: ['review:sichuan-2025：第4条'],
  severity: 'warning',
  run: ({ tables }) =>
    tables.flatMap((table) =>
      table.indicators.filter(isUnproven).flatMap((indicator) => {
        const primary = indicator.cells.actual ?? indicator.score?.cell;
        if (!primary) return [];
        return [
          report({
            rule: satisfactionWithoutFigure.rule,
            severity: 'warning',
            table,
            primary,
            cells: indicator.score ? [indicator.score.cell] : [],
            message: {
              id: 'scoring/satisfaction-without-figure',
              data: { indicator: indicator.level3, actual: indicator.actual?.figure.written ?? '' },
            },
          }),
        ];
      }),
    ),
};

/** Satisfaction without a figure, unless no points are claimed for it. */
function isUnproven(indicator: Indicator): boolean {
  const { level1, level2, level3, criterion, score } = indicator;
  if (criterion !== null || !isAboutSatisfaction([level1, level2, level3])) return false;
  const claimsNothing = score !== null && (!isKnown(score) || score.value.lte(ZERO));
  return !claimsNothing && lacksFigure(indicator);
}

/** Words, or a threshold in place of a result. A blank cell is reported as missing elsewhere. */
function lacksFigure({ actual }: Indicator): boolean {
  if (!actual) return false;
  return (
    actual.figure.state === 'text' ||
    (actual.figure.state === 'number' && actual.relation !== null && actual.relation !== '=')
  );
}
