import { currentAmount, type Claim, type Item } from '../../discourse/item';
import type { Relation } from '../relation';

/** Paragraphs of one amount each that a sum over them all may close (以上资金合计499万元). */
const FEWEST_ROWS = 3;
/** How a total begins that speaks of the paragraphs above it. */
const ABOVE = ['以上', '上述'];

/** A total at the head of its paragraph that gathers the paragraphs above it, each of one amount. */
export function relateGathered(
  item: Item,
  paragraphs: ReadonlyMap<number, readonly Item[]>,
): readonly Relation[] {
  const result = currentAmount(item);
  const speaksOfAbove = item.phrase.total && ABOVE.some((word) => item.subject.startsWith(word));
  if (!result || !speaksOfAbove || paragraphs.get(item.paragraph)?.[0] !== item) return [];
  const rows: Claim[] = [];
  for (let at = item.paragraph - 1; ; at--) {
    const [only, ...others] = paragraphs.get(at) ?? [];
    const amount = only && others.length === 0 && only.amounts.length === 1 ? currentAmount(only) : null;
    if (amount?.figure.dimension !== result.figure.dimension || amount.phrase.total) break;
    rows.unshift(amount);
  }
  if (rows.length < FEWEST_ROWS) return [];
  const terms = rows.map((claim) => ({ claim, sign: 1 as const }));
  const form = { kind: 'linear', result: { claim: result, sign: 1 }, terms } as const;
  return [{ kind: 'sum', grounds: 'implied', readings: [form] }];
}
