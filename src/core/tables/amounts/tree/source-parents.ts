import { type Branch, type Parent, isGrand } from './branch';
import { listParents } from './list-parents';

/**
 * Funding sources and projects: everything belongs to the total, through 小计, numbered headings, 基本支出 or a
 * nested 其中.
 * Where the total is divided twice (按资金来源分, 按资金结构分), only the first division makes it up. Rows below a total
 * that closes the list are no further parts: they add information (另：财政收回) or divide it once more (其中：中央补助).
 */
export function sourceParents(listed: readonly Branch[]): readonly (Parent | null)[] {
  const rows = withGrandTotal(listed);
  const [first, ...further] = byDivision(rows);
  if (!first || further.length === 0) return listParents(rows);
  const total = rows.find((row) => row.total);
  const again = further.flatMap((own) => {
    const division = own[0]?.division;
    const root = total && division !== undefined ? { key: total.key, exhaustive: true, division } : null;
    return listParents(own).map((parent) => parent ?? root);
  });
  return [...listParents(first), ...again];
}

/**
 * A total of something (资产总计, 一般公共预算收入合计) that closes a list without another is its total; above a list it may
 * have further parts.
 */
function withGrandTotal(rows: readonly Branch[]): readonly Branch[] {
  const grand = rows.filter(({ word }) => isGrand(word));
  const totals = grand.length > 0 ? grand : rows.filter(({ word }) => word?.reading?.meaning.total === 'sum');
  const [only, ...others] = totals;
  if (!only || only !== rows.at(-1) || others.length > 0 || rows.some(({ total }) => total)) return rows;
  return rows.map((row) => (row === only ? { ...row, total: true } : row));
}

/** The rows up to the end of the first division, and those of each further one. */
function byDivision(rows: readonly Branch[]): readonly (readonly Branch[])[] {
  const groups: Branch[][] = [[]];
  for (const row of rows) {
    if ((row.division ?? 1) > groups.length) groups.push([]);
    groups.at(-1)?.push(row);
  }
  return groups;
}
