import type { Check } from '../../model';
import type { Finding } from '../../../findings/finding';
import { plain, ZERO } from '../../../quantity/decimal';
import { isKnown, type KnownFigure } from '../../../quantity/figure';
import type { Table } from '../../../tables/model';
import type { CellAddress } from '../../../workbook/address';
import { report } from '../report';

/** 分母为零却计分: the ratio a rule scores does not exist, because its divisor is zero. */
export const zeroDivisor: Check = {
  rule: 'score/zero-divisor',
  title: '分母为零的比率计了分',
  demand: '比率的分母为零时没有这一比率，不应按标准计分，应按规定说明或调整分值。',
  source: ['practice:published'],
  severity: 'warning',
  run: ({ tables }) => tables.flatMap(scoredWithoutBudget),
  runAcross: ({ printed }) =>
    printed.bound.flatMap(({ table, indicator, score, binding }) => {
      if (binding.zeroDivisor === null || binding.values.length > 0 || score.value.lte(ZERO)) return [];
      const { explanation } = indicator.cells;
      const cells = explanation ? [explanation] : [];
      return [scoredOnNothing(table, score, cells, indicator.level3, binding.zeroDivisor)];
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
  return [scoredOnNothing(table, score, [budget.cell], '预算执行率', '全年预算数')];
}

/** The finding about a score for a ratio without a base; `cells` say where the divisor stands. */
function scoredOnNothing(
  table: Table,
  score: KnownFigure,
  cells: readonly CellAddress[],
  indicator: string,
  divisor: string,
): Finding {
  return report({
    rule: zeroDivisor.rule,
    severity: zeroDivisor.severity,
    table,
    primary: score.cell,
    cells,
    message: { id: 'scoring/zero-divisor', data: { indicator, divisor, score: plain(score.value) } },
  });
}
