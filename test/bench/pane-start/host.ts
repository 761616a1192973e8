import { createPort } from '../../../src/workbench/create-port';
import { Workbook } from '../../../src/workbench/model/workbook';
import { PORT_NAME, type WorkbenchPort } from '../../../src/workbench/port';

/** Stands in for Excel: a workbook of one cell, and a frame with the pane that the address names. */
const workbook = new Workbook('自评表.xlsx');
workbook.addSheet('表').place(0, 0, { value: '项目' });
(window as { [PORT_NAME]?: WorkbenchPort })[PORT_NAME] = createPort(() => workbook, {
  locale: 'zh-CN',
  theme: () => 'light',
  onCommandDone: () => undefined,
});
const frame = document.createElement('iframe');
frame.src = new URLSearchParams(location.search).get('pane') ?? '';
document.body.append(frame);
