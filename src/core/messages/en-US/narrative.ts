import type { narrativeMessages as zhCN } from '../zh-CN/narrative';

export const narrativeMessages: typeof zhCN = {
  'narrative/placeholder': ({ what }) =>
    what === ''
      ? 'This paragraph of the report has not been written yet.'
      : `The report still waits for this paragraph: ${what}.`,
};
