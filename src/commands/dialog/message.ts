import { a1 } from '../../core/workbook/address';
import type { Result, ResultCell } from '../result-sheet';

/** Rows that a dialog shows; a message to it must stay light. */
const ROWS = 200;

/** A result as the dialog shows it (对话框内容): plain texts only. */
export interface DialogContent {
  readonly title: string;
  readonly lines: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The result as texts. `left` says how many rows are not shown. */
export function dialogContent(
  { title, lines, head, rows }: Result,
  reason: string,
  left: (rows: number) => string,
): DialogContent {
  const rest = rows.length - ROWS;
  return {
    title,
    lines: [reason, ...lines, ...(rest > 0 ? [left(rest)] : [])],
    head: rows.length > 0 ? head : [],
    rows: rows.slice(0, ROWS).map((cells) => cells.map(shownCell)),
  };
}

function shownCell(cell: ResultCell): string {
  if (typeof cell === 'string') return cell;
  return 'number' in cell ? cell.number : `${cell.sheet}!${a1(cell.row, cell.column)}`;
}
