import { readWordReport, type WordReport } from '../../hosts/docx/read-document';
import { InputError } from '../failure';
import { readInput } from '../files';
import type { Words } from '../words/zh-CN';

/** A report's text as it is read; offsets count its UTF-16 units. */
export interface OpenedReport {
  readonly text: string;
  /** Where the text stands in the file, when it is a Word document. */
  readonly word: WordReport | null;
}

/** Reads a report by what the file holds, not by its name. @throws InputError when it cannot be read as one. */
export async function openReport(file: string, words: Words): Promise<OpenedReport> {
  const bytes = await readInput(file, words);
  const { proofread } = words;
  if (bytes.length === 0) throw new InputError(proofread.empty(file));
  if (startsWith(bytes, 'PK')) {
    const word = readWordReport(bytes);
    if (!word) throw new InputError(proofread.notReport(file));
    return { text: word.text, word };
  }
  if (startsWith(bytes, '%PDF')) return { text: await pdfText(file, bytes, words), word: null };
  const wide = WIDE.find(({ mark }) => startsWith(bytes, mark));
  if (wide) return { text: new TextDecoder(wide.encoding, { ignoreBOM: true }).decode(bytes), word: null };
  if (bytes.includes(0)) throw new InputError(proofread.notReport(file));
  return { text: decodeText(bytes), word: null };
}

async function pdfText(file: string, bytes: Uint8Array, { proofread }: Words): Promise<string> {
  // The reader of PDF is a third of the program.
  const { readPdf } = await import('../../hosts/pdf/read-pdf');
  const pdf = await readPdf(bytes);
  switch (pdf.kind) {
    case 'text':
      return pdf.text;
    case 'scan':
      throw new InputError(proofread.scan(file));
    case 'encrypted':
      throw new InputError(proofread.encrypted(file));
    case 'damaged':
      throw new InputError(proofread.damaged(file));
  }
}

/** UTF-16, which Notepad saves as “Unicode”, says so by the mark at its head. */
const WIDE = [
  { mark: '\u00ff\u00fe', encoding: 'utf-16le' },
  { mark: '\u00fe\u00ff', encoding: 'utf-16be' },
] as const;

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((char, at) => bytes[at] === char.charCodeAt(0));
}

/** A text file in UTF-8, with or without a mark at its head, or else in GB18030 as Chinese editors still save it. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
