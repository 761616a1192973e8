import { endOf } from '../../../words/topics';
import type { Phrase } from '../../clauses/phrase';

/**
 * Gives each figure of a distributive list its own subject: "甲、乙、丙分别支出3、4、5万元，占总额的25%、33%、42%" becomes a
 * list of single statements, and so does "甲、乙各3万元". Figures and subjects must be as many as each other; rates and
 * shares in a row that are not say nothing.
 */
export function distribute(phrases: readonly Phrase[]): readonly Phrase[] {
  let row: Row | null = null;
  let end = 0;
  const result: Phrase[] = [];
  for (let at = 0; at < phrases.length;) {
    const phrase = phrases[at];
    if (!phrase) break;
    // What stands in one row with the first of a run stands in one with each of it.
    if (at >= end) end = endOfRun(phrases, at);
    const named = phrase.subject.split(/[、和及与]/).filter((name) => name !== '');
    if (phrase.each && end - at < named.length && isRowOf(phrases, at, named.length)) end = at + named.length;
    if (isHandedOut(phrases, at, end)) {
      const run = phrases.slice(at, end);
      const subjects: readonly string[] =
        named.length === run.length ? named : namesFor(phrase, run.length, row, result);
      if (phrase.years.length === run.length && SIZES.has(phrase.role)) {
        result.push(...ofItsYear(phrase, run));
        at += run.length;
        continue;
      }
      if (subjects.length === run.length) {
        result.push(...handedOut(phrase, run, subjects));
        if (SIZES.has(phrase.role)) row = { names: subjects, sentence: phrase.sentence };
      } else if (SIZES.has(phrase.role)) result.push(...run);
      // Nobody says whose they are: a guess would accuse the wrong one.
      else result.push(...run.map((one): Phrase => ({ ...one, role: 'other' })));
      at += run.length;
      continue;
    }
    if (SIZES.has(phrase.role)) row = null;
    if (isApiece(phrase, named))
      result.push(
        ...handedOut(
          phrase,
          named.map(() => phrase),
          named,
        ),
      );
    else result.push(phrase);
    at++;
  }
  return result;
}

/** Subjects that figures were handed out to last, for the rates and shares behind them. */
interface Row {
  readonly names: readonly string[];
  readonly sentence: number;
}

const SIZES: ReadonlySet<Phrase['role']> = new Set(['amount', 'count']);

/** 分别 hands out any row of figures; rates and shares in a row are handed out without it, for nothing has two of them. */
function isHandedOut(phrases: readonly Phrase[], at: number, end: number): boolean {
  const phrase = phrases[at];
  if (!phrase || end - at < 2) return false;
  if (phrase.each) return true;
  if (!MEASURED.has(phrase.role)) return false;
  for (let index = at + 1; index < end; index++) {
    const other = phrases[index];
    if (other?.role !== 'other' || other.verb !== null) return false;
  }
  return true;
}

const MEASURED: ReadonlySet<Phrase['role']> = new Set(['share', 'rate', 'completion', 'ratio']);

function isApiece({ apiece, role, total }: Phrase, names: readonly string[]): boolean {
  return apiece && SIZES.has(role) && !total && names.length > 1;
}

/** 2021年、2022年分别投入3万元、4万元: each is that of its year. */
function ofItsYear(phrase: Phrase, run: readonly Phrase[]): readonly Phrase[] {
  return handedOut(
    phrase,
    run,
    run.map(() => phrase.subject),
  ).map((one, index) => ({ ...one, year: phrase.years[index] ?? one.year }));
}

function handedOut(phrase: Phrase, run: readonly Phrase[], subjects: readonly string[]): readonly Phrase[] {
  const tail = shared(subjects);
  return run.map((one, index) => {
    const name = subjects[index] ?? '';
    return {
      ...one,
      role: phrase.role,
      slot: phrase.slot,
      direction: phrase.direction,
      base: phrase.base,
      subject: name.endsWith(tail) ? name : name + tail,
      opener: index === 0 ? phrase.opener : null,
      before: index === 0 ? phrase.before : '，',
      each: false,
    };
  });
}

/** Whose the rates and shares of a row are: of the subjects handed out before, or of the sizes that stand before them. */
function namesFor(
  { role, sentence }: Phrase,
  count: number,
  row: Row | null,
  before: readonly Phrase[],
): readonly string[] {
  if (SIZES.has(role)) return [];
  if (row?.sentence === sentence) return row.names;
  return listedBefore(before, count);
}

/** The subjects of the last so many sizes, where they stand in a row in the same sentence; empty where they do not. */
function listedBefore(before: readonly Phrase[], count: number): readonly string[] {
  const row = before.slice(-count);
  const names = row.map(({ subject }) => subject);
  const inRow = row.every(
    ({ role, subject, sentence }) => SIZES.has(role) && subject !== '' && sentence === row[0]?.sentence,
  );
  return inRow && new Set(names).size === count ? names : [];
}

/** Behind the last of the figures that stand in one row with the first: without words of their own between them. */
function endOfRun(phrases: readonly Phrase[], at: number): number {
  const first = phrases[at];
  if (!first?.figure) return at + 1;
  let end = at + 1;
  for (let next = phrases[end]; next && isInRow(next, first); next = phrases[end]) end++;
  return end;
}

/** 甲、乙、丙支出分别为3万元，4万元和5万元: as many figures as names, with commas between them. */
function isRowOf(phrases: readonly Phrase[], at: number, count: number): boolean {
  const [first, ...others] = phrases.slice(at, at + count);
  return (
    first !== undefined &&
    others.length + 1 === count &&
    others.every(
      (one) =>
        isInRow({ ...one, before: null }, first) &&
        (one.before === '，' || one.before === null || one.before === '、'),
    )
  );
}

function isInRow({ figure, subject, sentence, each, before }: Phrase, first: Phrase): boolean {
  return (
    figure !== null &&
    subject === '' &&
    sentence === first.sentence &&
    !each &&
    figure.dimension === first.figure?.dimension &&
    (before === '、' || before === null)
  );
}

/** The ending that the last of several names has for all of them (甲、乙收入 → 收入). */
function shared(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  const ending = endOf(last, 'ends-for-all') ?? '';
  return names.every((name) => name.endsWith(ending)) ? '' : ending;
}
