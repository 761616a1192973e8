/** A source of chance that gives the same values for the same seed, so that a run can be repeated. */
export class Chance {
  public constructor(private state: number) {}

  public next(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return this.state / 4294967296;
  }

  /** A whole number from `low` to `high`, both included. */
  public between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  public pick<Value>(values: readonly Value[]): Value {
    const value = values[Math.floor(this.next() * values.length)];
    if (value === undefined) throw new RangeError('nothing to pick from');
    return value;
  }
}
