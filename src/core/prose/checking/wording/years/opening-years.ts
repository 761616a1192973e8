import {
  IS_OF_PAST,
  IS_OVER,
  OF_ANOTHER_YEAR,
  OF_FUTURE,
  OF_PAST,
  OF_REPORT,
  OPENING_YEAR,
  OWN_YEAR,
  YEAR,
} from '../../../../words/lexicon/reports/years';
import { grouped } from '../../../../workbook/grouped';
import type { Paragraph } from '../../../text/paragraphs';
import type { ReadText } from '../context';
import { wrongYear, yearByBases } from './year-findings';

/** The year a paragraph begins with, where it stands, and the words of the paragraph. */
interface Opening {
  readonly at: number;
  readonly found: number;
  readonly words: string;
  readonly heading: boolean;
}

/**
 * A section that begins with another year than its heading names for the same matter, and one paragraph among many that
 * begins with the year before the report's or behind it. `year` is the one that the text speaks of.
 */
export function openingYears(text: ReadText, year: number | null) {
  const openings = text.paragraphs.map((paragraph) => openingOf(text, paragraph));
  const sections = openings.flatMap((opening, at) => {
    const heading = openings[at - 1];
    return heading?.heading && opening && !opening.heading ? unlike(text, heading, opening, year) : [];
  });
  return [
    ...sections,
    ...(year === null
      ? []
      : strayOpenings(
          text,
          openings.flatMap((one) => one ?? []),
          year,
        )),
  ];
}

function openingOf({ clean }: ReadText, { from, to, marker, heading }: Paragraph): Opening | null {
  const start = marker?.end ?? from;
  const words = clean.text.slice(start, to);
  const digits = (heading ? YEAR : OPENING_YEAR).exec(words)?.[1];
  return digits === undefined
    ? null
    : { at: start + words.indexOf(digits), found: Number(digits), words, heading };
}

/** Years further apart are told on purpose (years). */
const FURTHEST = 2;

function unlike(text: ReadText, heading: Opening, body: Opening, year: number | null) {
  const apart = Math.abs(heading.found - body.found);
  const isOfOne = OF_REPORT.test(heading.words) && !OF_ANOTHER_YEAR.test(heading.words);
  if (apart === 0 || apart > FURTHEST || !isOfOne || !sharesMatter(heading, body)) return [];
  const known = yearByBases(text) ?? year ?? moreOften(text, heading.found, body.found);
  if (heading.found === known) return [wrongYear(text, body.at, body.found, known)];
  return body.found === known ? [wrongYear(text, heading.at, heading.found, known)] : [];
}

/** So much of what a heading says behind its year stands right behind the year of the body (characters). */
const MATTER = 4;
/** The words of the body that its matter is looked for in (characters). */
const BEGINNING = 30;

function sharesMatter(heading: Opening, body: Opening): boolean {
  const matter = behindYear(heading);
  const beginning = behindYear(body).slice(0, BEGINNING);
  return Array.from(matter.slice(MATTER - 1), (_, at) => matter.slice(at, at + MATTER)).some((words) =>
    beginning.includes(words),
  );
}

function behindYear({ words, found }: Opening): string {
  return words.slice(words.indexOf(String(found)) + String(found).length + 1);
}

/** Of two years the one that the text names more often for what it tells; null where neither is. */
function moreOften({ clean }: ReadText, one: number, other: number): number | null {
  const own = [...clean.text.matchAll(OWN_YEAR)].map(([, year]) => Number(year));
  const [first, second] = [one, other].map((year) => own.filter((found) => found === year).length);
  if (first === undefined || second === undefined || first === second) return null;
  return first > second ? one : other;
}

/** So many paragraphs that begin with the report's year show that all do that tell of it (paragraphs). */
const USUAL = 3;

/** The only paragraph that begins with a year beside the report's, and tells what is told of the report's year alone. */
function strayOpenings(text: ReadText, openings: readonly Opening[], year: number) {
  const bodies = openings.filter(({ heading, words }) => !heading && OF_PAST.test(words));
  const byYear = grouped(bodies, ({ found }) => found);
  if ((byYear.get(year)?.length ?? 0) < USUAL) return [];
  return [year - 1, year + 1].flatMap((other) => {
    const [only, ...more] = byYear.get(other) ?? [];
    const isStray = only && more.length === 0 && !only.words.includes(String(year));
    return isStray && (other < year || isOver(only) || isTold(text, only, year))
      ? [wrongYear(text, only.at, only.found, year)]
      : [];
  });
}

/** Accounts of a year tell of the one behind it only what is planned. */
function isTold({ clean, paragraphs }: ReadText, opening: Opening, year: number): boolean {
  const isOfAccounts = paragraphs.some(
    ({ from, to, heading }) =>
      heading &&
      IS_OF_PAST.test(clean.text.slice(from, to)) &&
      clean.text.slice(from, to).includes(`${year}年`),
  );
  return isOfAccounts && !OF_FUTURE.test(opening.words);
}

/** Nothing is told of a year to come as if it were over. */
function isOver(opening: Opening): boolean {
  const beginning = behindYear(opening).slice(0, BEGINNING);
  return IS_OVER.test(beginning) && !OF_FUTURE.test(beginning);
}
