import type { checkMessages as chinese } from '../zh-CN/checks';

export const checkMessages: typeof chinese = {
  'check/placeholder': (data) => `${data.what}`,
};
