import { installDesktopExcel } from './desktop-excel';
import { PORT_NAME, type WorkbenchPort } from './port';

/**
 * The one script that differs between the workbench and Excel: loaded in the pane's frame before Office.js, it
 * stands in for Excel with the workbook of the page around it. `?command=NAME&run=ID` makes it press a ribbon
 * button as soon as the function file is ready.
 */
const port = (window.parent as Window & { [PORT_NAME]?: WorkbenchPort })[PORT_NAME];
if (port) {
  const query = new URLSearchParams(location.search);
  const [name, run] = [query.get('command'), query.get('run')];
  installDesktopExcel(window, port, name !== null && run !== null ? { name, run } : null);
}
