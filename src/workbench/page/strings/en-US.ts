import type { PageStrings } from './zh-CN';

/** The same in English. */
export const enUS: PageStrings = {
  product: 'Self-Evaluation Assistant',
  pane: 'Self-Evaluation Assistant task pane',
  open: 'Open workbook',
  openHint: 'Open an .xlsx file from this computer, or drop one on the page. Nothing is uploaded.',
  samples: 'Samples',
  download: 'Download',
  downloadHint: 'Download the edited workbook. Only changed cells are written; all else stays as it was.',
  changed: 'Changed, not downloaded',
  loading: 'Opening…',
  dropHere: 'Drop to open this workbook',
  address: 'Current cell',
  formulaBar: 'Formula bar',
  sheets: 'Worksheets',
  grid: (sheet) => `Worksheet ${sheet}`,
  editor: (address) => `Cell ${address}`,
  protected: 'Protected',
  protectedHint: 'This worksheet is protected; locked cells cannot be changed.',
  refusedProtected:
    'This worksheet is protected and the cell is locked. Unprotect the sheet in Excel or WPS first.',
  refused: 'This change is not possible.',
  formulaUnknown: 'The formula is mistyped or uses a feature this page lacks; the cell shows #NAME?.',
  cut: (columns) => `Only the first ${columns} columns are shown here; the rest is kept in full.`,
  failed: (detail) => `The file was not opened: ${detail}`,
  sampleMissing: (file) =>
    `The sample ${file} could not be fetched; please check that all files are in place.`,
  saveFailed: (detail) => `No file was made: ${detail}`,
  discardTitle: 'Discard changes?',
  discard: 'The changes to this workbook have not been downloaded and will be lost.',
  discardConfirm: 'Discard and open',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  showPane: 'Task pane',
  showSheet: 'Worksheet',
  switchView: 'Switch view',
  ribbon: 'Ribbon commands',
  running: (command) => `Running: ${command}`,
  commandFailed: (command, detail) =>
    `The command ${command} did not finish; please try again. Details: ${detail}`,
};
