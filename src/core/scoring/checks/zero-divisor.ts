import type { Check } from '../../checks/model';
import type { Finding } from '../../finding';
import { plain, ZERO } from '../../quantity/decimal';
import { isKnown, type KnownFigure } from '../../quantity/figure';
import type { Table } from '../../tables/model';
import { report } from './report';

/** 分母为零却计分: the ratio a rule scores does not exist, because its divisor is zero. */
export const zeroDivisor: Check = {
  rule: 'score/zero-divisor',
  title: '分母为零的比率计了分',
  demand: '比率的分母为零时没有这一比率，不应按标准计分，应按规定说明或调整分值。',
  source: '领域规则§5（重点支出安排率：项目总支出为0时不可计算）',
  severity: 'warning',
  run: ({ tables }) => tables.flatMap(scoredWithoutBudget),
  runAcross: ({ printed }) =>
    printed.bound.flatMap(({ table, indicator, score, binding }) => {
      if (binding.zeroDivisor === null || binding.values.length > 0 || score.value.lte(ZERO)) return [];
      return [
        report({
          rule: zeroDivisor.rule,
          severity: 'warning',
          table,
          primary: score.cell,
          ...(indicator.cells.explanation ? { cells: [indicator.cells.explanation] } : {}),
          message: {
            id: 'scoring/zero-divisor',
            data: { indicator: indicator.level3, divisor: binding.zeroDivisor, score: plain(score.value) },
          },
        }),
      ];
    }),
};

/** 全年预算数为零、执行率却得了分: there is no execution rate to score. */
function scoredWithoutBudget(table: Table): readonly Finding[] {
  const totalOf = (wanted: string): KnownFigure | null => {
    const figure = table.fields.find(({ name, row }) => name === wanted && row === 'total')?.figure;
    return figure && isKnown(figure) ? figure : null;
  };
  const [budget, score] = [totalOf('full-year-budget'), totalOf('score')];
  // Where a source has a budget, it is the total that is wrong.
  const isFunded = table.fields.some(
    ({ name, figure }) => name === 'full-year-budget' && isKnown(figure) && !figure.value.eq(ZERO),
  );
  if (!budget?.value.eq(ZERO) || !score?.value.gt(ZERO) || isFunded) return [];
  return [
    report({
      rule: zeroDivisor.rule,
      severity: 'warning',
      table,
      primary: score.cell,
      cells: [budget.cell],
      message: {
        id: 'scoring/zero-divisor',
        data: { indicator: '预算执行率', divisor: '全年预算数', score: plain(score.value) },
      },
    }),
  ];
}
