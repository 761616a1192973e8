import type { hostMessages as chinese } from '../zh-CN/hosts';

export const hostMessages: typeof chinese = {
  'host/placeholder': (data) => `${data.what}`,
};
