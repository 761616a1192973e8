import { decimal, plain, roundHalfUp } from '../../quantity/decimal';
import { isKnown } from '../../quantity/figure';
import { expectedOf, reaches } from '../../formulas/evaluate/evaluate';
import type { Table } from '../../tables/model';
import { hasWords } from './filler';
import type { Check } from '../model';
import { observed } from '../report';

/** 执行率偏低未说明原因: below the threshold (a setting) the form must say why. */
export const executionReason: Check = {
  rule: 'completeness/execution-reason',
  title: '执行率偏低未说明原因',
  demand: '预算执行率低于设定值（默认 90%）的，应填写原因。',
  source: '四川 510000_0013zp 表内说明（90%）；其他地区为惯例，可在设置中调整',
  severity: 'warning',
  run: ({ relations, settings }) => {
    const threshold = decimal(settings.reasonThreshold);
    return relations.flatMap(({ relation, verdict }) => {
      const { table, result, declaration } = relation;
      if (declaration.rule !== 'arithmetic/execution-rate' || reaches(relation, threshold)) return [];
      const field = table.fields.find(({ figure }) => figure === result);
      if (field?.row !== 'total' || isExplained(table)) return [];
      const hasNoBase = verdict.state === 'undetermined' && verdict.reason.id !== 'relation/blank';
      if (hasNoBase) return [];
      const rate = expectedOf(relation) ?? (isKnown(result) ? result.value : null);
      if (rate === null || rate.gte(threshold)) return [];
      const shown = plain(roundHalfUp(rate, 2));
      return observed({
        rule: 'completeness/execution-reason',
        severity: 'warning',
        table,
        primary: result.cell,
        message: {
          id: 'check/execution-reason',
          data: { rate: `${shown}%`, threshold: `${settings.reasonThreshold}%` },
        },
        actual: shown,
        unit: '%',
      });
    });
  },
};

function isExplained(table: Table): boolean {
  return (
    table.texts.some(({ role, text }) => /reason|deviation|explanation/.test(role) && hasWords(text)) ||
    table.indicators.some(({ reason }) => reason !== null && hasWords(reason))
  );
}
