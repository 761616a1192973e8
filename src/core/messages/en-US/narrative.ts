import type { narrativeMessages as zhCN } from '../zh-CN/narrative';

export const narrativeMessages: typeof zhCN = {
  'outline/yunnan-form': ({ outline }) => `Outline: ${outline} (the workbook has forms of Yunnan)`,
  'outline/scoring': ({ outline }) =>
    `Outline: ${outline} (the workbook has a scoring table of the department)`,
  'outline/ledger': ({ outline }) => `Outline: ${outline} (the workbook has a ledger of projects)`,
  'outline/sichuan-form': ({ outline }) => `Outline: ${outline} (the workbook has forms of Sichuan)`,
  'outline/department': ({ outline }) =>
    `Outline: ${outline} (the workbook has a table of the whole department)`,
  'outline/sichuan-department': ({ outline }) =>
    `Outline: ${outline} (the workbook has a table of the whole department, and the department is in Sichuan)`,
  'outline/hunan-department': ({ outline }) =>
    `Outline: ${outline} (the workbook has a table of the whole department, and the department is in Hunan)`,
  'outline/yunnan-department': ({ outline }) =>
    `Outline: ${outline} (the workbook has a table of the whole department, and the department is in Yunnan)`,
  'outline/transfer': ({ outline }) => `Outline: ${outline} (the workbook has forms of transfer payments)`,
  'outline/accounts': ({ outline }) =>
    `Outline: ${outline} (the workbook has final accounts and no self-evaluation form)`,
  'outline/projects-only': ({ outline }) =>
    `Outline: ${outline} (the workbook has project forms and no table of the whole department)`,
  'outline/kept': ({ outline }) => `Outline: ${outline} (the report was written to it last time)`,
  'outline/asked': ({ outline }) => `Outline: ${outline} (it was asked for)`,
  'narrative/only-budgets': ({ year }) =>
    `Only budget tables${year === '' ? '' : ` of ${year}`} were found, neither final accounts nor self-evaluation, so that no report can be written. Add a table of final accounts or a self-evaluation form.`,
  'narrative/only-interim': ({ year }) =>
    `Only tables of monitoring during the year${year === '' ? '' : ` ${year}`} were found, before anything has come of it, so that no report can be written. Add a self-evaluation form or final accounts of the whole year.`,
  'narrative/only-goals': ({ year }) =>
    `Only tables of goals${year === '' ? '' : ` of ${year}`} were found, and nothing of what came of them, so that no report can be written. Add a self-evaluation form or final accounts.`,
  'narrative/nothing-to-tell': () =>
    'No report can be written from these tables: no budget and outturn of a department, a project or final accounts was read. Add a self-evaluation form or final accounts, or set the columns of a table by hand.',
  'narrative/placeholder': ({ what }) =>
    what === ''
      ? 'This paragraph of the report has not been written yet.'
      : `The report still waits for this paragraph: ${what}.`,
  'narrative/outdated-figure': ({
    label,
    typed,
    expected,
  }: {
    label: string;
    typed: string;
    expected: string;
  }) =>
    `This rewritten paragraph says "${label}${typed}", but the tables now say ${expected}. Correct the figure here or check the table.`,
  'narrative/use-figure': ({ expected }: { expected: string }) => `Change to ${expected}`,
};
