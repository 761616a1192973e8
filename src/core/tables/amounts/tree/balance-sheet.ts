import { sheetLine, type SheetLine } from '../../../words/phrases/balance-sheet';
import type { Branch, Parent } from './branch';

/** Which lines above it a total adds up. */
const PARTS: Readonly<Partial<Record<SheetLine, readonly SheetLine[]>>> = {
  group: ['item'],
  whole: ['item', 'group'],
  grand: ['item', 'group', 'whole'],
};

/**
 * A balance sheet (资产负债表): a total adds up what stands above it on its side and belongs to no other total yet. A
 * gross value from which something is taken off is counted by what is left of it (固定资产净值). One that is written
 * downwards has its assets and their total above the debts.
 */
export function balanceSheetParents(rows: readonly Branch[]): readonly (Parent | null)[] {
  const parents: (Parent | null)[] = rows.map(() => null);
  const isNoPart = ({ word }: Branch, line: SheetLine): boolean =>
    word?.ofWhich === true || ['heading', 'taken-off', 'gross'].includes(line);
  for (const half of new Set(rows.map((row) => row.half))) {
    let open: { readonly at: number; readonly line: SheetLine }[] = [];
    rows.forEach((row, at) => {
      if (row.half !== half) return;
      const line = sheetLine(row.word?.core ?? '');
      const wanted = PARTS[line];
      if (wanted) {
        for (const part of open)
          if (wanted.includes(part.line)) parents[part.at] = { key: row.key, exhaustive: true };
        open = open.filter((each) => !wanted.includes(each.line));
        // The assets are no part of what balances them.
        if (line === 'whole' && row.word?.reading?.meaning.subject === 'assets') return;
      }
      if (isNoPart(row, line)) return;
      open.push({ at, line });
    });
  }
  return parents;
}
