type Found = number | false;

/** From the end, the place of the first item that is wanted; false when there is none. */
function lastIndex(list: readonly unknown[], wanted: (...item: never[]) => unknown, self: unknown): Found {
  for (let at = list.length - 1; at >= 0; at -= 1) {
    if (Reflect.apply(wanted, self, [list[at], at, list])) return at;
  }
  return false;
}

type Member = (this: unknown[], ...args: never[]) => unknown;

/** Members of ES2023 that the code uses and a browser of the floor lacks, as the standard has them. */
export const ARRAY_MEMBERS: Readonly<Record<string, Member>> = {
  findLast(wanted: () => unknown, self?: unknown) {
    const at = lastIndex(this, wanted, self);
    return at === false ? undefined : this[at];
  },
  findLastIndex(wanted: () => unknown, self?: unknown) {
    const at = lastIndex(this, wanted, self);
    return at === false ? -1 : at;
  },
  toReversed() {
    return Array.from(this).reverse();
  },
  toSorted(compare?: (a: unknown, b: unknown) => number) {
    return Array.from(this).sort(compare);
  },
  toSpliced(...args: [number, number, ...unknown[]]) {
    const copy = Array.from(this);
    copy.splice(...args);
    return copy;
  },
  with(at: number, value: unknown) {
    const index = at < 0 ? this.length + at : at;
    if (index < 0 || index >= this.length) throw new RangeError('Invalid index');
    return Array.from(this, (item, place) => (place === index ? value : item));
  },
};

/** `AbortSignal.throwIfAborted`, which came with Chromium 100. */
export function throwIfAborted(this: AbortSignal): void {
  if (this.aborted) throw this.reason ?? new DOMException('signal is aborted', 'AbortError');
}
