import { formatValue } from '../../model/number-format';
import { NUMBER, VALUE, isError, toCondition, toNumber, toText } from '../value';
import type { Scalar } from '../value';
import { ofTexts, single, values } from './arguments';
import type { WorksheetFunction } from './arguments';

/** Text functions, counting UTF-16 units as Excel does. */
export const TEXT: Readonly<Record<string, WorksheetFunction>> = {
  LEN: ofTexts((text = '') => text.length),
  TRIM: ofTexts((text = '') => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  // eslint-disable-next-line no-control-regex -- control characters are what CLEAN removes
  CLEAN: ofTexts((text = '') => text.replace(/[\u0000-\u001f]/g, '')),
  UPPER: ofTexts((text = '') => text.toUpperCase()),
  LOWER: ofTexts((text = '') => text.toLowerCase()),
  EXACT: ofTexts((a = '', b = '') => a === b),
  LEFT: cut((text, count) => text.slice(0, count), 1),
  RIGHT: cut((text, count) => (count === 0 ? '' : text.slice(-count)), 1),
  REPT: cut((text, count) => (text.length * count > 32_767 ? VALUE : text.repeat(count)), 0),
  MID: ([text, start, count]) => {
    const from = toNumber(single(start));
    const length = toNumber(single(count));
    const source = toText(single(text));
    if (isError(source)) return source;
    if (isError(from)) return from;
    if (isError(length)) return length;
    if (from < 1 || length < 0) return VALUE;
    return source.slice(Math.trunc(from) - 1, Math.trunc(from) - 1 + Math.trunc(length));
  },
  SUBSTITUTE: ([text, old, fresh, instance]) => {
    const [source, from, to] = [toText(single(text)), toText(single(old)), toText(single(fresh))];
    if (isError(source)) return source;
    if (isError(from)) return from;
    if (isError(to)) return to;
    if (from === '') return source;
    if (instance === undefined) return source.replaceAll(from, () => to);
    const wanted = toNumber(single(instance));
    if (isError(wanted)) return wanted;
    if (wanted < 1) return VALUE;
    const parts = source.split(from);
    const at = Math.trunc(wanted);
    return at >= parts.length ? source : parts.slice(0, at).join(from) + to + parts.slice(at).join(from);
  },
  CONCATENATE: joined,
  CONCAT: joined,
  TEXTJOIN: ([delimiter, ignore, ...rest]) => {
    const between = toText(single(delimiter));
    const skip = toCondition(single(ignore));
    if (isError(between)) return between;
    if (isError(skip)) return skip;
    const texts = [...values(rest)].map(toText);
    const error = texts.find((text) => isError(text));
    return error ?? texts.filter((text) => !skip || text !== '').join(between);
  },
  T: ([value]) => {
    const found = single(value);
    return typeof found === 'string' || isError(found) ? found : '';
  },
  N: ([value]) => {
    const found = single(value);
    return isError(found) ? found : typeof found === 'number' ? found : Number(found === true);
  },
  VALUE: ([value]) => {
    const found = single(value);
    return typeof found === 'boolean' ? VALUE : toNumber(found);
  },
  TEXT: ([value, code]) => formatted(single(value), toText(single(code))),
  FIXED: ([value, digits, plainDigits]) => {
    const number = toNumber(single(value));
    const decimals = digits === undefined ? 2 : toNumber(single(digits));
    const withoutCommas = toCondition(single(plainDigits));
    if (isError(number)) return number;
    if (isError(decimals)) return decimals;
    if (isError(withoutCommas)) return withoutCommas;
    if (decimals < 0 || decimals > 127) return VALUE;
    const fraction = decimals >= 1 ? `.${'0'.repeat(Math.trunc(decimals))}` : '';
    return formatted(number, `${withoutCommas ? '0' : '#,##0'}${fraction}`);
  },
};

/** The value under a format code; text that reads as a number is shown as one; an unreadable code is #VALUE!. */
function formatted(value: Scalar, code: Scalar): Scalar {
  if (isError(value)) return value;
  if (typeof code !== 'string') return code;
  const number = typeof value === 'string' || value === null ? toNumber(value) : value;
  try {
    return code === '' ? '' : formatValue(code, isError(number) ? String(value) : number);
  } catch {
    return VALUE;
  }
}

function joined(args: Parameters<WorksheetFunction>[0]): Scalar {
  const texts = [...values(args)].map(toText);
  const text = texts.find((each) => isError(each)) ?? texts.join('');
  return typeof text === 'string' && text.length > 32_767 ? VALUE : text;
}

function cut(apply: (text: string, count: number) => Scalar, fallback: number): WorksheetFunction {
  return ([text, count]) => {
    const source = toText(single(text));
    const length = count === undefined ? fallback : toNumber(single(count));
    if (isError(source)) return source;
    if (isError(length)) return length;
    if (length < 0) return VALUE;
    return Number.isFinite(length) ? apply(source, Math.trunc(length)) : NUMBER;
  };
}
