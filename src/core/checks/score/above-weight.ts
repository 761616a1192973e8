import type { Check } from '../model';
import { plain } from '../../quantity/decimal';
import { report, setTo } from './report';
import { scoringCells } from './scored';

/** 得分高于分值. */
export const aboveWeight: Check = {
  rule: 'score/above-weight',
  title: '得分高于分值',
  demand: '任何指标的得分不得高于该指标的分值。',
  source: '财预〔2020〕10号 附件1；湖北自评表备注：得分不得突破权重',
  severity: 'error',
  run: ({ scoring }) =>
    scoring.indicators
      .filter(({ score, weight }) => score.value.gt(weight.value))
      .map((scored) =>
        report({
          rule: aboveWeight.rule,
          severity: 'error',
          table: scored.table,
          primary: scored.score.cell,
          cells: scoringCells(scored),
          message: {
            id: 'scoring/above-weight',
            data: {
              indicator: scored.indicator.level3,
              score: plain(scored.score.value),
              weight: plain(scored.weight.value),
            },
          },
          actual: scored.score.value,
          expected: scored.weight.value,
          unit: '分',
          fixes: [setTo(scored.score, scored.weight.value)],
        }),
      ),
};
