import { isNamed } from '../../words/topics';
import type { CellAddress } from '../../workbook/address';
import type { Facts } from '../facts/facts';
import { cleanWords } from '../wording/clean-words';
import { says } from '../wording/conditions';
import { text, when, type Part, type Sentence } from '../wording/parts';
import { asking } from '../wording/text';
import { quotedWords } from './quoted';

/** 执行率低于90%的原因：设备到货推迟。 with the reason that a table gives; where none does, a request for it. */
export function reasoned(what: string, reason: Part | Sentence | null, asked = what): Sentence {
  return reason ? [text(`${what}：`), ...[reason].flat(), text('。')] : [text(asking(asked))];
}

/** 原因：两期延后 in the words of a cell; 原因同上 where they refer to the line above. */
export function givenReason(lead: string, cell: CellAddress, written: string, facts: Facts): Sentence {
  const plainly: Sentence = [text(`${lead}：`), quotedWords(cell, written, '原因', facts)];
  return isNamed(cleanWords(written).replace(/。$/u, ''), 'as-above')
    ? [when(says(cell, written), [text(`${lead}同上`)], plainly)]
    : plainly;
}
