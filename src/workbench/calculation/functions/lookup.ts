import { compare } from '../operators';
import { NOT_AVAILABLE, REFERENCE, VALUE, isArea, isError, toCondition, toNumber } from '../value';
import type { Area, Operand, Scalar } from '../value';
import { single } from './arguments';
import type { WorksheetFunction } from './arguments';
import { wildcard } from './criteria';

/** Finding values in ranges. */
export const LOOKUP: Readonly<Record<string, WorksheetFunction>> = {
  /** What the cell shows; nothing is followed. */
  HYPERLINK: ([target, shown]) => single(shown ?? target),
  ROWS: ([range]) => (isArea(range ?? null) ? (range as Area).rows.length : 1),
  COLUMNS: ([range]) => (isArea(range ?? null) ? ((range as Area).rows[0]?.length ?? 0) : 1),
  ROW: ([range]) => (isArea(range ?? null) ? ((range as Area).origin?.row ?? 0) + 1 : VALUE),
  COLUMN: ([range]) => (isArea(range ?? null) ? ((range as Area).origin?.column ?? 0) + 1 : VALUE),
  INDEX: ([range, row, column]) => {
    const area = asArea(range);
    let [down, right] = [whole(row), column === undefined ? null : whole(column)];
    if (isError(down)) return down;
    if (isError(right)) return right;
    if (right === null) [down, right] = area.rows.length === 1 ? [1, down] : [down, 1];
    if (down === 0 || right === 0) return slice(area, down, right);
    const value = area.rows[down - 1]?.[right - 1];
    return value === undefined ? REFERENCE : value;
  },
  MATCH: ([wanted, range, type]) => {
    const area = asArea(range);
    const mode = type === undefined ? 1 : toNumber(single(type));
    if (isError(mode)) return mode;
    const list = area.rows.length === 1 ? (area.rows[0] ?? []) : area.rows.map((line) => line[0] ?? null);
    const at = position(single(wanted), list, mode);
    return typeof at === 'number' ? at + 1 : at;
  },
  VLOOKUP: ([wanted, table, column, nearly]) => {
    const area = asArea(table);
    return found(
      wanted,
      area.rows.map((line) => line[0] ?? null),
      nearly,
      column,
      (at, offset) => area.rows[at]?.[offset],
    );
  },
  HLOOKUP: ([wanted, table, row, nearly]) => {
    const area = asArea(table);
    return found(wanted, area.rows[0] ?? [], nearly, row, (at, offset) => area.rows[offset]?.[at]);
  },
  XLOOKUP: ([wanted, keys, results, otherwise]) => {
    const list = asArea(keys).rows.flat();
    const at = position(single(wanted), list, 0);
    if (typeof at !== 'number') return otherwise ?? at;
    return asArea(results).rows.flat()[at] ?? 0;
  },
  LOOKUP: ([wanted, keys, results]) => {
    const list = asArea(keys).rows.flat();
    const at = position(single(wanted), list, 1);
    return typeof at === 'number' ? (asArea(results ?? keys).rows.flat()[at] ?? 0) : at;
  },
};

function found(
  wanted: Operand | undefined,
  keys: readonly Scalar[],
  nearly: Operand | undefined,
  number: Operand | undefined,
  at: (index: number, offset: number) => Scalar | undefined,
): Scalar {
  const approximate = nearly === undefined ? true : toCondition(single(nearly));
  const which = whole(number);
  if (isError(approximate)) return approximate;
  if (isError(which)) return which;
  if (which < 1) return VALUE;
  const index = position(single(wanted), keys, approximate ? 1 : 0);
  if (typeof index !== 'number') return index;
  const value = at(index, which - 1);
  return value === undefined ? REFERENCE : value;
}

/** Index of the value: exact (0), the last not above it (1), or the last not below it (-1). */
function position(wanted: Scalar, list: readonly Scalar[], mode: number): number | Scalar {
  if (isError(wanted)) return wanted;
  const comparable = (value: Scalar): value is Exclude<typeof value, null> =>
    value !== null && typeof value === typeof wanted;
  if (mode === 0) {
    const matches = typeof wanted === 'string' && /[*?~]/.test(wanted) ? wildcard(wanted) : null;
    const index = list.findIndex((value) =>
      matches ? matches(value) : comparable(value) && !isError(value) && compare(value, wanted) === 0,
    );
    return index < 0 ? NOT_AVAILABLE : index;
  }
  let best = -1;
  for (const [index, value] of list.entries()) {
    if (!comparable(value) || isError(value)) continue;
    const order = compare(value, wanted) * Math.sign(mode);
    if (order > 0) break;
    best = index;
  }
  return best < 0 ? NOT_AVAILABLE : best;
}

function slice(area: Area, down: number, right: number): Operand {
  const rows = down === 0 ? area.rows : area.rows.slice(down - 1, down);
  return { origin: null, rows: right === 0 ? rows : rows.map((line) => line.slice(right - 1, right)) };
}

function whole(operand: Operand | undefined) {
  const number = toNumber(single(operand));
  return isError(number) ? number : Math.trunc(number);
}

function asArea(operand: Operand | undefined): Area {
  const given = operand ?? null;
  return isArea(given) ? given : { rows: [[given]], origin: null };
}
