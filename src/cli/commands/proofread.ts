import { proofreadText } from '../../core/prose/proofread';
import { proofreadJson } from '../json/proofreading';
import type { Language } from '../language';
import { exitCode, type FailOn, type Outcome } from '../outcome';
import { openReport } from '../open-report';
import { proofreadingText } from '../text/proofreading';

/** `jixiao proofread REPORT`: what a report says that contradicts itself. */
export async function proofread(file: string, failOn: FailOn, language: Language): Promise<Outcome> {
  const { text } = await openReport(file, language.words);
  const proofreading = proofreadText(text);
  return {
    json: proofreadJson(file, proofreading, language.locale),
    text: proofreadingText(file, text, proofreading, language),
    code: exitCode(proofreading.findings, failOn),
  };
}
