import type { Check } from '../../model';
import type { Finding } from '../../../findings/finding';
import { plain } from '../../../quantity/decimal';
import { isKnown } from '../../../quantity/figure';
import type { Indicator, Reading, Table } from '../../../tables/model';
import { normalText } from '../../../words/cleaner/normalise';
import { report } from '../report';
import { mentions } from '../../../words/topics';

/** 同一指标重复计分: the same indicator with the same target stands twice in one table. */
export const duplicateIndicator: Check = {
  rule: 'score/duplicate-indicator',
  title: '同一指标重复设置',
  demand: '同一指标在一张表中只计分一次。',
  source: ['review:sichuan-2025：第9条'],
  severity: 'warning',
  run: ({ tables }) => tables.flatMap(duplicates),
};

function duplicates(table: Table): readonly Finding[] {
  if (new Set(table.indicators.map(({ level3 }) => normalText(level3))).size === table.indicators.length) {
    return [];
  }
  const seen = new Map<string, Indicator>();
  return table.indicators.flatMap((indicator) => {
    const key = keyOf(indicator);
    const earlier = key === null ? undefined : seen.get(key);
    if (key !== null && !earlier) seen.set(key, indicator);
    const { level3: cell } = indicator.cells;
    const { level3: first } = earlier?.cells ?? {};
    if (!cell || !first) return [];
    return [
      report({
        rule: duplicateIndicator.rule,
        severity: 'warning',
        table,
        primary: cell,
        cells: [first],
        message: { id: 'scoring/duplicate-indicator', data: { indicator: indicator.level3 } },
      }),
    ];
  });
}

/** A name this short (满意度, 成本) may well be two things: they must also have come out the same. */
const SHORT = 4;

/** Name and target together: 满意度 of pupils and of parents may share a name but rarely a target. Null for no name. */
function keyOf({ level2, level3, target, actual, criterion, measureUnit }: Indicator): string | null {
  const name = normalText(level3).replaceAll(/[^\p{Script=Han}\p{L}\p{N}]/gu, '');
  const wanted = amountOf(target);
  if (!/\p{Script=Han}{2}/u.test(name) || criterion !== null || wanted === '') return null;
  const reached = name.length < SHORT ? amountOf(actual) : '';
  return [
    name,
    wanted,
    reached,
    measureUnit ?? '',
    mentions(level2 ?? '', 'satisfaction') ? '满意' : '',
  ].join('|');
}

/** ≥300户 and 300 户 are one amount; other text is compared as written. */
function amountOf(reading: Reading | null): string {
  if (!reading) return '';
  const { figure } = reading;
  return isKnown(figure) ? `${plain(figure.value)}${figure.unit ?? ''}` : normalText(figure.written);
}
