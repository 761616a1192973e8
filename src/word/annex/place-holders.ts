import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Paragraph, TextRun } from 'docx';

const DOCUMENT = 'word/document.xml';

/** Characters of private use, which no report has. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];

/** A paragraph that stands for a table until the document is packed. */
export function placeHolder(number: number): Paragraph {
  return new Paragraph({ children: [new TextRun(`${OPEN}${number}${CLOSE}`)] });
}

/** The .docx file with each table in its place. */
export function withTables(file: Uint8Array, tables: readonly string[]): Uint8Array {
  if (tables.length === 0) return file;
  const parts = unzipSync(file);
  const body = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
  const held = new RegExp(`<w:p><w:r><w:t[^>]*>${OPEN}(\\d+)${CLOSE}</w:t></w:r></w:p>`, 'g');
  const whole = body.replace(held, (_, number: string) => tables[Number(number)] ?? '');
  return zipSync({ ...parts, [DOCUMENT]: strToU8(whole) });
}
