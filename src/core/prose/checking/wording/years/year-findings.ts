import { COMPARED_WITH, plannedAndDone } from '../../../../words/lexicon/reports/years';
import { wordingFinding, type ReadText } from '../context';

/** Years with how often a text names each, the one named most often first. */
export type YearCounts = readonly (readonly [year: number, count: number])[];

/** Where a pattern's first group, a year, stands in the cleaned text. */
export function matches(
  { clean }: ReadText,
  pattern: RegExp,
): readonly { readonly at: number; readonly found: number }[] {
  return [...clean.text.matchAll(pattern)].map((match) => {
    const digits = match[1] ?? '';
    return { at: match.index + match[0].indexOf(digits), found: Number(digits) };
  });
}

/** A budget is made while its year has not begun: what there is in it is counted at the end of the year before. */
export function isBudgetOf({ clean }: ReadText, year: number): boolean {
  const [planned, done] = plannedAndDone(clean.text, year);
  return planned > 0 && done === 0;
}

/** 比2021年预算减少 in every comparison: what is compared is of 2022; null where the text compares with several years or with none. */
export function yearByBases(text: ReadText): number | null {
  const bases = matches(text, COMPARED_WITH);
  const [first] = bases;
  const isOne = bases.length >= USUAL_BASES && bases.every(({ found }) => found === first?.found);
  return first && isOne ? first.found + 1 : null;
}

/** So many comparisons with one year show that it is the one before (comparisons). */
const USUAL_BASES = 2;

/** The year at `at` should be another one. */
export function wrongYear(text: ReadText, at: number, found: number, year: number) {
  return wordingFinding(text, {
    rule: 'consistency/prose-year',
    severity: 'warning',
    from: at,
    to: at + 5,
    message: { id: 'prose/year', data: { found: String(found), year: String(year) } },
    cause: { kind: 'wrong-year', message: { id: 'check/cause-wrong-year', data: {} } },
    actual: String(found),
    expected: String(year),
    replacement: `${year}年`,
  });
}
