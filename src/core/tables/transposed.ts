import type { AmountBlock, AmountRow } from './amounts';

import type { AmountColumn } from './halves';
import { isNumeric, lineOf, tokenAt, type Line, type Token } from './lines';

/**
 * A grid whose fields run down and whose rows run across: 年初预算数, 全年预算数, 全年执行数 as labels at the left,
 * 年度资金总额, 财政拨款, 其他资金 as headers. Without a header it is a list of labels and figures. Null when none
 * begins at the line.
 */
export function transposedAt(lines: readonly Line[], start: number): AmountBlock | null {
  const first = lines[start];
  if (!first) return null;
  const headed = headsOf(first);
  const from = headed ? start + 1 : start;
  const body = bodyFrom(lines, from, headed?.at(-1)?.column ?? Infinity);
  const [opening] = body;
  if (!opening || body.length < (headed ? 2 : 3)) return null;
  const heads = headed ?? [opening.label];
  if (!headed && body.some(({ line }) => line.tokens.length !== 2)) return null;
  const columns = body.map(({ line, label }): AmountColumn => {
    const term = label.word?.column;
    return {
      column: line.row,
      field: term?.field ?? 'total',
      measure: term?.measure ?? 'amount',
      year: term?.year ?? null,
      header: label,
      item: null,
    };
  });
  const rows = heads.map((head): AmountRow => {
    const column = headed ? head.column : (opening.line.tokens[1]?.column ?? 0);
    const tokens = body.flatMap(({ line }) => {
      const token = tokenAt(line, column);
      return token ? [{ ...token, row: column, column: line.row }] : [];
    });
    return { half: 0, label: head, code: null, line: lineOf(column, tokens) };
  });
  return {
    band: {
      first: start,
      last: from - 1,
      columns: (headed ? first.tokens : heads).map((head) => ({ column: head.column, path: [head] })),
    },
    next: from + body.length,
    halves: [{ labels: [], aside: [], columns, caption: null }],
    rows,
    notes: [],
    transposed: true,
  };
}

/** The names of the rows that run across, when the line is such a header. */
function headsOf(line: Line): readonly Token[] | null {
  if (line.tokens.length < 2 || !line.wordy) return null;
  const heads = line.tokens.filter((token) => token.word?.source || token.word?.item || token.word?.totalRow);
  return heads.length >= 2 && heads.length >= line.tokens.length - 2 ? heads : null;
}

/** Consecutive lines that begin with a field's name and go on with figures. */
function bodyFrom(
  lines: readonly Line[],
  from: number,
  lastColumn: number,
): readonly { line: Line; label: Token }[] {
  const body: { line: Line; label: Token }[] = [];
  for (const line of lines.slice(from, from + 40)) {
    const at = line.tokens.findIndex((token) => token.word?.column && !token.word.fundsSection);
    const label = line.tokens[at];
    if (!label || at > 1 || label.word?.column?.field === 'total') break;
    const others = line.tokens.slice(at + 1).filter((token) => token.column <= lastColumn);
    if (others.length > 0 && !others.every((token) => isNumeric(token))) break;
    body.push({ line, label });
  }
  return body.some(({ line }) => line.tokens.some((token) => isNumeric(token))) ? body : [];
}
