import type { Column } from '../../../tables/model';
import { readWords } from '../../../words/read-words';
import type { TableIndex } from '../../index/table-index';
import type { Division } from './beside';

/**
 * What the header itself divides: 小计 under 本年收入 is the sum of the other columns under 本年收入, and 合计 beside such
 * groups that of the groups. Ask by `TableIndex.once`.
 */
export function headedGroups({ table }: TableIndex): readonly Division[] {
  const columns = table.columns.filter(({ meaning }) => meaning.aspect === undefined);
  if (!columns.some(({ groups }) => groups.length > 0)) return [];
  return columns.flatMap((whole, at): readonly Division[] => {
    if (!isTotal(whole)) return [];
    const parts = partsOf(whole, at, columns);
    return parts.length >= 2 ? [{ whole, parts }] : [];
  });
}

/** The cell of the header over a column, as groups are told by. */
function headerOf({ headerCell: { row, column } }: Column): string {
  return `${row} ${column}`;
}

/** Whether the words of a column are 合计 or 小计 and nothing else, or name it together with the group whose total it is. */
function isTotal(column: Column): boolean {
  const { meaning, groups } = column;
  if (meaning.total !== undefined && groups.at(-1) === headerOf(column)) return true;
  return isBareTotal(column);
}

/** Whether the words of a column are 合计 or 小计 and nothing else. */
export function isBareTotal({ label }: Column): boolean {
  const { meaning, kind } = readWords(label);
  return kind === 'figure' && meaning.total !== undefined && Object.keys(meaning).length === 1;
}

/** The columns on one side of the total in its own group; of a group among them its total, or all of its columns. */
function partsOf(whole: Column, at: number, columns: readonly Column[]): readonly Column[] {
  const depth = whole.groups.length;
  const isInside = (column: Column): boolean =>
    whole.groups.every((group, level) => column.groups[level] === group);
  const right = untilOutside(columns.slice(at + 1), isInside);
  const beside =
    right.length > 0 ? right : untilOutside(columns.slice(0, at).toReversed(), isInside).toReversed();
  // 其中：中央 | 省级 stand under the whole that they are parts of, which is no group of the header.
  const own = beside.filter(
    ({ label, groups }) => groups[depth] !== headerOf(whole) && !readWords(label).label.ofWhich,
  );
  if (depth === 0 && !own.some(({ groups }) => groups.length > 0)) return [];
  const totalled = new Set(
    own.filter((column) => column.groups.length > depth && isTotal(column)).map(groupAt(depth)),
  );
  return own.filter((column) => {
    if (column.groups.length <= depth || !totalled.has(groupAt(depth)(column))) return true;
    return column.groups.length === depth + 1 && isTotal(column);
  });
}

function groupAt(depth: number): (column: Column) => string {
  return ({ groups }) => groups[depth] ?? '';
}

function untilOutside(columns: readonly Column[], isInside: (column: Column) => boolean): readonly Column[] {
  const end = columns.findIndex((column) => !isInside(column));
  return end < 0 ? columns : columns.slice(0, end);
}
