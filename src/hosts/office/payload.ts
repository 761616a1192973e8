/**
 * How much one request or answer should weigh at most (载荷), in bytes of JSON. Excel on the web refuses more than
 * 5 MB; weights are estimates, so a part of it is left free.
 */
const LIGHT = 3_000_000;

/** Bytes of a Chinese character. */
const WIDE = 3;

/** Cuts a list of work into slices that one request can carry each. A single item is never cut. */
export function slicesByWeight<Item>(
  items: readonly Item[],
  weigh: (item: Item) => number,
  most = LIGHT,
): Item[][] {
  const slices: Item[][] = [];
  let free = 0;
  for (const item of items) {
    const weight = weigh(item);
    const last = slices.at(-1);
    if (last && weight <= free) {
      last.push(item);
      free -= weight;
    } else {
      slices.push([item]);
      free = most - weight;
    }
  }
  return slices;
}

/** Bytes of a text at most. */
export function textWeight(text: string): number {
  return text.length * WIDE;
}
