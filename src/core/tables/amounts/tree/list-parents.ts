import { totalledIn } from '../../../words/phrases/divisions';
import { isBalanceTotal } from '../total-label';
import { type Branch, type Parent, basicOf, goesOnListing, isDeeper, isSubtotal } from './branch';
import { underSideTotals } from './side-totals';

export function listParents(rows: readonly Branch[]): readonly (Parent | null)[] {
  const totalAt = rows.findIndex((row) => row.total);
  const total = rows[totalAt];
  const closed = total !== undefined && rows.slice(0, totalAt).some((row) => !row.total);
  const root: Parent | null = total ? { key: total.key, exhaustive: rows.length > 2 } : null;
  const grouped = leadsGroups(rows);
  const headed = rows.some((row) => row.word?.level != null) && rows.some((row) => row.word?.level === null);
  const parents: (Parent | null)[] = [];
  const headings: { readonly level: number; readonly row: Branch }[] = [];
  let owner: Branch | null = null;
  /** Whether the row before stands in a list of 其中, which unnumbered rows below may go on with. */
  let listed = false;
  /** Where every part carries 其中, they stand beside each other. */
  const all = rows.every((row) => row.total || row.word?.ofWhich === true);
  let sinceSubtotal = 0;
  let divisions = 0;
  /** What follows a sum of one level (区级财政收入合计) has an order of its own that nothing tells. */
  let isBeyond = false;
  const opening = isSubtotal(rows.find((row) => !row.total));
  rows.forEach((row, index) => {
    if (row.total) {
      parents.push(null);
      if (row === total) sinceSubtotal = index + 1;
      return;
    }
    if (closed && index > totalAt) {
      parents.push(null);
      return;
    }
    if (row.word?.division) divisions += 1;
    if (divisions > 1) {
      parents.push(null);
      return;
    }
    const basic = basicOf(row, rows);
    if (basic) {
      parents.push({ key: basic.key, exhaustive: true });
      return;
    }
    if (closed && !grouped && headings.length > 0 && isSumOfLevel(row)) {
      for (let part = sinceSubtotal; part < index; part += 1) {
        if (parents[part] === root) parents[part] = { key: row.key, exhaustive: true };
      }
      parents.push(null);
      headings.length = 0;
      isBeyond = true;
      owner = row;
      return;
    }
    if (isBeyond && row.word?.ofWhich !== true) {
      parents.push(null);
      owner = row;
      return;
    }
    const subtotal = isSubtotal(row) && !headsParts(row, rows[index + 1]);
    if (subtotal && opening) {
      parents.push(root);
      headings.splice(0, headings.length, { level: row.word?.level ?? -1, row });
      owner = row;
      return;
    }
    if (subtotal) {
      for (let part = sinceSubtotal; part < index; part += 1) {
        if (parents[part] === root) parents[part] = { key: row.key, exhaustive: true };
      }
      parents.push(root);
      sinceSubtotal = index + 1;
      return;
    }
    if (row.word?.ofWhich && owner && !all) {
      listed = true;
      parents.push({ key: owner.key, exhaustive: false });
      return;
    }
    if (isBalanceTotal(row.word) && !grouped && row.word?.level === null) {
      parents.push(root);
      headings.length = 0;
      owner = row;
      return;
    }
    const number = row.word?.level ?? null;
    if (grouped && number === null && listed && rows[index + 1]?.word?.ordinal !== 1) {
      parents.push(null);
      return;
    }
    if (!grouped && listed && owner?.word?.level != null && goesOnListing(row)) {
      parents.push({ key: owner.key, exhaustive: false });
      return;
    }
    listed = false;
    const level = number ?? (headed && !grouped ? Infinity : 0);
    while ((headings.at(-1)?.level ?? -1) >= level) headings.pop();
    const heading = headings.at(-1)?.row;
    parents.push(heading ? { key: heading.key, exhaustive: true } : root);
    if (number !== null || grouped) headings.push({ level, row });
    owner = row;
  });
  return underNamedTotals(rows, parents);
}

/** 接待费合计 below 外事接待费 and 国内接待费: the rows right above a total of their own name are its parts. */
function underNamedTotals(
  rows: readonly Branch[],
  parents: readonly (Parent | null)[],
): readonly (Parent | null)[] {
  const found = [...parents];
  for (const [at, row] of rows.entries()) {
    const name = totalledIn(row.word?.core ?? '');
    if (name === null || row.total || isBalanceTotal(row.word)) continue;
    const above = rows.slice(0, at).findLastIndex(({ word }) => !word?.core.includes(name)) + 1;
    const isOfItsOwn = rows.slice(above, at).every(({ word }) => totalledIn(word?.core ?? '') === null);
    if (at - above < 2 || !isOfItsOwn) continue;
    const whole = found[at]?.key;
    for (let part = above; part < at; part += 1)
      if (found[part]?.key === whole) found[part] = { key: row.key, exhaustive: true };
  }
  return underSideTotals(rows, found);
}

/**
 * Whether unnumbered rows head groups of numbered ones: 三公经费, 1.出国经费, 2.公务接待, then 项目支出, 1.业务工作专项.
 * Elsewhere unnumbered rows are parts of the numbered one above.
 */
function leadsGroups(rows: readonly Branch[]): boolean {
  const own = rows.filter((row) => !row.total);
  const begins = own.filter((row, at) => row.word?.ordinal === 1 && own[at - 1]?.word?.level === null);
  return own[0]?.word?.level === null && own[1]?.word?.ordinal === 1 && begins.length > 1;
}

/** 区级财政收入合计, between the numbered items and 收入总计: the sum of what one level takes in or spends. */
function isSumOfLevel({ word }: Branch): boolean {
  const { subject, total, source } = word?.reading?.meaning ?? {};
  const isSide = subject === 'income' || subject === 'expenditure';
  return word?.level === null && !word.ofWhich && total === 'sum' && isSide && source !== undefined;
}

/** Whether a row's own parts stand below it, numbered one level deeper: (一)收入小计 before 1.保险费收入. */
function headsParts({ word }: Branch, next: Branch | undefined): boolean {
  return isDeeper(next?.word?.level, word?.level);
}
