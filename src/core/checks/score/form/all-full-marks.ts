import { HUNDRED } from '../../../quantity/decimal';
import { isKnown, type KnownFigure } from '../../../quantity/figure';
import type { Finding } from '../../../findings/finding';
import type { TableIndex } from '../../../formulas/index/table-index';
import type { Table } from '../../../tables/model';
import type { Check } from '../../model';
import { report } from '../report';

/** So many projects with a hundred points each are no chance any more. */
const SEVERAL = 3;

/** 所有项目自评均为满分 (走过场): every project gave itself a hundred. */
export const allFullMarks: Check = {
  rule: 'score/all-full-marks',
  title: '所有项目自评均为满分',
  demand: '自评应如实反映问题；三个以上项目全部自评100分的，应复核执行率、完成值和满意度是否真实。',
  source: ['practice:review：自评走过场'],
  severity: 'hint',
  run: ({ indexes }) => indexes.flatMap(inLedger),
  runAcross: ({ tables }) => {
    const scored: { readonly table: Table; readonly totalScore: KnownFigure }[] = [];
    for (const table of tables) {
      const { kind, totalScore } = table;
      if (kind !== 'project-self-evaluation' || !totalScore || !isKnown(totalScore)) continue;
      if (!totalScore.value.eq(HUNDRED)) return [];
      scored.push({ table, totalScore });
    }
    const [first] = scored;
    if (!first || scored.length < SEVERAL) return [];
    return [
      report({
        rule: allFullMarks.rule,
        severity: 'hint',
        table: first.table,
        primary: first.totalScore.cell,
        cells: scored.map(({ totalScore }) => totalScore.cell),
        message: { id: 'scoring/all-full-marks', data: { count: String(scored.length) } },
      }),
    ];
  },
};

function inLedger({ table, rows }: TableIndex): readonly Finding[] {
  if (table.kind !== 'project-ledger') return [];
  const scores = rows.flatMap(({ row, fields }) => {
    const figure = fields.get('score')?.figure;
    return row.key !== 'total' && figure && isKnown(figure) ? [figure] : [];
  });
  const [first] = scores;
  if (!first || scores.length < SEVERAL || scores.some(({ value }) => !value.eq(HUNDRED))) return [];
  return [
    report({
      rule: allFullMarks.rule,
      severity: 'hint',
      table,
      primary: first.cell,
      cells: scores.map(({ cell }) => cell),
      message: { id: 'scoring/all-full-marks', data: { count: String(scores.length) } },
    }),
  ];
}
