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
  Office: typeof Office;
  /** What Office.js keeps to itself; it announces itself through it when it starts. */
  OfficeCore: {
    AddinInternalService: {
      newObject(context: OfficeExtension.ClientRequestContext): { notifyActionHandlerReady(): void };
    };
  };
  OfficeExtension: typeof OfficeExtension & { HostBridge: { init(bridge: Bridge): void } };
}

/** The builds of Office.js that the add-in ships, by the Excel that loads them. */
export const BUILDS = {
  win32: 'excel-win32-16.01.js',
  mac: 'excel-mac-16.00.js',
  web: 'excel-web-16.00.js',
  ios: 'excel-ios-16.00.js',
} as const;
export type Build = keyof typeof BUILDS;

const loaded = new Map<Build, OfficeJs>();

/**
 * The genuine, unmodified Office.js of a build, loaded once for all tests of the process. It becomes the global
 * `Excel` until another build is asked for.
 */
export function genuineOfficeJs(build: Build = 'win32'): OfficeJs {
  const library = loaded.get(build) ?? load(build);
  loaded.set(build, library);
  const { Excel, Office, OfficeExtension } = library;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return library;
}

/** Each build has a global object of its own, as a pane has; errors and arrays are those of the tests. */
function load(build: Build): OfficeJs {
  const file = createRequire(import.meta.url).resolve(`@microsoft/office-js/dist/${BUILDS[build]}`);
  const own = {
    navigator: { userAgent: '' },
    console,
    setTimeout,
    clearTimeout,
    Error,
    Promise,
    JSON,
    Object,
    Array,
  };
  const scope: object = vm.createContext({ ...own });
  Object.assign(scope, { window: scope, self: scope });
  // What maps or filters the library's lists gives arrays of the tests as well.
  const lists = vm.runInContext('Object.getPrototypeOf([])', scope) as { constructor: unknown };
  lists.constructor = { [Symbol.species]: ListOfTests };
  vm.runInContext(readFileSync(file, 'utf8'), scope, { filename: file });
  return scope as OfficeJs;
}

function ListOfTests(length: number): unknown[] {
  return new Array<unknown>(length);
}

/** How a test lets Excel behave, beside what the session itself knows. */
export interface ConnectOptions extends Partial<SessionOptions> {
  /** Which build of Office.js talks to the workbook; that of Excel on Windows when not given. */
  readonly build?: Build;
  /** Whether Excel answers at all, asked at every request. */
  readonly answers?: () => boolean;
  /** What others do just before Excel carries out a request; requests count from 1. */
  readonly meanwhile?: (request: number) => void;
}

/**
 * Connects the genuine Office.js of this process to a workbook in memory, replacing any earlier connection.
 * @returns the exchanges so far, one for each round trip; `Excel.run` letting go of ranges, which nobody waits
 * for, is not counted.
 */
export function connect(workbook: Workbook, options: ConnectOptions = {}): Exchange[] {
  const { OfficeExtension } = genuineOfficeJs(options.build);
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
      if (type !== 1 || options.answers?.() === false) return;
      options.meanwhile?.(exchanges.length + 1);
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
