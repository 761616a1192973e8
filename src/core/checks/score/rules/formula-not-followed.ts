import type { Check } from '../../model';
import type { Finding } from '../../../findings/finding';
import { HUNDRED, plain, truncate, type Decimal } from '../../../quantity/decimal';
import { isKnown, type KnownFigure } from '../../../quantity/figure';
import { agrees, expectedScore, indicatorScore } from '../../../scoring/indicator/indicator-score';
import { PROFILES } from '../../../scoring/profiles/catalogue';
import type { Scoring } from '../../../scoring/indicator/scoring';
import { report, setTo } from '../report';
import { scoringCells, type Scored } from '../../../scoring/indicator/scored';

/** 未达目标的得分不按公式: points were taken off, but by no profile's formula. */
export const formulaNotFollowed: Check = {
  rule: 'score/formula-not-followed',
  title: '未达目标指标的得分与计分公式不符',
  demand: '定量指标未达目标的，按完成程度和分值计算得分（正向：实际÷目标×分值；反向按口径）。',
  source: ['platform:scoring', 'hb-2020-3：自评表备注'],
  severity: 'warning',
  run: ({ scoring }) => scoring.indicators.flatMap((scored) => deviating(scored, scoring)),
};

function deviating(scored: Scored, scoring: Scoring): readonly Finding[] {
  const { comparison, score, weight, table, indicator } = scored;
  if (comparison.kind !== 'numbers' || comparison.met || score.value.gte(weight.value)) return [];
  if (isByCoefficient(scored)) return [];
  const followed = PROFILES.some(({ reverse }) =>
    agrees(score, indicatorScore(comparison, weight.value, reverse)),
  );
  if (followed) return [];
  const profile = scoring.profileOf(table);
  const expected = expectedScore(comparison, weight.value, profile);
  return [
    report({
      rule: formulaNotFollowed.rule,
      severity: 'warning',
      table,
      primary: score.cell,
      cells: scoringCells(scored),
      message: {
        id: 'scoring/formula-not-followed',
        data: {
          indicator: indicator.level3,
          score: plain(score.value),
          expected: plain(expected.score),
          profile: profile.title,
        },
      },
      actual: score.value,
      expected: expected.score,
      unit: '分',
      evidence: expected.evidence,
      cause: isTruncated(score, expected.score)
        ? { kind: 'truncated', message: { id: 'scoring/cause-truncated', data: {} } }
        : {
            kind: 'rule-not-applied',
            message: { id: 'scoring/cause-profile', data: { profile: profile.title } },
          },
      fixes: [setTo(score, expected.score)],
    }),
  ];
}

/** Whether the form has a coefficient that the score follows: that is what was decided, and judged by itself. */
function isByCoefficient({ indicator: { coefficient }, weight, score }: Scored): boolean {
  if (!coefficient || !isKnown(coefficient)) return false;
  return agrees(score, weight.value.times(coefficient.value).div(HUNDRED));
}

function isTruncated(score: KnownFigure, expected: Decimal): boolean {
  return [0, 1].some((decimals) => score.value.eq(truncate(expected, decimals)));
}
