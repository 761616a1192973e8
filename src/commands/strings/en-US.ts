import { names } from '../../core/messages/en-US/names';
import type { CommandStrings } from './zh-CN';

/** The same in English; the sheets keep their Chinese names, as the officer's other sheets do. */
export const enUS: CommandStrings = {
  check: {
    sheet: '校验结果',
    title: 'Check results',
    nothingRead:
      'No table read, nothing checked. Choose “Set by hand” in the task pane and say where the table is and what its columns are.',
    nothingToCheck: 'Nothing in these tables can be checked; nothing was.',
    clean: 'All checked, nothing found.',
    comparedClean: 'What was checked is right; what was not stands below.',
    found: (errors, warnings, hints) =>
      `Findings: ${errors} errors, ${warnings} to verify, ${hints} hints. Their cells are coloured, but for those on protected sheets.`,
    scope: (tables, unread) =>
      unread > 0 ? `${tables} tables read, ${unread} regions not read.` : `${tables} tables read.`,
    coverage: (figures, checked, blank, other) =>
      [
        `${figures} figures, ${checked} checked`,
        blank > 0 ? `${blank} not checked: blank` : '',
        other > 0 ? `${other} with nothing to check by` : '',
      ]
        .filter(Boolean)
        .join(', ') + '.',
    gaps: (count) => `There are ${count} blanks; what depends on them was not checked.`,
    unread: (place, reason) => `Not read: ${place}. ${reason}`,
    note: 'Written by “Check workbook” and rewritten by the next check; delete it when you no longer need it. A place leads to its cell.',
    head: [
      'No.',
      'Severity',
      'Cell',
      'In the table',
      'Should be',
      'Difference',
      'Finding',
      'Calculation',
      'State',
      'Suggestion or reason',
    ],
    about: (file, unit, year, when) =>
      [
        unit === null ? '' : `Unit: ${unit}`,
        file === '' ? '' : `Workbook: ${file}`,
        year === null ? '' : `Year: ${year}`,
        `Checked: ${when}`,
      ]
        .filter(Boolean)
        .join('   '),
    threshold: (percent) => `A reason is asked for below an execution rate of ${percent}%`,
    open: 'Open',
    waived: 'Explained',
    because: (told, cause) => `${told.replace(/\.$/, '')}. Possible cause: ${cause}`,
    signatures: 'Prepared by: ____________   Reviewed by: ____________   Date: ____________',
    more: (count) => `${count} more findings are listed in the task pane.`,
    workbook: 'Whole workbook',
  },
  fill: {
    sheet: '填充结果',
    title: 'Fill results',
    written: (cells) => `Blanks filled: ${cells}.`,
    nothing: 'No blank to fill.',
    note: 'Written by “Fill blanks”; delete it when you no longer need it. Every cell listed was empty before: to take a formula back, clear the cell.',
    head: ['Cell', 'Content', 'Formula', 'Value', 'Why left blank'],
  },
  report: {
    sheet: '生成结果',
    title: 'Write report',
    nothing:
      'No report can be written from these tables. Open a workbook with self-evaluation figures first.',
  },
  proof: {
    sheet: '核稿结果',
    title: 'Proof-reading results',
    noProse:
      'There is no text to proof-read. Write the report first, or try again on a sheet with text; pasted text and Word documents are read in the task pane under “Proof”.',
    noFigures: 'There is no figure in these texts that can be checked.',
    read: (sheet, figures, checked, unchecked) =>
      `Text of sheet “${sheet}”: ${figures} figures, ${checked} checked${unchecked > 0 ? `, ${unchecked} not checked` : ''}.`,
    found: (errors, others) => `${errors} contradicted, ${others} to verify.`,
    nothing: (checked, unchecked) =>
      unchecked === 0
        ? `All ${checked} figures agree.`
        : `${checked} figures agree; for ${unchecked} there was nothing to compare them with.`,
    note: 'Written by “Proof-read” and rewritten by the next; delete it when you no longer need it. The text is not changed.',
    head: ['Severity', 'Cell', 'Text', 'Finding', 'Calculation', 'Correction'],
    changeTo: (text) => `Change to ${text}`,
  },
  selfTest: {
    sheet: '自检结果',
    title: 'Self-test',
    passed: 'All passed: the assistant works in this Excel.',
    failed: (steps) => `${steps} steps failed. Please copy what follows for your support.`,
    note: 'The scratch sheet is gone and your tables are untouched; check again to get marks back. This sheet may be deleted.',
    head: ['Environment and steps'],
  },
  failed: 'Not completed: ',
  unexpected: (detail) =>
    `Something unexpected happened. Please try again; if it happens again, give this to your support: ${detail}`,
  noSheet: (why) => `The result was not written on a sheet and is shown here only: ${why}`,
  moreRows: (rows) => `${rows} more rows are not listed; open the pane to see them.`,
  severities: names.severities,
};
