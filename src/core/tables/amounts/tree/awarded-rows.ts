import type { Branch, Parent } from './branch';

/** To whom contracts were awarded, whatever was bought by them. */
const AWARDED: ReadonlySet<string> = new Set(['procurement-small', 'procurement-micro']);

/**
 * 授予中小企业合同金额 below 货物, 工程 and 服务 is no part of the last of them, nor one beside them: it divides all that was
 * bought in another way.
 */
export function withoutAwardedRows(
  rows: readonly Branch[],
  parents: readonly (Parent | null)[],
): readonly (Parent | null)[] {
  return parents.map((parent, at) => {
    const subject = rows[at]?.word?.reading?.meaning.subject;
    return subject !== undefined && AWARDED.has(subject) ? null : parent;
  });
}
