import type { about as zhAbout, rules as zhRules } from '../../zh-CN/pages/rules';

/** The same in English. */
export const rules: typeof zhRules = {
  title: (title) => `Rule: ${title}`,
  level: 'Level',
  original: 'The page in Chinese, with its sources',
  none: 'This rule has no page.',
  here: 'In this workbook',
  counts: (compared, broken) =>
    compared > 0
      ? `In this workbook: applied ${compared}, broken ${broken}`
      : `Broken in this workbook: ${broken}`,
  see: 'See',
  all: 'All rules',
  copyId: 'Copy technical name',
  search: 'Search rules',
  groups: {
    arithmetic: 'Sums and ratios',
    score: 'Scores',
    consistency: 'Consistency',
    completeness: 'Completeness',
    logic: 'Plausibility',
    format: 'Format',
    wording: 'Wording',
  },
  count: (count) => (count === 1 ? '1 rule' : `${count} rules`),
};

export const about: typeof zhAbout = {
  what: 'Self-Evaluation Assistant: checks and fills self-evaluation tables, writes and proof-reads the report.',
  offline: 'Works offline: it opens without a network.',
  licence: 'MIT licence.',
};
