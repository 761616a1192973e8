import { readWordReport, type WordReport } from '../../../hosts/docx/read-document';
import { withComments, type Comment } from '../../../hosts/docx/write-comments';

/** A report as it was opened from a file. */
export interface ReportFile {
  readonly text: string;
  /** Where the text stands in the file, when it is a Word document. */
  readonly word: WordReport | null;
}

/** Why a file is not read as a report; each has its sentence for the officer (`host/…`). */
export type Unread = 'no-report' | 'scanned-report' | 'locked-report' | 'damaged-report';

/** Reads a Word document, a PDF or a text file by what it holds, not by its name; or says why it is none that can be read. */
export async function readReportFile(bytes: Uint8Array): Promise<ReportFile | Unread> {
  if (startsWith(bytes, 'PK')) {
    const word = readWordReport(bytes);
    return word ? { text: word.text, word } : 'no-report';
  }
  if (startsWith(bytes, '%PDF')) return readPdfReport(bytes);
  return bytes.length === 0 || bytes.includes(0) ? 'no-report' : { text: decoded(bytes), word: null };
}

/** The reader of PDF is larger than the pane, and is loaded with the first one that is opened. */
async function readPdfReport(bytes: Uint8Array): Promise<ReportFile | Unread> {
  const { readPdf } = await import('../../../hosts/pdf/read-pdf');
  const pdf = await readPdf(bytes);
  switch (pdf.kind) {
    case 'text':
      return { text: pdf.text, word: null };
    case 'scan':
      return 'scanned-report';
    case 'encrypted':
      return 'locked-report';
    case 'damaged':
      return 'damaged-report';
  }
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((char, at) => bytes[at] === char.charCodeAt(0));
}

/** A text in UTF-8, or else in GB18030 as Chinese editors still save it. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The document as it came, with comments at its figures. */
export function commented(word: WordReport, comments: readonly Comment[], author: string): Uint8Array {
  return withComments(word, comments, author);
}
