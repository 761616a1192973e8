import { names } from '../../core/messages/en-US/names';
import { binding } from './en-US/binding';
import { changes, corrections } from './en-US/changes';
import { coverage } from './en-US/coverage';
import { environment } from './en-US/environment';
import { fields } from './en-US/fields';
import { fill } from './en-US/fill';
import { findings } from './en-US/findings';
import { notices } from './en-US/notices';
import { explanation, overview, questions } from './en-US/overview';
import { proof } from './en-US/proof';
import { report } from './en-US/report';
import { about, rules } from './en-US/rules';
import { exporting, gaps, rewrite } from './en-US/rewriting';
import { selfTest } from './en-US/self-test';
import { settings } from './en-US/settings';
import { next, steps } from './en-US/steps';
import { trial } from './en-US/trial';
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
