import type { tableMessages as chinese } from '../zh-CN/tables';

export const tableMessages: typeof chinese = {
  'table/no-known-header': (data) =>
    `No known header was found in the part that begins with “${data.text}”; it was not checked. You can say by hand in the pane what it is.`,
  'table/binding-lost': (data) =>
    `The region bound by hand (formerly ${data.range}) is no longer there: its header words were changed or deleted. Please bind it again or remove the binding.`,
  'table/unknown-grid': (data) =>
    `The table with the header “${data.header}” is of no known kind; it was not checked. If it belongs to the evaluation, say by hand in the pane what its columns are.`,
};
