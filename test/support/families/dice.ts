/** Repeatable chance: the same seed gives the same table on every machine. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A number in [0, 1): the generator mulberry32. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.integer(0, items.length - 1)] ?? items[0];
  }

  /** Several different items, in their own order. */
  some<T>(items: readonly T[], count: number): T[] {
    const left = new Set(items);
    while (left.size > count) {
      const index = this.integer(0, left.size - 1);
      left.delete([...left][index] as T);
    }
    return [...left];
  }

  /** Splits a whole into `parts` positive parts that add up to it. */
  split(whole: number, parts: number): number[] {
    const cuts = new Set<number>();
    while (cuts.size < parts - 1) cuts.add(this.integer(1, whole - 1));
    const ends = [0, ...[...cuts].sort((a, b) => a - b), whole];
    return ends.slice(1).map((end, index) => end - (ends[index] ?? 0));
  }
}
