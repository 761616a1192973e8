import type { Message } from '../../core/messages/message';
import type { StepResult } from './self-test';

/** The result of a self-test as a text to send to those who help (自检报告): what it ran in, and every step. */
export function selfTestText(
  results: readonly StepResult[],
  facts: readonly string[],
  say: (message: Message) => string,
): string {
  const lines = results.map(({ step, passed, detail, milliseconds }) => {
    const head = `${passed ? '[OK]' : '[!!]'} ${say(step)} (${milliseconds} ms)`;
    return detail === '' ? head : `${head}\n     ${step.id}: ${detail}`;
  });
  const passed = results.filter((result) => result.passed).length;
  return [...facts, `${passed} / ${results.length}`, ...lines].join('\n');
}
