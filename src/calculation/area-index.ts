import { overlap, type CellRange } from '../core/workbook/address';

/** Blocks of 1, 2, 4 … rows, up to all rows that a sheet has. */
const LEVELS = 21;

/**
 * Who reads which areas of a sheet (按区域查找). An area is filed under the largest blocks of 1, 2, 4 … rows that make it
 * up, so that who reads a cell is found in the blocks around its row, however many areas there are.
 */
export class AreaIndex<Reader> {
  private readonly areas = new Map<Reader, CellRange[]>();
  private readonly blocks = new Map<number, Set<Reader>>();

  add(reader: Reader, area: CellRange): void {
    const known = this.areas.get(reader);
    if (known) known.push(area);
    else this.areas.set(reader, [area]);
    for (const block of blocksOf(area)) {
      const readers = this.blocks.get(block);
      if (readers) readers.add(reader);
      else this.blocks.set(block, new Set([reader]));
    }
  }

  remove(reader: Reader): void {
    for (const area of this.areas.get(reader) ?? []) {
      for (const block of blocksOf(area)) this.blocks.get(block)?.delete(reader);
    }
    this.areas.delete(reader);
  }

  /** Those with an area that has a cell of the range, each once. */
  *readersOf(range: CellRange): Iterable<Reader> {
    for (const reader of this.candidates(range)) {
      if (this.areas.get(reader)?.some((area) => overlap(area, range))) yield reader;
    }
  }

  /** In a tall range it is quicker to look at all than into the blocks around each of its rows. */
  private candidates({ firstRow, lastRow }: CellRange): Iterable<Reader> {
    if ((lastRow - firstRow + 1) * LEVELS >= this.areas.size) return this.areas.keys();
    const found = new Set<Reader>();
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let level = 0; level < LEVELS; level += 1) {
        for (const reader of this.blocks.get(blockAt(level, row >> level)) ?? []) found.add(reader);
      }
    }
    return found;
  }
}

function blockAt(level: number, place: number): number {
  return place * LEVELS + level;
}

/** The largest blocks that make up the rows of an area: from both its ends inwards, each twice as high as the last. */
function* blocksOf({ firstRow, lastRow }: CellRange): Iterable<number> {
  let [first, end] = [firstRow, lastRow + 1];
  for (let level = 0; first < end; level += 1) {
    if (first % 2 === 1) yield blockAt(level, first++);
    if (end % 2 === 1) yield blockAt(level, --end);
    [first, end] = [first / 2, end / 2];
  }
}
