import { formatAddress, type CellAddress } from '../../../../core/workbook/address';
import type { ChartEdit } from '../../../../core/workbook/edit';
import type { Cell, Snapshot } from '../../../../core/workbook/snapshot';
import { SnapshotIndex } from '../../../../core/workbook/snapshot-index';
import type { Receipt } from '../../../host';
import type { CellContent } from '../../content';

/** What a batch did to one cell; `before` is null on a sheet the batch added. */
export interface CellRecord {
  readonly cell: CellAddress;
  readonly before: CellContent | null;
  readonly after: CellContent;
}

/** What a batch did, enough to take it back. */
export interface JournalEntry {
  readonly receipt: Receipt;
  readonly records: readonly CellRecord[];
  /** The sheets that were there before, by Excel's ids, which stay when a sheet is renamed. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly addedSheets: readonly { readonly id: string; readonly name: string }[];
  readonly charts: readonly ChartEdit[];
}

/** A header farther above than this, in rows, is not looked for. */
const FARTHEST_HEADER = 200;

/**
 * The host's memory (流水): what the workbook held when it was last read, what was written since, and how to take
 * each batch back. Excel's own undo is emptied by every write of an add-in.
 */
export class Journal {
  private readonly entries = new Map<string, JournalEntry>();
  private readonly written = new Map<string, CellContent>();
  private lastRead: SnapshotIndex | null = null;
  private count = 0;

  /** Names of the sheets as last read; null before the first reading. */
  get sheets(): readonly string[] | null {
    return this.lastRead?.snapshot.sheets.map(({ name }) => name) ?? null;
  }

  hasRead(snapshot: Snapshot): void {
    this.lastRead = new SnapshotIndex(snapshot);
    this.written.clear();
  }

  hasWritten(cell: CellAddress, content: CellContent): void {
    this.written.set(formatAddress(cell), content);
  }

  /** What the cell should hold now, or null when that is not known because its sheet was never read. */
  expected(cell: CellAddress): { readonly content: CellContent | Cell | undefined } | null {
    const written = this.written.get(formatAddress(cell));
    if (written) return { content: written };
    const sheet = this.lastRead?.sheet(cell.sheet);
    return sheet ? { content: sheet.at(cell.row, cell.column) } : null;
  }

  /**
   * The words by which a cell is known (锚点): the nearest text to its left and the nearest above it, as last read.
   * Where rows or columns were inserted meanwhile they have moved on, and the cell is another one.
   */
  anchorsOf({ sheet, row, column }: CellAddress): readonly CellAddress[] {
    const cells = this.lastRead?.sheet(sheet);
    if (!cells) return [];
    const isWords = (r: number, c: number) => {
      const cell = cells.at(r, c);
      return typeof cell?.value === 'string' && cell.value !== '' && cell.formula === undefined;
    };
    const anchors: CellAddress[] = [];
    for (let c = column - 1; c >= 0 && anchors.length === 0; c -= 1) {
      if (isWords(row, c)) anchors.push({ sheet, row, column: c });
    }
    for (let r = row - 1; r >= Math.max(0, row - FARTHEST_HEADER); r -= 1) {
      if (!isWords(r, column)) continue;
      anchors.push({ sheet, row: r, column });
      break;
    }
    return anchors;
  }

  nextReceipt(reason: string, cells: readonly CellAddress[]): Receipt {
    this.count += 1;
    return { id: `${reason}-${this.count}`, reason, cells };
  }

  remember(entry: JournalEntry): void {
    this.entries.set(entry.receipt.id, entry);
  }

  find(receipt: Receipt): JournalEntry | undefined {
    return this.entries.get(receipt.id);
  }

  forget(receipt: Receipt): void {
    this.entries.delete(receipt.id);
  }
}
