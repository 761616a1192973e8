import { rangeA1 } from '../../core/workbook/address';
import type { Change } from '../model/change';
import type { Workbook } from '../model/workbook';
import type { EventMessage } from './wire';

/** Numbers of the events Excel sends, as Office.js registers for them. */
export const EventType = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
} as const;

/** `targetId` of events of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

const EXCEL_EVENTS = 65_536;

/** Turns changes of the model into the events the client registered for (事件). */
export class EventRouter {
  private readonly wanted = new Set<string>();
  private readonly stop: () => void;
  private mine = false;
  private sent = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly send: (event: EventMessage) => void,
  ) {
    this.stop = workbook.onChange((changes) => changes.forEach((change) => this.route(change)));
  }

  listen(eventType: number, targetId: string, on: boolean): void {
    if (on) this.wanted.add(`${eventType}|${targetId}`);
    else this.wanted.delete(`${eventType}|${targetId}`);
  }

  /** Runs a request; changes made meanwhile are this client's own. */
  whileMine<Value>(work: () => Value): Value {
    this.mine = true;
    try {
      return work();
    } finally {
      this.mine = false;
    }
  }

  close(): void {
    this.stop();
    this.wanted.clear();
  }

  private route(change: Change): void {
    if (change.kind === 'cells' && change.source !== 'calculation') {
      this.emit(EventType.sheetChanged, change.sheet.id, {
        worksheetId: change.sheet.id,
        address: rangeA1(change.range),
        changeType: 'RangeEdited',
        shiftDirection: 'None',
        ...this.origin(),
      });
    } else if (change.kind === 'sheet-added') {
      this.emit(EventType.sheetAdded, null, { worksheetId: change.sheet.id, source: 'Local' });
    } else if (change.kind === 'sheet-removed') {
      this.emit(EventType.sheetDeleted, null, { worksheetId: change.sheet.id, source: 'Local' });
    } else if (change.kind === 'selection') {
      const { sheet, range } = this.workbook.selection;
      this.emit(EventType.selectionChanged, sheet.id, { worksheetId: sheet.id, address: rangeA1(range) });
      this.emit(EventType.sheetActivated, sheet.id, { worksheetId: sheet.id });
    }
  }

  private origin(): { source: string; triggerSource: string } {
    return { source: 'Local', triggerSource: this.mine ? 'ThisLocalAddin' : 'Unknown' };
  }

  private emit(messageType: number, sheetId: string | null, details: object): void {
    for (const targetId of sheetId === null ? [WORKBOOK_TARGET] : [WORKBOOK_TARGET, sheetId]) {
      if (!this.wanted.has(`${messageType}|${targetId}`)) continue;
      this.sent += 1;
      this.send({
        messageCategory: EXCEL_EVENTS,
        messageType,
        targetId,
        message: JSON.stringify(details),
        id: `E${this.sent}`,
      });
    }
  }
}
