import { cleanLabel } from '../../../../words/cleaner/clean-label';
import type { Amounts } from '../../../facts/amounts';
import type { Facts } from '../../../facts/facts';
import { sign } from '../../../wording/conditions';
import { text, when, type Sentence } from '../../../wording/parts';
import { money } from '../../figures';
import { spentIn } from './found';

/** ，包括公务用车购置费18万元、公务用车运行维护费2.4万元, or ，均为公务用车运行维护费, of an item that its table divides in two. */
export function twoParts(row: Amounts, { style }: Facts): Sentence {
  const { decimals } = style.amount;
  const parts = row.children().flatMap((part) => {
    const now = spentIn(part);
    return now ? [{ name: cleanLabel(part.label), now }] : [];
  });
  const [one, other] = parts;
  if (!one || !other || parts.length > 2) return [];
  return [
    when(sign(one.now, decimals, '+'), [
      when(
        sign(other.now, decimals, '+'),
        [
          text(`，包括${one.name}`),
          ...money(one.now, style, one.name),
          text(`、${other.name}`),
          ...money(other.now, style, other.name),
        ],
        [text(`，均为${one.name}`)],
      ),
    ]),
    when(sign(one.now, decimals, '0'), [when(sign(other.now, decimals, '+'), [text(`，均为${other.name}`)])]),
  ];
}
