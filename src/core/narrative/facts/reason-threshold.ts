import { DEFAULT_SETTINGS, isThreshold } from '../../findings/settings';
import type { Snapshot } from '../../workbook/snapshot';

/**
 * The threshold that the office has set, from the settings that the workbook keeps; the default where it keeps none.
 * Read here again because a report must not depend on the whole review.
 */
export function reasonThresholdIn(storage: Snapshot['storage']): string {
  try {
    const stored: unknown = JSON.parse(storage['settings'] ?? 'null');
    const threshold =
      typeof stored === 'object' && stored !== null && 'reasonThreshold' in stored
        ? stored.reasonThreshold
        : null;
    if (typeof threshold === 'string' && isThreshold(threshold)) return threshold;
  } catch {
    // A damaged entry is no setting.
  }
  return DEFAULT_SETTINGS.reasonThreshold;
}
