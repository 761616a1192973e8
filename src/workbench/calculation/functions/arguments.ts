import type { CellError } from '../../../core/workbook/snapshot';
import { VALUE, isArea, isError, toNumber, toText } from '../value';
import type { Operand, Scalar } from '../value';

/** A worksheet function (工作表函数): evaluated arguments in, a result out. Errors are results, never thrown. */
export type WorksheetFunction = (args: readonly Operand[]) => Operand;

/** One argument as a single value: a range of one cell gives its cell, a larger one is #VALUE!. */
export function single(operand: Operand | undefined): Scalar {
  if (operand === undefined) return null;
  if (!isArea(operand)) return operand;
  const first = operand.rows[0]?.[0];
  return operand.rows.length === 1 && operand.rows[0]?.length === 1 ? (first ?? null) : VALUE;
}

/** All values of the arguments, row by row. */
export function* values(args: readonly Operand[]): Iterable<Scalar> {
  for (const operand of args) {
    if (isArea(operand)) for (const row of operand.rows) yield* row;
    else yield operand;
  }
}

/**
 * The numbers that SUM and its kin count: of a range only its numbers, of a written argument whatever reads as
 * a number. The first error found is the result.
 */
export function numbers(args: readonly Operand[]): number[] | CellError {
  const found: number[] = [];
  for (const operand of args) {
    if (isArea(operand)) {
      for (const value of values([operand])) {
        if (isError(value)) return value;
        if (typeof value === 'number') found.push(value);
      }
    } else {
      const number = toNumber(operand);
      if (isError(number)) return number;
      found.push(number);
    }
  }
  return found;
}

/** A function of single numbers; missing trailing arguments take the defaults. */
export function ofNumbers(apply: (...given: number[]) => Scalar, ...defaults: number[]): WorksheetFunction {
  return (args) => {
    const given: number[] = [];
    for (const [index, fallback] of withDefaults(args, defaults)) {
      const number = index < args.length ? toNumber(single(args[index])) : fallback;
      if (isError(number)) return number;
      given.push(number);
    }
    return apply(...given);
  };
}

/** A function of texts. */
export function ofTexts(apply: (...given: string[]) => Scalar): WorksheetFunction {
  return (args) => {
    const given: string[] = [];
    for (const operand of args) {
      const text = toText(single(operand));
      if (isError(text)) return text;
      given.push(text);
    }
    return apply(...given);
  };
}

/** Index and default of every argument; defaults belong to the last ones. */
function withDefaults(args: readonly Operand[], defaults: readonly number[]): [number, number][] {
  const count = Math.max(args.length, defaults.length);
  return Array.from({ length: count }, (_, index) => [index, defaults[index] ?? 0]);
}
