import { checkJson } from '../json/findings';
import type { Language } from '../language';
import { openWorkbook } from '../open';
import { exitCode, type FailOn, type Outcome } from '../outcome';
import { checkText } from '../text/findings';

/** `jixiao check FILE`: everything inconsistent in a workbook. */
export async function check(file: string, failOn: FailOn, language: Language): Promise<Outcome> {
  const { review } = await openWorkbook(file, language.words);
  return {
    json: checkJson(file, review, language.locale),
    text: checkText(file, review, language),
    code: exitCode(review.findings, failOn),
  };
}
