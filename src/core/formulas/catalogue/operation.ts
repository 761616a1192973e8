import { EXACT, relation } from '../language/declare';
import { firstOf, sumOfPresent, type Formula } from '../formula';
import type { Equation, RelationDeclaration } from '../model';
import type { ListPlace } from '../language/place';

const row = (subject: string): Formula => ({ kind: 'row', subject });
const totalOf = (subject: string): Formula => ({ kind: 'row', subject, total: true });

const LISTS: ListPlace = { kind: 'list', kinds: ['final-accounts'] };

function sumOf(result: Formula, ...parts: readonly string[]): Equation {
  return { result, is: sumOfPresent(parts.map(row)), over: LISTS };
}

function within(part: string, whole: Formula): Equation {
  return { result: whole, is: row(part), over: LISTS, comparison: 'at-least' };
}

/** 机构运行信息表: “三公”经费, 政府采购 and 车辆 are the sums of their kinds. */
export const operationTotal: RelationDeclaration = relation({
  rule: 'arithmetic/operation-total',
  title: '机构运行信息合计',
  source: ['form:final-accounts：机构运行信息表 表内关系', 'practice:published'],
  severity: 'error',
  ...EXACT,
  fills: true,
  equations: [
    sumOf(firstOf(row('three-public'), totalOf('expenditure')), 'abroad', 'vehicles', 'reception'),
    sumOf(row('vehicles'), 'vehicle-purchase', 'vehicle-running'),
    sumOf(row('reception'), 'reception-domestic', 'reception-abroad'),
    sumOf(totalOf('procurement'), 'procurement-goods', 'procurement-works', 'procurement-services'),
    within('procurement-small', totalOf('procurement')),
    within('procurement-micro', row('procurement-small')),
    {
      result: { kind: 'row', subject: 'vehicles-owned', total: true, counts: true },
      is: { kind: 'row', subject: 'vehicles-owned', total: false, counts: true, following: true },
      over: LISTS,
    },
  ],
});
