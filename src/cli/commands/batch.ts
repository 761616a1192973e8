import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Severity } from '../../core/findings/finding';
import { summariseInParallel } from '../batch/pool';
import { summarise, type FileSummary } from '../batch/summarise';
import { summaryWorkbook } from '../batch/summary-workbook';
import { InputError } from '../failure';
import { checkOutputs, listWorkbooks, writeOutputs } from '../files';
import type { Language } from '../language';
import { exitCode, type FailOn, type Outcome } from '../outcome';
import { oneLine, setInColumns } from '../text/columns';

export interface BatchOptions {
  readonly output: string | null;
  /** Files handled at a time; null chooses by the machine and the number of files. */
  readonly jobs: number | null;
  readonly failOn: FailOn;
  /** Whether the summary may take the place of a file that is there. */
  readonly force: boolean;
}

/** A thread costs as much as some two dozen ordinary files. */
const FILES_PER_JOB = 24;

/**
 * `jixiao batch DIR`: every workbook of a folder, one line of progress each. A file that cannot be read is one row
 * with its reason, and counts as an error for the exit code.
 */
export async function batch(
  folder: string,
  options: BatchOptions,
  language: Language,
  progress: (line: string) => void,
): Promise<Outcome> {
  const { words } = language;
  const { output, failOn } = options;
  const found = await listWorkbooks(folder, words);
  if (output !== null)
    await Promise.all(found.map((file) => checkOutputs(join(folder, file), [output], options.force, words)));
  if (found.length === 0) throw new InputError(words.files.noWorkbooks(folder));
  const summaries = await summariseAll(folder, found, options.jobs, language, progress);
  const ranked = worstFirst(summaries);
  if (output !== null) {
    await writeOutputs([{ path: output, bytes: await summaryWorkbook(ranked, words) }], words);
  }
  const severities = summaries.flatMap(({ findings, error }): readonly { severity: Severity }[] =>
    error === null ? findings : [{ severity: 'error' }],
  );
  return {
    json: { files: summaries.map(fileJson) },
    text: batchText(ranked, output, language),
    code: exitCode(severities, failOn),
  };
}

async function summariseAll(
  folder: string,
  files: readonly string[],
  jobs: number | null,
  language: Language,
  progress: (line: string) => void,
): Promise<readonly FileSummary[]> {
  const { batch: words } = language.words;
  const threads = Math.min(
    jobs ?? Math.min(availableParallelism(), Math.ceil(files.length / FILES_PER_JOB)),
    files.length,
  );
  let done = 0;
  const report = ({ file, tables, errors, warnings, error }: FileSummary) => {
    done += 1;
    const outcome = error ?? words.outcome(tables, errors, warnings);
    progress(words.progress(done, files.length, oneLine(file), oneLine(outcome)));
  };
  if (threads > 1) return summariseInParallel(folder, files, threads, language, report);
  const summaries: FileSummary[] = [];
  for (const file of files) {
    const summary = await summarise(folder, file, language);
    report(summary);
    summaries.push(summary);
  }
  return summaries;
}

/** Those that could not be read, then by errors, warnings and hints; files that are equally bad by name. */
function worstFirst(summaries: readonly FileSummary[]): readonly FileSummary[] {
  const unread = ({ error }: FileSummary): number => (error === null ? 0 : 1);
  return [...summaries].sort(
    (a, b) => unread(b) - unread(a) || b.errors - a.errors || b.warnings - a.warnings || b.hints - a.hints,
  );
}

function fileJson({ file, tables, errors, warnings, hints, error }: FileSummary) {
  return { file, tables, errors, warnings, hints, error };
}

function batchText(summaries: readonly FileSummary[], output: string | null, { words }: Language): string {
  const { batch: say } = words;
  const rows = summaries.map(({ file, tables, errors, warnings, hints, error }) =>
    error === null ? [file, ...[tables, errors, warnings, hints].map(String)] : [file, '', '', '', '', error],
  );
  const failed = summaries.filter(({ error }) => error !== null).length;
  const withErrors = summaries.filter(({ errors }) => errors > 0).length;
  const lines = [
    setInColumns([say.fileColumns, ...rows], 0),
    '',
    say.summary(summaries.length, failed, withErrors),
  ];
  if (output !== null) lines.push(say.saved(output));
  return lines.join('\n');
}
