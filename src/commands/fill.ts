import type { FillPlan } from '../core/fill/plan';
import type { Locale } from '../core/messages/message';
import { renderMessage } from '../core/messages/render';
import type { Result } from './result-sheet';
import type { CommandStrings } from './strings/zh-CN';

/** What 填充空格 reports: every cell it wrote to with its formula, and the cells it left with the reason. */
export function fillResult(plan: FillPlan, strings: CommandStrings, locale: Locale): Result {
  const words = strings.fill;
  const count = plan.written.length;
  return {
    sheet: words.sheet,
    title: words.title,
    lines: [count > 0 ? words.written(count) : words.nothing, words.note],
    head: words.head,
    rows: [
      ...plan.written.map(({ cell, name, formula, value }) => [cell, name, formula, value, '']),
      ...plan.skipped.map(({ cell, reason }) => [cell, '', '', '', renderMessage(reason, locale)]),
    ],
    columnWidths: [20, 28, 40, 14, 44],
  };
}
