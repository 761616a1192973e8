import { inspectionJson } from '../json/inspection';
import type { Language } from '../language';
import { openWorkbook } from '../input/open';
import type { Outcome } from '../outcome';
import { inspectionText } from '../text/inspection';

/** `jixiao inspect FILE`: what was recognised in a workbook. */
export async function inspect(file: string, language: Language): Promise<Outcome> {
  const { review } = await openWorkbook(file, language.words);
  return {
    json: inspectionJson(file, review, language.locale),
    text: inspectionText(file, review, language),
    code: 0,
  };
}
