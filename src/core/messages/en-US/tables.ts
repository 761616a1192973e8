import type { tableMessages as chinese } from '../zh-CN/tables';

export const tableMessages: typeof chinese = {
  'table/placeholder': (data) => `${data.what}`,
};
