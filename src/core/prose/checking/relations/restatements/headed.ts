import type { Slot } from '../../../clauses/phrase';
import type { Claim, Item } from '../../../discourse/item';
import type { Relation } from '../../relation';
import { saidTwice } from './restated';

/** A paragraph that begins with its subject's amount and then says its amounts by name (甲项目5万元。…年初预算6万元，决算5万元). */
interface Headed {
  readonly head: Claim;
  /** The amounts behind it, the last of each slot. */
  readonly slots: ReadonlyMap<Slot, Claim>;
}

/** So many paragraphs of one kind show which of its amounts a paragraph begins with (paragraphs). */
const TELLING = 3;
/** Of so many paragraphs one may be a fault; where more differ they do not begin with that amount (paragraphs). */
const ONE_IN = 4;

/** Paragraphs that are told alike begin with the same one of their amounts: the budget or the outturn of what they name. */
export function relateHeaded(paragraphs: ReadonlyMap<number, readonly Item[]>): readonly Relation[] {
  const headed = [...paragraphs.values()].flatMap((items) => headedBy(items) ?? []);
  return SLOTS.flatMap((slot) => {
    const pairs = headed.flatMap(({ head, slots }) => {
      const named = slots.get(slot);
      return named ? [{ head, named }] : [];
    });
    const equal = pairs.filter(({ head, named }) => head.figure.base.eq(named.figure.base)).length;
    const usual = equal >= TELLING && (pairs.length - equal) * ONE_IN <= pairs.length;
    return usual ? pairs.map(({ head, named }) => saidTwice(head, named)) : [];
  });
}

const SLOTS: readonly Slot[] = ['initial', 'budget', 'adjusted', 'actual'];

function headedBy([first, ...others]: readonly Item[]): Headed | null {
  const [head, ...own] = first?.amounts ?? [];
  if (!first || !head || head.slot !== null || first.list !== null || first.subject === '') return null;
  const further = others.filter(({ subject, aside, list }) => subject === '' && !aside && list === null);
  const amounts = [...own, ...further.flatMap((item) => item.amounts)];
  const slots = new Map<Slot, Claim>();
  for (const { slot, claim } of amounts) {
    if (slot && claim.figure.dimension === head.claim.figure.dimension) slots.set(slot, claim);
  }
  return slots.size > 0 ? { head: head.claim, slots } : null;
}
