import type { EventMessage } from './protocol/wire';

/** Where the page puts the port on its window, for `bridge.js` in the frames. */
export const PORT_NAME = 'jixiaoWorkbench';

export type ThemeName = 'light' | 'dark';

/** What Excel gives to one add-in frame. Requests and answers cross the frame border as JSON text. */
export interface Connection {
  process(request: string): string;
  close(): void;
}

/**
 * The in-memory Excel as the frames see it (端口). The page makes one, puts it on its window under `PORT_NAME` and
 * keeps it; a frame that loads `bridge.js` before Office.js finds it on its parent.
 */
export interface WorkbenchPort {
  /** Display language of Excel, such as `zh-CN`. */
  readonly locale: string;
  theme(): ThemeName;
  connect(onEvent: (event: EventMessage) => void): Connection;
  /** Settings of the document as Office.js serialises them, by key. */
  readSettings(): [string, string][];
  writeSettings(settings: readonly (readonly [string, string])[]): void;
  /** A frame has finished the ribbon command it was opened for; `status` is 0 when it ran. */
  commandDone(run: string, status: number): void;
}
