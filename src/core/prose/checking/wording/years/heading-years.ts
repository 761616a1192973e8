import {
  BUDGET_TABLE,
  OF_ANOTHER_YEAR,
  OF_LAST_YEAR,
  OF_PLAN,
  IS_OF_PAST,
  OF_REPORT,
  YEAR,
} from '../../../../words/lexicon/reports/years';
import { grouped } from '../../../../workbook/grouped';
import type { ReadText } from '../context';
import { isBudgetOf, wrongYear, type YearCounts } from './year-findings';

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
  const isOfBudget = year !== null && isBudgetOf(text, year);
  const odd = [
    ...(year === null
      ? []
      : headings.flatMap((one) => (isLeftOver(one, year, isOfBudget) ? [{ one, year }] : []))),
    ...oddAmong(headings, ({ words }) => words, year),
    ...oddAmong(headings, tableKind, year),
    ...strayTitle(text, headings, own).filter(({ one }) => one.found !== year),
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
    return [
      {
        at: start + match.index,
        found: Number(match[0]),
        words: words.replace(/(?<![\d.。：\s])[\d.。：\s]+$/, ''),
      },
    ];
  });
}

/** Last year's, or the one before it, in a report of `year`; a year after it cannot have an outturn. */
function isLeftOver({ found, words }: Dated, year: number, isOfBudget: boolean): boolean {
  if (OF_ANOTHER_YEAR.test(words) || (isOfBudget && OF_LAST_YEAR.test(words))) return false;
  return found === year - 1 || found === year - 2 || (found === year + 1 && IS_OF_PAST.test(words));
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

/** The tables of one budget are all of its year. */
function tableKind({ words }: Dated): string {
  return BUDGET_TABLE.test(words) && !OF_LAST_YEAR.test(words) ? 'budget tables' : '';
}

/** Own mentions that show which year a text speaks of, where its title names another (times). */
const SPOKEN = 2;

/**
 * The title names the year beside the only one that the text speaks of, and nothing else names that year. A title of a
 * budget may stand over the accounts of the year before.
 */
function strayTitle(text: ReadText, [title]: readonly Dated[], own: YearCounts) {
  if (!title || OF_ANOTHER_YEAR.test(title.words)) return [];
  const { clean, discourse } = text;
  const isAtHead = (discourse.claims[0]?.figure.from ?? title.at) > title.at;
  const [only, ...more] = own.filter(([found, count]) => found !== title.found && count > 0);
  const isNamedOnce = clean.text.split(String(title.found)).length === 2;
  if (!only || more.length > 0 || only[1] < SPOKEN || !isNamedOnce || !isAtHead) return [];
  const [year] = only;
  const isOfAccounts = IS_OF_PAST.test(title.words) || !OF_PLAN.test(title.words);
  const isUnlike =
    title.found === year - 1 || (title.found === year + 1 && (isOfAccounts || isBudgetOf(text, year)));
  return isUnlike ? [{ one: title, year }] : [];
}
