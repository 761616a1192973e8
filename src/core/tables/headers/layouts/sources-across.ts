import type { AmountBlock, AmountRow } from '../../amounts/amounts';
import { bandOf } from '../band';
import type { AmountColumn } from '../column-fields';
import { isNumeric, lineOf, tokenAt, type Line, type Token } from '../../cells/lines';

/**
 * One amount divided by source across, with no row names and no further header: 预算支出总额, 财政拨款, 其他资金 over
 * their figures. The first word says what the amount is; the sources are the rows. Null when none begins at the line.
 */
export function sourcesAcrossAt(lines: readonly Line[], start: number): AmountBlock | null {
  const header = lines[start];
  const body = lines[start + 1];
  if (!header?.wordy || !body) return null;
  const heads = header.tokens.slice(namesBlock(header, body) ? 1 : 0);
  const [whole, ...parts] = heads;
  const term = whole?.word?.column;
  if (!whole || term?.measure !== 'amount' || parts.length === 0 || !parts.every(isSource)) return null;
  const last = heads.at(-1)?.column ?? whole.column;
  const figures = body.tokens.filter(({ column }) => column >= whole.column && column <= last);
  if (figures.length === 0 || !figures.every(isNumeric) || body.tokens.some(isHeadedBefore(whole)))
    return null;
  const column: AmountColumn = { ...term, column: body.row, header: whole, item: null };
  const rows = heads.map((label): AmountRow => {
    const token = tokenAt(body, label.column);
    const tokens = token ? [{ ...token, row: label.column, column: body.row }] : [];
    return { half: 0, label, code: null, line: lineOf(label.column, tokens) };
  });
  return {
    band: bandOf(lines, start, start),
    next: start + 2,
    halves: [{ labels: [], aside: [], columns: [column], caption: null }],
    rows,
    notes: [],
    transposed: true,
  };
}

/** Whether the first word names the block: 资金情况, or 一、预算安排情况 with nothing below it and 预算数 beside it. */
function namesBlock({ tokens: [first, second] }: Line, body: Line): boolean {
  if (!first || first.word?.fundsSection) return true;
  return second?.word?.column?.measure === 'amount' && !tokenAt(body, first.column);
}

function isSource({ word }: Token): boolean {
  return word?.source != null && word.source !== 'total' && word.column === null;
}

/** Whether a cell left of the figures names a row: the sources are columns of a list, then. */
function isHeadedBefore(whole: Token): (token: Token) => boolean {
  return ({ column, word }) => column < whole.column && word !== null && !word.fundsSection;
}
