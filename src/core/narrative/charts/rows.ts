import { ZERO, type Decimal } from '../../quantity/decimal';
import type { Expression } from '../../formulas/language/expression';
import { cleanLabel } from '../../words/cleaner/clean-label';
import type { FieldName, Table } from '../../tables/model';
import { sumOf, type Amounts } from '../facts/amounts';
import type { Facts } from '../facts/facts';
import { text } from '../wording/parts';
import { valueOf } from '../facts/value';
import type { ChartPoint } from './model';

/** This year's amount of a row, whatever its table calls it. */
export const NOW: readonly FieldName[] = [
  'final',
  'current-year',
  'executed',
  'expenditure',
  'income',
  'year',
];

/** More parts than this are no longer told apart in a pie. */
const MOST_PARTS = 8;

/** Every row of the wanted tables, totals before their parts. */
export function rowsOf(facts: Facts, wanted: (table: Table) => boolean): readonly Amounts[] {
  const below = (row: Amounts): readonly Amounts[] => [row, ...row.children().flatMap(below)];
  return facts.tops(wanted).flatMap(below);
}

/** A label without numbering, 其中 and unit. */
export function nameOf(row: Amounts): string {
  return cleanLabel(row.label);
}

/** The amount, when it has a value. */
export function known(row: Amounts, names: readonly FieldName[]): Expression | null {
  const amount = row.amount(...names);
  return amount && valueOf(amount) ? amount : null;
}

/** 上年 and 本年 of rows that have both, under their names. */
export function compared(rows: readonly (readonly [name: string, row: Amounts])[]): readonly ChartPoint[] {
  return rows.flatMap(([name, row]) => {
    const before = known(row, ['prior-year']);
    const now = known(row, NOW);
    return before && now ? [{ label: [text(name)], values: [before, now] }] : [];
  });
}

/** The parts a row is made of, when they make it up completely. */
export function partsOf(row: Amounts): readonly ChartPoint[] {
  const children = row.children();
  if (!children.every(({ indexed }) => indexed.row.exhaustive)) return [];
  return children.flatMap((child) => {
    const now = known(child, NOW);
    return now ? [{ label: [text(nameOf(child))], values: [now] }] : [];
  });
}

/**
 * Parts as a pie can show them: those above zero, largest first, the smallest joined as 其他 where there are many.
 * Nothing where a single part is the whole, or where one is negative, which no slice can show.
 */
export function slices(parts: readonly ChartPoint[]): readonly ChartPoint[] {
  if (parts.some((part) => sizeOf(part).lt(ZERO))) return [];
  const shown = parts
    .filter((part) => sizeOf(part).gt(ZERO))
    .toSorted((a, b) => (sizeOf(a).gt(sizeOf(b)) ? -1 : sizeOf(a).lt(sizeOf(b)) ? 1 : 0));
  if (shown.length < 2) return [];
  if (shown.length <= MOST_PARTS) return shown;
  const rest = sumOf(shown.slice(MOST_PARTS - 1).map(({ values }) => values[0] ?? null));
  const kept = shown.slice(0, MOST_PARTS - 1);
  return rest ? [...kept, { label: [text('其余各项合计')], values: [rest] }] : kept;
}

function sizeOf({ values: [value] }: ChartPoint): Decimal {
  return (value && valueOf(value)) ?? ZERO;
}
