import { useEffect, useRef } from 'react';
import { formatAddress } from '../../core/workbook/address';
import type { PageStrings } from './strings/zh-CN';
import type { Workspace } from './workspace';

/** Cells named in the notice; the rest is counted. */
const NAMED = 5;

/**
 * Says which formulas still show what Excel came to (未重算的结果): cells that they read have changed, and the page cannot
 * compute them. Said again only when others are concerned.
 */
export function useKeptResults(
  workspace: Workspace | null,
  say: (text: string) => void,
  strings: PageStrings,
): void {
  const told = useRef('');
  useEffect(() => {
    told.current = '';
    return workspace?.workbook.onChange(() => {
      const cells = workspace.workbook.keptResults.map(({ sheet, row, column }) =>
        formatAddress({ sheet: sheet.name, row, column }),
      );
      const now = cells.join();
      if (now === told.current) return;
      told.current = now;
      if (cells.length > 0) say(strings.keptResults(cells.slice(0, NAMED), cells.length));
    });
  }, [workspace, say, strings]);
}
