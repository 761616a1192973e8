import type { proof as zhCN } from '../zh-CN/proof';

/** The same in English. */
export const proof: typeof zhCN = {
  source: 'Text to proof-read',
  sheet: (name) => `Sheet “${name}”`,
  pasted: 'Pasted text',
  paste: 'Paste the text here',
  run: 'Proof-read',
  intro:
    'Compares the figures of a text: totals with their parts, changes, shares and completion rates. Proof-reading changes nothing.',
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
  readAs: (subject, value) => `Read as: ${subject} ${value}`,
  whyUnchecked: 'Nothing was found to compare it with.',
  live: 'This paragraph follows the table; please change the figure there.',
  changeTo: (text) => `Change to ${text}`,
  misread: 'This is not what it says',
  copy: 'Copy text',
};
