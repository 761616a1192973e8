import { DAY, NO_DAY_OF_REPORTS, WEEKDAYS } from '../../../../words/lexicon/reports/dates';
import { wordingFinding, type WordingRule } from '../context';

/** Days of the months, February of a leap year last. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 2;

/** 日期: a day that no calendar has (2月30日), and one that falls on another day of the week than is said. */
export const dates: WordingRule = (text) =>
  [...text.clean.text.matchAll(DAY)].flatMap((match) => {
    const [written, year, month = '', day = '', weekday] = match;
    if (NO_DAY_OF_REPORTS.test(text.clean.text.slice(match.index + written.length))) return [];
    const date = { year: year === undefined ? null : Number(year), month: Number(month), day: Number(day) };
    const falls =
      date.year !== null && weekday !== undefined ? weekdayOf({ ...date, year: date.year }) : null;
    const isWrongDay = falls !== null && falls !== weekday;
    if (exists(date) && !isWrongDay) return [];
    return [
      wordingFinding(text, {
        rule: 'logic/prose-date',
        severity: 'warning',
        from: match.index,
        to: match.index + written.length,
        message: exists(date)
          ? { id: 'prose/weekday', data: { written, weekday: falls ?? '' } }
          : { id: 'prose/date', data: { written } },
      }),
    ];
  });

interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

function exists({ year, month, day }: Day): boolean {
  const days = DAYS[month - 1];
  if (days === undefined) return false;
  const isLeap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return day >= 1 && day <= (month === FEBRUARY && isLeap ? days + 1 : days);
}

/** The day of the week by Zeller’s congruence, in which January and February belong to the year before. */
function weekdayOf({ year, month, day }: Day & { readonly year: number }): string {
  const [own, from] = month <= FEBRUARY ? [year - 1, month + 12] : [year, month];
  const century = Math.floor(own / 100);
  const ofCentury = own % 100;
  const sum =
    day +
    Math.floor((13 * (from + 1)) / 5) +
    ofCentury +
    Math.floor(ofCentury / 4) +
    Math.floor(century / 4) +
    5 * century;
  return WEEKDAYS[sum % 7] ?? '';
}
