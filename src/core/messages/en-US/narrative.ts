import type { narrativeMessages as zhCN } from '../zh-CN/narrative';

export const narrativeMessages: typeof zhCN = {
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
