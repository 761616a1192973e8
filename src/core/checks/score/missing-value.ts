import type { Check } from '../model';
import type { Finding } from '../../findings/finding';
import type { Table } from '../../tables/model';
import type { BoundRule } from '../../scoring/binding/printed-rules';
import { report } from './report';

/** 缺少计算评分所需的数字: the rules could be bound if the workbook held these figures. One hint per table. */
export const missingValue: Check = {
  rule: 'score/missing-value',
  title: '工作簿中没有计算得分所需的数字',
  demand: '评价标准用到的数字应能在工作簿中找到，以便核对得分。',
  source: ['sheet:criteria'],
  severity: 'hint',
  run: () => [],
  runAcross: ({ tables, printed: { bound } }) =>
    bound.length === 0 ? [] : tables.flatMap((table) => questions(table, bound)),
};

function questions(table: Table, bound: readonly BoundRule[]): readonly Finding[] {
  const open = bound.filter((rule) => rule.table === table && rule.binding.missing.length > 0);
  const [first] = open;
  if (!first) return [];
  const primary = first.indicator.cells.explanation ?? first.indicator.cells.criterion ?? first.score.cell;
  return [
    report({
      rule: missingValue.rule,
      severity: 'hint',
      table,
      primary,
      cells: open.map(({ score }) => score.cell),
      message: {
        id: 'scoring/missing-value',
        data: {
          questions: open.map(({ indicator, binding }) => ({
            indicator: indicator.level3,
            names: binding.missing,
          })),
        },
      },
    }),
  ];
}
