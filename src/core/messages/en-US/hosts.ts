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
  'host/word-damaged': (data) =>
    `${data.part} of the Word document is damaged, so no comments can be written. Open the document in Word and save it anew.`,
  'host/missing-part': (data) =>
    `"${data.file}" lacks the part ${data.part} and cannot be read. Excel's "Open and Repair" may help.`,
  'host/too-large': (data) =>
    `"${data.file}" exceeds a limit when unpacked (${data.limit}) and may be malicious; it was not read.`,
  'host/no-sheets': (data) => `Workbook "${data.file}" has no worksheets, so there is nothing to check.`,
  'host/no-report': (data) =>
    `“${data.name}” is no Word document (.docx), PDF or text file and was not opened. Save an old .doc as .docx first.`,
  'host/scanned-report': (data) =>
    `“${data.name}” is a scan and has no text to check. Use the Word document it was made from, or recognise its text (OCR) first.`,
  'host/locked-report': (data) =>
    `“${data.name}” needs a password and was not opened. Remove the password and open it again.`,
  'host/damaged-report': (data) =>
    `“${data.name}” is no complete PDF and was not opened. Export or download it anew and try again.`,
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
  'host/text-format': (data) =>
    `Cell ${data.cell} is formatted as text on a protected sheet that allows no formatting, so a number or formula would become text; nothing was changed. Unprotect the sheet or set the cell to General first.`,
  'host/half-written': (data) =>
    `Writing failed half way. The rest was put back, but ${data.count} cell(s), such as ${data.cell}, could not be; their sheet may just have been protected. Please check these cells.`,
  'host/no-answer': () =>
    'Excel has not answered, and the assistant no longer waits; whether the last step was done is not known. Look at the workbook, save and reopen it, then check again.',
  'host/inactive-workbook': () =>
    'This workbook is not the active one, so Excel accepts no changes; switch to it and try again.',
  'host/no-cells-selected': () =>
    'No cells are selected (a chart sheet or a shape, perhaps); select a cell of an ordinary sheet first.',
  'host/unsupported-sheet': () =>
    'Chart sheets and macro sheets have no cells to read or write, so Excel refused; switch to an ordinary sheet.',
  'host/range-too-large': () =>
    'More cells are involved than Excel handles at once; delete formatted blank rows and columns outside the tables, or work in parts.',
  'host/out-of-memory': () =>
    'Excel has run out of memory; save the workbook, close other files and try again.',
  'host/filtered': () =>
    'The cells are being filtered, so Excel cannot write to them; clear the filter first.',
  'host/pivot-table': () =>
    'The cells belong to a PivotTable and cannot be changed; write outside it, or change its source data.',
  'host/merged': () =>
    'The cells conflict with merged cells, so Excel cannot write to them; unmerge those cells first.',
  'host/table-overlap': () =>
    'The cells overlap an Excel table, so Excel cannot write to them; convert that table to a range first.',
  'host/refused': () =>
    'Excel did not accept what was written (a formula, number format or size it does not allow, or part of an array); what had been written was put back. Look at the cells, then try again.',
  'host/formula-too-long': () =>
    'A formula is longer than Excel allows and was not written; split the paragraph or table it belongs to.',
  'host/already-exists': () =>
    'The sheet or object to be added exists already; somebody may just have added it. Check again, then retry.',
  'host/links-blocked': () =>
    'The workbook has external links or data connections that are blocked; deal with them on the Data tab first.',
  'host/sheets-unread': (data) =>
    `Excel could not read ${data.sheets.map((sheet) => `“${sheet}”`).join(', ')} (chart or macro sheets, perhaps, or just deleted); these were not checked. The other sheets are not affected.`,
  'host/manual-calculation': () =>
    'This workbook is set to manual calculation, so results of formulas may be out of date; press F9, then check again.',
  'host/not-written': (data) =>
    `Cell ${data.cell} did not take what was written (it may be part of a merged area); everything was put back. Look at the cell, then try again.`,
  'host/office-failed': (data) =>
    `Excel could not do this (${data.code}: ${data.message}); try again, or save and reopen the workbook.`,
};
