import type { CellAddress } from '../../core/workbook/address';
import type { Definitions } from '../../core/workbook/calculation/definitions';
import type { EditBatch } from '../../core/workbook/edit';
import type { Snapshot } from '../../core/workbook/snapshot';
import {
  HostError,
  type Capabilities,
  type Host,
  type Mark,
  type MarkOutcome,
  type Receipt,
  type UndoOutcome,
  type SheetRange,
} from '../host';
import { applyEdits, type AppliedBatch } from './write/apply-edits';
import type { Inflate } from './package/inflate';
import { snapshotOf } from './read/read';
import { readDefinitions } from './read/definitions';
import { writeStorage } from './package/storage';
import { undoEdits } from './write/undo-edits';
import { WorkbookPackage } from './package/workbook-package';

/**
 * An .xlsx file in memory as a host. It changes only what an edit touches: every other part keeps its packed bytes,
 * and in a changed sheet every other character stays. It does not calculate: formulas keep the results written with
 * them, and the file asks the next application that opens it to calculate.
 */
export class XlsxHost implements Host {
  readonly capabilities: Capabilities = { marks: false, selection: false, changeEvents: false };
  private readonly journal = new Map<string, AppliedBatch>();
  private batches = 0;

  private constructor(private workbook: WorkbookPackage) {}

  /**
   * Opens the bytes of a file. `inflate` unpacks its parts where the platform has something faster than our own.
   * @throws HostError when they are not a readable workbook.
   */
  static open(bytes: Uint8Array, file: string, inflate?: Inflate): XlsxHost {
    return new XlsxHost(WorkbookPackage.open(bytes, file, inflate));
  }

  /** Whether the workbook holds macros, which must not be saved as .xlsx. */
  get hasMacros(): boolean {
    return this.workbook.archive.names.some((name) => /vbaProject\.bin$/i.test(name));
  }

  /** Whether Excel opens the file as .xlsm: it holds macros, or says that it may (启用宏的工作簿). */
  get isMacroEnabled(): boolean {
    return this.hasMacros || (this.workbook.text('[Content_Types].xml') ?? '').includes('macroEnabled');
  }

  /** Whether the package carries digital signatures, which any change makes invalid. */
  get isSigned(): boolean {
    return this.workbook.archive.names.some((name) => /^_xmlsignatures\//i.test(name));
  }

  /** The file as it is now, ready to be saved. */
  toBytes(): Uint8Array {
    return this.workbook.archive.write();
  }

  /** What its formulas refer to besides cells. @throws HostError when that part of the file is damaged. */
  readDefinitions(): Definitions {
    return readDefinitions(this.workbook);
  }

  async readSnapshot(
    options: { onProgress?: (done: number) => void; signal?: AbortSignal } = {},
  ): Promise<Snapshot> {
    const { onProgress, signal } = options;
    signal?.throwIfAborted();
    return snapshotOf(this.workbook, (done) => {
      signal?.throwIfAborted();
      onProgress?.(done);
    });
  }

  async apply(batch: EditBatch): Promise<Receipt> {
    const applied = applyEdits(this.workbook, batch);
    this.batches += 1;
    const id = String(this.batches);
    this.journal.set(id, applied);
    this.workbook = applied.after;
    return { id, reason: batch.reason, cells: applied.cells.map(({ cell }) => cell) };
  }

  async undo(receipt: Receipt): Promise<UndoOutcome> {
    const batch = this.journal.get(receipt.id);
    if (!batch) throw new HostError({ id: 'host/nothing-to-undo', data: {} });
    const { workbook, outcome } = undoEdits(this.workbook, batch);
    this.journal.delete(receipt.id);
    this.workbook = workbook;
    return outcome;
  }

  async store(key: string, value: string | null): Promise<void> {
    this.workbook = writeStorage(this.workbook, key, value);
  }

  /** A file has no selection; nothing happens. */
  async select(_cell: CellAddress): Promise<void> {
    return;
  }

  async selectedCell(): Promise<CellAddress | null> {
    return null;
  }

  async selectedRange(): Promise<SheetRange | null> {
    return null;
  }

  /** A file is not marked; nothing happens. */
  async mark(_marks: readonly Mark[]): Promise<MarkOutcome> {
    return { unmarked: [] };
  }

  /** Nobody else changes a file in memory, so nobody is ever called. */
  onChange(_listener: (sheet: string | null) => void): () => void {
    return () => undefined;
  }

  onSelect(_listener: (cell: CellAddress) => void): () => void {
    return () => undefined;
  }
}
