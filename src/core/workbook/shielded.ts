import { rangeContains, type CellAddress } from './address';
import type { Snapshot } from './snapshot';

/** Which cells protection keeps from being written (受保护的单元格): all of a protected sheet but those left unlocked. */
export function shieldedCells({ sheets }: Snapshot): (cell: CellAddress) => boolean {
  const shielded = new Map(
    sheets.filter((sheet) => sheet.protected).map(({ name, unlocked = [] }) => [name, unlocked]),
  );
  return ({ sheet, row, column }) => {
    const unlocked = shielded.get(sheet);
    return unlocked !== undefined && !unlocked.some((range) => rangeContains(range, row, column));
  };
}
