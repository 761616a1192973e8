import type { relationMessages as chinese } from '../zh-CN/relations';

export const relationMessages: typeof chinese = {
  'relation/placeholder': (data) => `${data.what}`,
};
