import { currentAmount, type Claim, type Item } from '../../../discourse/item';
import { conceptOf } from '../../../discourse/subjects/subject-key';
import { endsIn } from '../../../../words/topics';
import type { Topic } from '../../../../words/lexicon/topics/topics';
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

function lastOf(items: readonly Item[], side: Side): Claim | null {
  const found = items.findLast((item) => isOf(item, side) && currentAmount(item));
  return found ? currentAmount(found) : null;
}

/** What the name of each side ends in, whoever owns or owes it (地方国有企业资产总额). */
const ENDINGS: Readonly<Record<Side, Topic>> = {
  assets: 'ends-as-assets',
  liabilities: 'ends-as-liabilities',
  'net-assets': 'ends-as-net-assets',
};

type Side = 'assets' | 'liabilities' | 'net-assets';

function isOf({ subject }: Item, side: Side): boolean {
  return endsIn(subject, ENDINGS[side]) || conceptOf(subject)?.trim() === side;
}
