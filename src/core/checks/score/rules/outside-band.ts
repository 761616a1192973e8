import type { Check } from '../../model';
import type { Finding } from '../../../findings/finding';
import { decimal, HUNDRED, plain } from '../../../quantity/decimal';
import type { Scoring } from '../../../scoring/indicator/scoring';
import { report } from '../report';
import { scoringCells, type Scored } from '../../../scoring/indicator/scored';

const INDEX = { full: 0, part: 1, none: 2 } as const;

/** 定性指标得分超出档次: a grade in words allows only a share of the weight. */
export const outsideBand: Check = {
  rule: 'score/outside-band',
  title: '定性指标得分超出所属档次',
  demand: '定性指标按达成、部分达成、未达成三档，在该档的比例区间内给分。',
  source: ['platform:scoring：selfqualscorecheck（80%、60%）', 'form:hubei-project：80%、50%'],
  severity: 'warning',
  run: ({ scoring }) => scoring.indicators.flatMap((scored) => outside(scored, scoring)),
};

function outside(scored: Scored, scoring: Scoring): readonly Finding[] {
  const { comparison, score, weight, table, indicator } = scored;
  if (comparison.kind !== 'words' || comparison.achievement === null) return [];
  const profile = scoring.profileOf(table);
  const band = profile.qualitative[INDEX[comparison.achievement]];
  const [low, high] = [band.from, band.to].map((percent) =>
    weight.value.times(decimal(percent)).div(HUNDRED),
  );
  if (!low || !high || (score.value.gte(low) && score.value.lte(high))) return [];
  // Full marks for a missed target are told by a rule of their own.
  if (score.value.eq(weight.value)) return [];
  return [
    report({
      rule: outsideBand.rule,
      severity: 'warning',
      table,
      primary: score.cell,
      cells: scoringCells(scored),
      message: {
        id: 'scoring/outside-band',
        data: {
          indicator: indicator.level3,
          actual: indicator.actual?.figure.written ?? '',
          score: plain(score.value),
          low: plain(low),
          high: plain(high),
          profile: profile.title,
        },
      },
      actual: score.value,
      unit: '分',
      evidence: `${band.from}%–${band.to}% × ${plain(weight.value)} = ${plain(low)}–${plain(high)}`,
    }),
  ];
}
