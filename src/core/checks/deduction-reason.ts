import { plain } from '../quantity/decimal';
import { isKnown } from '../quantity/figure';
import { hasWords } from './filler';
import type { Check } from './model';
import { observed } from './report';

/** 扣分未说明原因: a score below its weight, and nothing in the column meant for the reason. */
export const deductionReason: Check = {
  rule: 'completeness/deduction-reason',
  title: '扣分未说明原因',
  demand: '得分低于分值的指标，应在偏差原因一栏说明。',
  source: '财预〔2020〕10号 附件1（偏差原因分析及改进措施）；domain rules §3.6 第14条',
  severity: 'warning',
  run: ({ tables }) =>
    tables.flatMap((table) => {
      if (!table.columns.some(({ field }) => field === 'reason')) return [];
      return table.indicators.flatMap(({ level3, weight, score, reason, cells }) => {
        if (!weight || !score || !isKnown(weight) || !isKnown(score)) return [];
        if (score.value.gte(weight.value) || (reason !== null && hasWords(reason))) return [];
        const data = { indicator: level3, score: plain(score.value), weight: plain(weight.value) };
        return observed({
          rule: 'completeness/deduction-reason',
          severity: 'warning',
          table,
          primary: cells['reason'] ?? score.cell,
          cells: [score.cell, weight.cell],
          message: { id: 'check/deduction-reason', data },
        });
      });
    }),
};
