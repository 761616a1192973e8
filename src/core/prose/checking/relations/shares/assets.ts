import { currentAmount, type Claim, type Item } from '../../../discourse/item';
import { conceptOf } from '../../../discourse/subject-key';
import type { Form } from '../../form';
import type { Relation } from '../../relation';
import { difference, plus, quotient } from '../../forms';

/** The ratio of what is owed to what is owned. */
const GEARING = '资产负债率';
/** Items looked back over for the two sides of the balance sheet. */
const REACH = 6;

/** 资产负债率 is 负债 ÷ 资产, and 净资产 is 资产 − 负债, of the amounts said right before. */
export function relateAssets(items: readonly Item[]): readonly Relation[] {
  return items.flatMap((item, at): Relation[] => {
    const near = items
      .slice(Math.max(0, at - REACH), at + 1)
      .filter(({ paragraph }) => paragraph === item.paragraph);
    const [assets, liabilities] = [lastOf(near, 'assets'), lastOf(near, 'liabilities')];
    if (!assets || !liabilities) return [];
    const gearing = item.ratios.filter(({ claim }) => claim.phrase.ratio === GEARING);
    const forms = gearing.map(({ claim }): Form => quotient(claim, liabilities, [assets]));
    const net = isOf(item, 'net-assets') ? currentAmount(item) : null;
    if (net) forms.push(difference(plus(net), assets, liabilities));
    return forms.map((form): Relation => ({
      kind: form.kind === 'linear' ? 'difference' : 'share',
      grounds: 'stated',
      readings: [form],
    }));
  });
}

function lastOf(items: readonly Item[], concept: string): Claim | null {
  const found = items.findLast((item) => isOf(item, concept) && currentAmount(item));
  return found ? currentAmount(found) : null;
}

function isOf({ subject }: Item, concept: string): boolean {
  return conceptOf(subject)?.trim() === concept;
}
