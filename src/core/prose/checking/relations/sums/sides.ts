import { ZERO } from '../../../../quantity/decimal';
import { currentAmount, type Claim, type Item } from '../../../discourse/item';
import { isExpenditure, isIncome } from '../../../discourse/subjects/subject-key';
import { equality, linear, plus } from '../../forms';
import type { Relation } from '../../relation';

/** Both sides of an account stand this near (paragraphs). */
const NEAR = 1;

/**
 * The totals of both sides of an account, one behind the other with no remainder told behind them (收入总计5万元…支出总计5万元):
 * nobody says that they are the same, but a text whose others are says so.
 */
export function relateSides(items: readonly Item[]): readonly Relation[] {
  const told = items.filter(({ aside }) => !aside);
  const totals = told.filter(({ phrase, list }) => phrase.total && phrase.slot === null && list === null);
  return totals.flatMap((expenditure, at): Relation[] => {
    const income = totals[at - 1];
    if (!income || !isIncome(income.subject) || !isExpenditure(expenditure.subject)) return [];
    if (expenditure.paragraph - income.paragraph > NEAR || income.year !== expenditure.year) return [];
    const next = told[told.indexOf(expenditure) + 1];
    if (next?.phrase.balance && next.paragraph - expenditure.paragraph <= NEAR) return [];
    const [one, other] = [currentAmount(income), currentAmount(expenditure)];
    if (one?.figure.dimension !== 'money' || other?.figure.dimension !== 'money') return [];
    const grounds = isNeverFilledIn(one, other) ? 'implied' : 'guessed';
    return [{ kind: 'restated', grounds, family: 'sides', readings: [equality(other, one)] }];
  });
}

/** 收入总计0万元，支出总计5万元: nothing goes out where nothing is there. */
function isNeverFilledIn(income: Claim, expenditure: Claim): boolean {
  const sides = [income, expenditure];
  const noughts = sides.filter(({ figure }) => figure.base.eq(ZERO)).length;
  return noughts === 1 && sides.every(({ phrase }) => phrase.grand);
}

/** A paragraph says what comes in, and then what becomes of it (收入10万元。支出安排7万元，调出资金3万元): uses come to the income. */
export function relateUses(paragraphs: ReadonlyMap<number, readonly Item[]>): readonly Relation[] {
  return [...paragraphs.values()].flatMap((items): Relation[] => {
    const top = items.filter(({ list, aside }) => list === null && !aside);
    if (top.some(({ phrase: { total, balance, averaged } }) => total || balance !== null || averaged))
      return [];
    const first = top.findIndex(({ subject }) => isExpenditure(subject));
    const [income, uses] = [top.slice(0, first).map(currentAmount), top.slice(first).map(currentAmount)];
    const areIncome = first > 0 && top.slice(0, first).every(({ subject }) => isIncome(subject));
    const noneComesIn = top.slice(first).every(({ subject }) => !isIncome(subject));
    const [whole, ...others] = income.filter(isMoney);
    const parts = uses.filter(isMoney);
    if (!areIncome || !noneComesIn || !whole || parts.length < FEWEST_USES) return [];
    if (others.length + 1 < income.length || parts.length < uses.length) return [];
    const terms = [...parts.map(plus), ...others.map((claim) => ({ claim, sign: -1 }) as const)];
    return [{ kind: 'sum', grounds: 'guessed', family: 'uses', readings: [linear(plus(whole), terms)] }];
  });
}

/** Income and one amount of expenditure may be any two figures (uses). */
const FEWEST_USES = 2;

function isMoney(claim: Claim | null): claim is Claim {
  return claim?.figure.dimension === 'money';
}
