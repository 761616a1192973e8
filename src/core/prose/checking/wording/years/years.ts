import {
  COMPARED_WITH,
  OF_ACCOUNTS,
  OF_TARGETS,
  OWN_YEAR,
  UNTIL,
} from '../../../../words/lexicon/reports/years';
import { grouped } from '../../../../workbook/grouped';
import type { ProseFinding } from '../../../model';
import { alikeYears } from './alike-years';
import { comparedYears } from './compared-years';
import type { ReadText, WordingRule } from '../context';
import { headingYears } from './heading-years';
import { openingYears } from './opening-years';
import { titleYears } from './title-years';
import { restatedYears } from './restated-years';
import { isBudgetOf, matches, wrongYear as wrong, yearByBases, type YearCounts } from './year-findings';

/** So many more mentions must speak for the report's year than for another before the other is doubted. */
const CLEAR_MAJORITY = 3;
/** So many comparisons with the year before make another base year a slip. */
const USUAL_BASE = 2;

/** 年份: last year's year left in a title, in 截至, or a comparison with another year than the rest. */
export const years: WordingRule = (text) => {
  const own = ownYearsOf(text);
  const told = yearToldByBases(text);
  const year = told ?? reportYear(text);
  const found = year === null ? [] : [...ownYears(text, year), ...baseYears(text, year)];
  return firstAt([
    ...found,
    ...titleYears(text),
    ...strayBases(text),
    ...comparedYears(text, year ?? leadingYear(own)),
    ...headingYears(text, year, own),
    ...openingYears(text, year ?? leadingYear(own)),
    ...alikeYears(text, year ?? leadingYear(own)),
    ...restatedYears(text, year ?? leadingYear(own)),
    ...targets(text, year ?? leadingYear(own)),
  ]);
};

/** The year behind the one that every comparison names, where the text names it, and the one before only once of its own. */
function yearToldByBases(text: ReadText): number | null {
  const told = yearByBases(text);
  const own = matches(text, OWN_YEAR);
  const isTold = own.some(({ found }) => found === told);
  return isTold && told !== null && own.filter(({ found }) => found === told - 1).length === 1 ? told : null;
}

/** One finding for each year, the first of several. */
function firstAt(found: readonly ProseFinding[]): readonly ProseFinding[] {
  const known = new Set<number>();
  return found.filter(({ where: { start } }) => !known.has(start) && known.add(start));
}

/** The year the text is about: the one named by far most often where it names its own; null when that is not clear. */
export function reportYear(text: ReadText): number | null {
  const [first, second] = ownYearsOf(text);
  if (!first) return null;
  return first[1] >= CLEAR_MAJORITY * (second?.[1] ?? 1) ? first[0] : null;
}

/** The year that a text without any other may be held to in the tables: the clear one, or the only one it calls its own. */
export function yearOfTables(text: ReadText): number | null {
  const [only, ...others] = ownYearsOf(text);
  return reportYear(text) ?? (only && others.length === 0 ? only[0] : null);
}

/**
 * The years that the text calls its own, or whose amounts it tells in their own words, the one named most often first, with
 * how often each is.
 */
function ownYearsOf({ clean, discourse }: ReadText): YearCounts {
  const counts = new Map<number, number>();
  const count = (year: number) => counts.set(year, (counts.get(year) ?? 0) + 1);
  for (const pattern of [UNTIL, OF_ACCOUNTS]) {
    for (const [, year] of clean.text.matchAll(pattern)) count(Number(year));
  }
  for (const { amounts } of discourse.items) {
    const [first] = amounts;
    if (first?.claim.phrase.year && first.slot !== 'prior') count(first.claim.phrase.year);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The day up to which a report counts is at the end of its year. */
function ownYears(text: ReadText, year: number) {
  return !isBudgetOf(text, year)
    ? matches(text, UNTIL)
        .filter(({ found }) => Math.abs(found - year) === 1)
        .map(({ at, found }) => wrong(text, at, found, year))
    : [];
}

/** The year that the text calls its own more often than any other. */
function leadingYear([first, second]: YearCounts): number | null {
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** Years that a template is older at most (years). */
const OLDEST = 3;

function targets(text: ReadText, year: number | null) {
  if (year === null) return [];
  return matches(text, OF_TARGETS)
    .filter(({ found }) => found < year && found >= year - OLDEST)
    .map(({ at, found }) => wrong(text, at, found, year));
}

function baseYears(text: ReadText, year: number) {
  const bases = matches(text, COMPARED_WITH);
  const usual = bases.filter(({ found }) => found === year - 1).length;
  if (usual < USUAL_BASE) return [];
  return bases
    .filter(({ found }) => found === year || found === year - 2)
    .map(({ at, found }) => wrong(text, at, found, year - 1));
}

/**
 * One comparison with another year than all the others of the text: with the year behind theirs, or with the one before it
 * in the same words as they.
 */
function strayBases(text: ReadText) {
  const bases = matches(text, COMPARED_WITH);
  const counts = [...grouped(bases, ({ found }) => found)].sort((a, b) => b[1].length - a[1].length);
  const [[usual, those] = [0, []], [stray, [one, ...more]] = [0, []]] = counts;
  if (!one || more.length > 0 || those.length < SURE_BASE) return [];
  const wordsBehind = (at: number) => text.clean.text.slice(at + YEAR_LENGTH, at + YEAR_LENGTH + SAME_WORDS);
  const isAlike = those.filter(({ at }) => wordsBehind(at) === wordsBehind(one.at)).length >= USUAL_BASE;
  return stray === usual + 1 || (stray === usual - 1 && isAlike) ? [wrong(text, one.at, stray, usual)] : [];
}

/** So many comparisons with one year show which it is without any other word. */
const SURE_BASE = 4;
/** A year with its 年, and the words behind it by which comparisons are alike (characters). */
const YEAR_LENGTH = 5;
const SAME_WORDS = 3;
