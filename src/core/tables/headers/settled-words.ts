import type { Candidate, Meaning } from '../../words/meaning';
import type { Token } from '../cells/lines';
import type { BandColumn } from './band';
import { termOf } from './fields-by-meaning';

/**
 * Words of a header that may mean either of two things, as its other words decide: 年初数 beside 期末数 opens a balance,
 * beside 执行数 it is the budget of the beginning of the year.
 */
export function settled(columns: readonly BandColumn[]): readonly BandColumn[] {
  const open = new Set(columns.flatMap(({ path }) => path.filter((token) => opening(token) !== undefined)));
  const others = columns.flatMap(({ path }) => path.filter((token) => !open.has(token)).map(said));
  if (open.size === 0 || !others.some(closesBalance) || others.some(isOfMoneySpent)) return columns;
  const known = new Map([...open].map((token) => [token, opened(token)]));
  return columns.map(({ column, path }) => ({
    column,
    path: path.map((token) => known.get(token) ?? token),
  }));
}

function said({ word }: Token): Meaning {
  return word?.reading?.kind === 'figure' ? word.reading.meaning : {};
}

/** The reading as an opening balance that the word leaves open. */
function opening({ word }: Token): Candidate | undefined {
  return word?.reading?.alternatives.find(({ meaning }) => meaning.period === 'open');
}

function closesBalance({ period, measure, aspect }: Meaning): boolean {
  return period === 'close' && aspect === undefined && !SPENT.has(measure ?? '');
}

function isOfMoneySpent({ measure }: Meaning): boolean {
  return SPENT.has(measure ?? '');
}

/** What tables of money that is budgeted and spent measure, and tables of what there is do not. */
const SPENT: ReadonlySet<string> = new Set(['budget', 'outturn', 'arrived']);

function opened(token: Token): Token {
  const { word } = token;
  const candidate = opening(token);
  if (!word?.reading || !candidate) return token;
  const reading = { ...word.reading, ...candidate, noun: null, grounds: 'stated' as const };
  return { ...token, word: { ...word, reading, column: termOf(reading) } };
}
