import type { Branch, Parent } from './branch';
import { underSideTotals, usesBalance } from './side-totals';
import { beginsWith } from '../../../words/topics';

const PERSONNEL_CODES = new Set(['301', '303']);

/** Digits of the shortest code: a class (208), a department (304). */
const SHORTEST_CODE = 3;

/** Codes: 2080501 is part of 20805, that of 208, and 208 of 合计; 304001 of 304; 301 and 303 of 人员经费合计. */
export function codeParents(rows: readonly Branch[]): readonly (Parent | null)[] {
  const byCode = new Map<string, Branch>();
  for (const row of rows) if (row.code !== null && !byCode.has(row.code)) byCode.set(row.code, row);
  const personnel = rows.find((row) => row.code === null && beginsWith(row.word?.core ?? '', 'staff-costs'));
  const operation = rows.find(
    (row) => row.code === null && beginsWith(row.word?.core ?? '', 'running-costs'),
  );
  const total = rows.find((row) => row.total);
  const parents = rows.map((row): Parent | null => {
    if (row === personnel || row === operation) return total ? { key: total.key, exhaustive: true } : null;
    if (row.code === null) return null;
    for (let length = row.code.length - 1; length >= SHORTEST_CODE; length -= 1) {
      const parent = byCode.get(row.code.slice(0, length));
      if (parent) return { key: parent.key, exhaustive: true };
    }
    const group = PERSONNEL_CODES.has(row.code.slice(0, 3)) ? personnel : operation;
    const economic = row.code.startsWith('3') && (personnel !== undefined || operation !== undefined);
    const root = economic ? group : total;
    return root ? { key: root.key, exhaustive: true } : null;
  });
  return underSideTotals(rows, parents, ({ code, word }) => code !== null || usesBalance(word));
}
