import type { selfTestMessages as chinese } from '../zh-CN/self-test';

/** The same in English. */
export const selfTestMessages: typeof chinese = {
  'self-test/write': () => 'Add a scratch sheet and write texts and numbers',
  'self-test/read': () => 'Read them back and compare cell by cell',
  'self-test/check': () => 'Recognise the table and find the mistake put there on purpose',
  'self-test/mark': () => 'Mark cells, then take the marks off',
  'self-test/fill': () => 'Write a formula for the blank rate; Excel computes it',
  'self-test/recalculate': () => 'Change a number; the result follows',
  'self-test/report': () => 'Write report paragraphs; Excel computes their text',
  'self-test/charts': () => 'Draw charts of four kinds',
  'self-test/page': () => 'Set up the printed page',
  'self-test/undo': () => 'Take all this back',
  'self-test/text': () => 'Write texts that Excel likes to change, as they are',
  'self-test/storage': () => 'Keep, change and remove settings in the workbook',
  'self-test/select': () => 'Select a cell and hear of it',
  'self-test/remove': () => 'Remove the scratch sheet',
};
