import type { Definitions } from '../core/workbook/calculation/definitions';
import type { Sheet, Snapshot } from '../core/workbook/snapshot';

/**
 * The workbook with the results that its file lacks or holds out of date (未保存计算结果的公式), as files from exporting
 * systems and from this program have them. The engine is loaded only where something is to be computed.
 */
export async function withResults(snapshot: Snapshot, definitions: Definitions): Promise<Snapshot> {
  const needed = snapshot.sheets.some(definitions.stale ? hasFormulas : lacksResults);
  if (!needed) return snapshot;
  const { calculatedSnapshot } = await import('./calculated-snapshot');
  return calculatedSnapshot(snapshot, definitions);
}

function hasFormulas({ cells }: Sheet): boolean {
  return cells.some(({ formula }) => formula !== undefined);
}

function lacksResults({ lacking = 0 }: Sheet): boolean {
  return lacking > 0;
}
