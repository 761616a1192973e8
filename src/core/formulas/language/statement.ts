import { statementLine, type StatementLine } from '../../words/phrases/statements';
import type { IndexedRow, TableIndex } from '../index/table-index';

/** The lines of a statement by what they are, in a table whose rows are written downwards (收支表). */
export type Statement = ReadonlyMap<StatementLine, IndexedRow>;

/** The statement a table is; null where it lacks its income or its expenditure. Ask by `TableIndex.once`. */
export function statementOf({ rows }: TableIndex): Statement | null {
  // 公开01表 has income and expenditure side by side, each with an order of its own.
  if (new Set(rows.map(({ row }) => row.labelCell.column)).size > 1) return null;
  const lines = new Map<StatementLine, IndexedRow>();
  for (const row of rows) {
    const line = statementLine(row.row.label);
    if (line === null) continue;
    if (lines.has(line)) return null;
    lines.set(line, row);
  }
  return lines.has('income') && lines.has('expenditure') ? lines : null;
}
