import type { narrativeMessages as zhCN } from '../zh-CN/narrative';

/** What the outlines are called, by the names that they have in the catalogue of the outlines. */
const OUTLINES: Readonly<Record<string, string>> = {
  单位自评: 'unit self-evaluation',
  部门整体支出自评: 'department self-evaluation',
  转移支付自评: 'transfer payments',
  '财政评价、部门评价报告（财预〔2020〕10号附件3）':
    'national project evaluation (annex 3 of 财预〔2020〕10号)',
  '部门整体支出自评（四川2021年表式）': 'Sichuan department (2021)',
  '部门整体支出自评（四川2022年表式）': 'Sichuan department (from 2022)',
  '四川，专项（项目）支出自评': 'Sichuan project',
  '云南，部门整体和项目支出自评': 'Yunnan department',
  '湖南，部门整体支出评价': 'Hunan department',
  部门决算情况说明: 'final accounts',
};

/** Outline: Sichuan department (2021) (the workbook has …); the reason alone where the name stands beside it already. */
function because(outline: string | null, reason: string): string {
  return outline === null ? `Because ${reason}.` : `Outline: ${OUTLINES[outline] ?? outline} (${reason})`;
}

export const narrativeMessages: typeof zhCN = {
  'outline/yunnan-form': ({ outline }) => because(outline, 'the workbook has forms of Yunnan'),
  'outline/scoring': ({ outline }) => because(outline, 'the workbook has a scoring table of the department'),
  'outline/project-scoring': ({ outline }) =>
    because(outline, 'the workbook has a table that scores a project'),
  'outline/ledger': ({ outline }) => because(outline, 'the workbook has a ledger of projects'),
  'outline/sichuan-form': ({ outline }) => because(outline, 'the workbook has forms of Sichuan'),
  'outline/department': ({ outline }) => because(outline, 'the workbook has a table of the whole department'),
  'outline/sichuan-department': ({ outline }) =>
    because(outline, 'the workbook has a table of the whole department, and the department is in Sichuan'),
  'outline/hunan-department': ({ outline }) =>
    because(outline, 'the workbook has a table of the whole department, and the department is in Hunan'),
  'outline/yunnan-department': ({ outline }) =>
    because(outline, 'the workbook has a table of the whole department, and the department is in Yunnan'),
  'outline/transfer': ({ outline }) => because(outline, 'the workbook has forms of transfer payments'),
  'outline/accounts': ({ outline }) =>
    because(outline, 'the workbook has final accounts and no self-evaluation form'),
  'outline/projects-only': ({ outline }) =>
    because(outline, 'the workbook has project forms and no table of the whole department'),
  'outline/kept': ({ outline }) => because(outline, 'the report was written to it last time'),
  'outline/asked': ({ outline }) => because(outline, 'it was asked for'),
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
