import type { proof as zhCN } from '../zh-CN/proof';

/** The same in English. */
export const proof: typeof zhCN = {
  source: 'Text to proof-read',
  sheet: (name) => `Sheet “${name}”`,
  selection: 'Text of the selected cells',
  pasted: 'Pasted text',
  openFile: 'Open a file (Word, text)',
  paste: 'Paste the text here',
  run: 'Proof-read',
  intro:
    'Compares the figures of a text: totals with their parts, changes, shares and completion rates, and all of them with the tables of the workbook. Proof-reading changes nothing.',
  none: 'There is no figure in this text that can be checked.',
  filterLabel: 'Filter by result',
  kinds: {
    contradicted: 'Contradicts',
    toVerify: 'To verify',
    unchecked: 'Not checked',
    agreeing: 'Agrees',
  },
  result: (contradicted, toVerify, unchecked) =>
    `Proof-read: ${contradicted} contradicted, ${toVerify} to verify, ${unchecked} not checked.`,
  noneContradicted: (agreeing, unchecked) =>
    unchecked > 0 ? `${agreeing} figures agree, ${unchecked} not checked` : `All ${agreeing} figures agree`,
  findings: (count) => `${count} to look at`,
  place: (number, all) => `${number} of ${all}`,
  previous: 'Previous (Shift+F8)',
  next: 'Next (F8)',
  text: 'Text',
  marked: (kind, text) => `${kind}: ${text}`,
  readAs: (subject, measure, value) =>
    `Read as: ${[subject, measure].filter(Boolean).join(' · ') || 'unknown'}, ${value}`,
  measures: {
    initial: 'initial budget',
    adjusted: 'adjusted budget',
    budget: 'budget',
    actual: 'executed',
    prior: 'last year',
    amount: 'amount',
    count: 'count',
    change: 'change',
    rate: 'rate of change',
    points: 'percentage points',
    completion: 'completion rate',
    share: 'share',
    ratio: 'ratio',
  },
  whyUnchecked: 'Nothing was found to compare it with.',
  live: 'This paragraph follows the table; please change the figure there.',
  changeTo: (text) => `Change to ${text}`,
  misread: 'This is not what it says',
  copy: 'Copy text',
  copied: 'Copied',
  exportComments: 'Export with comments',
  commentedName: (stem) => `${stem} (comments).docx`,
};
