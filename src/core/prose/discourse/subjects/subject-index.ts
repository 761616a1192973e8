import type { Claim, Item } from '../item';
import { conceptOf, keyOf, stemOf } from './subject-key';

/** Amounts by what they are of, so that words can point back to them over pages (按名称找数). */
export class SubjectIndex {
  private readonly bySubject = new Map<string, Claim[]>();
  private readonly byStem = new Map<string, Claim[]>();
  private readonly byConcept = new Map<string, Claim[]>();
  private readonly byEnding = new Map<string, Claim[]>();

  public constructor(items: readonly Item[]) {
    for (const item of items) {
      const key = keyOf(item.subject);
      if (key === '') continue;
      for (const { claim } of [...item.amounts].reverse()) add(this.bySubject, key, claim);
      for (const { claim } of item.amounts) add(this.byEnding, endingOf(key), claim);
      const stem = stemOf(stemOf(key));
      for (const { claim } of item.amounts) {
        if (stem.length >= SHORTEST_STEM) add(this.byStem, stem, claim);
        add(this.byConcept, conceptOf(item.subject) ?? '', claim);
      }
    }
  }

  /** The amounts that `words` may name for somebody who has read as far as `order`, the latest first. */
  public named(words: string, order: number): readonly Claim[] {
    const key = keyOf(words);
    const before = (claims: readonly Claim[]) =>
      claims.filter((claim) => claim.order < order).sort((a, b) => b.order - a.order);
    const accounts = (WHOLE_ACCOUNTS[key] ?? []).map((account) => this.bySubject.get(account) ?? []);
    const named = [...accounts, this.bySubject.get(key) ?? [], this.meaning(words)].flatMap(before);
    return named.length > 0 ? named : before(this.endingAlike(key));
  }

  /** Amounts of which one name is the end of the other (占基本支出 of 一般公共预算基本支出). */
  private endingAlike(key: string): readonly Claim[] {
    const named = withoutBudget(key);
    return (this.byEnding.get(endingOf(key)) ?? []).filter(({ item }) => {
      const own = withoutBudget(keyOf(item.subject));
      return own.endsWith(named) || named.endsWith(own);
    });
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
const WHOLE_ACCOUNTS: Readonly<Record<string, readonly string[]>> = {
  收入: ['一般公共收入', '财政收入'],
  支出: ['一般公共支出', '财政支出'],
  财政收入: ['一般公共收入', '财政总收入'],
  财政支出: ['一般公共支出', '财政总支出'],
  财政总收入: ['一般公共总收入'],
  财政总支出: ['一般公共总支出'],
};

/** Characters at the end of a name by which it is known again where nothing is called by the whole of it (基本支出). */
const ENDING = 4;

function withoutBudget(key: string): string {
  return key.endsWith('预算') ? key.slice(0, -'预算'.length) : key;
}

function endingOf(key: string): string {
  const bare = withoutBudget(key);
  return bare.length < ENDING ? '' : bare.slice(-ENDING);
}

function add(map: Map<string, Claim[]>, key: string, claim: Claim): void {
  const list = map.get(key);
  if (key === '') return;
  if (list) list.push(claim);
  else map.set(key, [claim]);
}
