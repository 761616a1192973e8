import { HUNDRED } from '../../quantity/decimal';
import { isKnown } from '../../quantity/figure';
import type { Finding } from '../../findings/finding';
import type { TableIndex } from '../../formulas/table-index';
import type { Check } from '../model';
import { report } from './report';

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
    const scored = tables.flatMap((table) => {
      const { kind, totalScore } = table;
      return kind === 'project-self-evaluation' && totalScore && isKnown(totalScore)
        ? [{ table, totalScore }]
        : [];
    });
    const [first] = scored;
    if (!first || scored.length < SEVERAL) return [];
    if (scored.some(({ totalScore }) => !totalScore.value.eq(HUNDRED))) return [];
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
