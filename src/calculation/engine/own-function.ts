import type { ErrorType } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';

/** What a function of ours is given for an argument of one value, and what it gives. */
export type Plain = number | string | boolean | null;

/** What makes a function of ours give an error instead of a value. */
export class FormulaError extends Error {
  constructor(readonly code: '#VALUE!' | '#NUM!' | '#DIV/0!') {
    super(code);
  }
}

interface Signature {
  /** How many arguments it takes. */
  readonly takes: readonly [least: number, most: number];
  /** The places of arguments that are lists of values: a range is taken whole there; 'all' for every one. */
  readonly lists?: readonly number[] | 'all';
  /** Whether texts that read as numbers or dates are such. */
  readonly numbers?: boolean;
}

/** A function that the engine lacks or computes unlike Excel (自有函数). Lists come as arrays of values. */
export function own(
  name: string,
  signature: Signature,
  compute: (given: readonly Plain[], lists: readonly (readonly Plain[])[]) => Plain,
): BaseFunction {
  return new OwnFunction(name, signature, compute);
}

class OwnFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly signature: Signature,
    private readonly compute: Parameters<typeof own>[2],
  ) {
    super(name);
    [this.minParams, this.maxParams] = signature.takes;
  }

  /** A format code such as `0.00%` is not the number that it would be. */
  override isArgumentsIgnoreNumberPattern() {
    return true;
  }

  override calculate(...given: BaseValueObject[]) {
    const { lists = [] } = this.signature;
    const isList = (index: number) => lists === 'all' || lists.includes(index);
    const read = this.signature.numbers ? given.map(asNumber) : given;
    const error = read.find((value, index) => !isList(index) && value.isError());
    if (error) return error;
    const values = read.map((value, index) => (isList(index) ? valuesOf(value) : []));
    const wrong = values.flat().find((value) => value.isError());
    if (wrong) return wrong;
    const plain = values.map((list) => list.map(plainOf));
    const single = read.map((value, index) => (isList(index) ? NullValueObject.create() : value));
    return cellByCell(single, (each) => this.resultOf(each, plain));
  }

  private resultOf(given: readonly Plain[], lists: readonly (readonly Plain[])[]): BaseValueObject {
    try {
      return objectOf(this.compute(given, lists));
    } catch (error) {
      if (error instanceof FormulaError) return ErrorValueObject.create(error.code as ErrorType);
      throw error;
    }
  }
}

/** Over ranges a function is computed cell by cell; an error comes out as it went in. */
function cellByCell(
  given: readonly BaseValueObject[],
  compute: (given: readonly Plain[]) => BaseValueObject,
): BaseValueObject {
  const ranges = given.map((each) => (isArray(each) ? each : null));
  const rowCount = Math.max(1, ...ranges.map((each) => each?.getRowCount() ?? 1));
  const columnCount = Math.max(1, ...ranges.map((each) => each?.getColumnCount() ?? 1));
  const at = (row: number, column: number): BaseValueObject => {
    const values = given.map((each, index) => pick(ranges[index] ?? null, row, column) ?? each);
    const error = values.find((value) => value.isError());
    return error ?? compute(values.map(plainOf));
  };
  if (rowCount === 1 && columnCount === 1) return at(0, 0);
  const calculateValueList = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => at(row, column)),
  );
  const nowhere = { unitId: '', sheetId: '', row: -1, column: -1 };
  return ArrayValueObject.create({ calculateValueList, rowCount, columnCount, ...nowhere });
}

function pick(range: ArrayValueObject | null, row: number, column: number): BaseValueObject | null {
  if (!range) return null;
  const single = (count: number, index: number) => (count === 1 ? 0 : index);
  return (
    range.get(single(range.getRowCount(), row), single(range.getColumnCount(), column)) ??
    NullValueObject.create()
  );
}

/** Every value of a range, or the one value. */
export function valuesOf(value: BaseValueObject): readonly BaseValueObject[] {
  if (!isArray(value)) return [value];
  return value.getArrayValue().flatMap((row) => row.map((each) => each ?? NullValueObject.create()));
}

export function isArray(value: BaseValueObject): value is ArrayValueObject {
  return value.isArray();
}

/** A value with each text in it, where it reads as a number or a date, as that number; other texts as they are. */
export function asNumber(value: BaseValueObject): BaseValueObject {
  if (isArray(value)) return value.mapValue(asNumber);
  if (!value.isString()) return value;
  const number = value.convertToNumberObjectValue();
  return number.isError() ? value : number;
}

function plainOf(value: BaseValueObject): Plain {
  return value.isNull() ? null : (value.getValue() as Plain);
}

function objectOf(value: Plain): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value ?? '');
}

/** A number, or the number that a text reads as; null for words. */
export function numberOf(value: Plain | undefined): number | null {
  if (value === undefined || value === null || typeof value === 'boolean') return Number(value ?? 0);
  const number = typeof value === 'number' ? value : Number(value.trim().replaceAll(',', '') || NaN);
  return Number.isFinite(number) ? number : null;
}

/** @throws FormulaError `#VALUE!` for words. */
export function numberIn(value: Plain | undefined): number {
  return numberOf(value) ?? fail('#VALUE!');
}

/** Ends a computation with an error of Excel. */
export function fail(code: FormulaError['code']): never {
  throw new FormulaError(code);
}
