import { currentAmount, type Claim, type Item } from '../../../discourse/item';
import type { Linear } from '../../form';
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
  const own = item.amounts.map(({ claim }) => claim);
  return [...(left ? [left] : []), ...cut].flatMap((result): Relation[] => {
    const readings = differencesOf(result, result.phrase.direction === 1 ? own : before);
    return readings.length > 0 ? [{ kind: 'difference', grounds: 'guessed', readings }] : [];
  });
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
