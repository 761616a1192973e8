import { currentAmount, type Claim, type Item } from '../../../discourse/item';
import { keyOf } from '../../../discourse/subjects/subject-key';
import { linear, plus } from '../../forms';
import type { Relation } from '../../relation';

/** How the names of the two levels begin that a country's account divides into, and the name of both together. */
const CENTRAL = '中央';
const LOCAL = '地方';
const NATIONAL = '全国';
const OWN_LEVEL = '本级';
/** The account of both levels was said this near (items). */
const REACH = 12;

/**
 * The accounts of the centre and of the localities make up the national one, which a paragraph before them may have said
 * (全国收入6万亿元。…中央收入2万亿元；地方本级收入4万亿元).
 */
export function relateLevels(items: readonly Item[]): readonly Relation[] {
  return items.flatMap((central, at): Relation[] => {
    if (!isOfLevel(central, CENTRAL)) return [];
    const local = items.slice(at + 1, at + 1 + REACH).find(({ list }) => list === central.list);
    if (!local || !isOfLevel(local, LOCAL)) return [];
    const account = accountOf(central);
    const national = items
      .slice(Math.max(0, at - REACH), at)
      .findLast((item) => item.subject.startsWith(NATIONAL) && accountOf(item) === account);
    const [whole, ...parts] = [national, central, local].map(plainAmount);
    const isOneAccount = account !== '' && accountOf(local) === account;
    if (!isOneAccount || !whole || !parts.every((part) => part !== null)) return [];
    return [{ kind: 'sum', grounds: 'stated', readings: [linear(plus(whole), parts.map(plus))] }];
  });
}

function isOfLevel({ subject }: Item, level: string): boolean {
  return subject.startsWith(level);
}

/** What the account is called at any level: 一般公共收入 of 地方一般公共预算本级收入. */
function accountOf({ subject }: Item): string {
  return keyOf(subject.replace(OWN_LEVEL, ''));
}

function plainAmount(item: Item | undefined): Claim | null {
  const amount = item === undefined || item.aside ? null : currentAmount(item);
  return amount?.figure.dimension === 'money' ? amount : null;
}
