import { parseValue } from 'numfmt';
import type { Content } from './cell';
import { Failure } from './failure';

/** What an entry becomes: content, and the number format Excel gives the cell along with it, if any. */
export interface Entry extends Content {
  readonly numberFormat?: string;
}

const TEXT_FORMAT = '@';
const ERRORS = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!'];

/**
 * Reads an entry as Excel does, whether typed by a person or set through `Range.values`: a leading `=`, `+` or
 * `-` starts a formula, a leading apostrophe forces text, `12%`, `1,200` and dates become numbers with a format,
 * and in a cell formatted `@` everything stays text. An empty string blanks the cell.
 * @throws Failure InvalidArgument for an entry Excel refuses (a leading `@` that is no formula).
 */
export function readEntry(entry: string | number | boolean, numberFormat = 'General'): Entry {
  if (numberFormat === TEXT_FORMAT && typeof entry !== 'string')
    return { value: String(entry).toUpperCase() };
  if (typeof entry !== 'string') return { value: entry };
  if (entry === '') return { value: null };
  if (entry.startsWith("'")) return { value: entry.slice(1), textPrefix: true };
  if (numberFormat === TEXT_FORMAT) return { value: entry };
  if (entry.startsWith('=') && entry.length > 1) return { value: 0, formula: entry };
  if (ERRORS.includes(entry.toUpperCase())) return { value: { error: entry.toUpperCase() } };
  return readNumber(entry, numberFormat) ?? readSignedFormula(entry) ?? { value: entry };
}

/** The entry that, typed into the cell, gives this content again. */
export function entryOf(content: Content): string | number | boolean {
  if (content.formula !== undefined) return content.formula;
  if (content.value === null) return '';
  if (typeof content.value === 'object') return content.value.error;
  return content.textPrefix ? `'${String(content.value)}` : content.value;
}

function readNumber(entry: string, numberFormat: string): Entry | null {
  const parsed = parseValue(entry);
  if (!parsed) return readChineseDate(entry);
  if (typeof parsed.v === 'boolean') return { value: parsed.v };
  if (typeof parsed.v !== 'number') return null;
  return { value: parsed.v, ...(parsed.z && numberFormat === 'General' ? { numberFormat: parsed.z } : {}) };
}

function readChineseDate(entry: string): Entry | null {
  const match = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(entry);
  if (!match) return null;
  const [, year, month, day] = match;
  const serial = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)) / 86_400_000 + 25_569;
  return { value: serial, numberFormat: day ? 'yyyy"年"m"月"d"日"' : 'yyyy"年"m"月"' };
}

/** `+A1` and `-合计` are formulas to Excel; a lone sign is text. */
function readSignedFormula(entry: string): Entry | null {
  if (entry.startsWith('@') && entry.length > 1) throw new Failure('InvalidArgument', 'Range.values');
  return /^[+-]./.test(entry) ? { value: 0, formula: `=${entry}` } : null;
}
