import {
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  StringValueObject,
  type BaseFunction,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { asNumber, isArray, valuesOf } from './own-function';
import { numberAsText } from './number-text';

/** Functions of single numbers: a text that reads as a number is one (文本型数字). */
const OF_NUMBERS = namesIn(
  'ABS INT MOD ROUND ROUNDUP ROUNDDOWN TRUNC SIGN SQRT POWER EXP LN LOG LOG10 CEILING FLOOR EVEN ODD MROUND QUOTIENT ' +
    'SIN COS TAN ASIN ACOS ATAN ATAN2 SINH COSH TANH ASINH ACOSH ATANH DEGREES RADIANS FACT COMBIN',
);

/** Functions of lists in which texts do not count, also those that read as numbers; and what they give for none. */
const OF_LISTS: Readonly<Record<string, ErrorType>> = {
  MEDIAN: ErrorType.NUM,
  DEVSQ: ErrorType.NUM,
  GEOMEAN: ErrorType.NUM,
  HARMEAN: ErrorType.NUM,
  STDEV: ErrorType.DIV_BY_ZERO,
  'STDEV.S': ErrorType.DIV_BY_ZERO,
  STDEVP: ErrorType.DIV_BY_ZERO,
  'STDEV.P': ErrorType.DIV_BY_ZERO,
  VAR: ErrorType.DIV_BY_ZERO,
  'VAR.S': ErrorType.DIV_BY_ZERO,
  VARP: ErrorType.DIV_BY_ZERO,
  'VAR.P': ErrorType.DIV_BY_ZERO,
};

/** Functions of texts: a number is its text of at most 15 digits. `&` is CONCATENATE. */
const OF_TEXTS = namesIn('CONCATENATE CONCAT LEN LENB TRIM EXACT FIND SEARCH UPPER LOWER');

/** Functions of which only the first argument is a text. */
const OF_ONE_TEXT = namesIn('LEFT RIGHT MID LEFTB RIGHTB MIDB REPT REPLACE');

/** Functions whose time grows with their arguments: beyond this number they are given up. */
const COUNTING = namesIn(
  'BINOM.DIST BINOM.DIST.RANGE BINOM.INV BINOMDIST CRITBINOM HYPGEOM.DIST HYPGEOMDIST NEGBINOM.DIST NEGBINOMDIST ' +
    'POISSON POISSON.DIST',
);
const MOST_COUNTED = 10_000;

/** Which arguments say how large the rectangle is that a function makes; that of MUNIT is a square. */
const MAKING: Readonly<Record<string, readonly number[]>> = {
  MUNIT: [0, 0],
  EXPAND: [1, 2],
};
const MOST_MADE = 1_000_000;

/** Characters that replacing may come to at most; a cell of Excel takes 32,767. */
const LONGEST_TEXT = 10_000_000;

function namesIn(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** The engine's function, given its arguments as Excel reads them. */
export function adjusted(executor: BaseFunction): BaseFunction {
  const name = String(executor.name);
  if (OF_NUMBERS.has(name)) return given(executor, (values) => values.map(asNumber));
  if (name === 'SUBSTITUTE') return given(executor, (values) => replaceable(values.map(asText)));
  if (OF_TEXTS.has(name)) return given(executor, (values) => values.map(asText));
  if (OF_ONE_TEXT.has(name)) {
    return given(executor, (values) => values.map((value, index) => (index === 0 ? asText(value) : value)));
  }
  if (COUNTING.has(name)) return given(executor, countable);
  // The life of an asset and the periods within it.
  if (name === 'VDB')
    return given(executor, (values) => [...values.slice(0, 2), ...countable(values.slice(2))]);
  const sizes = MAKING[name];
  if (sizes) return given(executor, (values) => makable(values, sizes));
  if (name === 'IF') return given(executor, withCondition);
  const none = OF_LISTS[name];
  return none === undefined ? executor : given(executor, (values) => numbersAlone(values, none));
}

/** Changes what a function is given; an error instead of the arguments is its result. */
function given(
  executor: BaseFunction,
  change: (values: readonly BaseValueObject[]) => readonly BaseValueObject[] | BaseValueObject,
): BaseFunction {
  const calculate = executor.calculate.bind(executor) as (...values: BaseValueObject[]) => BaseValueObject;
  executor.calculate = (...values: BaseValueObject[]) => {
    const changed = change(values);
    return 'isError' in changed ? changed : calculate(...changed);
  };
  return executor;
}

function numbersAlone(
  values: readonly BaseValueObject[],
  none: ErrorType,
): readonly BaseValueObject[] | BaseValueObject {
  const kept = values.map((value) =>
    isArray(value) ? value.mapValue((each) => (each.isString() ? NullValueObject.create() : each)) : value,
  );
  const counts = (value: BaseValueObject) => value.isNumber() || value.isError();
  const some = kept.some((value) => (isArray(value) ? valuesOf(value).some(counts) : !value.isNull()));
  return some ? kept : ErrorValueObject.create(none);
}

function asText(value: BaseValueObject): BaseValueObject {
  if (isArray(value)) return value.mapValue(asText);
  return value.isNumber() ? StringValueObject.create(numberAsText(Number(value.getValue()))) : value;
}

/** A text is no condition, but for TRUE and FALSE. */
function withCondition(values: readonly BaseValueObject[]): readonly BaseValueObject[] | BaseValueObject {
  const [asked] = values;
  const condition = asked && (valuesOf(asked).length === 1 ? valuesOf(asked)[0] : asked);
  const isWords = condition?.isString() === true && !/^(?:true|false)$/i.test(String(condition.getValue()));
  return isWords ? ErrorValueObject.create(ErrorType.VALUE) : values;
}

/** @throws RangeError where computing would take long. */
function countable(values: readonly BaseValueObject[]): readonly BaseValueObject[] {
  const numbers = values.flatMap(valuesOf).map((value) => Math.abs(Number(value.getValue())));
  if (numbers.some((number) => number > MOST_COUNTED)) throw new RangeError('too much to count');
  return values;
}

/** @throws RangeError where the rectangle would be large. */
function makable(values: readonly BaseValueObject[], sizes: readonly number[]): readonly BaseValueObject[] {
  const cells = sizes
    .map((place) => largest(values[place], Number))
    .reduce((product, size) => product * size, 1);
  if (cells > MOST_MADE) throw new RangeError('too much to make');
  return values;
}

/** @throws RangeError where the text would become long. */
function replaceable(values: readonly BaseValueObject[]): readonly BaseValueObject[] {
  const [text, , replacement] = values.map((value) => largest(value, (content) => String(content).length));
  if ((text ?? 0) * (replacement ?? 0) > LONGEST_TEXT) throw new RangeError('too much to replace');
  return values;
}

/** The greatest measure of the values, at least 1. */
function largest(value: BaseValueObject | undefined, measure: (content: unknown) => number): number {
  const all = value ? valuesOf(value) : [];
  return all.reduce((most, each) => Math.max(most, measure(each.getValue()) || 1), 1);
}
