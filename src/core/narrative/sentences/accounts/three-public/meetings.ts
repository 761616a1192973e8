import type { Expression } from '../../../../formulas/language/expression';
import type { Facts } from '../../../facts/facts';
import { sign, some, type Condition } from '../../../wording/conditions';
import { eachWhile } from '../../../wording/each-while';
import { text, when, type Sentence } from '../../../wording/parts';
import { money } from '../../figures';
import { budgetBeside, changeOfRow } from '../compared';
import { spentIn } from './found';

/** What offices list below “三公” spending, which is none of the three. */
const BESIDE = [
  ['meeting', '会议费'],
  ['training', '培训费'],
] as const;

/**
 * 会议费3.2万元（预算3.5万元，完成91.43%），比上年减少0.8万元，下降20%；培训费1.1万元。 of the table of “三公” spending, or 机构运行信息表; 没有会议费、培训费支出。 while
 * there is none.
 */
export function meetingsAndTraining(facts: Facts): Sentence {
  const { style } = facts;
  const { decimals } = style.amount;
  const rows = facts.rows(
    ({ kind, title }) => kind === 'three-public' || (title ?? '').includes('机构运行信息'),
  );
  const found = BESIDE.flatMap(([subject, name]) => {
    const row = rows.find((one) => one.meaning.subject === subject && spentIn(one) !== null);
    const now = row && spentIn(row);
    return row && now ? [{ row, name, now }] : [];
  });
  const isSpent = ({ now }: { readonly now: Expression }): Condition => sign(now, decimals, '+');
  const isNone = ({ now }: { readonly now: Expression }): Condition => sign(now, decimals, '0');
  const line = ({ row, name, now }: (typeof found)[number]): Sentence => [
    text(name),
    ...money(now, style, name),
    ...budgetBeside(row, now, style),
    ...changeOfRow(row, now, style),
  ];
  if (found.length === 0) return [];
  return [
    ...eachWhile(found, isSpent, '；', line),
    when(some(found.map(isSpent)), [text('。')]),
    when(some(found.map(isNone)), [text('没有')]),
    ...eachWhile(found, isNone, '、', ({ name }) => [text(name)]),
    when(some(found.map(isNone)), [text('支出。')]),
  ];
}
