import type { Check } from '../model';
import type { Scored } from './scored';
import { report } from './report';
import { ZERO } from '../../quantity/decimal';

/** 满意度没有调查数据: satisfaction scored on words, or on a bare ≥90%. */
export const satisfactionWithoutFigure: Check = {
  rule: 'score/satisfaction-without-figure',
  title: '满意度没有调查得出的数值',
  demand: '满意度的实际完成值应为调查得出的具体数值，没有调查数据的不得分。',
  source: '四川某区2025年自评复核标准第4条',
  severity: 'warning',
  run: ({ scoring }) =>
    scoring.indicators
      .filter((scored) => isSatisfaction(scored) && scored.score.value.gt(ZERO) && lacksFigure(scored))
      .map(({ table, indicator, score }) =>
        report({
          rule: satisfactionWithoutFigure.rule,
          severity: 'warning',
          table,
          primary: indicator.cells.actual ?? score.cell,
          cells: [score.cell],
          message: {
            id: 'scoring/satisfaction-without-figure',
            data: { indicator: indicator.level3, actual: indicator.actual?.figure.written ?? '' },
          },
        }),
      ),
};

function isSatisfaction({ indicator: { level1, level2, level3, criterion } }: Scored): boolean {
  return criterion === null && [level1, level2, level3].some((level) => (level ?? '').includes('满意'));
}

/** Words, or a threshold in place of a result. A blank cell is reported as missing elsewhere. */
function lacksFigure({ indicator: { actual } }: Scored): boolean {
  if (!actual) return false;
  return (
    actual.figure.state === 'text' ||
    (actual.figure.state === 'number' && actual.relation !== null && actual.relation !== '=')
  );
}
