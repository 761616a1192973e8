import { OWN_YEAR } from '../../../../words/lexicon/reports/years';
import { grouped } from '../../../../workbook/grouped';
import { sentenceStart, STATEMENT } from '../../../text/sentence-start';
import type { ReadText } from '../context';
import { matches, wrongYear } from './year-findings';

/** Statements that begin alike do so with as many characters behind their year (characters). */
const SAME_WORDS = 4;
/** So many that begin alike with one year show that it is the year of the one beside them (statements). */
const USUAL = 2;
/** A year with its 年 (characters). */
const YEAR_LENGTH = 5;

/**
 * 2022年度“三公”经费… twice and 2021年度“三公”经费… once at the head of statements, in a text of `year` that names the other year
 * nowhere else for what it tells: last year's text was not brought up to date there.
 */
export function alikeYears(text: ReadText, year: number | null) {
  if (year === null) return [];
  const words = text.clean.text;
  const own = matches(text, OWN_YEAR);
  const opening = own.filter(({ at }) => sentenceStart(words, at, STATEMENT) === at);
  const named = grouped(own, ({ found }) => found);
  return [...grouped(opening, ({ at }) => behind(words, at)).values()].flatMap((alike) => {
    const usual = alike.filter(({ found }) => found === year);
    const [one, ...more] = alike.filter(({ found }) => found !== year);
    const isStray = one !== undefined && more.length === 0 && Math.abs(one.found - year) === 1;
    const isNamedOnce = one !== undefined && named.get(one.found)?.length === 1;
    return isStray && isNamedOnce && usual.length >= USUAL ? [wrongYear(text, one.at, one.found, year)] : [];
  });
}

/** The words behind a year, whether it is called 年 or 年度. */
function behind(words: string, at: number): string {
  const from = at + YEAR_LENGTH;
  const start = words.startsWith(LONG, from) ? from + LONG.length : from;
  return words.slice(start, start + SAME_WORDS);
}

const LONG = '度';
