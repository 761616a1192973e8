import type { Dirent } from 'node:fs';
import { chmod, lstat, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { InputError } from './failure';
import type { Words } from './words/zh-CN';

/**
 * Reads a whole file. A device or a pipe, which may never end or never begin, is refused.
 * @throws InputError when there is no such file or it cannot be read.
 */
export async function readInput(file: string, words: Words): Promise<Uint8Array> {
  const found = await stat(file).catch(() => null);
  if (found && !found.isFile() && !found.isDirectory()) throw new InputError(words.files.notStored(file));
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
 * renamed. A link is followed; a file that was there keeps its permissions, a new one gets those of `input`.
 * @throws InputError when that fails; nothing half-written stays behind.
 */
export async function writeOutputs(
  outputs: readonly Output[],
  words: Words,
  input: string | null = null,
): Promise<void> {
  const pending: { temporary: string; path: string; place: string }[] = [];
  try {
    for (const { path, bytes } of outputs) {
      const place = await whereItIs(path);
      const temporary = join(dirname(place), `.${crypto.randomUUID()}.tmp`);
      pending.push({ temporary, path, place });
      await guardWriting(path, words, () => writeFile(temporary, bytes, { flag: 'wx' }));
      const mode = (await modeOf(place)) ?? (input === null ? null : await modeOf(input));
      if (mode !== null) await guardWriting(path, words, () => chmod(temporary, mode));
    }
    for (const { temporary, path, place } of pending)
      await guardWriting(path, words, () => rename(temporary, place));
  } finally {
    for (const { temporary } of pending) await rm(temporary, { force: true });
  }
}

/** The permissions of a file; null when there is none. */
async function modeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found && found.mode & PERMISSIONS;
}

const PERMISSIONS = 0o777;

/**
 * Refuses to write over the file that was read or any other, unless told to, to write two things to one place, and to
 * put a file where something else is (a folder, a device, a pipe, a link to nowhere).
 */
export async function checkOutputs(
  input: string,
  outputs: readonly string[],
  force: boolean,
  words: Words,
): Promise<void> {
  const source = await whereItIs(input);
  const places = await Promise.all(outputs.map(whereItIs));
  for (const [index, place] of places.entries()) {
    const path = outputs[index] ?? '';
    if (place === source && !force) throw new InputError(words.usage.sameFile(input));
    if (places.indexOf(place) !== index) throw new InputError(words.usage.sameOutputs(path));
    await checkPlace(path, place, force || place === source, words);
  }
}

async function checkPlace(
  path: string,
  place: string,
  force: boolean,
  { files, usage }: Words,
): Promise<void> {
  if (path.trim() === '') throw new InputError(usage.emptyOutput);
  const found = await lstat(place).catch(() => null);
  if (!found) return;
  if (found.isDirectory()) throw new InputError(files.outputIsFolder(path));
  if (!found.isFile()) throw new InputError(files.notRegular(path));
  if (!force) throw new InputError(usage.exists(path));
}

const WORKBOOK = /\.(xlsx|xlsm|xls)$/i;

/** What a folder holds, relative to it and in order of the names. */
export interface Workbooks {
  readonly files: readonly string[];
  /** Links to files and folders; they are not followed, since what they lead to may be anywhere or the folder itself. */
  readonly links: readonly string[];
}

/** The workbooks under a folder; Excel's lock files are left out, and links that cannot lead to a workbook. */
export async function listWorkbooks(folder: string, words: Words): Promise<Workbooks> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    const named = (wanted: (entry: Dirent) => boolean) =>
      entries
        .filter((entry) => wanted(entry) && !/^(~\$|\.)/.test(entry.name))
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
        .sort((a, b) => (a < b ? -1 : 1));
    return {
      files: named((entry) => entry.isFile() && WORKBOOK.test(entry.name)),
      links: named(
        (entry) => entry.isSymbolicLink() && (WORKBOOK.test(entry.name) || extname(entry.name) === ''),
      ),
    };
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
  if (code === 'ELOOP') return files.circle(file);
  if (code === 'ENAMETOOLONG') return files.noSuchName(file);
  if (code === 'ERR_FS_FILE_TOO_LARGE') return files.tooLarge(file);
  return files.cannotRead(file, code);
}

/** Why a file could not be written, by the system's code. */
const WRITING: Readonly<Record<string, (files: Words['files']) => (path: string) => string>> = {
  EACCES: ({ noAccess }) => noAccess,
  EPERM: ({ noAccess }) => noAccess,
  EBUSY: ({ noAccess }) => noAccess,
  EROFS: ({ readOnly }) => readOnly,
  ENOSPC: ({ diskFull }) => diskFull,
  ENAMETOOLONG: ({ nameTooLong }) => nameTooLong,
};

async function guardWriting(path: string, { files }: Words, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new InputError(files.noOutputFolder(dirname(path)), { cause: error });
    }
    const message = WRITING[code]?.(files)(path) ?? null;
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

/** The code of an error of the system (ENOENT); the error in words where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
