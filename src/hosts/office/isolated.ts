import { HostError } from '../host';
import { isOfficeFailure } from './errors';

/** Failures that are not the fault of an item: Excel as a whole does not answer, or the answer is too large. */
const OF_NO_ITEM = [
  'ApiNotFound',
  'InactiveWorkbook',
  'InvalidOperationInCellEditMode',
  'ResponsePayloadSizeLimitExceeded',
];

/**
 * Does a piece of work for all items at once; when Excel fails, for each half of them, so that in the end only the
 * items that make it fail are left out. The work must be such that it can be begun anew.
 * @returns what the work gave, and the items it failed for.
 */
export async function isolated<Item, Result>(
  items: readonly Item[],
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): Promise<{ readonly results: readonly Result[]; readonly failed: readonly Item[] }> {
  if (items.length === 0) return { results: [], failed: [] };
  try {
    return { results: await work(items), failed: [] };
  } catch (error) {
    if (!isOfItems(error)) throw error;
    if (items.length === 1) return { results: [], failed: items };
    const middle = Math.ceil(items.length / 2);
    const first = await isolated(items.slice(0, middle), work);
    const second = await isolated(items.slice(middle), work);
    return {
      results: [...first.results, ...second.results],
      failed: [...first.failed, ...second.failed],
    };
  }
}

/** Whether a failure may be the fault of some of the items. */
function isOfItems(error: unknown): boolean {
  const cause = error instanceof HostError ? error.cause : error;
  return isOfficeFailure(cause) && !OF_NO_ITEM.includes(cause.code);
}
