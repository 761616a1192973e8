import { useEffect, useRef, useState } from 'react';
import { formatAddress } from '../../core/workbook/address';
import type { PageStrings } from './strings/zh-CN';
import type { Workspace } from './workspace';

/** Cells named in the notice; the rest is counted. */
const NAMED = 5;

/**
 * Which formulas still show what Excel came to (未重算的结果), as a sentence, and how to dismiss it: cells that they read
 * have changed, and the page cannot compute them. Said again only when others are concerned; what is said of an entry
 * does not take it away.
 */
export function useKeptResults(
  workspace: Workspace | null,
  strings: PageStrings,
): readonly [told: string | null, dismiss: () => void] {
  const [told, tell] = useState<string | null>(null);
  const known = useRef('');
  useEffect(() => {
    known.current = '';
    tell(null);
    return workspace?.workbook.onChange(() => {
      const cells = workspace.workbook.keptResults.map(({ sheet, row, column }) =>
        formatAddress({ sheet: sheet.name, row, column }),
      );
      const now = cells.join();
      if (now === known.current) return;
      known.current = now;
      tell(cells.length > 0 ? strings.keptResults(cells.slice(0, NAMED), cells.length) : null);
    });
  }, [workspace, strings]);
  return [told, () => tell(null)];
}
