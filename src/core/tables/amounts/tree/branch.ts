import type { Word } from '../../vocabulary/lexicon';
import type { Membership } from '../rows/grouped-rows';
import { isOfTheYear } from './side-totals';

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

/** 小计, 基本建设类小计: below its parts, or above them where the first row is one. */
export function isSubtotal(row: Branch | undefined): boolean {
  return /小计$/.test(row?.word?.core ?? '');
}

/** 总计 of whatever: 收入总计, 资产总计. */
export function isGrand(word: Word | null): boolean {
  return word?.reading?.meaning.total === 'grand';
}

/** Whether a row's numbering is of a level below its owner's: 1. under 一、. */
export function isDeeper(level: number | null | undefined, owner: number | null | undefined): boolean {
  return typeof level === 'number' && typeof owner === 'number' && level > owner;
}

/** Whether a row without a number may go on with the list of 其中 above it: no total, and no balance. */
export function goesOnListing({ word, total }: Branch): boolean {
  const isOne = word !== null && word.level === null && word.reading?.meaning.total === undefined;
  return isOne && !total && isOfTheYear(word);
}

/** 人员经费 and 公用经费, of which 基本支出 consists (政府收支分类科目; 部门决算公开06表). */
const STAFF_OR_RUNNING = /^(?:人员|(?:日常)?公用)(?:经费|支出)(?:合计|小计)?$/;

/** The row of 基本支出 where this one is 人员经费 or 公用经费. */
export function basicOf(row: Branch, rows: readonly Branch[]): Branch | undefined {
  if (!STAFF_OR_RUNNING.test(row.word?.core ?? '')) return undefined;
  return rows.find((other) => other !== row && /^基本支出(?:合计|小计)?$/.test(other.word?.core ?? ''));
}
