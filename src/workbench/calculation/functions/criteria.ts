import { compare } from '../operators';
import { DIVISION, VALUE, isArea, isError, toNumber } from '../value';
import type { Area, Operand, Scalar } from '../value';
import { single } from './arguments';
import type { WorksheetFunction } from './arguments';

/** SUMIF and its kin: cells picked by a criterion such as `>=60`, `<>`, `甲*`, with `?`, `*` and `~` as in Excel. */
export const CRITERIA: Readonly<Record<string, WorksheetFunction>> = {
  COUNTIF: ([range, criterion]) => picked([range, criterion], (places) => places.length),
  COUNTIFS: (args) => picked(args, (places) => places.length),
  SUMIF: ([range, criterion, target]) =>
    picked([range, criterion], (places) => sum(take(target ?? range, places))),
  SUMIFS: ([target, ...rest]) => picked(rest, (places) => sum(take(target, places))),
  AVERAGEIF: ([range, criterion, target]) =>
    picked([range, criterion], (places) => average(take(target ?? range, places))),
  AVERAGEIFS: ([target, ...rest]) => picked(rest, (places) => average(take(target, places))),
};

type Place = readonly [row: number, column: number];

/** Places where every pair of range and criterion agrees. */
function picked(
  pairs: readonly (Operand | undefined)[],
  result: (places: readonly Place[]) => Operand,
): Operand {
  const first = asArea(pairs[0]);
  const tests: { area: Area; test: (value: Scalar) => boolean }[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const area = asArea(pairs[index]);
    if (!area || area.rows.length !== first?.rows.length) return VALUE;
    tests.push({ area, test: criterionTest(single(pairs[index + 1])) });
  }
  if (!first || tests.length === 0) return VALUE;
  const places: Place[] = [];
  for (const [row, line] of first.rows.entries()) {
    for (const column of line.keys()) {
      if (tests.every(({ area, test }) => test(area.rows[row]?.[column] ?? null))) places.push([row, column]);
    }
  }
  return result(places);
}

/** The test that a criterion stands for. Text compares without regard to case; `=` alone means blank. */
export function criterionTest(criterion: Scalar): (value: Scalar) => boolean {
  if (typeof criterion !== 'string') return (value) => same(value, criterion ?? 0);
  const [, operator = '', operand = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  if (operand === '' && operator !== '') {
    return operator === '<>' ? (value) => value !== null && value !== '' : (value) => value === null;
  }
  const number = toNumber(operand);
  const wanted: Scalar = isError(number) ? operand : number;
  if (operator === '' || operator === '=' || operator === '<>') {
    const equal = typeof wanted === 'number' ? (value: Scalar) => same(value, wanted) : wildcard(operand);
    return operator === '<>' ? (value) => !equal(value) : equal;
  }
  return (value) => {
    if (typeof value !== typeof wanted || value === null || isError(value)) return false;
    const order = compare(value, wanted);
    return operator === '<'
      ? order < 0
      : operator === '<='
        ? order <= 0
        : operator === '>'
          ? order > 0
          : order >= 0;
  };
}

function same(value: Scalar, wanted: Scalar): boolean {
  if (isError(value) || isError(wanted))
    return isError(value) && isError(wanted) && value.error === wanted.error;
  if (value === null) return false;
  const comparable = typeof wanted === 'number' && typeof value === 'string' ? toNumber(value) : value;
  return !isError(comparable) && typeof comparable === typeof wanted && compare(comparable, wanted) === 0;
}

/** A test for text with `*` (any text), `?` (one character) and `~` (the next character itself). */
export function wildcard(pattern: string): (value: Scalar) => boolean {
  const source = pattern.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\/-]/g, (part) =>
    part === '*' ? '[^]*' : part === '?' ? '[^]' : part.startsWith('~') ? `\\${part.slice(1)}` : `\\${part}`,
  );
  const expression = new RegExp(`^${source.replaceAll('\\~', '~').replaceAll('\\-', '-')}$`, 'i');
  return (value) => typeof value === 'string' && expression.test(value);
}

/** The values of the target at these places, counted from its own top left. */
function take(target: Operand | undefined, places: readonly Place[]): Scalar[] {
  const area = asArea(target);
  return places.map(([row, column]) => area?.rows[row]?.[column] ?? null);
}

function sum(values: readonly Scalar[]): Scalar {
  return (
    values.find(isError) ??
    values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0)
  );
}

function average(values: readonly Scalar[]): Scalar {
  const count = values.filter((value) => typeof value === 'number').length;
  const total = sum(values);
  return typeof total !== 'number' ? total : count === 0 ? DIVISION : total / count;
}

function asArea(operand: Operand | undefined): Area | null {
  if (operand === undefined) return null;
  return isArea(operand) ? operand : { rows: [[operand]], origin: null };
}
