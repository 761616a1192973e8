import type { notices as zhCN } from '../zh-CN/notices';

/** The same in English. */
export const notices: typeof zhCN = {
  written: (reason, cells) => {
    switch (reason) {
      case 'fill':
        return `Filled ${cells === 1 ? '1 blank' : `${cells} blanks`}`;
      case 'narrate':
        return 'Report sheet written';
      case 'fix':
        return `Corrected ${countCells(cells)}`;
      case 'refresh':
        return 'Report sheet updated';
      case 'rewrite':
        return 'Text saved';
      default:
        return `Written ${countCells(cells)}`;
    }
  },
  stop: '.',
  redone: 'Redone: ',
  undone: (cells) => `Undone: ${countCells(cells)} restored.`,
  kept: (cells) => ` ${countCells(cells)} changed since then keep your content: `,
  unmarked: (sheets) => `Checked; cells of ${sheets} could not be marked. All findings are listed below.`,
  rechecked: 'The sheet has changed, and the results with it.',
  waived: 'The reason is kept. The finding comes back when one of its cells changes.',
  restored: 'The reason is withdrawn; the finding is shown again.',
  saved: 'Saved in the workbook; checked again by these settings.',
  answered: (choice, left) =>
    `Kept: ${choice}.${left > 0 ? ` ${left} ${left === 1 ? 'question' : 'questions'} left.` : ''}`,
  withdrawn: 'The answer is withdrawn; checked again without it.',
  bound: 'Saved; checked again with it.',
  unbound: 'Removed; checked again without it.',
  arranged: 'The arrangement of sections is kept in the workbook.',
  'up-to-date': 'The report agrees with the tables; there was nothing to write.',
  cancelled: 'Cancelled. The workbook was not changed.',
  failedTitle: 'Not completed',
  failed:
    'Something unexpected happened and the workbook was not changed. Please try again; if it happens again, give the details to your support.',
  details: 'Details',
  broken: (detail) =>
    `This page of the pane failed; the workbook was not changed. Choose another tab or reopen the pane; if it happens again, give this to your support: ${detail}`,
  stale: 'The sheet has changed; these results may be out of date.',
  following: 'The sheet has changed; the results follow.',
};

function countCells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}
