import { appendFileSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../failure';
import { codeOf } from '../files';
import { VERSION } from '../version';
import type { Words } from '../words/zh-CN';
import type { FileSummary } from './summarise';

/** One line of the file: what was found in a workbook, and the workbook it was found in. */
interface Line {
  readonly version: string;
  readonly size: number;
  readonly modified: number;
  readonly summary: FileSummary;
}

/**
 * What a batch has done so far, one line of JSON for each workbook, so that one that was interrupted goes on where it
 * stopped. A workbook that has changed since, or was checked by another version, is checked again; a last line that was
 * cut off is passed over.
 */
export class ProgressFile {
  private constructor(
    private readonly path: string,
    private readonly folder: string,
    private readonly words: Words,
    private readonly lines: ReadonlyMap<string, Line>,
  ) {}

  static async open(path: string, folder: string, words: Words): Promise<ProgressFile> {
    const text = await readFile(path, 'utf8').catch(() => '');
    const lines = text.split('\n').flatMap((line) => parsed(line) ?? []);
    if (text.trim() !== '' && lines.length === 0) throw new InputError(words.batch.notProgress(path));
    const progress = new ProgressFile(
      path,
      folder,
      words,
      new Map(lines.map((line) => [line.summary.file, line])),
    );
    progress.append(text === '' || text.endsWith('\n') ? '' : '\n');
    return progress;
  }

  /** What was found in a workbook before, where it is still the same. */
  async known(file: string): Promise<FileSummary | null> {
    const line = this.lines.get(file);
    const found = line && (await stat(join(this.folder, file)).catch(() => null));
    return found && found.size === line.size && found.mtimeMs === line.modified ? line.summary : null;
  }

  add(summary: FileSummary): void {
    const found = statSync(join(this.folder, summary.file), { throwIfNoEntry: false });
    if (!found) return;
    const line: Line = { version: VERSION, size: found.size, modified: found.mtimeMs, summary };
    this.append(`${JSON.stringify(line)}\n`);
  }

  private append(text: string): void {
    try {
      appendFileSync(this.path, text);
    } catch (error) {
      throw new InputError(this.words.files.cannotWrite(this.path, codeOf(error)), { cause: error });
    }
  }
}

function parsed(line: string): Line | null {
  try {
    const value = JSON.parse(line) as Partial<Line> | null;
    return value?.version === VERSION && typeof value.summary?.file === 'string' ? (value as Line) : null;
  } catch {
    return null;
  }
}
