import type { Check } from '../../model';
import type { Finding } from '../../../findings/finding';
import { decimal, plain } from '../../../quantity/decimal';
import { isKnown } from '../../../quantity/figure';
import type { Table } from '../../../tables/model';
import type { Scoring } from '../../../scoring/indicator/scoring';
import { report } from '../report';

/** 总分超过执行率对应的上限, where the profile caps the total by the execution rate. */
export const aboveCap: Check = {
  rule: 'score/above-cap',
  title: '总分超过执行率对应的上限',
  demand: '按平台口径，预算执行率低于80%、70%、60%、50%的，总分分别不超过89、79、69、59分。',
  source: ['platform:manual-2022'],
  severity: 'warning',
  run: ({ tables, scoring }) => tables.flatMap((table) => capped(table, scoring)),
};

function capped(table: Table, scoring: Scoring): readonly Finding[] {
  const { totalScore } = table;
  const rate = table.fields.find(({ name, row }) => name === 'execution-rate' && row === 'total')?.figure;
  if (!totalScore || !rate || !isKnown(totalScore) || !isKnown(rate)) return [];
  const cap = scoring.profileOf(table).caps.find(({ below }) => rate.value.lt(decimal(below)));
  if (!cap || totalScore.value.lte(decimal(cap.total))) return [];
  return [
    report({
      rule: aboveCap.rule,
      severity: 'warning',
      table,
      primary: totalScore.cell,
      cells: [rate.cell],
      message: {
        id: 'scoring/above-cap',
        data: { total: plain(totalScore.value), cap: cap.total, rate: plain(rate.value), below: cap.below },
      },
      actual: totalScore.value,
      expected: decimal(cap.total),
      unit: '分',
      evidence: `${plain(rate.value)}% < ${cap.below}% → ≤ ${cap.total}`,
    }),
  ];
}
