import { renderMessage } from '../../core/messages/render';
import type { ProseFinding } from '../../core/prose/model';
import { proofreadReport } from '../../core/review/proofread-report';
import { withComments } from '../../hosts/docx/write-comments';
import { InputError } from '../failure';
import { checkOutputs, writeOutputs } from '../files';
import { proofreadJson } from '../json/proofreading';
import type { Language } from '../language';
import { openReport } from '../input/open-report';
import { openWorkbook } from '../input/open';
import { exitCode, type FailOn, type Outcome } from '../outcome';
import { proofreadingText } from '../text/proofreading';

/** What may follow `jixiao proofread REPORT`. */
export interface ProofreadOptions {
  /** The workbook that the report must agree with. */
  readonly workbook: string | null;
  /** Where the report goes with comments at its figures; the report must be a Word document. */
  readonly docx: string | null;
  /** Whether what is there already may be overwritten, the report itself too. */
  readonly force: boolean;
  readonly failOn: FailOn;
}

/** `jixiao proofread REPORT`: what a report says that contradicts itself or its tables. */
export async function proofread(
  file: string,
  options: ProofreadOptions,
  language: Language,
): Promise<Outcome> {
  const { words } = language;
  const { text, word } = await openReport(file, words);
  const review = options.workbook === null ? null : (await openWorkbook(options.workbook, words)).review;
  const proofreading = proofreadReport(text, { review });
  if (options.docx !== null) {
    if (!word) throw new InputError(words.proofread.docxOnly(file));
    await checkOutputs(file, [options.docx], options.force, words);
    const comments = proofreading.findings.map((finding) => commentOf(finding, language));
    await writeOutputs(
      [{ path: options.docx, bytes: withComments(word, comments, words.proofread.author) }],
      words,
    );
  }
  return {
    json: proofreadJson(file, proofreading, language.locale),
    text: proofreadingText(file, text, proofreading, language),
    code: exitCode(proofreading.findings, options.failOn),
  };
}

function commentOf({ where, severity, message, evidence, cause }: ProseFinding, { words, locale }: Language) {
  const lines = [`${words.severities[severity]}：${renderMessage(message, locale)}`];
  if (evidence !== null) lines.push(`${words.check.evidence}：${evidence}`);
  if (cause && cause.kind !== 'unknown')
    lines.push(`${words.check.cause}：${renderMessage(cause.message, locale)}`);
  return { start: where.start, end: where.end, text: lines.join('\n') };
}
