import type { CellRange } from '../../core/workbook/address';

/** Empty rows or columns in a row that are printed as they are; of more, none is. */
const LONGEST_GAP = 12;

/** What a cell takes on paper, in printed columns and rows. */
export interface Span {
  readonly columns: number;
  readonly rows: number;
}

const ONE: Span = { columns: 1, rows: 1 };

/** The rows (or columns) that are printed: from the first, those with cells and the short gaps between them. */
export function printedLines(filled: readonly number[], first: number): readonly number[] {
  const lines: number[] = [];
  let last = first - 1;
  for (const line of [...new Set(filled)].sort((a, b) => a - b)) {
    const from = line - last - 1 > LONGEST_GAP ? line : last + 1;
    for (let each = from; each <= line; each += 1) lines.push(each);
    last = line;
  }
  return lines;
}

/** Merged cells (合并单元格) by printed place. Of two that overlap, which Excel refuses, the first counts. */
export class MergesOnPaper {
  private readonly spans = new Map<number, Span | null>();

  constructor(
    merges: readonly CellRange[],
    lines: readonly number[],
    private readonly columns: readonly number[],
  ) {
    for (const merge of merges) {
      const top = placeOf(lines, merge.firstRow);
      const left = placeOf(columns, merge.firstColumn);
      if (lines[top] !== merge.firstRow || columns[left] !== merge.firstColumn) continue;
      if (this.spans.has(this.key(top, left))) continue;
      this.cover(top, left, placeOf(lines, merge.lastRow + 1), placeOf(columns, merge.lastColumn + 1));
    }
  }

  /** What the cell there takes; null where another covers it. */
  at(line: number, place: number): Span | null {
    const span = this.spans.get(this.key(line, place));
    return span === undefined ? ONE : span;
  }

  private cover(top: number, left: number, bottom: number, right: number): void {
    for (let line = top; line < bottom; line += 1) {
      for (let place = left; place < right; place += 1) this.spans.set(this.key(line, place), null);
    }
    this.spans.set(this.key(top, left), { columns: right - left, rows: bottom - top });
  }

  private key(line: number, place: number): number {
    return line * this.columns.length + place;
  }
}

/** The first place in a rising list whose line is this one or after it. */
function placeOf(lines: readonly number[], line: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? Infinity) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
