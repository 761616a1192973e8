import { isKnown } from '../../quantity/figure';
import type { Indicator } from '../../tables/model';
import type { CellAddress } from '../../workbook/address';
import { isNoNumber, isVague } from '../../words/phrases/indicators/vague';
import { isNamed } from '../../words/topics';
import type { Check } from '../model';
import { observed } from '../report';

/** 指标无法衡量: an effort (做好宣传) or 若干 in the place of something that could be looked at. */
export const vagueIndicator: Check = {
  rule: 'wording/vague-indicator',
  title: '指标无法衡量',
  demand: '绩效指标应指向明确、可衡量，不用“做好”“加强”等努力方向代替，数量指标应有具体数量。',
  source: ['cn-2020-10', 'cn-2021-101：指标应细化、量化、可衡量'],
  severity: 'hint',
  run: ({ tables }) =>
    tables.flatMap((table) =>
      table.indicators.flatMap((indicator) => {
        const found = vaguePart(indicator);
        if (!found) return [];
        return observed({
          rule: 'wording/vague-indicator',
          severity: 'hint',
          table,
          primary: found.cell,
          message: { id: 'check/vague-indicator', data: { indicator: indicator.level3, text: found.text } },
        });
      }),
    ),
};

function vaguePart({
  level3,
  target,
  criterion,
  cells,
}: Indicator): { readonly text: string; readonly cell: CellAddress } | null {
  // A 评分表 says in its standard what is looked at; a number as target can be measured whatever the name.
  if (criterion !== null || !target || isKnown(target.figure)) return null;
  const { written } = target.figure;
  if (cells.target && (isVague(written) || isNoNumber(written))) return { text: written, cell: cells.target };
  const saysNothing =
    target.figure.state === 'blank' || written === level3 || isNamed(written, 'nothing-to-say');
  return saysNothing && cells.level3 && isVague(level3) ? { text: level3, cell: cells.level3 } : null;
}
