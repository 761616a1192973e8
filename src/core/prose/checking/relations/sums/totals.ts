import { currentAmount, type Claim, type Item } from '../../../discourse/item';
import type { SubjectIndex } from '../../../discourse/subjects/subject-index';
import { flowOf, isBareFlow, isExpenditure, isIncome } from '../../../discourse/subjects/subject-key';
import type { Linear, Term } from '../../form';
import type { Grounds, Relation } from '../../relation';
import { linear, plus } from '../../forms';
import { gap } from './list-readings';

/**
 * A total announced behind its parts (…，加上…，收入总计…), from the items of its paragraph before it; `above` are those of
 * the paragraphs before.
 */
export function relateTotal(
  item: Item,
  before: readonly Item[],
  above: readonly Item[],
  index: SubjectIndex,
): readonly Relation[] {
  const result = currentAmount(item);
  if (result?.figure.dimension !== 'money') return [];
  const segment = before
    .slice(lastIndex(before, ({ phrase }) => phrase.total && phrase.slot === null) + 1)
    .filter(({ phrase }) => !phrase.offset);
  const added = segment.findIndex(({ phrase }) => phrase.connective !== null);
  if (item.phrase.slot !== null && added < 0 && !isOfAccount(item, segment)) return [];
  const named = added >= 0 ? namedStart(segment, added, index) : [];
  if (added === 0 && named.length === 0) return addedTo(result, segment, [...above, ...before]);
  const starts = added > 0 ? [added - 1, 0] : [0];
  const inSentence = segment.findIndex(({ sentence }) => sentence === item.sentence);
  if (inSentence > 0) starts.push(inSentence);
  const readings = [
    ...named.map((first) => sumOf(result, segment.slice(added), first)),
    ...[...new Set(starts)].map((start) => sumOf(result, segment.slice(start))),
    ...(added > 1 ? startsBefore(result, segment, added) : []),
  ]
    .filter((form) => form.terms.length >= 2)
    .sort((a, b) => gap(a) - gap(b));
  const closing = item.phrase.subject === '' && segment.every(({ sentence }) => sentence === item.sentence);
  const listed =
    closing || (segment.every(isBare) && (segment.length >= LISTED || closesAccount(item, segment)));
  const closes = item.phrase.closing && segment.length > 1 && segment.every(isBare);
  const grounds: Grounds =
    added > 0 || named.length > 0 || listed ? 'stated' : closes ? 'implied' : 'guessed';
  return [{ kind: 'sum', grounds, readings }];
}

/** 收入5亿元，其中甲3亿元。乙2亿元。加上…，收入总计…: any of the amounts before 加上 may be what it is added to, alone. */
function startsBefore(result: Claim, segment: readonly Item[], added: number): readonly Linear[] {
  return segment
    .slice(Math.max(0, added - TOLD_BEFORE), added - 1)
    .flatMap((item) => currentAmount(item) ?? [])
    .map((first) => sumOf(result, segment.slice(added), first));
}

/**
 * 支出明细为：甲3万元、乙2万元，支出合计5万元: the total right behind a list closes it, where the list is opened by words of its own
 * and not by an amount that it divides. Null where no such list stands in front of it.
 */
export function relateClosing(item: Item, items: readonly Item[]): readonly Relation[] | null {
  const last = items[items.indexOf(item) - 1];
  const list = last?.list;
  const result = currentAmount(item);
  if (list?.opener !== 'colon' || list.items.length < LISTED || !result) return null;
  if (
    last?.sentence !== item.sentence ||
    list.wholes.some(({ phrase }) => phrase.sentence !== item.sentence && phrase.total)
  )
    return null;
  const sum = sumOf(result, list.items);
  return sum.terms.length < list.items.length ? null : [{ kind: 'sum', grounds: 'implied', readings: [sum] }];
}

/** 收入完成3亿元，…，预算总收入5亿元: the total of the account called 预算, not what was budgeted. */
function isOfAccount({ phrase: { slot, subject } }: Item, [first]: readonly Item[]): boolean {
  return slot === 'budget' && ACCOUNT_TOTALS.has(subject) && first?.phrase.slot === 'actual';
}

const ACCOUNT_TOTALS: ReadonlySet<string> = new Set(['总收入', '总支出', '总财力']);

/** So many amounts in a row without 加上 are a list that the total closes. */
const LISTED = 3;

