import { names } from '../../core/messages/en-US/names';
import type { CommandStrings } from './zh-CN';

/** The same in English; the sheets keep their Chinese names, as the officer's other sheets do. */
export const enUS: CommandStrings = {
  check: {
    sheet: '校验结果',
    title: 'Check results',
    clean: 'Nothing found.',
    found: (errors, warnings, hints) =>
      `Findings: ${errors} errors, ${warnings} warnings, ${hints} hints. Their cells are marked.`,
    coverage: (checked, total) => `${checked} of ${total} relations checked.`,
    note: 'Written by “Check workbook” and rewritten by the next check; delete it when you no longer need it. A place leads to its cell.',
    head: ['Severity', 'Place', 'Finding', 'Calculation', 'Likely cause', 'Correction'],
    more: (count) => `${count} more findings are listed in the task pane.`,
    workbook: 'Whole workbook',
  },
  fill: {
    sheet: '填充结果',
    title: 'Fill results',
    written: (cells) => `Cells filled: ${cells}.`,
    nothing: 'Nothing to fill in.',
    note: 'Written by “Fill in figures”; delete it when you no longer need it. Every cell listed was empty before: to take a formula back, clear the cell.',
    head: ['Place', 'Name', 'Formula', 'Value', 'Why not filled'],
  },
  report: {
    sheet: '生成结果',
    title: 'Write report',
    nothing:
      'No report can be written from these tables. Open a workbook with self-evaluation figures first.',
  },
  failed: 'Not completed: ',
  unexpected: (detail) =>
    `Something unexpected happened. Please try again; if it happens again, give this to your support: ${detail}`,
  severities: names.severities,
};
