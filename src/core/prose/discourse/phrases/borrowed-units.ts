import type { Phrase } from '../../clauses/phrase';
import { inUnitOf } from '../../tokens/figures';
import { isNamedByItsAim } from '../continuity';
import { currentAmount, type Item, type List } from '../item';

/** A number without a unit has that of the amounts that its list has named so far; without such it says nothing. */
export function inUnitOfList(phrase: Phrase, list: List | null): Phrase {
  const { figure, role } = phrase;
  if (figure?.dimension !== 'bare' || (role !== 'bare' && role !== 'amount')) return phrase;
  const fellow = list?.items.at(-1)?.amounts.at(-1)?.claim.figure;
  if (fellow?.dimension === 'money') return { ...phrase, role: 'amount', figure: inUnitOf(figure, fellow) };
  return role === 'bare' ? { ...phrase, role: 'other' } : phrase;
}

/** 较上年2.08减少0.03万元: what an amount is compared with is in the unit of the amount. */
export function inUnitOfItem(phrase: Phrase, spoken: () => Item | null): Phrase {
  const { figure, role } = phrase;
  if (figure?.dimension !== 'bare' || role !== 'base') return phrase;
  const own = spoken();
  const amount = own && currentAmount(own)?.figure;
  return amount?.dimension === 'money' ? { ...phrase, figure: inUnitOf(figure, amount) } : phrase;
}

/** 支持能力提升20万元 in a row of amounts: 提升 belongs to the name. */
export function amountOfItsAim(phrase: Phrase, list: List | null): Phrase {
  return isNamedByItsAim(phrase, list)
    ? { ...phrase, role: 'amount', subject: phrase.subject + (phrase.verb?.word ?? ''), direction: 0 }
    : phrase;
}
