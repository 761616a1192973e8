import type { ForeignFormat, hostMessages as chinese } from '../zh-CN/hosts';

const FORMATS: Readonly<Record<ForeignFormat, string>> = {
  pdf: 'a PDF document',
  html: 'a web page (HTML)',
  xml: 'XML text',
  text: 'a text file (such as .csv or .txt)',
  doc: 'a Word 97–2003 document (.doc)',
  docx: 'a Word document (.docx)',
  pptx: 'a PowerPoint presentation (.pptx)',
  xls: 'an Excel 97–2003 workbook (.xls)',
  xlsb: 'a binary workbook (.xlsb)',
  ods: 'an OpenDocument file (such as .ods)',
  zip: 'a zip archive',
};

export const hostMessages: typeof chinese = {
  'host/empty-file': (data) => `"${data.file}" is empty (0 bytes). Please obtain the file again.`,
  'host/not-a-workbook': (data) =>
    `"${data.file}" is not an Excel workbook (.xlsx). Open it in Excel or WPS and save it as "Excel Workbook (*.xlsx)".`,
  'host/other-format': (data) =>
    `"${data.file}" is really ${FORMATS[data.format]}, not an .xlsx workbook. Open it in Excel or WPS and save it as "Excel Workbook (*.xlsx)".`,
  'host/encrypted': (data) =>
    `"${data.file}" needs a password to open. Remove the password in Excel or WPS, save, and try again.`,
  'host/truncated': (data) =>
    `"${data.file}" is incomplete, perhaps from an interrupted download or copy. Please obtain the file again.`,
  'host/damaged': (data) =>
    `"${data.file}" is damaged: ${data.part} cannot be read. Excel's "Open and Repair" may help.`,
  'host/missing-part': (data) =>
    `"${data.file}" lacks the part ${data.part} and cannot be read. Excel's "Open and Repair" may help.`,
  'host/too-large': (data) =>
    `"${data.file}" exceeds a limit when unpacked (${data.limit}) and may be malicious; it was not read.`,
  'host/no-sheets': (data) => `Workbook "${data.file}" has no worksheets, so there is nothing to check.`,
  'host/no-such-sheet': (data) =>
    `The workbook has no sheet "${data.sheet}"; it may have been renamed or deleted. Check again and retry.`,
  'host/sheet-exists': (data) =>
    `The workbook already has a sheet "${data.sheet}". Please rename that one first.`,
  'host/bad-sheet-name': (data) =>
    `"${data.sheet}" cannot name a sheet: 1 to 31 characters, none of : \\ / ? * [ ].`,
  'host/protected': (data) =>
    `Cell ${data.cell} is on a protected sheet. Nothing was changed; unprotect the sheet and retry.`,
  'host/structure-protected': () =>
    'The structure of the workbook is protected, so no sheet can be added. Unprotect the workbook and retry.',
  'host/changed-since': (data) =>
    `Cell ${data.cell} has changed since it was read. To keep that change, nothing was written; check again and retry.`,
  'host/array-formula': (data) =>
    `Cell ${data.cell} is part of an array formula and cannot be changed alone. Nothing was changed.`,
  'host/too-long': (data) =>
    `The content for cell ${data.cell} exceeds Excel's limit of ${data.limit} characters. Nothing was changed.`,
  'host/nothing-to-undo': () => 'This step has been undone already; there is nothing to undo.',
  'host/cell-editing': () =>
    'A cell is being edited, so Excel cannot answer; press Enter or Esc first, then try again.',
  'host/access-denied': () =>
    'Excel refused this; the sheet or workbook may be protected or read-only. Remove the protection or get the right to edit, then try again.',
  'host/excel-too-old': () => 'This version of Excel is too old for this; use Excel 2021 or newer.',
  'host/payload-too-large': () =>
    'There is more data than Excel can handle at once; close other large files or work in parts, then try again.',
  'host/gone': () =>
    'A sheet or cell is no longer there; it may just have been deleted or renamed. Check again, then retry.',
  'host/coauthoring': () =>
    'This met with a simultaneous edit by somebody else and was not done; wait a moment, check again, then retry.',
  'host/busy': () => 'Excel is busy and did not answer in time; try again in a moment.',
  'host/sheet-hidden': (data) => `Sheet “${data.sheet}” is hidden and cannot be shown; unhide it first.`,
  'host/not-written': (data) =>
    `Cell ${data.cell} did not take what was written (it may be part of a merged area); everything was put back. Look at the cell, then try again.`,
  'host/office-failed': (data) =>
    `Excel could not do this (${data.code}: ${data.message}); try again, or save and reopen the workbook.`,
};
