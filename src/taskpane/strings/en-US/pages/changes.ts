import type { changes as zhChanges, corrections as zhCorrections } from '../../zh-CN/pages/changes';

/** The same in English. */
export const changes: typeof zhChanges = {
  intro:
    'Excel’s own undo does not cover what the assistant writes; undo it here. Cells changed since then keep your content.',
  none: 'Nothing has been written yet. What is written will be listed here, old and new, and can be undone.',
  applied: 'Written',
  undone: 'Undone',
  actOn: (action, what) => `${action}: ${what}`,
  more: (count) => `${count} more`,
  empty: 'blank',
  was: (text) => `was ${text}`,
  is: (text) => `now ${text}`,
};

export const corrections: typeof zhCorrections = {
  intro: 'What is ticked is written at once, and can be undone at once.',
  selectAll: (count) => `Select all (${count})`,
  choose: (name) => `Correct ${name}`,
  likely: (count) => `Most likely (${count}); please look at each before choosing it`,
  rest: (count) => `Not for us to correct (${count}): you have to choose or judge, or the cell is protected`,
  write: (count) => `Write ${count}`,
};
