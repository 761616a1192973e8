import type { tableMessages as chinese } from '../zh-CN/tables';

export const tableMessages: typeof chinese = {
  'table/no-known-header': (data) =>
    `No known header was found in the part that begins with “${data.text}”; it was not checked. You can say by hand in the pane what it is.`,
};
