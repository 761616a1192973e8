import type { Check } from '../../model';
import { unfinishedBesideFull } from '../reasons/unfinished-full-marks';
import { report } from '../report';
import { scoringCells } from '../../../scoring/indicator/scored';

/** 指标值与完成值无法比较: other units, or words where the target is a number. */
export const incomparable: Check = {
  rule: 'score/incomparable',
  title: '指标值与实际完成值无法比较',
  demand: '实际完成值应与年度指标值同口径、同单位；定量指标应填写数值。',
  source: ['cn-2020-10', 'practice:review'],
  severity: 'hint',
  run: ({ scoring }) =>
    scoring.indicators.flatMap((scored) => {
      const { comparison, indicator, table, score } = scored;
      if (comparison.kind !== 'incomparable' || unfinishedBesideFull(scored) !== null) return [];
      return [
        report({
          rule: incomparable.rule,
          severity: 'hint',
          table,
          primary: indicator.cells.actual ?? score.cell,
          cells: scoringCells(scored),
          message: {
            id: 'scoring/incomparable',
            data: {
              indicator: indicator.level3,
              target: indicator.target?.figure.written ?? '',
              actual: indicator.actual?.figure.written ?? '',
              why: comparison.why,
            },
          },
        }),
      ];
    }),
};
