import type { Check } from '../../model';
import type { Finding } from '../../../findings/finding';
import { plain } from '../../../quantity/decimal';
import { agrees, expectedScore, indicatorScore } from '../../../scoring/indicator/indicator-score';
import type { Scoring } from '../../../scoring/indicator/scoring';
import { report, setTo } from '../report';
import { scoringCells, type Scored } from '../../../scoring/indicator/scored';

/** 未达目标却得满分: every profile takes points off for a missed target. */
export const fullMarksForMissedTarget: Check = {
  rule: 'score/full-marks-for-missed-target',
  title: '未达目标却得满分',
  demand: '实际完成值没有达到年度指标值的，不得满分。',
  source: ['cn-2020-10', 'platform:scoring'],
  severity: 'error',
  run: ({ scoring }) => scoring.indicators.flatMap((scored) => missed(scored, scoring)),
};

function missed(scored: Scored, scoring: Scoring): readonly Finding[] {
  const { comparison, score, weight, table, indicator } = scored;
  if (comparison.met !== false || !score.value.eq(weight.value)) return [];
  const common = {
    rule: fullMarksForMissedTarget.rule,
    table,
    primary: score.cell,
    cells: scoringCells(scored),
  };
  const data = {
    indicator: indicator.level3,
    target: indicator.target?.figure.written ?? '',
    actual: indicator.actual?.figure.written ?? '',
    weight: plain(weight.value),
  };
  if (comparison.kind !== 'numbers') {
    return [
      report({
        ...common,
        severity: 'warning',
        message: { id: 'scoring/full-marks-missed', data: { ...data, expected: null } },
        actual: score.value,
        unit: '分',
      }),
    ];
  }
  const profile = scoring.profileOf(table);
  const exact = indicatorScore(comparison, weight.value, profile.reverse);
  if (agrees(score, exact, 1)) return [];
  // 9.6 written as a full 10 is the habit of some offices, and still full marks for a missed target.
  const isRounded = agrees(score, exact);
  const expected = expectedScore(comparison, weight.value, profile);
  return [
    report({
      ...common,
      severity: comparison.signed && !isRounded ? 'error' : 'warning',
      message: { id: 'scoring/full-marks-missed', data: { ...data, expected: plain(expected.score) } },
      actual: score.value,
      expected: expected.score,
      unit: '分',
      evidence: expected.evidence,
      cause: {
        kind: 'rule-not-applied',
        message: { id: 'scoring/cause-profile', data: { profile: profile.title } },
      },
      fixes: [setTo(score, expected.score)],
    }),
  ];
}
