import type { Finding } from '../../../findings/finding';
import { HUNDRED, plain, ZERO } from '../../../quantity/decimal';
import { isKnown } from '../../../quantity/figure';
import { listsExecution, scoresOf, weightsOf } from '../../../formulas/language/points';
import type { EvaluatedRelation } from '../../../formulas/model';
import type { TableIndex } from '../../../formulas/index/table-index';
import type { Check } from '../../model';
import { report } from '../report';

/** Forms that keep the execution rate's points outside the hundred of their indicators. */
const OUTSIDE = new Set(['yunnan', 'hebei', 'yinchuan', 'scoring']);

/**
 * 执行率与各指标分值合计超过100: the indicators make a hundred by themselves, beside the ten of the execution rate.
 * Which indicator is too heavy nobody can tell, so that none is corrected.
 */
export const weightsBeyondHundred: Check = {
  rule: 'score/weights-beyond-hundred',
  title: '执行率与各指标分值合计超过100',
  demand: '预算执行率分值与各指标分值合计应为100，总分应包括预算执行率得分。',
  source: ['cn-2020-10：预算执行率10、产出50、效益30、满意度10，总分100', 'form:yunnan-14：另计'],
  severity: 'warning',
  run: ({ indexes, relations }) => {
    const told = new Set(relations.filter(isBrokenSum).map(({ relation }) => relation.table));
    return indexes.flatMap((index) => inTable(index, told.has(index.table)));
  },
};

/** Weights that do not make what they should are told as that. */
function isBrokenSum({ relation, verdict }: EvaluatedRelation): boolean {
  return relation.declaration.rule === 'arithmetic/weights-total' && verdict.state === 'violated';
}

function inTable(index: TableIndex, isTold: boolean): readonly Finding[] {
  const { table } = index;
  const { sum, funding, figures } = index.once(weightsOf);
  const [first] = figures;
  if (!first || !funding || !isKnown(funding) || funding.value.eq(ZERO)) return [];
  if (OUTSIDE.has(table.family) || !sum.eq(HUNDRED) || listsExecution(table)) return [];
  if (isTold) return withoutExecution(index);
  const execution = plain(funding.value);
  const together = plain(sum.plus(funding.value));
  return [
    report({
      rule: weightsBeyondHundred.rule,
      severity: 'warning',
      table,
      primary: table.totalWeight?.cell ?? first.cell,
      cells: figures.map(({ cell }) => cell),
      message: {
        id: 'scoring/weights-beyond-hundred',
        data: { execution, indicators: plain(sum), sum: together },
      },
      evidence: `${execution} + ${plain(sum)} = ${together}`,
    }),
    ...withoutExecution(index),
  ];
}

/** A total that leaves the points of the execution rate out. */
function withoutExecution(index: TableIndex): readonly Finding[] {
  const { totalScore } = index.table;
  const { sum, funding } = index.once(scoresOf);
  if (!totalScore || !isKnown(totalScore) || !funding || !isKnown(funding)) return [];
  if (funding.value.eq(ZERO) || !sum.eq(totalScore.value)) return [];
  const together = plain(sum.plus(funding.value));
  return [
    report({
      rule: weightsBeyondHundred.rule,
      severity: 'warning',
      table: index.table,
      primary: totalScore.cell,
      cells: [funding.cell],
      message: {
        id: 'scoring/total-without-execution',
        data: {
          execution: plain(funding.value),
          indicators: plain(sum),
          sum: together,
          total: plain(totalScore.value),
        },
      },
      actual: totalScore.value,
      unit: '分',
      evidence: `${plain(funding.value)} + ${plain(sum)} = ${together}`,
    }),
  ];
}
