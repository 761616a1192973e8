import { decimal, fromDouble, plain, roundHalfUp, roundUp, truncate } from '../../../core/quantity/decimal';
import type { Decimal } from '../../../core/quantity/decimal';
import { snapToZero } from '../operators';
import { DIVISION, NUMBER, VALUE, finite, isArea, isError } from '../value';
import type { Operand, Scalar } from '../value';
import { numbers, ofNumbers, values } from './arguments';
import type { WorksheetFunction } from './arguments';

/** Sums, averages, extremes and roundings as Excel computes them. */
export const MATH: Readonly<Record<string, WorksheetFunction>> = {
  SUM: ofAll((all) => sum(all)),
  PRODUCT: ofAll((all) => (all.length === 0 ? 0 : finite(all.reduce((product, each) => product * each, 1)))),
  AVERAGE: ofAll((all) => {
    const total = sum(all);
    return all.length === 0 ? DIVISION : typeof total === 'number' ? total / all.length : total;
  }),
  MIN: ofAll((all) => all.reduce((least, each) => Math.min(least, each), all[0] ?? 0)),
  MAX: ofAll((all) => all.reduce((most, each) => Math.max(most, each), all[0] ?? 0)),
  COUNT: (args) => [...values(args)].filter((value) => typeof value === 'number').length,
  COUNTA: (args) => [...values(args)].filter((value) => value !== null).length,
  COUNTBLANK: (args) => [...values(args)].filter((value) => value === null || value === '').length,
  SUMPRODUCT: sumProduct,
  ABS: ofNumbers((value) => Math.abs(value), 0),
  SIGN: ofNumbers((value) => Math.sign(value), 0),
  INT: ofNumbers((value) => Math.floor(Number(value.toPrecision(15))), 0),
  SQRT: ofNumbers((value) => finite(Math.sqrt(value)), 0),
  POWER: ofNumbers((base, exponent) => finite(base ** exponent), 0, 0),
  MOD: ofNumbers(
    (value, divisor) => {
      return divisor === 0 ? DIVISION : finite(value - divisor * Math.floor(value / divisor));
    },
    0,
    0,
  ),
  ROUND: rounding(roundHalfUp),
  ROUNDDOWN: rounding(truncate),
  ROUNDUP: rounding(roundUp),
  TRUNC: rounding(truncate),
};

/** A rounding on the decimal the double means: ROUND(1.005,2) is 1.01. Negative digits round to tens, hundreds … */
function rounding(round: (value: Decimal, decimals: number) => Decimal): WorksheetFunction {
  return ofNumbers(
    (value, digits) => {
      const decimals = Math.trunc(digits);
      if (Math.abs(decimals) > 300 || !Number.isFinite(value)) return decimals > 0 ? finite(value) : 0;
      if (decimals >= 0) return Number(plain(round(fromDouble(value), decimals)));
      const unit = decimal(`1e${-decimals}`);
      return Number(plain(round(fromDouble(value).div(unit), 0).times(unit)));
    },
    0,
    0,
  );
}

function ofAll(apply: (all: readonly number[]) => Scalar): WorksheetFunction {
  return (args) => {
    const all = numbers(args);
    return isError(all as Scalar) ? (all as Scalar) : apply(all as number[]);
  };
}

/** The sum; only its last step may vanish into binary noise. */
function sum(all: readonly number[]): Scalar {
  let total: Scalar = 0;
  for (const each of all) {
    total = snapToZero(total + each, each);
    if (typeof total !== 'number') return NUMBER;
  }
  return total;
}

/** Products of cells in the same place, summed; what is no number counts as 0, as Excel has it. */
function sumProduct(args: readonly Operand[]): Operand {
  const [first, ...others] = args.map((operand) => (isArea(operand) ? operand.rows : [[operand]]));
  if (!first) return VALUE;
  let total: Scalar = 0;
  for (const [row, line] of first.entries()) {
    if (others.some((other) => other.length !== first.length)) return VALUE;
    for (const [column, value] of line.entries()) {
      const factors = [value, ...others.map((other) => other[row]?.[column])];
      if (factors.includes(undefined)) return VALUE;
      const error = factors.find((factor) => factor !== undefined && isError(factor));
      if (error !== undefined) return error;
      total += factors.reduce<number>((product, each) => product * (typeof each === 'number' ? each : 0), 1);
    }
  }
  return finite(total);
}
