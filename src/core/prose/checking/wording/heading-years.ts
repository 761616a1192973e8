import { grouped } from '../../../workbook/grouped';
import type { ReadText } from './context';
import { wrongYear, type YearCounts } from './year-findings';

const YEAR = /(?<!\d)((?:19|20)\d{2})(?=年)/;
/** Words of a heading that speaks of what a report is about. */
const OF_REPORT = /年度|决算|预算|情况|报告|说明|绩效/;
/** Words by which a heading names another year on purpose. */
const OF_OTHERS = /与|比|较|计划/;
const OUTTURN = /(?<!预)决算/;

/** A heading with the first year that it names. */
interface Dated {
  readonly at: number;
  readonly found: number;
  /** Its words without number and year. */
  readonly words: string;
}

/**
 * Years in headings: last year's or the one before in a report of `year`, another year than the same title or the titles of
 * its like have elsewhere, and one in the title that the text never speaks of.
 */
export function headingYears(text: ReadText, year: number | null, own: YearCounts) {
  const headings = datedHeadings(text);
  const odd = [
    ...(year === null ? [] : headings.flatMap((one) => (isLeftOver(one, year) ? [{ one, year }] : []))),
    ...oddAmong(headings, ({ words }) => words, year),
    ...oddAmong(headings, tableKind, year),
    ...strayTitle(headings, own),
  ];
  const known = new Set<number>();
  return odd.flatMap(({ one, year: right }) => {
    if (known.has(one.at)) return [];
    known.add(one.at);
    return [wrongYear(text, one.at, one.found, right)];
  });
}

function datedHeadings({ clean, paragraphs }: ReadText): readonly Dated[] {
  return paragraphs.flatMap(({ from, to, marker, heading }): Dated[] => {
    const start = marker?.end ?? from;
    const line = clean.text.slice(start, to);
    const match = heading ? YEAR.exec(line) : null;
    if (!match || !OF_REPORT.test(line)) return [];
    const words = line.slice(0, match.index) + line.slice(match.index + match[0].length);
    return [{ at: start + match.index, found: Number(match[0]), words: words.replace(/[\d.。：\s]+$/, '') }];
  });
}

/** Last year's, or the one before it, in a report of `year`; a year after it cannot have an outturn. */
function isLeftOver({ found, words }: Dated, year: number): boolean {
  if (OF_OTHERS.test(words)) return false;
  return found === year - 1 || found === year - 2 || (found === year + 1 && OUTTURN.test(words));
}

/** So many headings of one kind show which year they all name (headings). */
const USUAL = 3;

/** Of headings alike the one that names another year than the report, or than all the others. */
function oddAmong(
  headings: readonly Dated[],
  kindOf: (heading: Dated) => string,
  year: number | null,
): readonly { readonly one: Dated; readonly year: number }[] {
  return [...grouped(headings, kindOf)].flatMap(([kind, alike]) => {
    const [first, second] = [...grouped(alike, ({ found }) => found)].sort(
      (a, b) => b[1].length - a[1].length,
    );
    const [one, ...others] = second?.[1] ?? [];
    if (kind === '' || !first || !one || others.length > 0 || Math.abs(first[0] - one.found) > 2) return [];
    if (first[1].length >= USUAL) return [{ one, year: first[0] }];
    if (year === null || first[1].length > 1 || kindOf(one) !== one.words) return [];
    const wrong = [...first[1], one].filter(({ found }) => found !== year);
    return wrong.length === 1 ? wrong.map((odd) => ({ one: odd, year })) : [];
  });
}

const TABLE = /预算.*表$/;

/** The tables of one budget are all of its year. */
function tableKind({ words }: Dated): string {
  return TABLE.test(words) && !/执行|决算/.test(words) ? 'budget tables' : '';
}

/** Own mentions that show which year a text speaks of, where its title names another (times). */
const SPOKEN = 2;

/** The title names the year before the only one that the text speaks of, and nothing else names that year. */
function strayTitle([title]: readonly Dated[], own: YearCounts) {
  const named = own.filter(([, count]) => count > 0);
  if (!title || OF_OTHERS.test(title.words)) return [];
  const others = named.filter(([found]) => found !== title.found);
  const [only, ...more] = others;
  const isNamedOnce = (named.find(([found]) => found === title.found)?.[1] ?? 0) <= 1;
  if (!only || more.length > 0 || only[1] < SPOKEN || !isNamedOnce) return [];
  return only[0] === title.found + 1 ? [{ one: title, year: only[0] }] : [];
}
