import type { AmountBlock } from '../../amounts/amounts';
import { conceptOf } from '../../../words/lexicon/concepts';
import { isNumeric, isText, tokenAt, type Line, type Token } from '../../cells/lines';
import { bandOf } from '../band';
import type { AmountColumn } from '../column-fields';
import { fieldOfWords } from './unnamed-column';

/**
 * Numbers of persons over one line of figures, named by the first word alone: 财政供养人员情况 | 编制数 | 实际在职人数 |
 * 控制率, and nothing but their figures below. Null when none begins at the line.
 */
export function countsBelowAt(lines: readonly Line[], start: number): AmountBlock | null {
  const [header, body] = [lines[start], lines[start + 1]];
  const [label, ...heads] = header?.tokens ?? [];
  if (!header?.wordy || !body || !label || !isText(label) || !heads.every(isCounted)) return null;
  const own = new Set(heads.map(({ column }) => column));
  const isBelow = body.tokens.every((token) => own.has(token.column) && isNumeric(token));
  if (!heads.some(countsHeads) || heads.length < FEWEST || body.tokens.length < FEWEST || !isBelow)
    return null;
  const columns = heads
    .filter(({ column }) => tokenAt(body, column))
    .map((head): AmountColumn => {
      const { field, measure } = head.word?.column ?? fieldOfWords(head);
      return { column: head.column, field, measure, year: null, header: head, item: null };
    });
  return {
    band: bandOf(lines, start, start),
    next: start + 2,
    halves: [{ labels: [label.column], aside: [], columns, caption: null }],
    rows: [{ half: 0, label, code: null, line: body }],
    notes: [],
    transposed: false,
    facts: true,
  };
}

/** One number alone under its name is a pair, and no list. */
const FEWEST = 2;

/** A number of persons, or a rate of two of them. */
function isCounted(token: Token): boolean {
  return countsHeads(token) || token.word?.column?.measure === 'rate';
}

function countsHeads({ word }: Token): boolean {
  const { reading } = word ?? {};
  return reading?.kind === 'figure' && conceptOf(reading.meaning.subject)?.nature === 'heads';
}
