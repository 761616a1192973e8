import { text, type Part, type Sentence } from '../wording/parts';
import { asking } from '../wording/text';

/** 执行率低于90%的原因：设备到货推迟。 with the reason that a table gives; where none does, a request for it. */
export function reasoned(what: string, reason: Part | Sentence | null, asked = what): Sentence {
  return reason ? [text(`${what}：`), ...[reason].flat(), text('。')] : [text(asking(asked))];
}
