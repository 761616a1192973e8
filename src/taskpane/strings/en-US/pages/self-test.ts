import type { selfTest as zhCN } from '../../zh-CN/pages/self-test';

/** The same in English. */
export const selfTest: typeof zhCN = {
  hint: 'Tries the assistant in this Excel on a scratch sheet that is removed afterwards; your tables stay untouched. Copy the result for your support when something does not work.',
  run: 'Run the self-test',
  again: 'Run it again',
  copy: 'Copy the result',
  copied: 'Copied',
  passed: 'passed',
  failed: 'failed',
  result: (passed, failed) =>
    failed === 0
      ? `All ${passed} steps passed.`
      : `${passed} steps passed, ${failed} failed. Please copy the result for your support.`,
};
