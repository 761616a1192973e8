import type { Table } from '../../tables/model';
import type { CellAddress } from '../../workbook/address';
import { isNumberedGoal } from '../../words/phrases/indicators/goals';
import type { SnapshotIndex } from '../../workbook/snapshot-index';

/** A text of a form, such as a goal. */
export type FormText = Table['texts'][number];

/**
 * The goals of a form with those that stand below in the same column (目标1、目标2 …), as long as the rows go on: a form
 * may print each in a row of its own.
 */
export function goalsBelow(first: readonly FormText[], cells: SnapshotIndex): readonly FormText[] {
  const seen = new Set(first.map(({ cell }) => keyOf(cell)));
  return first.flatMap((text) => {
    const found: FormText[] = [text];
    if (!isNumberedGoal(text.text) && !hasGoalInRow(cells, text.cell, 1)) return found;
    for (let down = 1; ; down += 1) {
      const cell = { ...text.cell, row: text.cell.row + down };
      const value = cells.at(cell)?.value;
      if (typeof value !== 'string' || seen.has(keyOf(cell)) || !hasGoalInRow(cells, cell, 0)) return found;
      seen.add(keyOf(cell));
      found.push({ ...text, text: value, cell });
    }
  });
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return `${sheet}!${row},${column}`;
}

/** Whether a row so far below holds a numbered goal: 目标2：…. */
function hasGoalInRow(index: SnapshotIndex, { sheet, row }: CellAddress, down: number): boolean {
  const cells = index.sheet(sheet)?.sheet.cells ?? [];
  return cells.some(
    (cell) => cell.row === row + down && typeof cell.value === 'string' && isNumberedGoal(cell.value),
  );
}
