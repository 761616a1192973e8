import type { Candidate, Meaning } from '../../words/meaning';
import type { Token } from '../cells/lines';
import type { BandColumn } from './band';
import { termOf } from './fields/column-term';

/**
 * Words of a header that may mean either of two things, as its other words decide: 年初数 beside 期末数 opens a balance,
 * beside 执行数 it is the budget of the beginning of the year.
 */
export function settled(given: readonly BandColumn[]): readonly BandColumn[] {
  const columns = withQuotas(given);
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

/** 指标 right before what was paid (指标 | 支付 | 进度) is the quota that it was paid of, no name of an indicator. */
function withQuotas(columns: readonly BandColumn[]): readonly BandColumn[] {
  return columns.map((column, place) => {
    const leaf = column.path.at(-1);
    const next = columns[place + 1]?.path;
    const spent = next?.at(-1);
    const isPaidOf =
      place > 0 &&
      spent !== undefined &&
      next?.at(-2) === column.path.at(-2) &&
      said(spent).measure === 'outturn';
    const quota = isPaidOf ? leaf?.word?.reading?.alternatives.find(isQuota) : undefined;
    if (!leaf?.word || !quota) return column;
    const read = readAs(leaf, quota);
    const word = read.word && { ...read.word, labelColumn: false, indicator: null };
    return { ...column, path: [...column.path.slice(0, -1), { ...read, word }] };
  });
}

function isQuota({ kind, meaning }: Candidate): boolean {
  return kind === 'figure' && meaning.measure === 'budget';
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
