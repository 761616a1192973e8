import { names } from '../../core/messages/en-US/names';
import { binding } from './en-US/pages/binding';
import { changes, corrections } from './en-US/pages/changes';
import { coverage } from './en-US/pages/coverage';
import { environment } from './en-US/environment';
import { fields } from './en-US/fields';
import { fill } from './en-US/views/fill';
import { findings } from './en-US/views/findings';
import { notices } from './en-US/notices';
import { explanation, overview, questions } from './en-US/views/overview';
import { proof } from './en-US/views/proof';
import { report } from './en-US/views/report';
import { about, rules } from './en-US/pages/rules';
import { exporting, gaps, rewrite } from './en-US/pages/rewriting';
import { selfTest } from './en-US/pages/self-test';
import { settings } from './en-US/pages/settings';
import { next, steps } from './en-US/views/steps';
import { trial } from './en-US/pages/trial';
import type { Strings } from './zh-CN';

/** The same in English. */
export const enUS: Strings = {
  product: 'Self-Evaluation Assistant',

  tabs: { overview: 'Start', findings: 'Check', fill: 'Fill', report: 'Report', proof: 'Proof' },
  tabsLabel: 'Functions',
  more: 'More',
  pages: {
    changes: 'Changes',
    binding: 'Set by hand',
    trial: 'Try a rule',
    rules: 'All rules',
    rule: 'Rule',
    settings: 'Settings',
    guide: 'Guide',
    'self-test': 'Self-test',
    about: 'About',
    coverage: 'Coverage',
    corrections: 'Correct all',
    rewrite: 'Rewrite',
    gaps: 'To fill in',
    export: 'Export Word',
    explanation: 'How it was read',
  },

  actions: {
    check: 'Check workbook',
    recheck: 'Check again',
    cancel: 'Cancel',
    undo: 'Undo',
    redo: 'Redo',
    close: 'Dismiss',
    back: 'Back',
    goTo: (address) => `Go to ${address}`,
  },

  busy: {
    reading: 'Reading the workbook',
    reviewing: 'Checking',
    composing: 'Writing the report',
    writing: 'Writing, please wait',
    undoing: 'Undoing, please wait',
    exporting: 'Making the Word file',
    proofreading: 'Proof-reading',
  },

  notices,
  overview,
  steps,
  next,
  questions,
  explanation,
  findings,
  corrections,
  changes,
  fill,
  binding,
  coverage,
  report,
  proof,
  rewrite,
  gaps,
  export: exporting,
  settings,
  selfTest,
  trial,
  rules,
  about,
  environment,

  kinds: names.kinds,

  fields,
};
