import { statementLine } from '../../../words/phrases/statements';
import { type Branch, type Parent, basicOf } from './branch';

/** Whether income and expenditure stand one below the other, each with what it consists of. */
export function isStatement(rows: readonly Branch[]): boolean {
  const lines = new Set(rows.map(({ word }) => statementLine(word?.core ?? '')));
  return lines.has('income') && lines.has('expenditure') && rows.every(({ half }) => half === 0);
}

/**
 * A statement written downwards: a row is part of the nearest one above whose number is of a higher order (1. of 一、,
 * (1) of 1.), or of 基本支出. What has no number belongs to nothing; the lines of the statement have an order of their own.
 */
export function statementParents(rows: readonly Branch[]): readonly (Parent | null)[] {
  const headings: { readonly level: number; readonly row: Branch }[] = [];
  let owner: Branch | null = null;
  /** Whether the row before stands in a list of 其中, which unnumbered rows below go on with. */
  let listed = false;
  return rows.map((row): Parent | null => {
    const level = row.word?.level ?? null;
    if (level === null) {
      const basic = basicOf(row, rows);
      if (basic) return { key: basic.key, exhaustive: true };
      listed = row.word?.ofWhich === true || (listed && statementLine(row.word?.core ?? '') === null);
      if (listed && owner) return { key: owner.key, exhaustive: false };
      headings.length = 0;
      owner = row;
      return null;
    }
    listed = false;
    while ((headings.at(-1)?.level ?? -1) >= level) headings.pop();
    const heading = headings.at(-1)?.row;
    headings.push({ level, row });
    owner = row;
    return heading ? { key: heading.key, exhaustive: row.word?.ofWhich !== true } : null;
  });
}
