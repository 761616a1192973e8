import type { Message } from '../../core/messages/message';
import type { Notice } from '../state';
import type { Strings } from '../strings/zh-CN';

/** A notice in words. */
export function noticeText(notice: Notice, strings: Strings, say: (message: Message) => string): string {
  const words = strings.notices;
  switch (notice.kind) {
    case 'applied':
      return words.applied(notice.receipt.reason, notice.receipt.cells.length);
    case 'undone':
      return words.undone(notice.restored.length);
    case 'checked':
      return notice.findings === 0 ? words.checkedClean : words.checked(notice.findings);
    case 'waived':
    case 'restored':
    case 'saved':
    case 'bound':
    case 'unbound':
    case 'arranged':
    case 'up-to-date':
    case 'cancelled':
      return words[notice.kind];
    case 'failed':
      return notice.problem ? say(notice.problem) : words.failed(notice.detail);
  }
}
