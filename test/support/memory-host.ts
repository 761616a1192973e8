import { formatAddress, sameCell, type CellAddress } from '../../src/core/workbook/address';
import { isCellEdit, type CellEdit, type EditBatch } from '../../src/core/workbook/edit';
import { isCellError, type Cell, type Sheet, type Snapshot } from '../../src/core/workbook/snapshot';
import type { Host, Mark, MarkOutcome, Receipt, SheetRange, UndoOutcome } from '../../src/hosts/host';

/**
 * A host whose workbook is a snapshot in memory: the double at the pane's outer boundary. It calculates nothing;
 * a formula cell holds the value its edit carries.
 */
export class MemoryHost implements Host {
  readonly capabilities = { marks: true, selection: true, changeEvents: true };
  readonly selected: CellAddress[] = [];
  marks: readonly Mark[] = [];
  /** Set to make the next reading, writing or undoing fail. */
  failure: Error | null = null;
  /** Which batches are refused, and how. */
  refuses: (batch: EditBatch) => Error | null = () => null;
  /** Set to make every marking fail. */
  markFailure: Error | null = null;
  /** Called during a reading, so that a test can step in. */
  whileReading: () => void = () => undefined;

  private readonly listeners = new Set<(sheet: string | null) => void>();
  private readonly watchers = new Set<(cell: CellAddress) => void>();
  private readonly before = new Map<string, { readonly written: Snapshot; readonly old: Snapshot }>();

  constructor(public snapshot: Snapshot) {}

  async readSnapshot(options?: {
    onProgress?: (done: number) => void;
    signal?: AbortSignal;
  }): Promise<Snapshot> {
    options?.onProgress?.(0.5);
    await Promise.resolve();
    this.whileReading();
    options?.signal?.throwIfAborted();
    this.throwFailure();
    return this.snapshot;
  }

  async apply(batch: EditBatch): Promise<Receipt> {
    await Promise.resolve();
    this.throwFailure();
    const refusal = this.refuses(batch);
    if (refusal) throw refusal;
    const old = this.snapshot;
    for (const edit of batch.edits) {
      if (edit.kind === 'add-sheet') this.snapshot = withSheet(this.snapshot, edit.name);
      else if (isCellEdit(edit)) this.snapshot = withCell(this.snapshot, edit);
    }
    const id = `batch ${this.before.size + 1}`;
    this.before.set(id, { written: this.snapshot, old });
    const cells = batch.edits.flatMap((edit) => (isCellEdit(edit) ? [edit.cell] : []));
    return { id, reason: batch.reason, cells };
  }

  async undo(receipt: Receipt): Promise<UndoOutcome> {
    await Promise.resolve();
    this.throwFailure();
    const state = this.before.get(receipt.id);
    if (!state) throw new Error(`unknown batch ${receipt.id}`);
    const unchanged = (cell: CellAddress) => holds(this.snapshot, cell) === holds(state.written, cell);
    const restored = receipt.cells.filter(unchanged);
    const kept = receipt.cells
      .filter((cell) => !unchanged(cell))
      .map((cell) => ({ ...cell, reason: 'changed' as const }));
    for (const cell of restored) this.snapshot = replaced(this.snapshot, cell, find(state.old, cell));
    return { restored, kept };
  }

  async select(cell: CellAddress): Promise<void> {
    await Promise.resolve();
    this.selected.push(cell);
    for (const watcher of this.watchers) watcher(cell);
  }

  async selectedRange(): Promise<SheetRange | null> {
    const cell = this.selected.at(-1);
    if (!cell) return null;
    const { sheet, row, column } = cell;
    return { sheet, range: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column } };
  }

  async selectedCell(): Promise<CellAddress | null> {
    return this.selected.at(-1) ?? null;
  }

  async mark(marks: readonly Mark[]): Promise<MarkOutcome> {
    await Promise.resolve();
    if (this.markFailure) throw this.markFailure;
    this.marks = marks;
    return { unmarked: [] };
  }

  async store(key: string, value: string | null): Promise<void> {
    await Promise.resolve();
    const others = Object.entries(this.snapshot.storage).filter(([other]) => other !== key);
    const storage = Object.fromEntries(value === null ? others : [...others, [key, value]]);
    this.snapshot = { ...this.snapshot, storage };
  }

  onChange(listener: (sheet: string | null) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onSelect(listener: (cell: CellAddress) => void): () => void {
    this.watchers.add(listener);
    return () => this.watchers.delete(listener);
  }

  /** The officer types into a cell. */
  type(cell: CellAddress, value: string | number): void {
    this.snapshot = replaced(this.snapshot, cell, { row: cell.row, column: cell.column, value });
    for (const listener of this.listeners) listener(cell.sheet);
  }

  /** What a cell holds: its formula or its value as text; empty when blank. */
  at(cell: CellAddress): string {
    return holds(this.snapshot, cell);
  }

  private throwFailure(): void {
    const { failure } = this;
    this.failure = null;
    if (failure) throw failure;
  }
}

function withSheet(snapshot: Snapshot, name: string): Snapshot {
  const sheet: Sheet = { name, visibility: 'visible', cells: [], merges: null, protected: false };
  return { ...snapshot, sheets: [...snapshot.sheets, sheet] };
}

function withCell(snapshot: Snapshot, edit: CellEdit): Snapshot {
  const { row, column } = edit.cell;
  const format = 'numberFormat' in edit ? edit.numberFormat : undefined;
  const numberFormat = format ?? find(snapshot, edit.cell)?.numberFormat;
  const look = numberFormat === undefined ? {} : { numberFormat };
  switch (edit.kind) {
    case 'number':
      return replaced(snapshot, edit.cell, { row, column, value: Number(edit.value), ...look });
    case 'text':
      return replaced(snapshot, edit.cell, { row, column, value: edit.value });
    case 'formula':
      return replaced(snapshot, edit.cell, {
        row,
        column,
        value: edit.cached ?? '',
        formula: edit.formula,
        ...look,
      });
    case 'clear':
      return replaced(snapshot, edit.cell, undefined);
  }
}

function replaced(snapshot: Snapshot, place: CellAddress, cell: Cell | undefined): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== place.sheet) return sheet;
    const others = sheet.cells.filter(({ row, column }) => row !== place.row || column !== place.column);
    const cells = cell ? [...others, cell] : others;
    return { ...sheet, cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column) };
  });
  return { ...snapshot, sheets };
}

function find(snapshot: Snapshot, place: CellAddress): Cell | undefined {
  return snapshot.sheets
    .find(({ name }) => name === place.sheet)
    ?.cells.find(({ row, column }) => sameCell({ sheet: place.sheet, row, column }, place));
}

function holds(snapshot: Snapshot, place: CellAddress): string {
  if (!snapshot.sheets.some(({ name }) => name === place.sheet)) {
    throw new Error(`no sheet for ${formatAddress(place)}`);
  }
  const cell = find(snapshot, place);
  if (!cell) return '';
  if (cell.formula) return cell.formula;
  return isCellError(cell.value) ? cell.value.error : String(cell.value);
}
