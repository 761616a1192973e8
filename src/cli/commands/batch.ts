import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Severity } from '../../core/findings/finding';
import { compare, countChanges, readEarlierRun, type Compared } from '../batch/compare';
import { summariseInParallel } from '../batch/pool';
import { ProgressFile } from '../batch/progress-file';
import { summarise, type FileSummary } from '../batch/summarise';
import { summaryWorkbook } from '../batch/summary-workbook';
import { InputError } from '../failure';
import { checkOutputs, listWorkbooks, writeOutputs } from '../files';
import { sarif } from '../json/sarif';
import type { Language } from '../language';
import { exitCode, type FailOn, type Outcome } from '../outcome';
import { oneLine, setInColumns } from '../text/columns';

export interface BatchOptions {
  readonly output: string | null;
  /** Files handled at a time; null chooses by the machine and the number of files. */
  readonly jobs: number | null;
  /** The JSON of an earlier run, to be compared with. */
  readonly since: string | null;
  /** Where what has been done is kept, so that an interrupted run goes on. */
  readonly resume: string | null;
  /** SARIF in place of JSON. */
  readonly sarif: boolean;
  readonly failOn: FailOn;
  /** Whether the summary may take the place of a file that is there. */
  readonly force: boolean;
}

/** A thread costs as much as some two dozen ordinary files. */
const FILES_PER_JOB = 24;

/**
 * `jixiao batch DIR`: every workbook of a folder, one line of progress each. A file that cannot be read is one row
 * with its reason, and counts as an error for the exit code. Links are named and not followed.
 */
export async function batch(
  folder: string,
  options: BatchOptions,
  language: Language,
  progress: (line: string) => void,
): Promise<Outcome> {
  const { words } = language;
  const { output, failOn, since, resume } = options;
  const { files, links } = await listWorkbooks(folder, words);
  if (output !== null)
    await Promise.all(files.map((file) => checkOutputs(join(folder, file), [output], options.force, words)));
  if (files.length === 0 && links.length === 0) throw new InputError(words.files.noWorkbooks(folder));
  const earlier = since === null ? null : await readEarlierRun(since, words);
  const kept = resume === null ? null : await ProgressFile.open(resume, folder, words);
  const summaries = await summariseAll(folder, files, options.jobs, kept, language, progress);
  const compared = earlier && compare(summaries, earlier);
  const ranked = worstFirst(summaries);
  if (output !== null) {
    const to = relative(dirname(output), folder);
    const bytes = await summaryWorkbook({ summaries: ranked, compared, links, folder: to }, words);
    await writeOutputs([{ path: output, bytes }], words);
  }
  const severities = summaries.flatMap(({ findings, error }): readonly { severity: Severity }[] =>
    error === null ? findings : [{ severity: 'error' }],
  );
  return {
    json: options.sarif
      ? sarif(compared ? compared.map(sarifOf) : summaries, language.locale)
      : batchJson(summaries, compared, links),
    text: batchText(ranked, compared, links, output, language),
    code: exitCode(severities, failOn),
  };
}

async function summariseAll(
  folder: string,
  files: readonly string[],
  jobs: number | null,
  kept: ProgressFile | null,
  language: Language,
  progress: (line: string) => void,
): Promise<readonly FileSummary[]> {
  const { batch: words } = language.words;
  const known = new Map<string, FileSummary>();
  for (const file of files) {
    const summary = await kept?.known(file);
    if (summary) known.set(file, summary);
  }
  const open = files.filter((file) => !known.has(file));
  if (known.size > 0) progress(words.goesOn(known.size, open.length));
  const threads = Math.min(
    jobs ?? Math.min(availableParallelism(), Math.ceil(open.length / FILES_PER_JOB)),
    open.length,
  );
  let done = known.size;
  const report = (summary: FileSummary) => {
    const { file, tables, errors, warnings, error } = summary;
    done += 1;
    kept?.add(summary);
    const outcome = error ?? words.outcome(tables, errors, warnings);
    progress(words.progress(done, files.length, oneLine(file), oneLine(outcome)));
  };
  if (threads > 1) {
    for (const summary of await summariseInParallel(folder, open, threads, language, report))
      known.set(summary.file, summary);
  } else {
    for (const file of open) {
      const summary = await summarise(folder, file, language);
      report(summary);
      known.set(file, summary);
    }
  }
  return files.flatMap((file) => known.get(file) ?? []);
}

/** Those that could not be read, then by errors, warnings and hints; files that are equally bad by name. */
function worstFirst(summaries: readonly FileSummary[]): readonly FileSummary[] {
  const unread = ({ error }: FileSummary): number => (error === null ? 0 : 1);
  return [...summaries].sort(
    (a, b) => unread(b) - unread(a) || b.errors - a.errors || b.warnings - a.warnings || b.hints - a.hints,
  );
}

/** `findings` is what a later run is compared with. */
function batchJson(
  summaries: readonly FileSummary[],
  compared: readonly Compared[] | null,
  links: readonly string[],
) {
  const files = summaries.map(({ file, tables, errors, warnings, hints, error, findings }, index) => {
    const changes = compared?.[index];
    return {
      file,
      tables,
      errors,
      warnings,
      hints,
      error,
      findings: findings.map(({ id, rule, severity, primary, message }, at) => ({
        id,
        rule,
        severity,
        primary,
        message,
        ...(changes ? { since: changes.since[at] } : {}),
      })),
      ...(changes ? { fixed: changes.fixed } : {}),
    };
  });
  return { files, links, ...(compared ? { since: countChanges(compared) } : {}) };
}

function sarifOf({ summary, since, fixed }: Compared) {
  const { file, error, findings } = summary;
  return {
    file,
    error,
    findings: findings.map((finding, index) => ({ ...finding, since: since[index] ?? ('new' as const) })),
    fixed,
  };
}

function batchText(
  summaries: readonly FileSummary[],
  compared: readonly Compared[] | null,
  links: readonly string[],
  output: string | null,
  { words }: Language,
): string {
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
  if (compared) lines.push(say.changes(countChanges(compared)));
  lines.push(...links.map((link) => say.link(oneLine(link))));
  if (output !== null) lines.push(say.saved(output));
  return lines.join('\n');
}
