import type { Check } from '../../model';
import type { Finding } from '../../../findings/finding';
import type { Indicator, Table } from '../../../tables/model';
import { report } from '../report';
import { wording } from '../../../words/wording';

/** 评价标准的年度不是报告年度: a criterion that still speaks of another year. */
export const ruleYear: Check = {
  rule: 'score/rule-year',
  title: '评价标准中的年度与报告年度不一致',
  demand: '评价标准和指标说明中的年度应与报告年度一致，沿用上年样表的应改正。',
  source: ['practice:published'],
  severity: 'hint',
  run: ({ tables }) =>
    tables.flatMap((table) => table.indicators.flatMap((indicator) => wrongYears(table, indicator))),
};

/** A year followed by 年, so that document numbers such as 〔2012〕27号 are not meant. */
const YEAR = wording('recent year', 'calendar-year');

function wrongYears(table: Table, indicator: Indicator): readonly Finding[] {
  const { year } = table;
  const primary = indicator.cells.criterion;
  if (year === null || !primary || indicator.criterion === null) return [];
  const text = `${indicator.criterion}\n${indicator.explanation ?? ''}`;
  const years = new Set(YEAR.allIn(text).map(({ slots: [digits] }) => Number(digits)));
  const wrong = [...years].filter((other) => other !== year);
  if (wrong.length === 0 || years.has(year)) return [];
  return [
    report({
      rule: ruleYear.rule,
      severity: 'hint',
      table,
      primary,
      message: {
        id: 'scoring/rule-year',
        data: { indicator: indicator.level3, years: wrong.map(String), year: String(year) },
      },
      cause: { kind: 'wrong-year', message: { id: 'scoring/cause-year', data: {} } },
    }),
  ];
}
