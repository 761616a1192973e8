import type { CellAddress } from '../workbook/address';
import { decimalsOf, plain, type Decimal } from './decimal';
import { exactly, rounded, type Interval } from './interval';
import type { Unit } from './unit';

/**
 * How the number stands in its cell, so that a correction can be written the same way:
 * `number`: a numeric cell holding the value itself; `percent`: a numeric cell holding a fraction of 1 shown
 * with a percent format or meant as one (0.5431 for 54.31 %); `text`: digits inside a text cell (`54.31%`, `4分`).
 */
export type Encoding = 'number' | 'percent' | 'text';

/**
 * Why a cell carries a value or none. `not-applicable` is a written `—`, `/`, `*`, `无`;
 * `text` holds words where a number belongs; `error` holds `#DIV/0!` and its like.
 */
export type FigureState = 'number' | 'blank' | 'not-applicable' | 'text' | 'error';

/** A quantity read from one cell (数值): value, unit and precision together, never a bare number. */
export interface Figure {
  readonly cell: CellAddress;
  readonly state: FigureState;
  /** In `unit`; a ratio in percent points whatever its encoding. Null unless `state` is `number`. */
  readonly value: Decimal | null;
  readonly unit: Unit | null;
  /**
   * Decimals (of `value` in `unit`) that the figure is known to; null when it is exact, as a formula's result is.
   * A figure typed with fewer decimals than the table's own style trims zeros: `83` among `45.08` counts as 83.00.
   */
  readonly decimals: number | null;
  readonly encoding: Encoding;
  /** The cell as a person reads it; empty when blank. */
  readonly written: string;
  /** The formula with its leading `=`, when the cell has one. */
  readonly formula: string | null;
  readonly numberFormat: string | null;
}

/** A figure that has a value. */
export interface KnownFigure extends Figure {
  readonly state: 'number';
  readonly value: Decimal;
}

export function isKnown(figure: Figure): figure is KnownFigure {
  return figure.state === 'number' && figure.value !== null;
}

/** Everything the figure may stand for. */
export function intervalOf(figure: KnownFigure): Interval {
  const decimals = figure.decimals ?? roundedTo(figure) ?? reliableDecimals(figure);
  return decimals === null ? exactly(figure.value) : rounded(figure.value, decimals);
}

/** Decimals that a formula ending in `ROUND(…, n)` leaves; null for any other formula, whose result is exact. */
function roundedTo({ formula, unit, encoding }: KnownFigure): number | null {
  const digits = formula && /ROUND\(.*,\s*(\d+)\s*\)/is.exec(formula)?.[1];
  if (!digits) return null;
  return Number(digits) - (unit === '%' && encoding === 'percent' ? 2 : 0);
}

/**
 * Decimals that can be relied on where a spreadsheet has filled all the digits it has: 70 ÷ 90 is 0.777777777777778
 * to it, and sums of binary fractions go wrong in the last places (2.07999999999998). Null for any other figure.
 */
function reliableDecimals({ value, formula }: KnownFigure): number | null {
  const decimals = formula === null ? 0 : decimalsOf(value);
  if (decimals < 5) return null;
  const digits = plain(value)
    .replace(/^-?[0.]*/, '')
    .replace('.', '').length;
  return digits < SPREADSHEET_DIGITS - 1 ? null : decimals - 4;
}

/** Excel calculates with 15 significant digits. */
const SPREADSHEET_DIGITS = 15;

/** The figure with another value in its unit. */
export function withValue(figure: Figure, value: Decimal): Figure {
  return { ...figure, state: 'number', value };
}
