import type { Amounts } from '../../facts/amounts';
import { all, sign } from '../../wording/conditions';
import { bySign, joined, text, unlessZero, when, type Sentence } from '../../wording/parts';
import type { NumberStyle } from '../../wording/style';
import { beyondRounding, PRECISION } from '../enumeration';
import { money, unsignedMoney } from '../figures';
import { divisionsOf } from './breakdown';

/** （基本支出480万元、项目支出160万元） of the initial budget, while they make it up and neither is all of it. */
export function initialParts(total: Amounts, style: NumberStyle): Sentence {
  const whole = total.amount('initial-budget');
  const { parts } = divisionsOf(total.children(), ['initial-budget']);
  if (!whole || parts.length < 2 || parts.length > FEW_PARTS) return [];
  const { decimals } = style.amount;
  const each = parts.map(({ name, amount }) => [text(name), ...money(amount, style, name)]);
  const isMadeUp = all([
    sign(
      beyondRounding(
        whole,
        parts.map(({ amount }) => amount),
      ),
      PRECISION,
      '0',
    ),
    ...parts.map(({ amount }) => sign(amount, decimals, '+')),
  ]);
  return [when(isMadeUp, [text('（'), ...joined(each, '、'), text('）')])];
}

/** More parts than these are told with what was spent of them. */
const FEW_PARTS = 3;

/** 年初预算640万元，年中追加32万元，调整后全年预算672万元 of one row; `parts` stand behind the initial budget. */
export function budgeting(row: Amounts, style: NumberStyle, parts: Sentence = []): Sentence {
  const initial = row.amount('initial-budget');
  const full = row.amount('full-year-budget') ?? row.derived('full-year-budget');
  const adjustment =
    row.amount('adjustment') ??
    row.derived('adjustment') ??
    (initial && full ? ({ kind: 'difference', from: full, minus: initial } as const) : null);
  if (!initial) return full ? [text('全年预算'), ...money(full, style, '全年预算数')] : [];
  const { decimals } = style.amount;
  const planned: Sentence = [text('年初预算'), ...money(initial, style, '年初预算数'), ...parts];
  const head: Sentence = [unlessZero(initial, decimals, planned, [text('年初未安排预算')], planned)];
  if (!adjustment) return head;
  const adjusted: Sentence = full ? [text('，调整后全年预算'), ...money(full, style, '全年预算数')] : [];
  const changed = (verb: string): Sentence => [
    text(`，年中${verb}`),
    unsignedMoney(adjustment, style, '调整数'),
    ...(full ? [unlessZero(initial, decimals, adjusted, [], adjusted)] : []),
  ];
  return [
    ...head,
    bySign(adjustment, decimals, {
      positive: changed('追加'),
      zero: [text('，年中未作调整')],
      negative: changed('调减'),
    }),
  ];
}
