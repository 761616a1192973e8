import type { Check } from '../../checks/model';
import { plain, ZERO } from '../../quantity/decimal';
import { report } from './report';

/** 分母为零却计分: the ratio a rule scores does not exist, because its divisor is zero. */
export const zeroDivisor: Check = {
  rule: 'score/zero-divisor',
  title: '分母为零的比率计了分',
  demand: '比率的分母为零时没有这一比率，不应按标准计分，应按规定说明或调整分值。',
  source: '领域规则§5（重点支出安排率：项目总支出为0时不可计算）',
  severity: 'warning',
  run: () => [],
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
