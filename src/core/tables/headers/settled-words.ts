import type { Candidate, Meaning } from '../../words/meaning';
import type { Token } from '../cells/lines';
import type { BandColumn } from './band';
import { termOf } from './fields/column-term';

/**
 * Words of a header that may mean either of two things, as its other words decide: 年初数 beside 期末数 opens a balance,
 * beside 执行数 it is the budget of the beginning of the year.
 */
export function settled(columns: readonly BandColumn[]): readonly BandColumn[] {
  const open = new Set(
    columns.flatMap(({ path }) => path.filter((token) => candidateOf(token) !== undefined)),
  );
  if (open.size === 0) return columns;
  const others = columns.flatMap(({ path }) => path.filter((token) => !open.has(token)).map(said));
  const known = new Map(
    [...open].flatMap((token) => {
      const candidate = candidateOf(token);
      return candidate && speaksFor(candidate.meaning, others) ? [[token, readAs(token, candidate)]] : [];
    }),
  );
  return columns.map(({ column, path }) => ({
    column,
    path: path.map((token) => known.get(token) ?? token),
  }));
}

function said({ word }: Token): Meaning {
  return word?.reading?.kind === 'figure' ? word.reading.meaning : {};
}

/** The other reading of a figure that the word leaves open. */
function candidateOf({ word }: Token): Candidate | undefined {
  const { reading } = word ?? {};
  return reading?.kind === 'figure'
    ? reading.alternatives.find(({ meaning }) => meaning.period !== undefined)
    : undefined;
}

/** Whether the other words of the header are those of the candidate's time. */
function speaksFor({ period }: Meaning, others: readonly Meaning[]): boolean {
  if (period === 'open') return others.some(closesBalance) && !others.some(isOfMoneySpent);
  return period === 'this' && others.some((other) => other.period === 'last' && other.aspect === undefined);
}

function closesBalance({ period, measure, aspect }: Meaning): boolean {
  return period === 'close' && aspect === undefined && !SPENT.has(measure ?? '');
}

function isOfMoneySpent({ measure }: Meaning): boolean {
  return SPENT.has(measure ?? '');
}

/** What tables of money that is budgeted and spent measure, and tables of what there is do not. */
const SPENT: ReadonlySet<string> = new Set(['budget', 'outturn', 'arrived']);

function readAs(token: Token, candidate: Candidate): Token {
  const { word } = token;
  if (!word?.reading) return token;
  const reading = { ...word.reading, ...candidate, noun: null, grounds: 'stated' as const };
  return { ...token, word: { ...word, reading, column: termOf(reading) } };
}
