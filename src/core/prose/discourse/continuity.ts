import { beginsWith, isNamed, mentions } from '../../words/topics';
import type { Phrase } from '../clauses/phrase';
import type { Claim, Comparison, Item, List } from './item';
import { isPartition } from './subjects/partitions';
import { flowOf, namesAgain } from './subjects/subject-key';

export function isSize({ role }: Phrase): boolean {
  return role === 'amount' || role === 'count';
}

/** Words without a name of their own in front of a comparison: 总量, 收、支总计各, 增幅. */
export function isWord({ subject }: Phrase): boolean {
  return (
    subject.length <= 1 ||
    beginsWith(subject, 'compares-instead') ||
    mentions(subject, 'basis-of-comparison') ||
    isNamed(subject, 'average-said')
  );
}

/**
 * 支持园区建设30万元，支持能力提升20万元: in a row of plain amounts a further name that ends in 提升 is no rise of anything said
 * before.
 */
export function isNamedByItsAim({ role, verb, subject, base, figure }: Phrase, list: List | null): boolean {
  const last = list?.items.at(-1);
  if (role !== 'change' || !last || figure?.dimension !== 'money' || base !== null || subject === '')
    return false;
  const isPlain = list?.items.every(
    ({ amounts, comparisons }) => amounts.length === 1 && comparisons.length === 0,
  );
  const isNew = list?.items.every((item) => !namesAgain(item.subject, subject));
  return (isPlain ?? false) && (isNew ?? false) && AIMS.has(verb?.word ?? '');
}

/** Verbs that name what money is for as often as what became of it. */
const AIMS: ReadonlySet<string> = new Set(['提升', '提高', '增长', '扩大']);

/** A change and a rate join the comparison begun before unless the words name another base or a basis of its own. */
export function joins(open: Comparison, phrase: Phrase, current: Claim | null): boolean {
  if (open.current !== current) return false;
  if (phrase.comparable !== open.first.comparable && phrase.comparable) return false;
  if (phrase.averaged !== open.first.averaged) return false;
  const own = phrase.base;
  const before = open.first.base;
  const names = own !== null && (own.slot !== null || own.year !== null || own.subject !== '');
  if (names && (own.slot !== before?.slot || own.year !== before.year || own.subject !== before.subject))
    return false;
  if (phrase.role === 'change') return open.changes.length === 0 || open.rates.length === 0;
  return open.rates.length === 0 || open.changes.length > 0;
}

/** A reason goes on over a semicolon with further amounts of its own, not with what is said of the subject itself. */
export function goesOnReasoning(phrase: Phrase): boolean {
  if (phrase.connective !== null || phrase.total) return false;
  if (phrase.before !== '；') return true;
  return isSize(phrase) && phrase.slot !== 'actual' && phrase.subject.length > 2;
}

/** 甲3个、乙4个，完成目标的90%: what follows the comma is said of the whole, not of the last of the row. */
export function endsRow(list: List | null, phrase: Phrase): boolean {
  if (!list || isSize(phrase) || phrase.subject !== '' || phrase.before !== '，' || list.opener === 'bracket')
    return false;
  const [, ...rest] = list.items;
  const last = list.items.at(-1);
  const isBare = last?.comparisons.length === 0 && last.completions.length === 0 && last.shares.length === 0;
  return isBare && rest.length > 0 && rest.every((item) => item.phrase.before === '、');
}

/** 其中：购置费3万元；运行费5万元: the last kind that the list lacks belongs to it, whatever list is around. */
export function completes(list: List | null, phrase: Phrase): boolean {
  if (list?.opener !== 'parts' || !isSize(phrase) || phrase.opener !== null) return false;
  return isPartition([...list.items.map(({ subject }) => subject), phrase.subject]);
}

/** The other side of an account, and what remains of both sides, are no parts of one side. */
export function endsList(list: List | null, phrase: Phrase): boolean {
  if (!list || !isSize(phrase) || list.opener === 'bracket' || phrase.opener !== null) return false;
  if (phrase.connective === 'add' && list.opener === 'parts') return true;
  if (phrase.balance !== null && mentions(phrase.subject, 'of-both-sides')) return true;
  const [whole, part] = [flowOf(list.wholes[0]?.item.subject ?? ''), flowOf(phrase.subject)];
  return whole !== null && part !== null && whole !== part && phrase.before !== '、';
}

/** A part in brackets is the same amount of the part as the one before the bracket is of the whole. */
export function inBracket(phrase: Phrase, list: List | null): Phrase {
  const slot = list?.opener === 'bracket' ? (list.wholes[0]?.phrase.slot ?? null) : null;
  return phrase.slot === null && slot !== null ? { ...phrase, slot } : phrase;
}

/** 支出15万元 or 实际使用15万元, with nothing else said of it: what became of the budget before it. */
export function isPlainOutturn({
  slot,
  subject,
  total,
  balance,
  connective,
  before,
  opener,
}: Phrase): boolean {
  if (total || balance || connective || opener !== null || before === '、' || before === '；') return false;
  if (slot !== null && slot !== 'actual') return false;
  return PLAIN_OUTTURN.has(subject) && (subject !== '' || slot === 'actual');
}

const PLAIN_OUTTURN: ReadonlySet<string> = new Set([
  '',
  '支出',
  '收入',
  '资金支出',
  '拨付',
  '拨付资金',
  '支付资金',
]);

export function isLateBudget({ amounts, completions }: Item, { slot }: Phrase): boolean {
  return (
    (slot === 'initial' || slot === 'budget' || slot === 'adjusted') &&
    completions.length > 0 &&
    amounts.every((amount) => amount.slot === 'actual')
  );
}

/** 2022年预算8万元，2021年预算12万元: the year printed with the second amount says that it is the one compared with. */
export function ofYearBefore(phrase: Phrase, item: Item | null): Phrase {
  const [own, before] = [phrase.year, item?.phrase.year ?? null];
  const isSame =
    (phrase.subject === '' || phrase.subject === item?.subject) &&
    phrase.slot !== null &&
    item?.amounts.at(-1)?.slot === phrase.slot;
  return isSame && own !== null && own + 1 === before ? { ...phrase, slot: 'prior' } : phrase;
}

const ORDER = ['prior', 'initial', 'budget', 'adjusted', 'actual'];

/** Whether an amount is a further one of the item before it: the same words or none, in a later slot. */
export function isSameItem(item: Item, phrase: Phrase): boolean {
  if (phrase.total || phrase.balance || phrase.connective || phrase.before === '、' || item.phrase.connective)
    return false;
  if (phrase.slot === null || item.phrase.figure?.dimension !== phrase.figure?.dimension) return false;
  // A year further back than the last is another statement, not what the item is compared with.
  if (phrase.year !== null && item.phrase.year !== null && phrase.year + 1 < item.phrase.year) return false;
  const last = item.amounts.at(-1)?.slot ?? null;
  if (last === null)
    return (
      phrase.subject === '' &&
      phrase.slot === 'actual' &&
      item.amounts.length === 1 &&
      item.comparisons.length === 0
    );
  if (phrase.subject === '' && isLateBudget(item, phrase)) return true;
  if (phrase.subject !== '' && !namesAgain(item.subject, phrase.subject)) return false;
  const flow = flowOf(phrase.subject);
  if (flow !== null && flow !== flowOf(item.subject)) return false;
  return phrase.slot === 'prior' || ORDER.indexOf(phrase.slot) >= ORDER.indexOf(last);
}
