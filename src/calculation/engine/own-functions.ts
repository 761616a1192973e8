import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { decimal, fromDouble, roundHalfUp } from '../../core/quantity/decimal';
import { formatValue } from '../number-format/format-value';

/** What a function of ours is given; it gives text, or `#VALUE!`. */
type Plain = number | string | boolean | null;

/** Functions that the engine lacks, or that it computes unlike Excel: the engine rounds the halves of doubles. */
export const OWN_FUNCTIONS: readonly BaseFunction[] = [
  own('TEXT', [2, 2], (value, code) => textOf(value, String(code ?? ''))),
  own('FIXED', [1, 3], (value, places = 2, plain = false) =>
    numberText(value, places, plain !== true && plain !== 1),
  ),
  own('RMB', [1, 2], (value, places = 2) => withSign(numberText(value, places, true))),
  own('WIDECHAR', [1, 1], (text) =>
    String(text ?? '').replace(/[ -~]/g, (sign) =>
      sign === ' ' ? '\u3000' : String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH),
    ),
  ),
];

/** From a printable ASCII sign to its full-width form. */
const FULL_WIDTH = 0xfee0;

function own(
  name: string,
  [least, most]: readonly [number, number],
  compute: (...given: Plain[]) => Plain,
): BaseFunction {
  return new (class extends BaseFunction {
    override minParams = least;
    override maxParams = most;
    /** A format code such as `0.00%` is not the number that it would be. */
    override isArgumentsIgnoreNumberPattern() {
      return true;
    }
    override calculate(...given: BaseValueObject[]) {
      return cellByCell(given, compute);
    }
  })(name);
}

/** Over ranges a function is computed cell by cell; an error comes out as it went in. */
function cellByCell(
  given: readonly BaseValueObject[],
  compute: (...given: Plain[]) => Plain,
): BaseValueObject {
  const ranges = given.map((each) => (each.isArray() ? each : null) as ArrayValueObject | null);
  const rowCount = Math.max(1, ...ranges.map((each) => each?.getRowCount() ?? 1));
  const columnCount = Math.max(1, ...ranges.map((each) => each?.getColumnCount() ?? 1));
  const at = (row: number, column: number): BaseValueObject => {
    const values = given.map((each, index) => pick(ranges[index] ?? null, row, column) ?? each);
    const error = values.find((value) => value.isError());
    return error ?? objectOf(compute(...values.map(plainOf)));
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

function plainOf(value: BaseValueObject): Plain {
  return value.isNull() ? null : (value.getValue() as Plain);
}

function objectOf(value: Plain): BaseValueObject {
  if (value === NO_VALUE) return ErrorValueObject.create(ErrorType.VALUE);
  return StringValueObject.create(String(value ?? ''));
}

const NO_VALUE = '#VALUE!';

/** A number, or the number that a text reads as; null for words. */
function numberOf(value: Plain): number | null {
  if (value === null || typeof value === 'boolean') return Number(value);
  const number = typeof value === 'number' ? value : Number(value.trim().replaceAll(',', '') || NaN);
  return Number.isFinite(number) ? number : null;
}

function textOf(value: Plain, code: string): Plain {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  const number = numberOf(value);
  try {
    return code === '' ? '' : formatValue(code, number ?? String(value));
  } catch {
    return NO_VALUE;
  }
}

function numberText(value: Plain, decimals: Plain, grouped: boolean): Plain {
  const number = numberOf(value);
  const places = numberOf(decimals);
  if (number === null || places === null) return NO_VALUE;
  const shown = Math.trunc(places);
  const scale = decimal('10').pow(Math.max(0, -shown));
  const rounded = roundHalfUp(fromDouble(number).div(scale), Math.max(0, shown)).times(scale);
  const [whole = '', rest] = rounded.toFixed(Math.max(0, shown)).split('.');
  const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return rest === undefined ? digits : `${digits}.${rest}`;
}

/** Money as Chinese Excel writes it: `¥1,234.50`, `¥-1,234.50`. */
function withSign(text: Plain): Plain {
  return typeof text === 'string' && text !== NO_VALUE ? `¥${text}` : text;
}
