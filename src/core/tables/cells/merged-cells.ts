import type { CellRange } from '../../workbook/address';

/**
 * The cells that lie under merges: all but the top-left one of each. What they hold is left over from before they were
 * merged; Excel shows none of it. Asked in row order, so that each merge is looked at once for each row it spans.
 */
export class MergedCells {
  private readonly waiting: readonly CellRange[];
  private next = 0;
  /** The merges over the current row, by column. */
  private active: readonly CellRange[] = [];
  private row = -1;

  /** Without merges (null where the host did not ask) nothing is covered. */
  constructor(merges: readonly CellRange[] | null) {
    this.waiting = [...(merges ?? [])].sort((a, b) => a.firstRow - b.firstRow);
  }

  /** Whether the cell is covered. Rows must not decrease from one question to the next. */
  cover(row: number, column: number): boolean {
    if (row !== this.row) this.moveTo(row);
    let low = 0;
    let high = this.active.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const merge = this.active[middle];
      if (!merge) return false;
      if (column < merge.firstColumn) high = middle - 1;
      else if (column > merge.lastColumn) low = middle + 1;
      else return row > merge.firstRow || column > merge.firstColumn;
    }
    return false;
  }

  private moveTo(row: number): void {
    this.row = row;
    const kept = this.active.filter((merge) => merge.lastRow >= row);
    let begun = false;
    for (
      let merge = this.waiting[this.next];
      merge && merge.firstRow <= row;
      merge = this.waiting[this.next]
    ) {
      if (merge.lastRow >= row) kept.push(merge);
      begun = true;
      this.next += 1;
    }
    this.active = begun ? kept.sort((a, b) => a.firstColumn - b.firstColumn) : kept;
  }
}
