import { currentAmount, type Claim, type Item } from '../../../discourse/item';
import { beginsWith } from '../../../../words/topics';
import { finestDigits, holds, type Linear } from '../../form';
import { hasSlip } from '../../slips';
import type { Relation } from '../../relation';
import { difference, plus } from '../../forms';

/**
 * What is left of a budget behind its outturn, or saved, cut or added between two amounts (预算30万元，支出28万元，结余2万元；
 * 送审…，审定…，核减…): the words suggest a difference and do not say of what.
 * `before` are the amounts said last in the running text, in their order.
 */
export function relateRemainder(item: Item, before: readonly Claim[]): readonly Relation[] {
  const { standing } = item.phrase;
  const isOfYear = standing === null || standing === 'closing';
  const isRemainder = isOfYear && item.phrase.balance === 'balance' && item.phrase.connective === null;
  const left = isRemainder ? currentAmount(item) : null;
  const cut = item.comparisons.flatMap(({ first, base, changes }) =>
    first.base === null && base === null ? changes : [],
  );
  const rest = leftBehind(item, before);
  if (rest.length > 0) return rest;
  const own = item.amounts.map(({ claim }) => claim);
  return [...(left ? [left] : []), ...cut].flatMap((result): Relation[] => {
    const readings = differencesOf(result, result.phrase.direction === 1 ? own : before);
    return readings.length > 0 ? [{ kind: 'difference', grounds: 'guessed', readings }] : [];
  });
}

/**
 * 问题金额186万元，已整改167万元，尚有19万元正在整改: an amount, what was done of it, and what remains, one right behind the other in a
 * sentence. Believed where it comes to that, or one slip of the pen makes it.
 */
function leftBehind(item: Item, before: readonly Claim[]): readonly Relation[] {
  const result = currentAmount(item);
  if (!result || !beginsWith(item.subject, 'still-left')) return [];
  const { list } = item;
  const listed = list && !list.carried ? list : null;
  const fellows = listed?.items.slice(0, listed.items.indexOf(item)) ?? [];
  const said = (listed ? fellows.flatMap((one) => currentAmount(one) ?? []) : before).filter(
    (claim) => claim.order < result.order && isAlike(claim, result),
  );
  const [first, done] = said.slice(-2);
  const last = done ?? first;
  if (
    last?.item.sentence !== item.sentence ||
    (!beginsWith(last.phrase.subject, 'done-of-it') && last.phrase.slot !== 'actual')
  )
    return [];
  const forms = [...(done && first ? [first] : []), ...(listed?.wholes.slice(0, 1) ?? [])]
    .filter(
      (whole) => isAlike(whole, result) && whole.order < last.order && whole.figure.base.gt(last.figure.base),
    )
    .map((whole) => difference(plus(result), whole, last));
  const meant = forms.find((form) => holds(form, finestDigits)) ?? forms.find(hasSlip);
  return meant ? [{ kind: 'difference', grounds: 'implied', readings: [meant] }] : [];
}

function isAlike({ figure }: Claim, { figure: other }: Claim): boolean {
  return figure.dimension === other.dimension && figure.thing === other.thing;
}

/** Every difference of two amounts before it, the later from the earlier or the other way round. */
function differencesOf(result: Claim, amounts: readonly Claim[]): readonly Linear[] {
  const known = amounts.filter(
    (claim) =>
      claim !== result && claim.order < result.order && claim.figure.dimension === result.figure.dimension,
  );
  return known.flatMap((later, at) =>
    known.slice(0, at).flatMap((earlier): Linear[] => {
      const [more, less] = earlier.figure.base.gt(later.figure.base) ? [earlier, later] : [later, earlier];
      if (less.figure.base.eq('0') || more.figure.base.eq(less.figure.base)) return [];
      return [difference(plus(result), more, less)];
    }),
  );
}
