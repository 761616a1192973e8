import { InputError } from '../failure';
import { readInput } from '../files';
import type { Told } from '../json/sarif';
import type { Words } from '../words/zh-CN';
import type { FileSummary } from './summarise';

/** What an earlier run of `batch --json` said, by file. */
export type EarlierRun = ReadonlyMap<string, readonly Told[]>;

/** A file beside what the earlier run said of it. */
export interface Compared {
  readonly summary: FileSummary;
  /** For each finding of now, in their order. */
  readonly since: readonly ('new' | 'unchanged')[];
  /** Those that are there no more. */
  readonly fixed: readonly Told[];
}

/** @throws InputError where the file cannot be read or is no result of `batch --json`. */
export async function readEarlierRun(file: string, words: Words): Promise<EarlierRun> {
  const files = filesIn(new TextDecoder().decode(await readInput(file, words)));
  if (files === null) throw new InputError(words.batch.notEarlier(file));
  return new Map(files.map(({ file: name, findings }) => [name, findings]));
}

interface EarlierFile {
  readonly file: string;
  readonly findings: readonly Told[];
}

function filesIn(text: string): readonly EarlierFile[] | null {
  try {
    const { files } = JSON.parse(text) as { files?: unknown };
    return Array.isArray(files) && files.every(isEarlierFile) ? files : null;
  } catch {
    return null;
  }
}

function isEarlierFile(value: unknown): value is EarlierFile {
  const { file, findings } = (value ?? {}) as { file?: unknown; findings?: unknown };
  return typeof file === 'string' && Array.isArray(findings) && findings.every(isTold);
}

function isTold(value: unknown): value is Told {
  const { id, message } = (value ?? {}) as { id?: unknown; message?: unknown };
  return typeof id === 'string' && typeof message === 'string';
}

/** Each file of now beside what was said of it then. A file that cannot be read now has nothing fixed. */
export function compare(summaries: readonly FileSummary[], earlier: EarlierRun): readonly Compared[] {
  return summaries.map((summary) => {
    const before = earlier.get(summary.file) ?? [];
    const known = new Set(before.map(({ id }) => id));
    const now = new Set(summary.findings.map(({ id }) => id));
    return {
      summary,
      since: summary.findings.map(({ id }) => (known.has(id) ? 'unchanged' : 'new')),
      fixed: summary.error === null ? before.filter(({ id }) => !now.has(id)) : [],
    };
  });
}

/** How many findings are new, fixed and unchanged. */
export function countChanges(files: readonly Compared[]) {
  const all = files.flatMap(({ since }) => since);
  return {
    new: all.filter((one) => one === 'new').length,
    fixed: files.reduce((sum, { fixed }) => sum + fixed.length, 0),
    unchanged: all.filter((one) => one === 'unchanged').length,
  };
}
