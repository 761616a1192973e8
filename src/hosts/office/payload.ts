/**
 * How much one request or answer should weigh at most (载荷), in characters of JSON. Excel on the web refuses more
 * than 5 MB, where a Chinese character takes three bytes; weights are estimates, so half of it is left free.
 */
const LIGHT = 2_000_000;

/** Cuts a list of work into slices that one request can carry each. A single item is never cut. */
export function slicesByWeight<Item>(items: readonly Item[], weigh: (item: Item) => number): Item[][] {
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
      free = LIGHT - weight;
    }
  }
  return slices;
}
