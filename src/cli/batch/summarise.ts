import { join } from 'node:path';
import type { Severity } from '../../core/findings/finding';
import { explain } from '../explain';
import { findingsJson, type FindingJson } from '../json/findings';
import type { Language } from '../language';
import { openWorkbook } from '../input/open';

/** What a batch says about one file. A file that could not be read has its reason in `error` and zeros elsewhere. */
export interface FileSummary {
  readonly file: string;
  readonly tables: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly error: string | null;
  readonly findings: readonly FindingJson[];
}

/** Reads and checks one file of a folder. Never throws: whatever happens belongs to this file alone. */
export async function summarise(folder: string, file: string, language: Language): Promise<FileSummary> {
  try {
    const { review } = await openWorkbook(join(folder, file), language.words);
    const count = (severity: Severity) =>
      review.findings.filter((finding) => finding.severity === severity).length;
    return {
      file,
      tables: review.tables.length,
      errors: count('error'),
      warnings: count('warning'),
      hints: count('hint'),
      error: null,
      findings: findingsJson(review, language.locale),
    };
  } catch (error) {
    return unreadable(file, explain(error, language));
  }
}

/** The row of a file that could not be read. */
export function unreadable(file: string, reason: string): FileSummary {
  return { file, tables: 0, errors: 0, warnings: 0, hints: 0, error: reason, findings: [] };
}
