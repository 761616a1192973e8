import type { Workbook } from './model/workbook';
import { workbookObject } from './objects/workbook';
import type { ThemeName, WorkbenchPort } from './port';
import { Session } from './protocol/session';
import type { Request } from './protocol/wire';

export interface PortOptions {
  readonly locale: string;
  readonly theme: () => ThemeName;
  /** Whether a person is typing in a cell just now. */
  readonly isEditing?: () => boolean;
  /** Told when a command's frame has finished. */
  readonly onCommandDone?: (run: string, status: number) => void;
}

/** The port of whatever workbook is open when a frame connects. */
export function createPort(workbook: () => Workbook, options: PortOptions): WorkbenchPort {
  const { locale, theme, isEditing = () => false, onCommandDone } = options;
  return {
    locale,
    theme,
    connect(onEvent) {
      const session = new Session(workbook(), { root: workbookObject, onEvent, isEditing });
      return {
        process: (request) => JSON.stringify(session.process(JSON.parse(request) as Request)),
        close: () => session.close(),
      };
    },
    readSettings: () =>
      [...workbook().settings].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    writeSettings(settings) {
      const kept = new Set(settings.map(([key]) => key));
      const book = workbook();
      book.batch(() => {
        for (const key of [...book.settings.keys()]) if (!kept.has(key)) book.setSetting(key, undefined);
        for (const [key, value] of settings) book.setSetting(key, value);
      });
    },
    commandDone: (run, status) => onCommandDone?.(run, status),
  };
}
