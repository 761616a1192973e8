import { a1, type CellAddress } from '../../core/workbook/address';
import type { EditBatch } from '../../core/workbook/edit';
import type { Snapshot } from '../../core/workbook/snapshot';
import {
  HostError,
  type Host,
  type Mark,
  type MarkOutcome,
  type Receipt,
  type SheetRange,
  type UndoOutcome,
  type Place,
} from '../host';
import { applyBatch } from './writing/apply';
import { listenToChanges } from './events/changes';
import { listenToSelection } from './events/selection';
import { runInExcel } from './errors';
import { Journal } from './writing/undo/journal';
import { showMarks } from './marks';
import { readWorkbook } from './reading/snapshot';
import { WorkbookStorage } from './storage/storage';
import { undoBatch } from './writing/undo/undo';

/**
 * Cells read in one round trip. Excel on the web answers at most 5 MB, where long Chinese texts take about a
 * hundred bytes a cell, and each trip takes a tenth of a second. The desktop answers at once, and 5,000,000 cells: so
 * many that taking an answer apart does not hold the pane up (four microseconds a cell).
 */
const CELLS_PER_TRIP = { web: 40_000, desktop: 10_000 };

/** How Excel says that no cell is selected. */
const NO_CELL: readonly string[] = ['host/no-cells-selected', 'host/unsupported-sheet'];

/** The workbook open in Excel, reached through Office.js (ExcelApi 1.14). Its commands run one after another. */
export class OfficeHost implements Host {
  readonly capabilities = { marks: true, selection: true, changeEvents: true };
  private readonly journal = new Journal();
  private readonly storage = new WorkbookStorage();
  private sheetNames: ReadonlyMap<string, string> = new Map();
  private queue: Promise<unknown> = Promise.resolve();

  /** @param cellsPerTrip how many cells to read in one round trip; by the kind of Excel when not given. */
  constructor(private readonly cellsPerTrip = isWeb() ? CELLS_PER_TRIP.web : CELLS_PER_TRIP.desktop) {}

  readSnapshot(options: Parameters<Host['readSnapshot']>[0] = {}): Promise<Snapshot> {
    return this.inTurn(async () => {
      const { cellsPerTrip } = this;
      const { snapshot, sheetNames } = await readWorkbook(this.storage, { ...options, cellsPerTrip });
      this.journal.hasRead(snapshot);
      this.sheetNames = sheetNames;
      return snapshot;
    });
  }

  apply(batch: EditBatch): Promise<Receipt> {
    return this.inTurn(() => applyBatch(batch, this.journal));
  }

  undo(receipt: Receipt): Promise<UndoOutcome> {
    return this.inTurn(() => undoBatch(receipt, this.journal));
  }

  select({ sheet: name, row, column }: CellAddress, last?: Place): Promise<void> {
    return runInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('visibility');
      await context.sync();
      if (sheet.isNullObject) throw new HostError({ id: 'host/no-such-sheet', data: { sheet: name } });
      if (sheet.visibility !== Excel.SheetVisibility.visible) {
        throw new HostError({ id: 'host/sheet-hidden', data: { sheet: name } });
      }
      sheet.activate();
      const first = a1(row, column);
      sheet.getRange(last ? `${first}:${a1(last.row, last.column)}` : first).select();
      await context.sync();
    });
  }

  /** The active cell also when several areas are selected; null on a chart sheet and while a shape is selected. */
  selectedCell(): Promise<CellAddress | null> {
    return runInExcel(async (context) => {
      const cell = context.workbook.getActiveCell();
      const { worksheet } = cell;
      cell.load('rowIndex,columnIndex');
      worksheet.load('name');
      await context.sync();
      return { sheet: worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
    }).catch((error: unknown) => {
      if (error instanceof HostError && NO_CELL.includes(error.problem.id)) return null;
      throw error;
    });
  }

  /** The first of several areas is not to be had: Excel says so itself. */
  selectedRange(): Promise<SheetRange | null> {
    return runInExcel(async (context) => {
      const selected = context.workbook.getSelectedRange();
      const { worksheet } = selected;
      selected.load('rowIndex,columnIndex,rowCount,columnCount');
      worksheet.load('name');
      await context.sync();
      const { rowIndex, columnIndex, rowCount, columnCount } = selected;
      const range = {
        firstRow: rowIndex,
        firstColumn: columnIndex,
        lastRow: rowIndex + rowCount - 1,
        lastColumn: columnIndex + columnCount - 1,
      };
      return { sheet: worksheet.name, range };
    });
  }

  mark(marks: readonly Mark[]): Promise<MarkOutcome> {
    return this.inTurn(() => showMarks(marks, this.journal.sheets ?? []));
  }

  store(key: string, value: string | null): Promise<void> {
    return this.inTurn(() => this.storage.store(key, value));
  }

  onChange(listener: (sheet: string | null) => void): () => void {
    return listenToChanges(listener, (id) => this.sheetNames.get(id));
  }

  onSelect(listener: (cell: CellAddress) => void): () => void {
    return listenToSelection(listener, (id) => this.sheetNames.get(id));
  }

  private inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
    const turn = this.queue.then(task);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}

function isWeb(): boolean {
  return `${Office.context?.platform}` === 'OfficeOnline';
}
