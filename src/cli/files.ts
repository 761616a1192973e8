import { randomBytes } from 'node:crypto';
import { readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { InputError } from './failure';
import type { Words } from './words/zh-CN';

/** Reads a whole file. @throws InputError when there is no such file or it cannot be read. */
export async function readInput(file: string, words: Words): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new InputError(explainReading(file, codeOf(error), words), { cause: error });
  }
}

/** A file to be written: its path and all its bytes. */
export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files so that each is there whole or not at all: first under temporary names beside the targets, then
 * renamed. @throws InputError when that fails; nothing half-written stays behind.
 */
export async function writeOutputs(outputs: readonly Output[], words: Words): Promise<void> {
  const pending: { temporary: string; path: string }[] = [];
  try {
    for (const { path, bytes } of outputs) {
      const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
      pending.push({ temporary, path });
      await guardWriting(path, words, () => writeFile(temporary, bytes, { flag: 'wx' }));
    }
    for (const { temporary, path } of pending) await guardWriting(path, words, () => rename(temporary, path));
  } finally {
    for (const { temporary } of pending) await rm(temporary, { force: true });
  }
}

/** Refuses to write over the file that was read, unless told to, and to write two things to one place. */
export async function checkOutputs(
  input: string,
  outputs: readonly string[],
  force: boolean,
  words: Words,
): Promise<void> {
  const source = await whereItIs(input);
  const places = await Promise.all(outputs.map(whereItIs));
  places.forEach((place, index) => {
    if (place === source && !force) throw new InputError(words.usage.sameFile(input));
    if (places.indexOf(place) !== index) throw new InputError(words.usage.sameOutputs(outputs[index] ?? ''));
  });
}

const WORKBOOK = /\.(xlsx|xlsm|xls)$/i;

/** The workbooks under a folder, relative to it, in order of their names; Excel's lock files are left out. */
export async function listWorkbooks(folder: string, words: Words): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name) && !/^(~\$|\.)/.test(entry.name))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    const code = codeOf(error);
    const message = code === 'ENOTDIR' ? words.files.notFolder(folder) : explainReading(folder, code, words);
    throw new InputError(message, { cause: error });
  }
}

function explainReading(file: string, code: string, { files }: Words): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return files.notFound(file);
  if (code === 'EISDIR') return files.isFolder(file);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY') return files.noAccess(file);
  return files.cannotRead(file, code);
}

async function guardWriting(path: string, { files }: Words, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new InputError(files.noOutputFolder(dirname(path)), { cause: error });
    }
    const message = code === 'EACCES' || code === 'EPERM' || code === 'EBUSY' ? files.noAccess(path) : null;
    throw new InputError(message ?? files.cannotWrite(path, code), { cause: error });
  }
}

/** The file's real place, symbolic links followed; for a file not yet there, its place in its real folder. */
async function whereItIs(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const folder = await realpath(dirname(path)).catch(() => resolve(dirname(path)));
    return join(folder, basename(path));
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
