import type { Check } from '../../model';
import type { Finding } from '../../../findings/finding';
import type { Indicator, Table } from '../../../tables/model';
import type { Criteria } from '../../../scoring/rule/criteria';
import type { ParsedRule } from '../../../scoring/rule/parse-rule';
import { report } from '../report';

/** 评价标准没有读懂: places of printed rules that speak of the score but were not understood. One hint per table. */
export const ruleNotUnderstood: Check = {
  rule: 'score/rule-not-understood',
  title: '评价标准中有没有读懂的文字',
  demand: '评价标准能够读懂的，按标准核对得分；没有读懂的，请人工核对。',
  source: ['sheet:criteria'],
  severity: 'hint',
  run: ({ tables, criteria }) => tables.flatMap((table) => darkPlaces(table, criteria)),
};

function darkPlaces(table: Table, criteria: Criteria): readonly Finding[] {
  const dark = table.indicators.flatMap((indicator) => {
    if (indicator.criterion === null) return [];
    const parsed = criteria.read(indicator.criterion);
    return parsed.unread.length > 0 ? [{ indicator, parsed }] : [];
  });
  const cells = dark.flatMap(({ indicator }) => indicator.cells.criterion ?? []);
  const [primary] = cells;
  if (!primary) return [];
  return [
    report({
      rule: ruleNotUnderstood.rule,
      severity: 'hint',
      table,
      primary,
      cells,
      message: { id: 'scoring/rule-not-understood', data: { rules: dark.map(quoted) } },
    }),
  ];
}

function quoted({ indicator, parsed }: { indicator: Indicator; parsed: ParsedRule }): {
  readonly indicator: string;
  readonly places: readonly string[];
} {
  return { indicator: indicator.level3, places: parsed.unread.map(({ text }) => text.trim()) };
}
