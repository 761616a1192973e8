import type { Expression } from '../../../../formulas/language/expression';
import type { Amounts } from '../../../facts/amounts';
import { derivedFrom } from '../../../../formulas/derived';
import { shareOf } from '../../../facts/share';
import type { Facts } from '../../../facts/facts';
import { all, known, not, sign, some, type Condition } from '../../../wording/conditions';
import { text, when, type Part, type Sentence } from '../../../wording/parts';
import { eachWhile } from '../../../wording/each-while';
import { FINE, money, percentage } from '../../figures';
import { withoutStop } from '../../quoted';
import { inBrackets } from '../compared';
import { itemsOf, spentIn, threePublicOf, type Item } from './found';
import { compared, grown } from './measures';
import { twoParts } from './two-parts';

/** The items that were spent on, with shares while there are several; those without spending are brought together. */
export function threePublicItems(facts: Facts): Sentence {
  const found = threePublicOf(facts);
  const items = found ? itemsOf(found) : [];
  if (!found || items.length === 0) return [];
  const { style } = facts;
  const { decimals } = style.amount;
  const whole = found.total;
  const any = some(items.map(({ now }) => sign(now, decimals, '+')));
  const spent = items.map(({ now }) => sign(now, decimals, '+'));
  const list = items.map((item, at): Part => {
    const before = spent.slice(0, at);
    const lead: Sentence =
      before.length === 0 ? [text('其中：')] : [when(some(before), [text('；')], [text('其中：')])];
    const others = othersThan(item, whole);
    const measures = measuresOf(item, whole, facts);
    return when(spent[at] ?? known(), [
      ...lead,
      text(item.name),
      ...money(item.now, style, item.name),
      ...(others ? [when(sign(others, decimals, '-+'), measures)] : measures),
      ...twoParts(item.row, facts),
    ]);
  });
  return [...list, when(any, [text('。'), ...withoutSpending(items, facts)])];
}

/** What was spent on other items; zero where this one was all there was, and its rates were told as those of the total. */
function othersThan({ now }: Item, whole: Amounts | null): Expression | null {
  const sum = whole && spentIn(whole);
  return sum && { kind: 'difference', from: sum, minus: now };
}

/** （预算6.5万元，完成90.77%），占77.12%，比上年减少0.3万元; of a budget that was spent to the last 完成预算的100%. */
function measuresOf({ row, now, budget }: Item, whole: Amounts | null, facts: Facts): Sentence {
  const { style } = facts;
  const sum = whole && spentIn(whole);
  const share = sum ? shareOf(now, sum) : null;
  return [
    ...(budget ? [budgetInBrackets(now, budget, style)] : []),
    ...(share ? [text('，占'), percentage(share, style)] : []),
    ...(budget ? [spentAsPlanned(now, budget)] : []),
    ...comparedUnlessNew(row, now, whole, facts),
    ...reasonOf({ row, now, budget }, facts),
  ];
}

/** （预算6.5万元，完成90.77%） of a budget of which something else was spent. */
function budgetInBrackets(now: Expression, budget: Expression, style: Facts['style']): Part {
  const rate = derivedFrom('three-public', 'completion-rate', { final: now, budget });
  const completed = rate ? [text('，完成'), percentage(rate, style, '预算完成率')] : [];
  return when(
    all([sign(budget, FINE, '+'), sign(left(now, budget), FINE, '-+')]),
    inBrackets(budget, completed, style),
  );
}

/** ，完成预算的100% of a budget of which all was spent, ，没有安排预算 of none. */
function spentAsPlanned(now: Expression, budget: Expression): Part {
  return when(
    sign(left(now, budget), FINE, '0'),
    [text('，完成预算的100%')],
    [when(sign(budget, FINE, '0'), [text('，没有安排预算')])],
  );
}

function left(now: Expression, budget: Expression): Expression {
  return { kind: 'difference', from: budget, minus: now };
}

/** ，原因：车辆老化，维修增多 of an item of which more was spent than planned, or than last year, while its line says why. */
function reasonOf({ row, now, budget }: Pick<Item, 'row' | 'now' | 'budget'>, facts: Facts): Sentence {
  const remark = facts.remarkOn(row);
  return remark
    ? [when(grown(row, now, budget, facts.style.amount.decimals), [text('，原因：'), withoutStop(remark)])]
    : [];
}

/** The comparison of an item; that last year had none of it is told once, of the whole. */
function comparedUnlessNew(row: Amounts, now: Expression, whole: Amounts | null, facts: Facts): Sentence {
  const told = compared(row, now, facts);
  const before = whole?.amount('prior-year');
  return told.length > 0 && before ? [when(sign(before, FINE, '-+'), told)] : told;
}

/** 未安排因公出国（境）费预算，也未发生支出。 of the items without spending, those that are alike in one sentence. */
function withoutSpending(items: readonly Item[], { style }: Facts): Sentence {
  const { decimals } = style.amount;
  const zero = ({ now }: Item): Condition => sign(now, decimals, '0');
  const unplanned = (item: Item): Condition =>
    item.budget ? all([zero(item), sign(item.budget, decimals, '0')]) : zero(item);
  const words = items.every(({ budget }) => budget !== null)
    ? { before: '未安排', after: '预算，也未发生支出。' }
    : { before: '', after: '未发生支出。' };
  const any = some(items.map(unplanned));
  const planned = items.flatMap((item): readonly Part[] =>
    item.budget
      ? [
          when(all([zero(item), not(unplanned(item))]), [
            text(`${item.name}预算`),
            ...money(item.budget, style, '预算数'),
            text('，未发生支出。'),
          ]),
        ]
      : [],
  );
  return [
    when(any, [text(words.before)]),
    ...eachWhile(items, unplanned, '、', ({ name }) => [text(name)]),
    when(any, [text(words.after)]),
    ...planned,
  ];
}
