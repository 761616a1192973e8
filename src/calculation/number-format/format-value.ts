import { format, isValidFormat } from 'numfmt';
import { fromDouble, plain, roundHalfUp, decimal } from '../../core/quantity/decimal';
import { asFraction } from './fraction';
import { digitsInChinese, numberInChinese, type DigitStyle } from './chinese-digits';

/**
 * A value under an Excel number format code, as TEXT and the grid show it in a Chinese Excel. Numbers are first rounded
 * as decimals of 15 significant digits, halves away from zero, so that `0.00` of 1.005 is 1.01 as in Excel and not the
 * 1.00 that its binary value suggests. Throws when the code cannot be read.
 */
export function formatValue(code: string, value: number | string | boolean): string {
  const known = readable(code);
  const style = Number(/\[DBNum([123])\]/i.exec(known)?.[1] ?? 0);
  if (style === 1 || style === 2 || style === 3)
    return inChinese(known.replace(/\[DBNum\d\]/gi, ''), value, style);
  return shown(known, value);
}

function shown(code: string, value: number | string | boolean): string {
  const bare = literalsRemoved(code);
  if (typeof value === 'number' && value < 0 && ELAPSED.test(code)) {
    const negative = splitSections(code)[1];
    return negative === undefined ? `-${shown(code, -value)}` : shown(negative, -value);
  }
  if (EXPONENT.test(bare)) return inPowersOfTen(code, bare, value);
  if (typeof value === 'number' && FRACTION.test(bare)) {
    const fraction = fractionIn(splitSections(code), value);
    if (fraction !== null) return fraction;
  }
  const rounded = typeof value === 'number' ? roundedFor(code, value) : value;
  const chinese = CHINESE_NAMES.test(bare) || /\[\$-(?:0?804|[0-9A-F]+804)\]/i.test(code);
  const text = format(code.replace(/上午\/下午/g, 'AM/PM'), rounded, {
    locale: chinese ? 'zh-CN' : '',
    ignoreTimezone: true,
  });
  return /(^|[^a])aaa([^a]|$)/.test(bare) ? text.replace(/周(?=[一二三四五六日])/, '') : text;
}

/** Time that has passed (`[h]:mm`): of a negative one Excel shows the sign, or what its section says, and the time without it. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/** `0.00E+00`, or with a small e, which the text then has too. */
const EXPONENT = /[0#?].*e[+-]/i;

/** `# ?/?`: places, a stroke, and places or a number. */
const FRACTION = /[0#?][^a-z]*\/[^a-z]*[0-9#?]/i;

/** A number as a fraction under the section that is meant for it; null where a condition chooses the section. */
function fractionIn(sections: readonly string[], value: number): string | null {
  if (sections.some((section) => /\[[<>=]/.test(section))) return null;
  const [positive = '', negative, zero] = sections;
  if (value === 0) return asFraction(zero ?? positive, 0);
  if (value > 0) return asFraction(positive, value);
  if (negative !== undefined) return asFraction(negative, -value);
  const text = asFraction(positive, -value);
  return text === null ? null : `-${text}`;
}

/**
 * A number as digits and a power of ten (科学记数), written as the formatter means it: a percent sign and a comma behind
 * the exponent are only signs, and of zero every place before the point is shown.
 */
function inPowersOfTen(code: string, bare: string, value: number | string | boolean): string {
  let behind = '';
  const known = outsideLiterals(code, (placeholders) =>
    placeholders.replace(/e(?=[+-])|[.%,#?]/gi, (sign) => {
      const whole = behind === '';
      if (/[.e]/i.test(sign)) behind += sign;
      if (sign === '%') return '\\%';
      if (sign === ',' && /e/i.test(behind)) return '';
      if (/[#?]/.test(sign) && whole && value === 0) return '0';
      return sign.toUpperCase();
    }),
  );
  const text = format(known, value, { locale: '' });
  return bare.includes('E') ? text : text.replace(/E(?=[^E]*$)/, 'e');
}

/** Names of days that are Chinese in every Excel, and the halves of the day; other names are English unless asked for. */
const CHINESE_NAMES = /aaa|上午/;

/** Digits under `[DBNum1]` and its like: a plain number is read out, placeholders and years are spelt digit by digit. */
function inChinese(code: string, value: number | string | boolean, style: DigitStyle): string {
  const text = shown(code, value);
  const bare = literalsRemoved(code);
  if (/General/i.test(bare)) return text.replace(/\d+(?:\.\d+)?/, (number) => numberInChinese(number, style));
  if (!/[ymdhs]/i.test(bare)) return digitsInChinese(text, style);
  return text.replace(/\d+/g, (number) =>
    number.length > 2
      ? digitsInChinese(number, style)
      : numberInChinese(String(Number(number)), style).replace(/^[一壹](?=[十拾])/, ''),
  );
}

/** Whether Excel takes a text for a number format code. */
export function isNumberFormat(code: string): boolean {
  return code !== '' && isValidFormat(readable(code));
}

/** Colours as a Chinese Excel calls them; no text shows one. */
const COLOURS = /\[(?:[红黑白黄绿蓝]色|蓝绿色|洋红色?|颜色\s*\d{1,2})\]/g;

/** The code as the formatter knows it. */
function readable(code: string): string {
  return escaped(code.replace(/G\/通用格式/i, 'General').replace(COLOURS, ''));
}

/** The number as precise as the format shows it; dates, fractions and exponents are left to the formatter. */
function roundedFor(code: string, value: number): number {
  const sections = splitSections(code);
  const pattern = literalsRemoved(sections[value < 0 && sections.length > 1 ? 1 : 0] ?? '');
  // A condition chooses the section, and `[s].00` counts seconds of a value in days.
  const special = /\[(?:[<>=]|[hms]+\])/i.test(code);
  const exact = fromDouble(value);
  if (special || !/^[^a-z/]*[0#?][^a-z/]*$/i.test(pattern)) return Number(plain(exact));
  const decimals = /\.([0#?]*)/.exec(pattern)?.[1]?.length ?? 0;
  const percents = (pattern.match(/%/g) ?? []).length;
  const thousands = /[0#?](,+)(?=[^0#?]*$|\.)/.exec(pattern)?.[1]?.length ?? 0;
  const shift = decimals + 2 * percents - 3 * thousands;
  if (shift >= 0) return Number(plain(roundHalfUp(exact, shift)));
  const unit = decimal(`1e${-shift}`);
  return Number(plain(roundHalfUp(exact.div(unit), 0).times(unit)));
}

/** Quoted text, escaped and padding characters, colours and locales: what is left of a code are placeholders. */
const LITERALS = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/gu;

function literalsRemoved(section: string): string {
  return section.replace(LITERALS, '');
}

/** The code with its placeholders changed and its literals as they are. */
function outsideLiterals(code: string, change: (placeholders: string) => string): string {
  const literals = code.match(LITERALS) ?? [];
  return code
    .split(LITERALS)
    .map((placeholders, index) => change(placeholders) + (literals[index] ?? ''))
    .join('');
}

function splitSections(code: string): string[] {
  return code.match(/(?:"[^"]*"|\\.|[^;])+|(?<=;)(?=;|$)/gu) ?? [];
}

/** Chinese Excel writes `0!.0,` for units of ten thousand: `!` escapes the next character, as `\\` does. */
function escaped(code: string): string {
  return code.replace(/"[^"]*"|\\.|!(.)/g, (whole: string, next: string | undefined) =>
    next === undefined ? whole : `\\${next}`,
  );
}
