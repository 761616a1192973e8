import type { Connection, ThemeName, WorkbenchPort } from './port';
import type { EventMessage } from './protocol/wire';

/** A ribbon command this frame was opened for. */
export interface CommandRun {
  /** Name of the function in the manifest. */
  readonly name: string;
  /** Identifies the run to the page. */
  readonly run: string;
}

/** Numbers of the calls and events of desktop Excel that Office.js uses (`OSF.DDA.MethodDispId`, `EventDispId`). */
const Call = { executeRichApi: 93, commandCompleted: 94 } as const;
const HostEvent = { richApiMessage: 33, commandInvoked: 39 } as const;
const Status = { success: 0, notSupported: 5000, invalidCallback: 11_101 } as const;

/** What this Excel says it supports; the members that are missing fail loudly with ApiNotFound. */
const REQUIREMENT_SETS = { excelapi: '1.14', addincommands: '1.1', settings: '1.1', customxmlparts: '1.1' };

/** Colours of Office as whole numbers, `0xRRGGBB`. */
const THEMES: Readonly<Record<ThemeName, Readonly<Record<string, number>>>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xf3f2f1,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x3b3a39,
    controlForegroundColor: 0xffffff,
  },
};

/** A function file may associate its functions only a little after Office.js is ready. */
const COMMAND_ATTEMPTS = 30;
const COMMAND_PAUSE = 100;

type Callback = (answer: SafeArray) => void;
type Handler = (eventId: number, payload: SafeArray) => void;

/** An array as COM hands it to a page. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

/**
 * Puts `window.external` into a frame as Excel on Windows does for an add-in, so that the unmodified Office.js
 * goes through its whole start-up there: host and platform, requirement sets, language, theme, settings, requests,
 * events and ribbon commands. Must run before Office.js loads.
 */
export function installDesktopExcel(frame: Window, port: WorkbenchPort, command: CommandRun | null): void {
  const handlers = new Map<number, Handler>();
  const later = (work: () => void) => frame.setTimeout(work, 0);
  const deliver = (event: EventMessage) => {
    const { messageCategory, messageType, targetId, message, id } = event;
    const entry = [messageCategory, messageType, targetId, message, id, false];
    later(() => handlers.get(HostEvent.richApiMessage)?.(HostEvent.richApiMessage, safeArray([entry])));
  };
  const connection = port.connect(deliver);
  frame.addEventListener('pagehide', () => connection.close());
  const ribbon = command && new RibbonCommand(command, port, handlers, frame);

  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${port.locale}$workbench$$disableLogging$`,
    GetContext: () => contextOf(port),
    GetLoggingAllowed: () => false,
    Execute(call: number, parameters: readonly unknown[], callback: Callback): void {
      if (call === Call.executeRichApi) {
        later(() => callback(safeArray([Status.success, answer(connection, parameters[0])])));
      } else if (call === Call.commandCompleted) {
        ribbon?.completed(Number(parameters[1]));
        later(() => callback(safeArray([Status.success])));
      } else {
        later(() => callback(safeArray([Status.notSupported])));
      }
    },
    RegisterEvent(event: number, _target: string, handler: Handler, callback: Callback): void {
      handlers.set(event, handler);
      later(() => callback(safeArray([Status.success])));
      if (event === HostEvent.commandInvoked) later(() => ribbon?.invoke());
    },
    UnregisterEvent(event: number, _target: string, callback: Callback): void {
      handlers.delete(event);
      later(() => callback(safeArray([Status.success])));
    },
  };
  Object.defineProperty(frame, 'external', { value: external, configurable: true, writable: true });
}

/** Presses the button once Office.js listens, again while the function is not associated yet. */
class RibbonCommand {
  private attempts = 0;

  constructor(
    private readonly command: CommandRun,
    private readonly port: WorkbenchPort,
    private readonly handlers: ReadonlyMap<number, Handler>,
    private readonly frame: Window,
  ) {}

  invoke(): void {
    this.attempts += 1;
    const { name, run } = this.command;
    const details = JSON.stringify({ source: { id: name } });
    this.handlers.get(HostEvent.commandInvoked)?.(HostEvent.commandInvoked, safeArray([run, name, details]));
  }

  completed(status: number): void {
    if (status === Status.invalidCallback && this.attempts < COMMAND_ATTEMPTS) {
      this.frame.setTimeout(() => this.invoke(), COMMAND_PAUSE);
    } else {
      this.port.commandDone(this.command.run, status);
    }
  }
}

/** The answer to a RichApi request: its body is the fifth of the request's parts. */
function answer(connection: Connection, request: unknown): SafeArray {
  const parts = Array.isArray(request) ? (request as readonly unknown[]) : [];
  return safeArray([200, [], connection.process(String(parts[4]))]);
}

function contextOf(port: WorkbenchPort): Record<string, () => unknown> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'jixiao',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => port.locale,
    GetAppDataLocale: () => port.locale,
    GetDocUrl: () => '',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'workbench',
    GetInstanceId: () => 'workbench',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(REQUIREMENT_SETS),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.14332.20000',
    GetDialogRequirementMatrix: () => '{}',
    GetFeaturesForSolution: () => '',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[port.theme()]),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of port.readSettings()) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        port.writeSettings(keys.map((key, index) => [key, values[index] ?? '']));
      },
    }),
  };
}

/** Nested arrays become safe arrays too. */
function safeArray(items: readonly unknown[]): SafeArray {
  const nested = items.map((item) => (Array.isArray(item) ? safeArray(item as readonly unknown[]) : item));
  return { toArray: () => nested, dimensions: () => 1 };
}
