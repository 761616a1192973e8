import type { Claim, Item } from './item';
import { conceptOf, keyOf, stemOf } from './subject-key';

/** Amounts by what they are of, so that words can point back to them over pages (按名称找数). */
export class SubjectIndex {
  private readonly bySubject = new Map<string, Claim[]>();
  private readonly byStem = new Map<string, Claim[]>();
  private readonly byConcept = new Map<string, Claim[]>();

  public constructor(items: readonly Item[]) {
    for (const item of items) {
      const key = keyOf(item.subject);
      if (key === '') continue;
      const list = this.bySubject.get(key) ?? [];
      for (const { claim } of [...item.amounts].reverse()) list.push(claim);
      this.bySubject.set(key, list);
      const stem = stemOf(stemOf(key));
      if (stem.length >= SHORTEST_STEM)
        this.byStem.set(stem, [...(this.byStem.get(stem) ?? []), ...item.amounts.map(({ claim }) => claim)]);
      const concept = conceptOf(item.subject);
      if (concept === null) continue;
      const alike = this.byConcept.get(concept) ?? [];
      for (const { claim } of item.amounts) alike.push(claim);
      this.byConcept.set(concept, alike);
    }
  }

  /** The amounts that `words` may name for somebody who has read as far as `order`, the latest first. */
  public named(words: string, order: number): readonly Claim[] {
    const key = keyOf(words);
    const account = this.bySubject.get(WHOLE_ACCOUNT[key] ?? '') ?? [];
    const before = (claims: readonly Claim[]) =>
      claims.filter((claim) => claim.order < order).sort((a, b) => b.order - a.order);
    return [...before(account), ...before(this.bySubject.get(key) ?? []), ...before(this.meaning(words))];
  }

  /** The latest amount before it that is called as it is but for 支出 or 资金 at the end (市级资金、市级资金支出). */
  public sameStem({ item, order }: Claim): readonly Claim[] {
    const alike = this.byStem.get(stemOf(stemOf(keyOf(item.subject)))) ?? [];
    const found = alike.findLast((claim) => claim.order < order && claim.item !== item);
    return found ? [found] : [];
  }

  /** Amounts whose name means the same concept, whatever words it has (“三公”经费支出, “三公”经费). */
  private meaning(words: string): readonly Claim[] {
    const concept = conceptOf(words);
    return concept === null ? [] : (this.byConcept.get(concept) ?? []);
  }
}

/** Shorter stems are those of many names (characters). */
const SHORTEST_STEM = 2;

/** What a bare 支出总额 or 财政收入 speaks of in a budget report. */
const WHOLE_ACCOUNT: Readonly<Record<string, string>> = {
  收入: '一般公共收入',
  支出: '一般公共支出',
  财政收入: '一般公共收入',
  财政支出: '一般公共支出',
};
