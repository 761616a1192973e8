import type { Message } from '../../../core/messages/message';
import type { Notice } from '../../session/state';
import type { Strings } from '../../strings/zh-CN';

/** A notice in words; the result of a check is told by the view that shows it. */
export function noticeText(notice: Notice, strings: Strings, say: (message: Message) => string): string {
  const words = strings.notices;
  switch (notice.kind) {
    case 'applied':
      return `${words.written(notice.step.reason, notice.step.cells.length)}${words.stop}`;
    case 'redone':
      return `${words.redone}${words.written(notice.step.reason, notice.step.cells.length)}${words.stop}`;
    case 'undone':
      return words.undone(notice.restored.length);
    case 'checked':
      return '';
    case 'unmarked':
      return words.unmarked(notice.sheets.join('、'));
    case 'proofread':
      return strings.proof.result(
        notice.counts.contradicted,
        notice.counts.toVerify,
        notice.counts.unchecked,
      );
    case 'answered':
      return words.answered(say(notice.choice), notice.left);
    case 'rechecked':
    case 'waived':
    case 'restored':
    case 'saved':
    case 'bound':
    case 'unbound':
    case 'withdrawn':
    case 'arranged':
    case 'up-to-date':
    case 'cancelled':
      return words[notice.kind];
    case 'failed':
      return notice.problem ? say(notice.problem) : words.failed;
  }
}
