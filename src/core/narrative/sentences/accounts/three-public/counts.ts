import type { Facts } from '../../../facts/facts';
import { known, sign, some } from '../../../wording/conditions';
import { text, when, type Part, type Sentence } from '../../../wording/parts';
import { asking } from '../../../wording/text';
import { points } from '../../figures';
import { spentIn, threePublicOf } from './found';

/** Counts that go with “三公” spending (相关统计数), each with the words around its number. */
const COUNTS: readonly {
  readonly row: RegExp;
  readonly before: string;
  readonly unit: string;
  readonly joins: string;
}[] = [
  { row: /^因公出国.*团组/, before: '因公出国（境）团组', unit: '个', joins: '；' },
  { row: /^因公出国.*人次?数?/, before: '出国（境）', unit: '人次', joins: '、' },
  { row: /^国内(?:公务)?接待.*批次/, before: '国内公务接待', unit: '批次', joins: '；' },
  { row: /^国内(?:公务)?接待.*人次?数?/, before: '', unit: '人次', joins: '、' },
  { row: /^公务用车购置(?:数|量)/, before: '购置公务用车', unit: '辆', joins: '；' },
  { row: /^公务用车保有/, before: '年末公务用车保有量', unit: '辆', joins: '；' },
];

const COUNTED = ['final', 'current-year', 'executed', 'amount', 'year'] as const;

/**
 * 全年国内公务接待31批次、246人次；年末公务用车保有量2辆。 from wherever a table counts them, without those that are zero; a request
 * for them where amounts are told and no table counts anything. Nothing without “三公” amounts.
 */
export function threePublicCounts(facts: Facts): Sentence {
  const found = threePublicOf(facts);
  if (!found) return [];
  const counts = COUNTS.flatMap(({ row, before, unit, joins }) => {
    const line = facts.row(row, ...COUNTED);
    const number = line?.amount(...COUNTED);
    if (!number || /费|外事/.test(line?.label ?? '')) return [];
    return [{ number, joins, unit, said: before }];
  });
  const now = found.total ? spentIn(found.total) : null;
  if (counts.length === 0) {
    const asked: Sentence = [
      text(asking('因公出国（境）团组和人次、公务用车购置和保有数量、国内公务接待批次和人次')),
    ];
    return now ? [when(sign(now, facts.style.amount.decimals, '+'), asked)] : asked;
  }
  const there = counts.map(({ number }) => sign(number, 0, '+'));
  const list = counts.map(({ number, joins, unit, said }, at): Part => {
    const before = there.slice(0, at);
    // What there is at the end of the year did not take place during it.
    const opening = said.startsWith('年末') ? [] : [text('全年')];
    const lead: Sentence = before.length === 0 ? opening : [when(some(before), [text(joins)], opening)];
    const words = said === '' && at > 0 ? '' : said === '' ? '国内公务接待' : said;
    return when(there[at] ?? known(), [...lead, text(words), points(number, facts.style, unit, words)]);
  });
  return [...list, when(some(there), [text('。')])];
}
