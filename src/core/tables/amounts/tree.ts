import { balanceSheetParents } from './balance-sheet';
import { isBalanceTotal } from './total-label';
import { headsUnnumbered, isOfTheYear, underSideTotals, usesBalance } from './side-totals';
import { isBalanceSheet } from '../../words/phrases/balance-sheet';
import { isTakenOff, totalledIn } from '../../words/phrases/divisions';
import { statementLine } from '../../words/phrases/statements';
import type { Word } from '../vocabulary/lexicon';
import type { Membership } from './rows/grouped-rows';
import type { ThreePublicItem } from '../vocabulary/row-words';

/** What a row's place in the tree depends on. */
export interface Branch {
  readonly key: string;
  readonly half: number;
  readonly word: Word | null;
  readonly code: string | null;
  readonly total: boolean;
  /** In which division of the total it stands, counted from 1. */
  readonly division?: number;
  /** The project that it is one of several rows of. */
  readonly group?: Membership;
}

/** A row's parent and whether the parent's children make it up completely. */
export interface Parent {
  readonly key: string;
  readonly exhaustive: boolean;
  /** The division by which the parent is made up once more, counted from 2; absent in the first. */
  readonly division?: number;
}

/**
 * The parent of each row, by position; null for rows that are part of nothing. What is taken off (减：累计折旧) or paid
 * out of the whole (提取公益金 under 可分配利润) is no summand of it.
 */
export function parentsOf(
  rows: readonly Branch[],
  shape: 'sources' | 'items' | 'accounts',
): readonly (Parent | null)[] {
  return placesOf(rows, shape).map((parent, at) =>
    parent && isTakenOff(rows[at]?.word?.core ?? '') ? { ...parent, exhaustive: false } : parent,
  );
}

function placesOf(
  rows: readonly Branch[],
  shape: 'sources' | 'items' | 'accounts',
): readonly (Parent | null)[] {
  if (rows.some(({ group }) => group)) return groupedParents(rows);
  if (shape === 'items') return itemParents(rows);
  if (isBalanceSheet(rows.map(({ word }) => word?.core ?? ''))) return balanceSheetParents(rows);
  if (rows.filter((row) => row.code !== null).length >= 2) return codeParents(rows);
  const balanced = rows.some((row) => row.code !== null || row.half > 0 || isBalanceTotal(row.word));
  if (shape === 'accounts' && isStatement(rows)) return statementParents(rows);
  if (shape === 'accounts' && balanced) return accountParents(rows);
  const sides = new Set(rows.map((row) => row.half));
  if (sides.size < 2) return sourceParents(rows);
  const parents: (Parent | null)[] = rows.map(() => null);
  for (const side of sides) {
    const own = rows.flatMap((row, index) => (row.half === side ? [{ row, index }] : []));
    const found = sourceParents(own.map(({ row }) => row));
    own.forEach(({ index }, at) => (parents[index] = found[at] ?? null));
  }
  return parents;
}

/** Rows of projects by source: each is part of the row of its project where there is one, which is part of the total. */
function groupedParents(rows: readonly Branch[]): readonly (Parent | null)[] {
  const wholes = new Map(
    rows.flatMap(({ group, key }) => (group?.isWhole ? [[group.name, key] as const] : [])),
  );
  const ofGroup = ({ group }: Branch): string | undefined =>
    group && !group.isWhole ? wholes.get(group.name) : undefined;
  const others = rows.filter((row) => ofGroup(row) === undefined);
  const parents = sourceParents(others);
  return rows.map((row) => {
    const key = ofGroup(row);
    return key === undefined ? (parents[others.indexOf(row)] ?? null) : { key, exhaustive: true };
  });
}

/** Whether income and expenditure stand one below the other, each with what it consists of. */
function isStatement(rows: readonly Branch[]): boolean {
  const lines = new Set(rows.map(({ word }) => statementLine(word?.core ?? '')));
  return lines.has('income') && lines.has('expenditure') && rows.every(({ half }) => half === 0);
}

/**
 * A statement written downwards: a row is part of the nearest one above whose number is of a higher order (1. of 一、,
 * (1) of 1.), or of 基本支出. What has no number belongs to nothing; the lines of the statement have an order of their own.
 */
