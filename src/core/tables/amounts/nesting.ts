import { intervalOf, isKnown, type Figure } from '../../quantity/figure';
import { addIntervals, meet, withoutTerm, type Interval } from '../../quantity/interval';
import { isAmountUnit } from '../../quantity/unit';
import { ZERO } from '../../quantity/decimal';
import type { Field, Row } from '../model';

/** Fewer rows than these under one total leave nothing to be nested: a heading that is the total again, and its two parts. */
const FEWEST = 3;

/**
 * Rows that stand in one list under a total may be parts of each other without a word saying so: a heading and what it
 * consists of, set apart by indentation alone. The figures decide: where the plain list does not add up to the total,
 * rows that are the sum of those right below (or above) them become their parents, if the total then adds up in more
 * columns than before.
 */
export function nestByFigures(rows: readonly Row[], fields: readonly Field[]): readonly Row[] {
  let nested = rows;
  for (const [parent, list] of listsOf(rows)) {
    if (list.length < FEWEST || isCoded(list, rows)) continue;
    const columns = columnsOf(parent, list, rows, fields);
    const isTop = (at: number): boolean => rows[at]?.parent === parent;
    const flat = agreeing(columns, list.filter(isTop));
    if (flat === columns.length) continue;
    // A complete 其中 adds up as well as the row that it divides.
    const tops = list.filter(isTop);
    const ways = [list, ...(tops.length < list.length ? [tops] : [])];
    const nestings = ways.flatMap((own) => [ownersAbove(own, columns), ownersBelow(own, columns)]);
    const found = nestings.find(
      (owners) =>
        agreeing(
          columns,
          tops.filter((at) => !owners.has(at)),
        ) > flat,
    );
    const continued = found ? null : goingOn(list, isTop, columns);
    const owners = found ?? continued;
    if (!owners) continue;
    nested = nested.map((row, at) => {
      const owner = rows[owners.get(at) ?? -1];
      return owner ? { ...row, parent: owner.key, exhaustive: found !== undefined } : row;
    });
  }
  return nested;
}

/** Whether codes set the rows in order: one with a code as long as those of the others is no whole of theirs. */
function isCoded(list: readonly number[], rows: readonly Row[]): boolean {
  const lengths = new Set(list.map((at) => rows[at]?.code?.length));
  return lengths.size === 1 && !lengths.has(undefined);
}

/** The rows of each plain list by their places, with those that stand in it as 其中 of the row above. */
function listsOf(rows: readonly Row[]): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, number[]>();
  const listOf = new Map<string, string>();
  rows.forEach(({ key, parent, exhaustive }, at) => {
    if (parent === null) return;
    const list = exhaustive ? parent : (listOf.get(parent) ?? parent);
    if (exhaustive) listOf.set(key, parent);
    const own = lists.get(list);
    if (own) own.push(at);
    else lists.set(list, [at]);
  });
  return lists;
}

/** The amounts of one column: the total's, and each row's by its position in the table. */
interface AmountsInColumn {
  readonly total: Interval;
  readonly parts: ReadonlyMap<number, Interval>;
}

/** The columns in which the total and several parts have amounts other than nothing. */
function columnsOf(
  parent: string,
  list: readonly number[],
  rows: readonly Row[],
  fields: readonly Field[],
): readonly AmountsInColumn[] {
  const positions = new Map(list.map((at) => [rows[at]?.key, at]));
  const found = new Map<string, { total: Interval | null; parts: Map<number, Interval> }>();
  for (const { name, row, figure } of fields) {
    const amount = amountOf(figure);
    const at = positions.get(row);
    if (!amount || (row !== parent && at === undefined)) continue;
    const column = found.get(name) ?? { total: null, parts: new Map<number, Interval>() };
    if (at === undefined) column.total ??= amount;
    else if (!column.parts.has(at)) column.parts.set(at, amount);
    found.set(name, column);
  }
  return [...found.values()].flatMap(({ total, parts }) =>
    total && parts.size > 2 ? [{ total, parts }] : [],
  );
}

/** Columns that must agree on where a list of 其中 ends, where there are as many. */
const SHOWN = 2;

/** A list of 其中 may go on so many rows without the word. */
const LONGEST_LISTING = 6;

/**
 * The rows right below one with 其中 that go on with its list (其中：人大事务, 政协事务 below 一般公共服务支出), where the rest
 * then adds up to the total in several columns and in all but one, which may hold a slip; null where none do. In a table
 * of one column they must also fit into what they divide.
 */
