import { decimal, fromDouble, HUNDRED, plain, type Decimal } from '../../quantity/decimal';
import type { Encoding, Figure, FigureState } from '../../quantity/figure';
import { isAmountUnit, type AmountUnit, type Unit } from '../../quantity/unit';
import type { Cell } from '../../workbook/snapshot';
import { halfWidth } from '../../words/cleaner/half-width';
import { beginsWith, endsIn, isNamed, mentions } from '../../words/topics';
import { wording, type Wording } from '../../words/wording';

/** A cell's content as a number, before its column decides unit, precision and what a plain ratio means. */
export interface RawValue {
  readonly state: FigureState;
  /** Percent values in percent points. */
  readonly value: Decimal | null;
  readonly encoding: Encoding;
  /** Decimals typed or shown, whichever is more; of percent points for percentages. Null for formula results. */
  readonly decimals: number | null;
  /** A unit written in the cell: `%`, 万元, 个. */
  readonly unit: Unit | null;
  /** `≥`, `>`, `=`, `≤`, `<` written in the cell, as sign or word. */
  readonly relation: string | null;
  /** A numeric cell as its format shows it; empty for any other. */
  readonly written: string;
}

const NOTHING: RawValue = {
  state: 'blank',
  value: null,
  encoding: 'number',
  decimals: null,
  unit: null,
  relation: null,
  written: '',
};

const NOTHING_MEANT = /^(?:[-—–―─/\\*×]+|N\/?A)$/i;

/** Relation signs and words (§2.1). */
const RELATIONS: readonly (readonly [string, Wording])[] = [
  ['≥', wording('says-at-least')],
  ['≤', wording('says-at-most')],
  ['>', wording('says-more-than')],
  ['<', wording('says-less-than')],
  ['=', wording('says-equal', 'anything ahead')],
];

/** The normalised relation sign of a cell of a relation column (`＝`, `≧`, `定性`); null for other text. */
export function relationOf(text: string): string | null {
  const half = halfWidth(text);
  if (beginsWith(half, 'not-counted')) return '定性';
  return splitRelation(`${half} `).relation;
}

function splitRelation(text: string): { relation: string | null; rest: string } {
  for (const [relation, words] of RELATIONS) {
    const said = words.openingOf(text);
    if (said) return { relation, rest: text.slice(said.quote.length) };
  }
  return { relation: null, rest: text };
}

