import type { Word } from '../../vocabulary/lexicon';
import type { Membership } from '../rows/grouped-rows';
import { isOfTheYear } from './side-totals';
import { endsIn } from '../../../words/topics';
import { wording } from '../../../words/wording';

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
  return endsIn(row?.word?.core ?? '', 'part-sum');
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
const STAFF_OR_RUNNING = wording('staff-or-running', 'subtotal?');
const BASIC = wording('basic-expenditure', 'subtotal?');

/** The row of 基本支出 where this one is 人员经费 or 公用经费. */
export function basicOf(row: Branch, rows: readonly Branch[]): Branch | undefined {
  if (!STAFF_OR_RUNNING.is(row.word?.core ?? '')) return undefined;
  return rows.find((other) => other !== row && BASIC.is(other.word?.core ?? ''));
}
