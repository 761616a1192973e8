import type { CellAddress, CellRange } from '../core/workbook/address';
import type { EditBatch } from '../core/workbook/edit';
import type { Snapshot } from '../core/workbook/snapshot';
import type { Severity } from '../core/findings/finding';
import type { Message } from '../core/messages/message';

/** What this host can do. Core asks for a capability, never which host it is. */
export interface Capabilities {
  readonly marks: boolean;
  readonly selection: boolean;
  readonly changeEvents: boolean;
}

/** A cell to be highlighted, with the severity that chooses the colour. */
export interface Mark {
  readonly cell: CellAddress;
  readonly severity: Severity;
}

/** A batch that has been applied; hand it back to `undo` to take it away again. */
export interface Receipt {
  readonly id: string;
  readonly reason: string;
  readonly cells: readonly CellAddress[];
}

/** A cell that undo left as it is: changed since, on an added sheet that was changed since, or gone with its sheet. */
export interface KeptCell extends CellAddress {
  readonly reason: 'changed' | 'sheet-changed' | 'gone';
}

/** What undo did. What somebody has changed since is left as they have it, and said. */
export interface UndoOutcome {
  readonly restored: readonly CellAddress[];
  readonly kept: readonly KeptCell[];
}

/** What marking did. Marks are a help; where Excel takes none, the result stands without them. */
export interface MarkOutcome {
  /** Sheets with cells to mark that show none, because they are protected or Excel refused. */
  readonly unmarked: readonly string[];
}

/** A cell of a sheet that is known. */
export type Place = Pick<CellAddress, 'row' | 'column'>;

/** An area of one sheet. */
export interface SheetRange {
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * A place where workbooks live: Excel, a file, later WPS. One contract test suite runs against every host.
 * Every failure is a `HostError` whose message tells the officer what happened and what to do.
 */
export interface Host {
  readonly capabilities: Capabilities;
  /** Reads the whole workbook. `onProgress` gets the share done, 0…1. */
  readSnapshot(options?: { onProgress?: (done: number) => void; signal?: AbortSignal }): Promise<Snapshot>;
  /** Applies all edits or none. Throws when a cell is protected or changed since the snapshot was read. */
  apply(batch: EditBatch): Promise<Receipt>;
  /** Takes a batch back, whole or not at all. Throws when protection or somebody's writing stands in the way. */
  undo(receipt: Receipt): Promise<UndoOutcome>;
  /** Selects a cell, or all from it to `last` on the same sheet, and shows its sheet. */
  select(cell: CellAddress, last?: Place): Promise<void>;
  /** The cell the officer is on; null where the host knows no selection. */
  selectedCell(): Promise<CellAddress | null>;
  /** The area the officer has selected; null where the host knows no selection. */
  selectedRange(): Promise<SheetRange | null>;
  /** Shows exactly these marks, replacing all earlier ones of ours and nothing else. */
  mark(marks: readonly Mark[]): Promise<MarkOutcome>;
  /** Stores text in the workbook under a key; null removes it. */
  store(key: string, value: string | null): Promise<void>;
  /** Calls back when cells may have changed (a hint, not a promise). Returns how to stop listening. */
  onChange(listener: (sheet: string | null) => void): () => void;
  /** Calls back with the cell a selection starts at, our own selections included. Returns how to stop listening. */
  onSelect(listener: (cell: CellAddress) => void): () => void;
}

/** A failure an officer can understand. */
export class HostError extends Error {
  constructor(
    readonly problem: Message,
    options?: { cause?: unknown },
  ) {
    super(problem.id, options);
    this.name = 'HostError';
  }
}
