import type { Amounts } from '../amounts';
import { cleanLabel } from '../../relations/formulas';
import type { Facts } from '../facts';
import { joined, text, type Sentence } from '../parts';
import { change, isSomething, money, ratio } from './figures';
import { shareOf } from '../derive';
import type { NumberStyle } from '../style';

/** The “三公” total: its amount, the budget it completed, and its change from last year. */
export function threePublicTotal(facts: Facts): Sentence {
  const total = facts.totalOf(({ kind }) => kind === 'three-public');
  return total ? item('“三公”经费支出', total, null, facts.style) : [];
}

/** Each item of “三公” spending with its share; items without any amount are said to be without spending. */
export function threePublicItems(facts: Facts): readonly Sentence[] {
  const total = facts.totalOf(({ kind }) => kind === 'three-public');
  if (!total) return [];
  return total.children().flatMap((child) => {
    const sentence = item(cleanLabel(child.label), child, total, facts.style);
    return sentence.length > 0 ? [sentence] : [];
  });
}

function item(name: string, row: Amounts, total: Amounts | null, style: NumberStyle): Sentence {
  const now = row.amount('final', 'current-year', 'executed', 'year');
  if (!now) return [];
  const budget = row.amount('budget', 'initial-budget', 'full-year-budget');
  const before = row.amount('prior-year');
  const whole = total?.amount('final', 'current-year', 'executed', 'year') ?? null;
  const share = whole ? ratio(shareOf(now, whole), style, { before: '，占', zeroBase: '' }) : [];
  return [
    ...joined(
      [
        [text(name), ...money(now, style), ...share],
        budget ? [text('预算'), ...money(budget, style)] : [],
        budget && isSomething(budget)
          ? ratio(row.derived('completion-rate'), style, { before: '完成预算的', zeroBase: '没有安排预算' })
          : [],
        before
          ? change(
              {
                now,
                before,
                difference: row.derived('change-amount'),
                rate: row.derived('change-rate'),
              },
              '上年',
              style,
            )
          : [],
      ],
      '，',
    ),
    text('。'),
  ];
}
