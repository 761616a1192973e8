import { EXACT, relation } from '../language/declare';
import { firstOf, of, sumOfPresent, type Formula } from '../formula';
import type { RelationDeclaration } from '../model';
import type { RowPlace } from '../language/place';

const VEHICLES = sumOfPresent([of('vehicle-purchase'), of('vehicle-operation')], 1);
const ITEMS: readonly Formula[] = [of('abroad'), firstOf(of('vehicles'), VEHICLES), of('reception')];

/** In a list of units each row adds up across, once for each measure of 公务接待费, and so of every item. */
const ACROSS: RowPlace = { kind: 'rows', kinds: ['three-public'], perMeasure: 'reception' };

/** “三公”经费合计 = 出国 + 公车 (购置 + 运行) + 接待, and in lists of units 合计 = all units. */
export const threePublicTotal: RelationDeclaration = relation({
  rule: 'arithmetic/three-public-total',
  title: '“三公”经费合计',
  source: ['form:final-accounts：财政拨款“三公”经费支出决算表'],
  severity: 'error',
  ...EXACT,
  fills: true,
  equations: [
    {
      result: of('total'),
      is: { kind: 'rows-below' },
      over: { kind: 'rows-below', kinds: ['three-public'] },
    },
    {
      result: of('three-public'),
      is: sumOfPresent(ITEMS),
      // Whether 会议费 and 培训费 belong to the whole is what more rows say.
      over: { ...ACROSS, orElse: sumOfPresent([...ITEMS, of('meeting'), of('training')]) },
    },
    {
      result: of('vehicles'),
      is: sumOfPresent([of('vehicle-purchase'), of('vehicle-operation')]),
      over: ACROSS,
    },
  ],
});
