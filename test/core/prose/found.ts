import { proofreadText } from '../../../src/core/prose/proofread';

/** Everything found in a text, as `rule: words pointed at`; hints only when asked for. */
export function found(text: string, { hints = false } = {}): readonly string[] {
  return proofreadText(text)
    .findings.filter(({ severity }) => hints || severity !== 'hint')
    .map(({ rule, where }) => `${rule}: ${where.quote}`);
}
