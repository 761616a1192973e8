import type { fill as zhCN } from '../../zh-CN/views/fill';

/** The same in English. */
export const fill: typeof zhCN = {
  nothingRead: 'No table was read, nothing to fill',
  nothing: 'No blank to fill',
  nothingHint: 'Every cell that can be computed already has content.',
  leftHint: (count) =>
    `${count} ${count === 1 ? 'blank' : 'blanks'} cannot be computed; the reasons stand below.`,
  nextErrors: (count) => `Next: see ${count} ${count === 1 ? 'error' : 'errors'}`,
  planned: (count, doubtful) =>
    `${count} ${count === 1 ? 'blank' : 'blanks'} can be filled${doubtful > 0 ? `, ${doubtful} doubtful` : ''}`,
  showFormulas: 'Show formulas',
  choose: (name) => `Fill ${name}`,
  chooseTable: (title) => `Fill all blanks of “${title}”`,
  foldTable: (title) => `Unfold “${title}”`,
  doubtful: (reason) => `Doubtful: ${reason}`,
  accept: (count) => `Write ${count} selected`,
  skipped: (count) => `Left blank (${count})`,
};