function goingOn(
  list: readonly number[],
  isTop: (at: number) => boolean,
  columns: readonly AmountsInColumn[],
): ReadonlyMap<number, number> | null {
  const [column] = columns;
  if (!column) return null;
  const fewest = Math.min(SHOWN, columns.length);
  const fits = (whole: number, listed: readonly number[]): boolean => {
    const [own, sum] = [column.parts.get(whole), sumOf(column.parts, listed)];
    return columns.length > 1 || (own !== undefined && sum !== null && !isBeyond(sum, own));
  };
  const tops = list.filter(isTop);
  const sums = columns.map(({ total, parts }) => ({ total, parts, all: sumOf(parts, tops) }));
  const addsUpWithout = (some: readonly number[]): boolean => {
    const agreeing = sums.filter(({ total, parts, all }) => {
      const left = sumOf(parts, some);
      return all !== null && meet(left ? withoutTerm(all, left) : all, total);
    });
    return agreeing.length >= Math.max(fewest, columns.length - 1);
  };
  let owner: number | null = null;
  for (const [place, at] of list.entries()) {
    if (isTop(at)) {
      owner = at;
      continue;
    }
    const whole = owner;
    if (whole === null) continue;
    const further: number[] = [];
    for (const next of list.slice(place + 1, place + 1 + LONGEST_LISTING)) {
      if (!isTop(next)) break;
      further.push(next);
      const listed = list.slice(list.indexOf(whole) + 1, place + 1).concat(further);
      if (addsUpWithout(further) && fits(whole, listed)) return new Map(further.map((each) => [each, whole]));
    }
  }
  return null;
}

function amountOf(figure: Figure): Interval | null {
  if (!isKnown(figure) || figure.value.eq(ZERO)) return null;
  return figure.unit === null || isAmountUnit(figure.unit) ? intervalOf(figure) : null;
}

/** In how many columns these rows add up to the total. */
function agreeing(columns: readonly AmountsInColumn[], list: readonly number[]): number {
  return columns.filter(({ total, parts }) => {
    const sum = sumOf(parts, list);
    return sum !== null && meet(sum, total);
  }).length;
}

function sumOf(parts: AmountsInColumn['parts'], list: readonly number[]): Interval | null {
  let sum: Interval | null = null;
  for (const at of list) {
    const part = parts.get(at);
    if (part) sum = sum === null ? part : addIntervals(sum, part);
  }
  return sum;
}

/** The heading above that rows of the list are part of. */
function ownersAbove(
  list: readonly number[],
  columns: readonly AmountsInColumn[],
): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  for (let position = 0; position < list.length; position += 1) {
    const heading = list[position];
    const end = heading === undefined ? null : endOfParts(heading, list, position + 1, columns);
    if (heading === undefined || end === null) continue;
    for (const part of list.slice(position + 1, end)) owners.set(part, heading);
    position = end - 1;
  }
  return owners;
}

/**
 * Where the rows from `start` end that make up `heading` in half the columns at least that have amounts for it, so that
 * a slip in one of two does not undo what the other says; null when none do.
 * Sums run along, and end where all have outgrown the heading, so that a long list costs little more than its length.
 */
function endOfParts(
  heading: number,
  list: readonly number[],
  start: number,
  columns: readonly AmountsInColumn[],
): number | null {
  const stated = columns.flatMap(({ parts }) => {
    const own = parts.get(heading);
    return own ? [{ own, parts, sum: null as Interval | null }] : [];
  });
  for (let end = start + 1; end <= list.length; end += 1) {
    for (const column of stated) {
      const part = column.parts.get(list[end - 1] ?? -1);
      if (part) column.sum = column.sum === null ? part : addIntervals(column.sum, part);
    }
    const fitting = stated.filter(({ own, sum }) => sum !== null && meet(sum, own)).length;
    if (end >= start + 2 && fitting * 2 >= stated.length) return end;
    if (stated.every(({ own, sum }) => sum !== null && isBeyond(sum, own))) return null;
  }
  return null;
}

/** Whether a sum has grown past what it was to make. Lists in which amounts are taken off again are not looked at. */
function isBeyond(sum: Interval, own: Interval): boolean {
  return own.low.gte(ZERO) ? sum.low.gt(own.high) : sum.high.lt(own.low);
}

/** The same for subtotals that stand below their parts. */
function ownersBelow(
  list: readonly number[],
  columns: readonly AmountsInColumn[],
): ReadonlyMap<number, number> {
  return ownersAbove(list.toReversed(), columns);
}