const NUMBER = /^([-+−]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(%|‰)?([^\d]{0,12})$/;

/** A currency sign before the digits: `¥1,200.00`, `-￥30`, `RMB 500`. */
const CURRENCY = /^([-+−]?)(?:[¥￥]|RMB)/i;
const RENMINBI = wording('renminbi');

const ABOUT = wording('digit', 'about-digits');

/** 约5万, 8左右, 近百: an amount that nobody may calculate with. */
function isApproximate(text: string): boolean {
  return beginsWith(text, 'about-before') || ABOUT.isIn(text) || endsIn(text, 'about-behind');
}

/** 90%得满分, 1项扣2分: a rule of scoring, no value. */
const SCORES = wording('…', 'gives-points', '…', 'points-mark');

const IN_ALL = wording('in-all-before');
const IN_PERCENT = wording('percent-word');
const BOUND = wording('bound-of-value');

/** Money as it is spoken of. */
const MONEY_WORDS: Readonly<Record<string, AmountUnit>> = { 万: '万元', 亿: '亿元', 人民币元: '元' };

/** An amount and a remark on it in brackets: `612万（其中结转37万）`, `10（其中灾情因素6万元）`. */
const REMARKED = /^([-+−]?[\d,]*\.?\d+(\p{Script=Han}{0,2}))\((?=.*\p{Script=Han}).{3,}\)$/u;

function withoutRemark(text: string): string {
  const [, amount, unit] = REMARKED.exec(text) ?? [];
  return amount !== undefined && (unit === '' || isNamed(unit ?? '', 'unit-of-amount')) ? amount : text;
}

/** A loss in brackets, as accountants write it: `(0.50)`. A short whole number in brackets is a numbering. */
const BRACKETED = /^\((\d[\d,]*\.\d+|\d[\d,]{2,})\)$/;

const ERROR: RawValue = { ...NOTHING, state: 'error' };
const WORDS: RawValue = { ...NOTHING, state: 'text' };

/** Reads cells, each distinct text and each distinct number of a format once. */
export class ValueReader {
  private readonly texts = new Map<string, RawValue>();
  private readonly typed = new Map<string, Map<number, RawValue>>();
  private readonly computed = new Map<string, Map<number, RawValue>>();

  /** What the cell holds; a missing cell is blank. */
  read(cell: Cell | undefined): RawValue {
    if (!cell) return NOTHING;
    const { value } = cell;
    if (typeof value === 'number') return this.number(value, cell);
    if (typeof value === 'object') return ERROR;
    if (typeof value === 'boolean') return WORDS;
    const raw = this.text(value);
    return cell.formula !== undefined && raw.decimals !== null ? { ...raw, decimals: null } : raw;
  }

  private number(value: number, cell: Cell): RawValue {
    const format = cell.numberFormat ?? '';
    const formats = cell.formula === undefined ? this.typed : this.computed;
    let values = formats.get(format);
    if (!values) {
      values = new Map();
      formats.set(format, values);
    }
    let raw = values.get(value);
    if (!raw) {
      raw = dateAs(value, format) ?? numberAs(value, format, cell.formula !== undefined);
      values.set(value, raw);
    }
    return raw;
  }

  private text(text: string): RawValue {
    const known = this.texts.get(text);
    if (known) return known;
    const raw = parseText(text);
    this.texts.set(text, raw);
    return raw;
  }
}

/** Parts of a number format that are text or colours, not placeholders. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** A percent sign that a format prints as text (`0\%`, `0"%"`): the number stands in percent points already. */
const LITERAL_PERCENT = /\\[%％]|"[^"]*[%％][^"]*"/;

/** A number shown as a date is a date, no quantity; written 2023-12-31. Serial numbers of the 1900 system. */
function dateAs(serial: number, format: string): RawValue | null {
  if (format === '' || !/[ymd]/i.test(format.replace(LITERALS, '')) || serial < 61) return null;
  return { ...WORDS, written: isoDate(Math.floor(serial)) };
}

/** Days since 1899-12-30 as a date of the Gregorian calendar (civil-from-days, in years that begin in March). */
function isoDate(serial: number): string {
  const days = serial + 693_899;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${era * 400 + year + (month > 9 ? 1 : 0)}-${two(month > 9 ? month - 9 : month + 3)}-${two(day)}`;
}

/** A numeric cell: a percent format makes percent points of it, a formula makes it exact. */
function numberAs(value: number, format: string, computed: boolean): RawValue {
  const percent = format.replace(LITERALS, '').includes('%');
  const points = !percent && LITERAL_PERCENT.test(format);
  const exact = fromDouble(value);
  const shown = percent ? exact.times(HUNDRED) : exact;
  const formatted = formatDecimals(format);
  const whole = plain(shown);
  const point = whole.indexOf('.');
  const own = point < 0 ? 0 : whole.length - point - 1;
  const fixed = formatted > 0 ? formatted : percent && computed ? 0 : own;
  const digits = fixed === own ? whole : shown.toFixed(fixed);
  return {
    state: 'number',
    value: shown,
    encoding: percent ? 'percent' : 'number',
    decimals: computed ? null : Math.max(own, formatted),
    unit: percent || points ? '%' : null,
    relation: null,
    written: percent || points ? `${digits}%` : digits,
  };
}

/**
 * Reads text that may hold a number with sign words, thousands separators and a unit: `≥50个`, `204.46平方米`,
 * `0.9‰`, `1，234.5`, `不低于95%`. ‰ comes back in percent points.
 */
export function parseText(text: string): RawValue {
  const half = halfWidth(text);
  if (half === '') return NOTHING;
  if (NOTHING_MEANT.test(half) || isNamed(half, 'not-applicable'))
    return { ...NOTHING, state: 'not-applicable' };
  const { relation, rest } = splitRelation(half.replace(BRACKETED, '-$1'));
  const plainRest = withoutRemark(RENMINBI.notOpening(rest).replace(CURRENCY, '$1'));
  const match = NUMBER.exec(withPercentSign(IN_ALL.notOpening(plainRest)));
  if (!match || isApproximate(plainRest) || SCORES.is(match[4] ?? ''))
    return { ...NOTHING, state: 'text', relation };
  const [, sign = '', digits = '', ratio, word = ''] = match;
  const number = digits.replaceAll(',', '').replace(/\.$/, '').replace(/^\./, '0.');
  const decimals = number.includes('.') ? number.length - number.indexOf('.') - 1 : 0;
  const negative = sign === '-' || sign === '−';
  const value = decimal(`${negative ? '-' : ''}${number}`);
  const unit = BOUND.notClosing(word.replace(/[()]/g, ''));
  const bound = mentions(word, 'at-least-behind') ? '≥' : mentions(word, 'at-most-behind') ? '≤' : null;
  return {
    state: 'number',
    value: ratio === '‰' ? value.div(decimal('10')) : value,
    encoding: 'text',
    decimals: ratio === '‰' ? decimals + 1 : decimals,
    unit: ratio ? '%' : unit === '' ? null : (MONEY_WORDS[unit] ?? unit),
    relation: relation ?? bound,
    written: '',
  };
}

/** 95百分比 as 95%. */
function withPercentSign(text: string): string {
  return IN_PERCENT.closes(text) ? `${IN_PERCENT.notClosing(text)}%` : text;
}

/** Decimals an Excel number format shows: 2 for `#,##0.00` and `0.00%`, 0 for General. */
export function formatDecimals(format: string): number {
  const section = format.split(';')[0] ?? '';
  return /0\.(0+)/.exec(section)?.[1]?.length ?? 0;
}

/** The cell as a person reads it. */
function written(cell: Cell | undefined, raw: RawValue): string {
  if (!cell) return '';
  const { value } = cell;
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : raw.written;
}

/** A figure of one cell before column style is known; `decimals` are the cell's own. */
export function figureOf(
  sheet: string,
  row: number,
  column: number,
  cell: Cell | undefined,
  raw: RawValue,
  unit: Unit | null,
): Figure {
  const own = raw.unit !== null && (raw.unit === '%' || isAmountUnit(raw.unit)) ? raw.unit : null;
  return {
    cell: { sheet, row, column },
    state: raw.state,
    value: raw.value,
    unit: own ?? unit,
    decimals: raw.decimals,
    encoding: raw.encoding,
    written: written(cell, raw),
    formula: cell?.formula ?? null,
    numberFormat: cell?.numberFormat ?? null,
  };
}
