import type { Review } from '../../core/checks/review-model';
import { proseFindingJson } from '../json/proofreading';
import { proofreadingText } from '../text/proofreading';
import { checkJson } from '../json/findings';
import type { Language } from '../language';
import { openWorkbook } from '../input/open';
import { exitCode, type FailOn, type Outcome } from '../outcome';
import { checkText } from '../text/findings';

/** `jixiao check FILE`: everything inconsistent in a workbook. */
export async function check(
  file: string,
  report: string | null,
  failOn: FailOn,
  language: Language,
): Promise<Outcome> {
  const { review } = await openWorkbook(file, language.words);
  if (report !== null) return withReport(file, review, report, failOn, language);
  return {
    json: checkJson(file, review, language.locale),
    text: checkText(file, review, language),
    code: exitCode(review.findings, failOn),
  };
}

/** The workbook's findings and those of the report written from it, together. */
async function withReport(
  file: string,
  review: Review,
  report: string,
  failOn: FailOn,
  language: Language,
): Promise<Outcome> {
  const [{ openReport }, { proofreadText }] = await Promise.all([
    import('../input/open-report'),
    import('../../core/prose/proofread'),
  ]);
  const { text } = await openReport(report, language.words);
  const proofreading = proofreadText(text, { review });
  const json = checkJson(file, review, language.locale);
  const prose = proofreading.findings.map((finding) => proseFindingJson(finding, language.locale));
  return {
    json: { ...json, findings: [...json.findings, ...prose], claims: proofreading.claims },
    text: `${checkText(file, review, language)}\n\n${proofreadingText(report, text, proofreading, language)}`,
    code: exitCode([...review.findings, ...proofreading.findings], failOn),
  };
}
