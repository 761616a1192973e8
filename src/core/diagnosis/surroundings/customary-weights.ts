import { decimal, total, type Decimal } from '../../quantity/decimal';
import { isKnown } from '../../quantity/figure';
import type { Table } from '../../tables/model';
import { indicatorClassOf, type IndicatorClass } from '../../words/phrases/indicators/classes';
import { keyOf } from '../../formulas/index/figure-key';
import { grouped } from '../../workbook/grouped';

/** 产出50、效益30、满意度10 (财预〔2020〕10号); with 成本20: 产出40、效益20、满意度10 (财预〔2021〕101号). */
const SPLITS: readonly (readonly (readonly [IndicatorClass, Decimal])[])[] = [
  [
    ['output', decimal('50')],
    ['benefit', decimal('30')],
    ['satisfaction', decimal('10')],
  ],
  [
    ['cost', decimal('20')],
    ['output', decimal('40')],
    ['benefit', decimal('20')],
    ['satisfaction', decimal('10')],
  ],
];

/**
 * For each weight, what it would be if the first level it belongs to had its customary points (惯例分值), where every
 * other level of the form has. Keys are cells; weights of forms split otherwise are not in the map.
 */
export function customaryWeights({ indicators }: Table): ReadonlyMap<string, Decimal> {
  const levels = grouped(indicators, ({ level1 }) => level1 ?? '');
  const found = new Map<string, Decimal>();
  for (const split of SPLITS) {
    if (split.length !== levels.size) continue;
    const gaps = [...levels].map(([name, members]) => {
      const points = split.find(([level]) => level === indicatorClassOf(name))?.[1] ?? null;
      const sum = total(members.flatMap(({ weight }) => (weight && isKnown(weight) ? [weight.value] : [])));
      return { members, gap: points && points.minus(sum) };
    });
    const off = gaps.filter(({ gap }) => gap === null || !gap.eq(decimal('0')));
    const [only] = off;
    if (off.length !== 1 || !only?.gap) continue;
    for (const { weight } of only.members) {
      if (weight && isKnown(weight)) found.set(keyOf(weight), weight.value.plus(only.gap));
    }
  }
  return found;
}
