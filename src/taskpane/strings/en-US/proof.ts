import type { proof as zhCN } from '../zh-CN/proof';

/** The same in English. */
export const proof: typeof zhCN = {
  source: 'Text to proof-read',
  pasted: 'Pasted text',
  paste: 'Paste the text to proof-read',
  run: 'Proof-read',
  none: 'There is no figure in this text that can be checked.',
};
