import type { Message } from '../../../core/messages/message';
import type { ForeignFormat } from '../../../core/messages/zh-CN/hosts';

const ASCII = new TextDecoder('latin1');

/** Whether the bytes begin like a zip archive, which every .xlsx is. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * Says what a file is that is not a zip archive: an encrypted workbook, an old .xls, a PDF, a web page, text …
 * The name is only used in the sentence; the verdict comes from the bytes.
 */
export function explainForeignBytes(bytes: Uint8Array, file: string): Message {
  if (bytes.length === 0) return { id: 'host/empty-file', data: { file } };
  const head = ASCII.decode(bytes.subarray(0, 1024));
  if (head.startsWith('\xD0\xCF\x11\xE0')) return explainCompoundFile(bytes, file);
  if (head.startsWith('%PDF')) return otherFormat(file, 'pdf');
  if (/^(\xEF\xBB\xBF)?\s*(<!doctype html|<html|<table)/i.test(head)) return otherFormat(file, 'html');
  if (/^(\xEF\xBB\xBF)?\s*<\?xml/.test(head)) return otherFormat(file, 'xml');
  if (isText(bytes.subarray(0, 4096))) return otherFormat(file, 'text');
  return { id: 'host/not-a-workbook', data: { file } };
}

/** Says what a zip archive is that has no workbook inside: Word, PowerPoint, OpenDocument, binary workbook. */
export function explainForeignArchive(entries: { has(name: string): boolean }, file: string): Message {
  if (entries.has('word/document.xml')) return otherFormat(file, 'docx');
  if (entries.has('ppt/presentation.xml')) return otherFormat(file, 'pptx');
  if (entries.has('xl/workbook.bin')) return otherFormat(file, 'xlsb');
  if (entries.has('content.xml') && entries.has('mimetype')) return otherFormat(file, 'ods');
  if (entries.has('[Content_Types].xml')) {
    return { id: 'host/missing-part', data: { file, part: 'xl/workbook.xml' } };
  }
  return otherFormat(file, 'zip');
}

/** A compound file (MS-CFB) is an encrypted package, or a document of Office 97–2003. */
function explainCompoundFile(bytes: Uint8Array, file: string): Message {
  const text = ASCII.decode(bytes);
  const holds = (stream: string) => text.includes([...stream].map((letter) => `${letter}\0`).join(''));
  if (holds('EncryptedPackage')) return { id: 'host/encrypted', data: { file } };
  if (holds('Workbook') || holds('Book')) return otherFormat(file, 'xls');
  if (holds('WordDocument')) return otherFormat(file, 'doc');
  return { id: 'host/not-a-workbook', data: { file } };
}

function otherFormat(file: string, format: ForeignFormat): Message {
  return { id: 'host/other-format', data: { file, format } };
}

/** No control characters but tab and line breaks: text in whatever encoding (UTF-8, GBK). */
function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13);
}
