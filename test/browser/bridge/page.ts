import { createPort } from '../../../src/workbench/create-port';
import { Workbook } from '../../../src/workbench/model/workbook';
import { PORT_NAME, type ThemeName, type WorkbenchPort } from '../../../src/workbench/port';
import { Ribbon } from '../../../src/workbench/ribbon';

declare global {
  interface Window {
    [PORT_NAME]?: WorkbenchPort;
    workbook: Workbook;
    runCommand: (name: string) => Promise<void>;
  }
}

const workbook = new Workbook('自评表.xlsx');
const sheet = workbook.addSheet('预算表');
sheet.place(0, 0, { value: '项目' });
sheet.place(0, 1, { value: 1200.5 });
const ribbon = new Ribbon(document, 'commands.html');
const query = new URLSearchParams(location.search);
window[PORT_NAME] = createPort(() => workbook, {
  locale: query.get('lang') ?? 'zh-CN',
  theme: () => query.get('theme') as ThemeName,
  onCommandDone: ribbon.done,
});
window.workbook = workbook;
window.runCommand = (name) => ribbon.run(name);
const pane = document.createElement('iframe');
pane.src = 'pane.html';
document.body.append(pane);
