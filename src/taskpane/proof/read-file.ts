import { readWordReport, type WordReport } from '../../hosts/docx/read-document';
import { withComments, type Comment } from '../../hosts/docx/write-comments';

/** A report as it was opened from a file. */
export interface ReportFile {
  readonly text: string;
  /** Where the text stands in the file, when it is a Word document. */
  readonly word: WordReport | null;
}

/** Reads a Word document or a text file by what it holds, not by its name; null where it is neither. */
export function readReportFile(bytes: Uint8Array): ReportFile | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const word = readWordReport(bytes);
    return word && { text: word.text, word };
  }
  return bytes.length === 0 || bytes.includes(0) ? null : { text: decoded(bytes), word: null };
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
