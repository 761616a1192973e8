import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { workbookObject } from '../../../src/workbench/objects/workbook';
import type { Workbook } from '../../../src/workbench/model/workbook';
import { Session, type SessionOptions } from '../../../src/workbench/protocol/session';
import type { Request, Response } from '../../../src/workbench/protocol/wire';

/** A request and its answer, as they crossed the wire. */
export interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?(message: string): void;
}

/** Excel on the web as it is documented: at most 5 MB for a request and for an answer. */
export const WEB_LIMITS = { requestLimit: 5_000_000, responseLimit: 5_000_000 };

/** What the genuine library puts on the global object. */
interface OfficeJs {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension & { HostBridge: { init(bridge: Bridge): void } };
}

/** Loads the genuine, unmodified Office.js once for all tests of the process. */
export function genuineOfficeJs(): OfficeJs {
  const scope = globalThis as unknown as OfficeJs & { window?: unknown; navigator?: unknown };
  if (scope.Excel === undefined) {
    scope.window ??= globalThis;
    scope.navigator ??= { userAgent: '' };
    const file = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-win32-16.01.js');
    vm.runInThisContext(readFileSync(file, 'utf8'), { filename: file });
  }
  return scope;
}

/**
 * Connects the genuine Office.js of this process to a workbook in memory, replacing any earlier connection.
 * @returns the exchanges so far, one for each round trip; `Excel.run` letting go of ranges, which nobody waits
 * for, is not counted.
 */
export function connect(workbook: Workbook, options: Partial<SessionOptions> = {}): Exchange[] {
  const { OfficeExtension } = genuineOfficeJs();
  const exchanges: Exchange[] = [];
  const session = new Session(workbook, {
    root: workbookObject,
    onEvent: (entry) => queueMicrotask(() => deliver({ type: 3, message: { entries: [entry] } })),
    ...options,
  });
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, type, flags, message } = JSON.parse(text) as {
        id: number;
        type: number;
        flags: number;
        message: { body: Request };
      };
      if (type !== 1) return;
      const response = session.process(message.body);
      if (!isCleanup(message.body)) exchanges.push({ request: message.body, response });
      queueMicrotask(() =>
        deliver({ id, type: 2, flags, message: { statusCode: 200, headers: {}, body: response } }),
      );
    },
  };
  const deliver = (message: object) => bridge.onMessageFromHost?.(JSON.stringify(message));
  OfficeExtension.HostBridge.init(bridge);
  return exchanges;
}

function isCleanup({ Actions }: Request): boolean {
  return (
    Actions.every(({ Name }) => Name === '' || Name === '_RemoveReference') &&
    Actions.some(({ Name }) => Name !== '')
  );
}
