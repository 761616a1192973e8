import { decimal, HUNDRED, ONE, type Decimal, ZERO } from '../../quantity/decimal';
import type { Figure } from '../../quantity/figure';
import type { Field } from '../model';
import { grouped } from '../../workbook/grouped';

/** What a ratio should come to by the amounts of its own row, in percent points; null when they do not say. */
type Expectation = (row: string) => Decimal | null;

/** A ratio above this is no fraction of one. */
const LARGEST_FRACTION = decimal('1.5');

/** Ten times as much spent as budgeted is no ratio; the amounts beside it are wrong. */
const LARGEST_IN_ANY_COLUMN = decimal('10');

/** How far a ratio may be from what the amounts say and still tell how it is written, as a share of the latter. */
const NEAR = decimal('0.5');

const NUMERATORS = ['executed', 'final', 'arrived', 'change-amount'] as const;

/**
 * Decides what plain numbers of a ratio column mean: 1 may be 1 % or 100 %. The amounts of the same row decide
 * where they can; otherwise a column whose plain numbers all lie within ±1.5 holds fractions of one. Where the header
 * itself says percent (执行率（%）), a single fraction below it is a slip and is read as it stands. `inPercent` has
 * those columns by their index.
 */
export function resolveRates(
  fields: readonly Field[],
  inPercent: ReadonlySet<number> = new Set(),
): readonly Field[] {
  if (!fields.some((field) => isPlainRate(field.figure))) return fields;
  const amounts = new Map<string, Decimal>();
  for (const field of fields) {
    if (field.figure.unit !== '%' && field.figure.value)
      amounts.set(`${field.row}\n${field.name}`, field.figure.value);
  }
  const rates = fields.filter(({ figure }) => isPlainRate(figure));
  const columns = grouped(rates, ({ name, cell }) => `${name}\n${cell.column}`);
  const scaled = new Set<Field>();
  for (const [key, column] of columns) {
    const name = key.split('\n')[0] ?? '';
    if (inPercent.has(Number(key.split('\n')[1])) && (isSlip(column) || isNought(column))) continue;
    if (holdsFractions(column, (row) => expectation(name, row, amounts)))
      for (const field of column) scaled.add(field);
  }
  return fields.map((field) => (scaled.has(field) ? { ...field, figure: asPercent(field.figure) } : field));
}

/** Whether only one number of the column could be a fraction: one below 1, or the only 1 where nothing else stands. */
function isSlip(column: readonly Field[]): boolean {
  const written = column.flatMap(({ figure: { value } }) => (value && !value.eq(ZERO) ? [value.abs()] : []));
  const fractions = written.filter((value) => value.lt(ONE));
  return fractions.length === 1 || (written.length === 1 && written.every((value) => value.eq(ONE)));
}

function isNought(column: readonly Field[]): boolean {
  return column.every(({ figure: { value } }) => !value || value.eq(ZERO));
}

function isPlainRate(figure: Figure): boolean {
  return (
    figure.unit === '%' &&
    figure.encoding !== 'percent' &&
    figure.value !== null &&
    !figure.written.includes('%') &&
    !figure.written.includes('‰')
  );
}

function holdsFractions(column: readonly Field[], expect: Expectation): boolean {
  let fraction = 0;
  let points = 0;
  let small = true;
  for (const { row, figure } of column) {
    const { value } = figure;
    if (!value) continue;
    if (value.abs().gt(LARGEST_FRACTION)) small = false;
    const expected = expect(row);
    if (!expected || value.eq(ZERO)) continue;
    if (value.abs().gt(LARGEST_IN_ANY_COLUMN)) {
      points += 1;
      continue;
    }
    const asFraction = value.times(HUNDRED).minus(expected).abs();
    const asPoints = value.minus(expected).abs();
    // Where neither is near, an amount is wrong, which says nothing about how the ratio is written.
    const near = expected.abs().times(NEAR);
    if (asFraction.gt(near) && asPoints.gt(near)) continue;
    if (asFraction.lt(asPoints)) fraction += 1;
    else points += 1;
  }
  return fraction + points > 0 ? fraction > points : small;
}

function expectation(name: string, row: string, amounts: ReadonlyMap<string, Decimal>): Decimal | null {
  const at = (field: string): Decimal | undefined => amounts.get(`${row}\n${field}`);
  const ratio = (part: Decimal | undefined, base: Decimal | undefined): Decimal | null =>
    part && base && !base.eq(ZERO) ? part.div(base).times(HUNDRED) : null;
  if (name === 'change-rate') {
    const current = at('current-year') ?? at('final');
    const change = at('change-amount');
    const prior = at('prior-year') ?? (current && change ? current.minus(change) : undefined);
    return ratio(change ?? (current && prior ? current.minus(prior) : undefined), prior);
  }
  if (name === 'arrival-rate') return ratio(at('arrived'), at('full-year-budget'));
  for (const numerator of NUMERATORS) {
    const carried = at('carry-in');
    const arrived = at('arrived');
    const base =
      at('full-year-budget') ?? at('budget') ?? (arrived && carried ? arrived.plus(carried) : arrived);
    const found = ratio(at(numerator), base ?? at('initial-budget'));
    if (found) return found;
  }
  return null;
}

/** A figure read as a fraction of one, in percent points: 0.98 → 98. */
export function asPercent(figure: Figure): Figure {
  return {
    ...figure,
    value: figure.value?.times(HUNDRED) ?? null,
    encoding: figure.encoding === 'text' ? 'text' : 'percent',
    decimals: figure.decimals === null ? null : Math.max(0, figure.decimals - 2),
  };
}
