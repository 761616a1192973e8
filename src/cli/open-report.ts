import { readInput } from './files';
import type { Words } from './words/zh-CN';

/** A report's text as it is read; offsets count its UTF-16 units. */
export interface OpenedReport {
  readonly text: string;
}

/** Reads a report. @throws InputError when the file cannot be read as one. */
export async function openReport(file: string, words: Words): Promise<OpenedReport> {
  return { text: decodeText(await readInput(file, words)) };
}

/** A text file in UTF-8, with or without a mark at its head, or else in GB18030 as Chinese editors still save it. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
