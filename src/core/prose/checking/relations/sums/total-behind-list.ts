import { currentAmount, type Item, type List } from '../../../discourse/item';
import { finestDigits, holds, type Linear } from '../../form';
import { linear, plus } from '../../forms';
import type { Relation } from '../../relation';
import { termsOf } from './list-readings';

/**
 * 收入5万元，加上补助4万元，其中：专项3万元，上年结余2万元，收入总计11万元: no word says where the list ends and what the total adds up
 * goes on, so that the last of the list may belong to the total. Believed where a total comes to that; where none does and the
 * list does not come to its own whole either, nothing is accused.
 */
export function behindList(
  item: Item,
  items: readonly Item[],
  relations: readonly Relation[],
): readonly Relation[] {
  const list = listBefore(item, items);
  if (!list || comesToItsWhole(list)) return relations.map((relation) => fromPart(relation, item, items));
  return relations.map((relation) => {
    if (relation.kind !== 'sum' || relation.readings.some(fits)) return relation;
    const longer = relation.readings.flatMap((form) => (form.kind === 'linear' ? withEnds(form, list) : []));
    const meant = longer.find(fits);
    return meant
      ? { ...relation, readings: [meant, ...relation.readings] }
      : { ...relation, grounds: 'guessed' };
  });
}

/**
 * 总收入9万元，其中地方收入5万元；加上补助2万元，收入合计7万元: the part that the list names, and not its whole, is what the rest is added
 * to, where only that comes to the total or one slip would.
 */
function fromPart(relation: Relation, item: Item, items: readonly Item[]): Relation {
  if (relation.kind !== 'sum' || relation.readings.some(fits)) return relation;
  const parts = items.filter(
    ({ list, sentence, aside }) => list?.opener === 'parts' && sentence === item.sentence && !aside,
  );
  const instead = relation.readings.flatMap((form) => {
    const [first, ...rest] = form.kind === 'linear' ? form.terms : [];
    if (form.kind !== 'linear' || !first || rest.length === 0) return [];
    return parts
      .filter(({ list }) => list?.wholes.includes(first.claim))
      .flatMap((part) => currentAmount(part) ?? [])
      .map((claim): Linear => ({ ...form, terms: [plus(claim), ...rest] }));
  });
  const meant = instead.find(fits);
  if (meant) return { ...relation, readings: [meant] };
  return instead.length > 0
    ? { ...relation, grounds: 'guessed', readings: [...relation.readings, ...instead] }
    : relation;
}

/** The list that ends right in front of the total, in its sentence. */
function listBefore(item: Item, items: readonly Item[]): List | null {
  const last = items
    .slice(0, items.indexOf(item))
    .findLast(({ list, aside }) => !aside && list?.opener !== 'bracket');
  const isBefore = last?.sentence === item.sentence && last.list !== item.list;
  return isBefore && last.list?.opener === 'parts' && !last.list.carried ? last.list : null;
}

function comesToItsWhole({ wholes: [whole], items }: List): boolean {
  return whole !== undefined && fits(linear(plus(whole), termsOf(items, whole)));
}

/** The sum with the last item of the list, the last two, and so on. */
function withEnds(form: Linear, { items }: List): readonly Linear[] {
  const amounts = items.map(currentAmount);
  return items.slice(1).flatMap((_, at): Linear[] => {
    const behind = amounts.slice(at + 1);
    const isWhole = behind.every((claim) => claim?.figure.dimension === 'money');
    const terms = behind.flatMap((claim) => (claim ? [plus(claim)] : []));
    return isWhole ? [{ ...form, terms: [...form.terms, ...terms] }] : [];
  });
}

function fits(form: Relation['readings'][number]): boolean {
  return holds(form, finestDigits) ?? false;
}
