import { currentAmount, type Claim, type Item } from '../../../discourse/item';
import { flowOf, isExpenditure, isIncome } from '../../../discourse/subjects/subject-key';
import type { Linear, Term } from '../../form';
import type { Relation } from '../../relation';
import { sumOf } from './totals';
import { difference, linear, plus } from '../../forms';

/** What remains: of two totals, of the income and the expenditure before it, or of a balance and what changes it. */
export function relateBalance(
  item: Item,
  before: readonly Item[],
  above: readonly Item[],
): readonly Relation[] {
  const result = currentAmount(item);
  if (result?.figure.dimension !== 'money' || item.phrase.slot === 'prior') return [];
  const previous = before.at(-1);
  if (previous?.phrase.connective && before.at(-2)?.phrase.balance) {
    return [{ kind: 'difference', grounds: 'stated', readings: [sumOf(result, before.slice(-2))] }];
  }
  const sign = item.phrase.balance === 'gap' ? -1 : 1;
  if (item.phrase.offset && before.length === 0) return relateOffset(item, result, above);
  const totals = before.filter(({ phrase }) => phrase.total && phrase.slot === null);
  // Totals hold what there was before.
  const isStanding = item.phrase.balance === 'balance' && item.phrase.standing !== null;
  if (isStanding && !item.phrase.offset && totals.length === 0) return relateStanding(item, result, before);
  const readings: Linear[] = [];
  if (item.phrase.offset) readings.push(...differences(result, sign, totals));
  if (item.phrase.offset || isOfYear(item)) {
    readings.push(
      ...differences(
        result,
        sign,
        before.filter(({ phrase }) => !phrase.total || phrase.slot !== null),
      ),
    );
    readings.push(...differences(result, sign, before));
  }
  return [
    { kind: 'difference', grounds: item.phrase.offset && totals.length < 2 ? 'implied' : 'stated', readings },
  ];
}

/**
 * 上述收支相抵，年终结余5万元: of the totals of both sides in the paragraphs above, or of all that came in and went out in the one
 * right above (收入4万元，上年结余3万元，支出2万元).
 */
function relateOffset({ paragraph }: Item, result: Claim, above: readonly Item[]): readonly Relation[] {
  const totals = differences(
    result,
    1,
    above.filter(({ phrase }) => phrase.total),
  );
  const last = above.filter((item) => item.paragraph === paragraph - 1);
  const flows = last.map((item) => ({ item, claim: currentAmount(item) }));
  const isAccount =
    last.length > 2 &&
    last.every(
      ({ subject, phrase: { total, balance } }) =>
        !total && (flowOf(subject) !== null || balance === 'balance'),
    );
  const terms = flows.flatMap(({ item, claim }): Term[] =>
    claim?.figure.dimension === 'money' ? [{ claim, sign: isExpenditure(item.subject) ? -1 : 1 }] : [],
  );
  const readings = [
    ...totals,
    ...(isAccount && terms.length === last.length ? [linear(plus(result), terms)] : []),
  ];
  return readings.length > 0 ? [{ kind: 'difference', grounds: 'implied', readings }] : [];
}

/** The remainder of one year, not what has been carried on from all of them. */
function isOfYear({ subject, phrase: { standing } }: Item): boolean {
  return (
    standing !== 'opening' && standing !== 'added-up' && REMAINDERS.some((word) => subject.endsWith(word))
  );
}

const REMAINDERS = ['结余', '缺口', '赤字', '短缺'];

/** 年初结余10万元，收入100万元，支出90万元，年末结余20万元: what there was and came in, less what went out. */
function relateStanding({ phrase }: Item, result: Claim, before: readonly Item[]): readonly Relation[] {
  const start = before.findLastIndex((item) => item.phrase.standing === 'opening');
  const [opening, ...moved] = before.slice(start);
  const had = start >= 0 && phrase.standing !== 'opening' && opening && currentAmount(opening);
  if (!had) return [];
  const annual = before.findLast(
    (item) => item.phrase.balance === 'balance' && item.phrase.standing === null && isOfYear(item),
  );
  const left = annual && currentAmount(annual);
  const flows = differences(result, 1, moved).map((form) => ({ ...form, terms: [plus(had), ...form.terms] }));
  const readings = left ? [linear(plus(result), [plus(had), plus(left)]), ...flows] : flows;
  return [{ kind: 'difference', grounds: 'stated', readings }];
}

/** Income less expenditure: the last of each before the remainder. */
function differences(result: Claim, sign: 1 | -1, items: readonly Item[]): readonly Linear[] {
  const income = items.findLast((item) => isIncome(item.subject) && !isShare(item));
  const expenditure = items.findLast((item) => isExpenditure(item.subject) && !isShare(item));
  const [plus, minus] = [income && currentAmount(income), expenditure && currentAmount(expenditure)];
  if (!plus || !minus) return [];
  return [difference({ claim: result, sign }, plus, minus)];
}

/** 医疗收入占总收入的88%: a part of what came in, by its own words. */
function isShare({ shares }: Item): boolean {
  return shares.some(({ claim: { phrase } }) => (phrase.base?.subject ?? '') !== '');
}

/**
 * 收支平衡: the totals of both sides, or the total of income and all that is said of expenditure behind it, are the same;
 * without a total the last income and what was spent and moved of it (收入5万元，支出4万元，调出资金1万元，收支平衡).
 */
export function relateEven(items: readonly Item[], order: number): readonly Relation[] {
  const before = items.filter((item) => (currentAmount(item)?.order ?? order) < order);
  const total = before.findLastIndex(({ phrase, subject }) => phrase.total && isIncome(subject));
  const sides = before.findLastIndex(({ subject }) => isIncome(subject));
  const at = before.slice(total + 1).some(({ subject }) => isIncome(subject)) ? sides : total;
  const income = before[at] && currentAmount(before[at]);
  const rest = before.slice(at + 1);
  const spent = rest.findLast(({ phrase, subject }) => phrase.total && isExpenditure(subject));
  const expenditure = spent ? [spent] : rest;
  if (!income || !isExpenditure(expenditure[0]?.subject ?? '')) return [];
  const grounds = at === total ? 'stated' : areBothSides(before, expenditure) ? 'implied' : 'guessed';
  return [{ kind: 'difference', grounds, readings: [sumOf(income, expenditure)] }];
}

/** 收入5万元，支出5万元，收支平衡: one sentence that says nothing but what comes in and what goes out. */
function areBothSides(before: readonly Item[], expenditure: readonly Item[]): boolean {
  const sentence = expenditure.at(-1)?.sentence;
  const [income, ...rest] = before.filter((item) => item.sentence === sentence);
  return (
    income !== undefined &&
    isIncome(income.subject) &&
    rest.length === expenditure.length &&
    [income, ...rest].every(({ phrase }) => phrase.connective === null && phrase.balance === null)
  );
}
