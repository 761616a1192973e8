import { sumOf } from '../../../facts/amounts';
import type { Facts } from '../../../facts/facts';
import { sign } from '../../../wording/conditions';
import { bySign, text, when, type Sentence } from '../../../wording/parts';
import { money } from '../../figures';
import { yearWords } from '../../projects/projects';
import { budgetOf, itemsOf, spentIn, threePublicOf } from './found';
import { compared, completion, grown } from './measures';
import { reasoned } from '../../reasoned';

/**
 * “三公”经费预算4.5万元，支出4.06万元，完成预算的90.22%，比上年增加2.66万元，增长190%。 Nothing planned and nothing spent is one sentence, and all
 * there is to say.
 */
export function threePublicTotal(facts: Facts): Sentence {
  const found = threePublicOf(facts);
  if (!found) return [];
  const { style } = facts;
  const { decimals } = style.amount;
  const { total } = found;
  const now = total ? spentIn(total) : sumOf(itemsOf(found).map((item) => item.now));
  if (!now) return [];
  const budget = total ? budgetOf(total) : null;
  const planned: Sentence = budget
    ? [when(sign(budget, decimals, '-+'), [text('预算'), ...money(budget, style, '预算数'), text('，')])]
    : [];
  const nothing = budget
    ? [
        when(
          sign(budget, decimals, '+'),
          [text('“三公”经费'), ...planned, text('全年未发生支出')],
          [text(`${yearWords(facts)}未安排“三公”经费预算，也未发生支出`)],
        ),
      ]
    : [text(`${yearWords(facts)}未发生“三公”经费支出`)];
  const spent: Sentence = [
    text('“三公”经费'),
    ...planned,
    text('支出'),
    ...money(now, style, '“三公”经费决算数'),
    ...completion(now, budget, style),
    ...(total ? compared(total, now, facts) : []),
  ];
  return [
    bySign(now, decimals, {
      positive: spent,
      zero: nothing,
      negative: [text('“三公”经费支出数为负，请核实')],
      unknown: spent,
    }),
    text('。'),
  ];
}

/** 增加或超出预算的原因：…。 while more was spent than planned, or than last year. */
export function threePublicReason(facts: Facts): Sentence {
  const found = threePublicOf(facts);
  const total = found?.total;
  const now = total && spentIn(total);
  if (!total || !now) return [];
  const what = '增加或超出预算的原因';
  // Its items say why.
  if (!facts.remarkOn(total) && found.items.some((item) => facts.remarkOn(item))) return [];
  return [
    when(
      grown(total, now, budgetOf(total), facts.style.amount.decimals),
      reasoned(what, facts.remarkOn(total), `“三公”经费${what}`),
    ),
  ];
}