/** 收入总计 or 支出总计 at the end of a sentence that begins with that side of the account. */
function closesAccount({ phrase: { subject }, sentence }: Item, segment: readonly Item[]): boolean {
  const [first, second] = segment;
  return (
    isBareFlow(subject) &&
    second !== undefined &&
    flowOf(first?.subject ?? '') === subject &&
    segment.every((item) => item.sentence === sentence)
  );
}

/** An amount that stands in a row: its main one with nothing but its own change or completion said of it. */
function isBare({ phrase, amounts }: Item): boolean {
  return amounts.length === 1 && phrase.slot !== 'prior';
}

/**
 * 加上级补助…，收入总计5万元, with nothing in front that it is added to: to what was told of that side before, if to anything
 * that is told. Believed where one of these fits, or a slip makes it fit.
 */
function addedTo(result: Claim, added: readonly Item[], told: readonly Item[]): readonly Relation[] {
  const side = flowOf(result.item.subject);
  const readings = told
    .filter(({ subject, phrase }) => flowOf(subject) === side && phrase.connective === null)
    .slice(-TOLD_BEFORE)
    .flatMap((first) => currentAmount(first) ?? [])
    .map((first) => sumOf(result, added, first));
  return [{ kind: 'sum', grounds: 'guessed', readings }];
}

/** Amounts of one side that are looked back over for what another is added to (items). */
const TOLD_BEFORE = 8;

/** The amounts that the words in front of 加上 name again (甲收入加上乙收入5万元). */
function namedStart(segment: readonly Item[], added: number, index: SubjectIndex): readonly Claim[] {
  const item = segment[added];
  if (!item || item.phrase.augend === '') return [];
  const named = index.named(item.phrase.augend, currentAmount(item)?.order ?? 0);
  const here = named.filter((claim) => claim.item.paragraph === item.paragraph);
  return here.length > 0 ? here : named.slice(0, 1);
}

/** A budget, what is added in the course of the year, and the adjusted budget behind them. */
export function relateAdjusted(item: Item, before: readonly Item[]): readonly Relation[] {
  const result = currentAmount(item);
  const start = lastIndex(before, ({ phrase }) => phrase.slot === 'initial' || phrase.slot === 'budget');
  if (!result || start < 0) return [];
  const [first] = item.amounts;
  const adjusted = first?.slot === 'adjusted' ? first.claim : result;
  const plain = sumOf(adjusted, before.slice(start));
  const changes = before.slice(start).flatMap(changesIn);
  const changed = { ...plain, terms: [...plain.terms, ...changes] };
  return [{ kind: 'sum', grounds: 'stated', readings: changes.length > 0 ? [changed, plain] : [plain] }];
}

/** What a budget was raised or cut by in the course of the year, against no other amount (调减60万元). */
function changesIn({ comparisons }: Item): readonly Term[] {
  return comparisons.flatMap(({ first, base, changes }) =>
    first.base === null && base === null
      ? changes.map((claim): Term => ({ claim, sign: claim.phrase.direction === -1 ? -1 : 1 }))
      : [],
  );
}

/**
 * A side of an account that ends in what is carried on instead of a total, behind the other side with its total: both
 * sides must come to the same (支出完成…，加上…，年终结转…).
 */
export function relateOpenEnd(items: readonly Item[]): readonly Relation[] {
  const at = lastIndex(items, ({ phrase }) => phrase.total);
  const total = items[at];
  const rest = items.slice(at + 1);
  const last = rest.at(-1);
  if (!total || !isIncome(total.subject) || !isExpenditure(rest[0]?.subject ?? '')) return [];
  if (last?.phrase.balance !== 'balance' || last.phrase.offset || rest.length < LISTED) return [];
  const result = currentAmount(total);
  return result ? [{ kind: 'sum', grounds: 'implied', readings: [sumOf(result, rest)] }] : [];
}

/** The sum of what the items come to; 减去 and 扣除 take off. */
export function sumOf(result: Claim, items: readonly Item[], first: Claim | null = null): Linear {
  const terms = items.flatMap((item): Term[] => {
    const claim = currentAmount(item);
    if (claim?.figure.dimension !== 'money' || item.phrase.excluded) return [];
    return [{ claim, sign: item.phrase.connective === 'less' || item.phrase.balance === 'gap' ? -1 : 1 }];
  });
  return linear(plus(result), [...(first ? [plus(first)] : []), ...terms]);
}

function lastIndex<Entry>(entries: readonly Entry[], test: (entry: Entry) => boolean): number {
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at];
    if (entry !== undefined && test(entry)) return at;
  }
  return -1;
}
