import { currentAmount, type Claim, type Item } from '../discourse/item';
import type { Form, Linear, Term } from './form';
import type { Grounds, Relation } from './relation';

/** Sums announced behind their parts (加上…，总计), remainders of two totals (收支相抵) and balances of a paragraph. */
export function relateParagraph(items: readonly Item[]): readonly Relation[] {
  const top = items.filter(({ list, phrase }) => list === null && !phrase.averaged);
  return top.flatMap((item, at) => {
    const before = top.slice(0, at);
    if (item.phrase.balance) return relateBalance(item, before);
    if (item.phrase.total) return relateTotal(item, before);
    return [];
  });
}

/** A total behind its parts. */
function relateTotal(item: Item, before: readonly Item[]): readonly Relation[] {
  const result = currentAmount(item);
  if (!result || result.figure.dimension !== 'money') return [];
  const segment = before
    .slice(lastIndex(before, ({ phrase }) => phrase.total) + 1)
    .filter(({ phrase }) => !phrase.offset);
  const added = segment.findIndex(({ phrase }) => phrase.connective !== null);
  const starts = added > 0 ? [added - 1, 0] : [0];
  const inSentence = segment.findIndex(({ sentence }) => sentence === item.sentence);
  if (inSentence > 0) starts.push(inSentence);
  const announced = added > 0 ? true : segment.length >= LISTED && segment.every(isBare);
  if (item.phrase.slot !== null && added <= 0) return [];
  const readings = [...new Set(starts)]
    .map((start) => sumOf(result, segment.slice(start)))
    .filter((form) => form.terms.length >= 2);
  const grounds: Grounds = announced ? 'stated' : 'guessed';
  return [{ kind: 'sum', grounds, readings }];
}

/** So many amounts in a row without 加上 are a list that the total closes. */
const LISTED = 3;

/** An amount that stands in a row: its main one with nothing but its own change or completion said of it. */
function isBare({ phrase, amounts }: Item): boolean {
  return amounts.length === 1 && phrase.slot !== 'prior';
}

function sumOf(result: Claim, items: readonly Item[]): Linear {
  const terms = items.flatMap((item): Term[] => {
    const claim = currentAmount(item);
    if (!claim || claim.figure.dimension !== 'money' || item.phrase.excluded) return [];
    return [{ claim, sign: item.phrase.connective === 'less' || item.phrase.balance === 'gap' ? -1 : 1 }];
  });
  return { kind: 'linear', result: { claim: result, sign: 1 }, terms };
}

/** What remains: of two totals, of the income and the expenditure before it, or of a balance and what is taken off. */
function relateBalance(item: Item, before: readonly Item[]): readonly Relation[] {
  const result = currentAmount(item);
  if (
    !result ||
    result.figure.dimension !== 'money' ||
    item.phrase.connective !== null ||
    item.phrase.slot === 'prior'
  )
    return [];
  const sign = item.phrase.balance === 'gap' ? -1 : 1;
  const previous = before.at(-1);
  const readings: Form[] = [];
  if (previous?.phrase.connective && before.length >= 2) {
    const base = before.at(-2);
    if (base?.phrase.balance) {
      readings.push(sumOf(result, before.slice(-2)));
      return [{ kind: 'difference', grounds: 'stated', readings }];
    }
  }
  const totals = before.filter(({ phrase }) => phrase.total);
  if (item.phrase.offset) readings.push(...differences(result, sign, totals));
  if (item.phrase.offset || ANNUAL.test(item.subject)) {
    readings.push(
      ...differences(
        result,
        sign,
        before.filter(({ phrase }) => !phrase.total),
      ),
    );
  }
  if (readings.length === 0) return [];
  return [
    {
      kind: 'difference',
      grounds: item.phrase.offset && totals.length < 2 ? 'implied' : 'stated',
      readings: readings.slice(0, 2),
    },
  ];
}

/** The remainder of one year, not what has been carried on from all of them. */
const ANNUAL = /^(?!.*(?:滚存|累计|上年)).*(?:当年|本年|年度|收支)?(?:收支)?(?:结余|缺口|赤字|短缺)$/;

/** Income less expenditure: the last of each before the remainder. */
function differences(result: Claim, sign: 1 | -1, items: readonly Item[]): readonly Form[] {
  const income = items.findLast(({ subject }) => /收入/.test(subject) && !/支出/.test(subject));
  const expenditure = items.findLast(({ subject }) => /支出/.test(subject));
  const [plus, minus] = [income && currentAmount(income), expenditure && currentAmount(expenditure)];
  if (!plus || !minus) return [];
  return [
    {
      kind: 'linear',
      result: { claim: result, sign },
      terms: [
        { claim: plus, sign: 1 },
        { claim: minus, sign: -1 },
      ],
    },
  ];
}

function lastIndex<Entry>(entries: readonly Entry[], test: (entry: Entry) => boolean): number {
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at];
    if (entry !== undefined && test(entry)) return at;
  }
  return -1;
}
