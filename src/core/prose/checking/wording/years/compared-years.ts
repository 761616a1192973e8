import {
  BASE_YEAR,
  OF_PLAN,
  OF_REASON,
  OF_WHAT_BECAME,
  OWN_YEAR,
} from '../../../../words/lexicon/reports/years';
import { sentenceStart, STATEMENT } from '../../../text/sentence-start';
import type { ReadText } from '../context';
import { wrongYear } from './year-findings';

/** A sentence that names a year and compares it with another one. */
interface Compared {
  readonly own: YearAt;
  readonly base: YearAt;
}

interface YearAt {
  readonly at: number;
  readonly found: number;
}

/**
 * 2023年度支出…，与2023年相比: nothing is compared with its own year or one to come. `year` is the one that the text speaks
 * of: of the two the one that does not fit it is wrong.
 */
export function comparedYears(text: ReadText, year: number | null) {
  return comparedIn(text)
    .filter(({ own, base }) => base.found >= own.found && base.found <= own.found + 1)
    .map(({ own, base }) =>
      year !== null && own.found === year - 1 && base.found === own.found
        ? wrongYear(text, own.at, own.found, year)
        : wrongYear(text, base.at, base.found, own.found - 1),
    );
}

/** Comparisons in a sentence that names one year before, for what it tells. */
function comparedIn(text: ReadText): readonly Compared[] {
  const words = text.clean.text;
  return [...words.matchAll(BASE_YEAR)].flatMap((match): Compared[] => {
    const at = match.index + 1;
    const from = sentenceStart(words, at, STATEMENT);
    const [own, ...others] = [...words.slice(from, at).matchAll(OWN_YEAR)].map(
      ({ index, 1: year }): YearAt => ({ at: from + index, found: Number(year) }),
    );
    if (!own || OF_REASON.test(words.slice(from, own.at)) || others.some(({ found }) => found !== own.found))
      return [];
    const told = words.slice(own.at, at);
    const isOfItsPlan = OF_PLAN.test(match[2] ?? '') && (!OF_PLAN.test(told) || OF_WHAT_BECAME.test(told));
    return isOfItsPlan ? [] : [{ own, base: { at, found: Number(match[1]) } }];
  });
}