function statementParents(rows: readonly Branch[]): readonly (Parent | null)[] {
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

/** The row of 基本支出 where this one is 人员经费 or 公用经费. */
function basicOf(row: Branch, rows: readonly Branch[]): Branch | undefined {
  if (!STAFF_OR_RUNNING.test(row.word?.core ?? '')) return undefined;
  return rows.find((other) => other !== row && /^基本支出(?:合计|小计)?$/.test(other.word?.core ?? ''));
}

/**
 * Funding sources and projects: everything belongs to the total, through 小计, numbered headings, 基本支出 or a
 * nested 其中.
 * Where the total is divided twice (按资金来源分, 按资金结构分), only the first division makes it up. Rows below a total
 * that closes the list are no further parts: they add information (另：财政收回) or divide it once more (其中：中央补助).
 */
function sourceParents(listed: readonly Branch[]): readonly (Parent | null)[] {
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

/** 总计 of whatever: 收入总计, 资产总计. */
function isGrand(word: Word | null): boolean {
  return word?.reading?.meaning.total === 'grand';
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

function listParents(rows: readonly Branch[]): readonly (Parent | null)[] {
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

/** 人员经费 and 公用经费, of which 基本支出 consists (政府收支分类科目; 部门决算公开06表). */
const STAFF_OR_RUNNING = /^(?:人员|(?:日常)?公用)(?:经费|支出)(?:合计|小计)?$/;

/** Whether a row's own parts stand below it, numbered one level deeper: (一)收入小计 before 1.保险费收入. */
function headsParts({ word }: Branch, next: Branch | undefined): boolean {
  return isDeeper(next?.word?.level, word?.level);
}

/** 小计, 基本建设类小计: below its parts, or above them where the first row is one. */
function isSubtotal(row: Branch | undefined): boolean {
  return /小计$/.test(row?.word?.core ?? '');
}

const ITEM_PARENTS: Readonly<Partial<Record<ThreePublicItem, readonly ThreePublicItem[]>>> = {
  abroad: ['total'],
  vehicles: ['total'],
  'vehicle-purchase': ['vehicles', 'total'],
  'vehicle-operation': ['vehicles', 'total'],
  reception: ['total'],
  'reception-domestic': ['reception'],
  'reception-abroad': ['reception'],
  'reception-foreign-affairs': ['reception-domestic', 'reception'],
};

/** "三公"经费: what is part of what is fixed by the meaning of the items (财政部决算公开表 07). */
function itemParents(rows: readonly Branch[]): readonly (Parent | null)[] {
  const byItem = new Map<ThreePublicItem, Branch>();
  for (const row of rows) {
    const item = row.total ? 'total' : row.word?.item;
    if (item && !byItem.has(item)) byItem.set(item, row);
  }
  return rows.map((row, at) => {
    const item = row.word?.item;
    if (!item && !row.total) return headedBy(rows, at);
    if (!item || row.total) return null;
    for (const candidate of ITEM_PARENTS[item] ?? []) {
      const parent = byItem.get(candidate);
      if (parent) return { key: parent.key, exhaustive: item !== 'reception-foreign-affairs' };
    }
    return null;
  });
}

/** 项目支出 above 1、业务工作专项 and 2、运行维护专项, in a list that goes on behind the items: at least what they come to. */
function headedBy(rows: readonly Branch[], at: number): Parent | null {
  if (rows[at]?.word?.level == null) return null;
  const above = rows.slice(0, at).findLast(({ word }) => word?.level == null);
  const first = above && rows[rows.indexOf(above) + 1];
  const isHeading = above && !above.total && !above.word?.item && !above.word?.ofWhich;
  const heads = isHeading && first?.word?.ordinal === 1 && !first.word.item;
  return heads ? { key: above.key, exhaustive: false } : null;
}

const PERSONNEL_CODES = new Set(['301', '303']);

/** Digits of the shortest code: a class (208), a department (304). */
const SHORTEST_CODE = 3;

/** Codes: 2080501 is part of 20805, that of 208, and 208 of 合计; 304001 of 304; 301 and 303 of 人员经费合计. */
function codeParents(rows: readonly Branch[]): readonly (Parent | null)[] {
  const byCode = new Map<string, Branch>();
  for (const row of rows) if (row.code !== null && !byCode.has(row.code)) byCode.set(row.code, row);
  const personnel = rows.find((row) => row.code === null && /^人员(?:经费|支出)/.test(row.word?.core ?? ''));
  const operation = rows.find(
    (row) => row.code === null && /^(?:日常)?公用(?:经费|支出)/.test(row.word?.core ?? ''),
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

/** Whether a row's numbering is of a level below its owner's: 1. under 一、. */
function isDeeper(level: number | null | undefined, owner: number | null | undefined): boolean {
  return typeof level === 'number' && typeof owner === 'number' && level > owner;
}

/** 增值税 below 一、税收收入, where the numbered rows of a list head what has no number. */
function belongsToHeading({ word }: Branch, owner: Branch, headed: boolean): boolean {
  return headed && word?.level === null && owner.word?.level != null && isOfTheYear(word);
}

/** Whether a row is what was left, in the year (本年收支结余) or at its end (年末滚存结余). */
function isLeft(word: Word | null, period: 'this' | 'close'): boolean {
  const meaning = word?.reading?.meaning;
  return meaning?.measure === 'carry' && meaning.period === period;
}

/** Whether a row without a number may go on with the list of 其中 above it: no total, and no balance. */
function goesOnListing({ word, total }: Branch): boolean {
  const isOne = word !== null && word.level === null && word.reading?.meaning.total === undefined;
  return isOne && !total && isOfTheYear(word);
}

/** The funds that a carry-over consists of, listed below it. */
const FUNDS = /^(?:一般公共预算|政府性基金|国有资本经营)/;

/**
 * Balance tables: numbered items make up 本年收入（支出）合计; that and the carry-overs make up 总计, which may be one row
 * for both halves.
 */
function accountParents(rows: readonly Branch[]): readonly (Parent | null)[] {
  const parents: (Parent | null)[] = rows.map(() => null);
  for (const half of new Set(rows.map((row) => row.half))) {
    const own = rows.map((row, index) => ({ row, index })).filter(({ row }) => row.half === half);
    const subtotalAt = own.findIndex(({ row: { word } }) => isBalanceTotal(word) && !isGrand(word));
    const totalAt = own.findIndex(({ row }, at) => at !== subtotalAt && (row.total || isGrand(row.word)));
    const subtotal = own[subtotalAt];
    const headed = headsUnnumbered(own.slice(0, Math.max(subtotalAt, 0)).map(({ row }) => row));
    const shared = subtotal ? rows.findIndex((row) => row.key === 'total' && row.half !== half) : -1;
    const grand = own[totalAt] ?? (rows[shared] ? { row: rows[shared], index: shared } : undefined);
    const endsYear = own.some(({ row: { word } }) => isLeft(word, 'close'));
    let owner: Branch | null = null;
    /** Whether the row before stands in a list of 其中 of a numbered row, which rows without a number go on with. */
    let listed = false;
    let since = 0;
    own.forEach(({ row, index }, at) => {
      if (at === totalAt) return;
      // What is told below a total that closes its side (期初结余) or is in the balance already (本年收支结余) is no part.
      if ((totalAt > 0 && at > totalAt && totalAt !== subtotalAt) || (endsYear && isLeft(row.word, 'this')))
        return;
      if (at === subtotalAt) {
        parents[index] = grand ? { key: grand.row.key, exhaustive: true } : null;
        owner = null;
        return;
      }
      const afterSubtotal = subtotalAt >= 0 && at > subtotalAt;
      const root = !afterSubtotal && subtotal ? subtotal : grand;
      // 本年收入小计 between the kinds of income and what else makes up 本年收入合计.
      if (isSubtotal(row) && at < subtotalAt && subtotal && row.word?.ofWhich === false) {
        for (const part of own.slice(since, at))
          if (parents[part.index]?.key === subtotal.row.key)
            parents[part.index] = { key: row.key, exhaustive: true };
        since = at + 1;
        parents[index] = { key: subtotal.row.key, exhaustive: true };
        owner = null;
        return;
      }
      const goesOn = listed && goesOnListing(row);
      listed = (row.word?.ofWhich === true && owner?.word?.level != null) || goesOn;
      const nested =
        owner !== null &&
        ((at < subtotalAt && belongsToHeading(row, owner, headed)) ||
          row.word?.ofWhich === true ||
          goesOn ||
          (/结转/.test(owner.word?.core ?? '') && FUNDS.test(row.word?.core ?? '')) ||
          (afterSubtotal && row.word?.level !== null && owner.word?.level === null) ||
          (at < Math.max(totalAt, subtotalAt) && isDeeper(row.word?.level, owner.word?.level)));
      if (nested && owner) {
        parents[index] = { key: owner.key, exhaustive: row.word?.ofWhich !== true && !goesOn };
        return;
      }
      owner = row;
      parents[index] = root ? { key: root.row.key, exhaustive: true } : null;
    });
  }
  return parents;
}
