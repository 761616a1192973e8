import { currentAmount, type Claim, type Item, type Proportion } from '../discourse/item';
import { bareSubject } from '../discourse/scope';
import type { SubjectIndex } from '../discourse/subject-index';
import type { Form } from './form';
import type { Grounds, Relation } from './relation';

/** A share of the whole that its words name, that its list is of, or that stands in the clause. */
export function relateShare(item: Item, share: Proportion, index: SubjectIndex): Relation | null {
  const numerator = share.current ?? currentAmount(item);
  if (!numerator) return null;
  const { wholes, grounds } = wholesOf(item, share, index);
  const readings = wholes
    .filter((whole) => whole !== numerator && whole.figure.dimension === numerator.figure.dimension)
    .map((denominator): Form => ({ kind: 'quotient', result: share.claim, numerator, denominator }));
  return readings.length > 0 ? { kind: 'share', grounds, readings } : null;
}

/** Whole amounts tried for one share: more would hold by chance (claims). */
const TRIED = 6;

function wholesOf(
  item: Item,
  { claim, base }: Proportion,
  index: SubjectIndex,
): { readonly wholes: readonly Claim[]; readonly grounds: Grounds } {
  if (base) return { wholes: [base], grounds: 'stated' };
  const named = claim.phrase.base?.subject ?? '';
  const listed = item.list?.wholes ?? [];
  if (named === '') return { wholes: listed.slice(0, 1), grounds: 'stated' };
  const found = index.named(named, claim.order);
  const near = found.filter((whole) => whole.item.paragraph === item.paragraph);
  const inScope = found.filter((whole) => whole.item.scope === item.scope);
  const matching = listed.filter((whole) => bareSubject(whole.item.subject).includes(bareSubject(named)));
  const wholes = [...new Set([...matching, ...near, ...inScope, ...found])].slice(0, TRIED);
  const sure = matching.length > 0 || near.length > 0;
  return {
    wholes,
    grounds: sure ? 'stated' : wholes.length > 0 && inScope.length > 0 ? 'implied' : 'guessed',
  };
}
