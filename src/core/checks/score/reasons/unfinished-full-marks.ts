import type { Check } from '../../model';
import { saysUnfinished } from '../../../words/phrases/reasons';
import { report } from '../report';
import { scoringCells, type Scored } from '../../../scoring/indicator/scored';

/** 未完工却得满分: the words beside full marks say that the work is not finished. */
export const unfinishedFullMarks: Check = {
  rule: 'score/unfinished-full-marks',
  title: '写明未完工、未验收却得满分',
  demand: '实际完成值或偏差原因写明尚未完工、未验收、正在实施的，该指标不应得满分。',
  source: ['practice:review：未完成、待验收与满分矛盾'],
  severity: 'warning',
  run: ({ scoring }) =>
    scoring.indicators.flatMap((scored) => {
      const text = unfinishedBesideFull(scored);
      if (text === null) return [];
      const { table, indicator, score } = scored;
      return [
        report({
          rule: unfinishedFullMarks.rule,
          severity: 'warning',
          table,
          primary: score.cell,
          cells: scoringCells(scored),
          message: { id: 'scoring/unfinished-full-marks', data: { indicator: indicator.level3, text } },
          actual: score.value,
          unit: '分',
        }),
      ];
    }),
};

/** The words beside full marks by which something is not finished; null where there are none, or the target is missed anyway. */
export function unfinishedBesideFull(scored: Scored): string | null {
  const isFull = scored.score.value.eq(scored.weight.value) && scored.comparison.met !== false;
  return isFull ? unfinishedText(scored) : null;
}

function unfinishedText({ indicator: { actual, target, reason } }: Scored): string | null {
  const texts = [actual?.figure.state === 'text' ? actual.figure.written : null, reason];
  return (
    texts.find((text) => text !== null && text !== target?.figure.written && saysUnfinished(text)) ?? null
  );
}
