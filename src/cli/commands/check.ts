import type { Review } from '../../core/checks/review-model';
import { proseFindingJson } from '../json/proofreading';
import { proofreadingText } from '../text/proofreading';
import { InputError } from '../failure';
import { checkJson, findingsJson } from '../json/findings';
import { sarif } from '../json/sarif';
import type { Language } from '../language';
import { openWorkbook } from '../input/open';
import { exitCode, type FailOn, type Outcome } from '../outcome';
import { checkText } from '../text/findings';

export interface CheckOptions {
  /** A report written from the workbook, to be checked with it. */
  readonly report: string | null;
  /** SARIF in place of JSON, of the workbook alone. */
  readonly sarif: boolean;
  readonly failOn: FailOn;
}

/** `jixiao check FILE`: everything inconsistent in a workbook. */
export async function check(file: string, options: CheckOptions, language: Language): Promise<Outcome> {
  const { report, failOn } = options;
  const { review } = await openWorkbook(file, language.words);
  if (report !== null) {
    if (options.sarif) throw new InputError(language.words.usage.sarifOfWorkbooks);
    return withReport(file, review, report, failOn, language);
  }
  return {
    json: options.sarif
      ? sarif([{ file, error: null, findings: findingsJson(review, language.locale) }], language.locale)
      : checkJson(file, review, language.locale),
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
  const [{ openReport }, { proofreadReport }] = await Promise.all([
    import('../input/open-report'),
    import('../../core/review/proofread-report'),
  ]);
  const { text } = await openReport(report, language.words);
  const proofreading = proofreadReport(text, { review });
  const json = checkJson(file, review, language.locale);
  const prose = proofreading.findings.map((finding) => proseFindingJson(finding, language.locale));
  return {
    json: { ...json, findings: [...json.findings, ...prose], claims: proofreading.claims },
    text: `${checkText(file, review, language)}\n\n${proofreadingText(report, text, proofreading, language)}`,
    code: exitCode([...review.findings, ...proofreading.findings], failOn),
  };
}
