import type { Claim, Item } from './item';
import { bareSubject } from './scope';

/** Amounts by what they are of, so that words can point back to them over pages (按名称找数). */
export class SubjectIndex {
  private readonly bySubject = new Map<string, Claim[]>();

  public constructor(items: readonly Item[]) {
    for (const item of items) {
      const key = keyOf(item.subject);
      if (key === '') continue;
      const list = this.bySubject.get(key) ?? [];
      for (const { claim } of [...item.amounts].reverse()) list.push(claim);
      this.bySubject.set(key, list);
    }
  }

  /** The amounts that `words` may name for somebody who has read as far as `order`, the latest first. */
  public named(words: string, _item: Item, order: number): readonly Claim[] {
    const key = keyOf(words);
    const exact = this.bySubject.get(key) ?? [];
    const claims = exact.filter((claim) => claim.order < order);
    return claims.sort((a, b) => b.order - a.order);
  }
}

/** The same subject in its usual spellings: without its level, without 预算 in the account's name, 总额 and 合计. */
function keyOf(words: string): string {
  return bareSubject(words)
    .replace(/[“”"（）、\s]/g, '')
    .replace(/(?:总额|合计|总计|总量|总数|总和)$/, '')
    .replace(/^(?:本年|当年|全年|同期|当期|年度|总|政府采购)?(?=支出|收入)/, '')
    .replace(/预算(?=收入|支出)/, '')
    .replace(/^(?:全部|整个)/, '');
}
