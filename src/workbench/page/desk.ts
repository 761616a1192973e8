import type { Locale } from '../../core/messages/message';
import { createPort } from '../create-port';
import type { Workbook } from '../model/workbook';
import { PORT_NAME, type WorkbenchPort } from '../port';
import { Ribbon } from '../ribbon';

/** What the pane's frame finds of the page: the open workbook as an Excel of its own. */
export class Desk {
  /** Whether a person is typing in a cell; Excel refuses the add-in's requests then. */
  editing = false;
  /** Runs the add-in's ribbon commands on the open workbook. */
  readonly ribbon: Ribbon;
  private workbook: Workbook | null = null;

  constructor(page: Window & { [PORT_NAME]?: WorkbenchPort }, locale: Locale) {
    const ribbon = new Ribbon(page.document, 'workbench-commands.html');
    this.ribbon = ribbon;
    page[PORT_NAME] = createPort(() => this.current(), {
      locale,
      theme: () => (page.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
      isEditing: () => this.editing,
      onCommandDone: ribbon.done,
    });
  }

  /** Puts a workbook on the desk; the frame of the pane must be loaded after it. */
  lay(workbook: Workbook): void {
    this.workbook = workbook;
    this.editing = false;
  }

  private current(): Workbook {
    if (!this.workbook) throw new Error('no workbook is open');
    return this.workbook;
  }
}
