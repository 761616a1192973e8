import type {
  exporting as zhExporting,
  gaps as zhGaps,
  rewrite as zhRewrite,
} from '../../zh-CN/pages/rewriting';

/** The same in English. */
export const rewrite: typeof zhRewrite = {
  title: 'Rewrite',
  open: 'Rewrite',
  intro:
    'Put it in your own words. Shaded figures follow the table; figures that you change or delete become fixed text.',
  text: 'Text of this paragraph',
  follows: 'follows the table',
  lostLabel: 'Figures that no longer follow the table',
  lost: (text) => `${text} is no longer in the text`,
  save: 'Save',
  original: 'Restore the original',
};

export const gaps: typeof zhGaps = {
  title: 'To fill in',
  open: 'Fill in',
  place: (number, count) => `${number} of ${count}`,
  text: 'Your text',
  hint: 'Ctrl+Enter saves and goes on to the next.',
  save: 'Save and next',
  skip: 'Skip',
  previous: 'Previous',
  done: 'Everything is filled in.',
};

export const exporting: typeof zhExporting = {
  title: 'Export Word',
  open: 'Not finished yet:',
  ready: 'Ready for export',
  nothingOpen: 'Nothing to fill in or to verify, and no error left.',
  errors: (count) => `${count} ${count === 1 ? 'error' : 'errors'} not corrected`,
  gaps: (count) => `${count} to fill in`,
  doubts: (count) => `${count} to verify`,
  proposals: (count) => `${count} proposed, not confirmed`,
  stale: (count) => `${count} rewritten by you, no longer in the tables`,
  go: 'See',
  see: (what) => `See: ${what}`,
  format: 'Format: GB/T 9704-2012, with tables and charts.',
  change: 'Change',
  run: 'Export',
};
