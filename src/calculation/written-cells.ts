import { overlap, rangeAround, type CellRange } from '../core/workbook/address';
import type { ReadArea } from './translation/translate';

/** Where results were written since the engine forgot what it had read: one rectangle around them for each sheet. */
export class WrittenCells {
  private readonly boxes = new Map<number, CellRange>();

  extend(sheet: number, range: CellRange): void {
    const box = this.boxes.get(sheet) ?? range;
    this.boxes.set(sheet, rangeAround(box, range));
  }

  touches(areas: readonly ReadArea[]): boolean {
    return areas.some(({ sheet, range }) => {
      const box = this.boxes.get(sheet);
      return box !== undefined && overlap(box, range);
    });
  }

  clear(): void {
    this.boxes.clear();
  }
}
