import { SaxesParser } from 'saxes';

/** Attributes by name as written; an absent one reads as undefined. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What a scan calls back with; element names come without their namespace prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Attributes, empty: boolean) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads XML text once, from front to end, without building a tree. Throws on anything ill-formed; entities other
 * than the five of XML itself are ill-formed, so an entity bomb cannot expand.
 */
export function scanXml(xml: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw error;
  });
  const { open, close, text } = handlers;
  if (open) parser.on('opentag', (tag) => open(localName(tag.name), tag.attributes, tag.isSelfClosing));
  if (close) parser.on('closetag', (tag) => close(localName(tag.name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(xml).close();
}

/** `x:row` → `row`. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The attribute with this local name whatever its prefix: `r:id` under any binding of the namespace. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  for (const key in attributes) if (localName(key) === name && key !== name) return attributes[key];
  return attributes[name];
}

/**
 * Decodes a part by its byte order mark, else by the encoding it declares (some exporters write GBK), else as UTF-8.
 * Throws on bad bytes and on encodings nobody knows.
 */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, LONGEST_DECLARATION));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  // Bytes without a mark are not UTF-16, whatever they declare.
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

/** Bytes in which an XML declaration ends. */
const LONGEST_DECLARATION = 200;

/** Encodes a part as UTF-8, and lets its declaration say so. */
export function encodeXml(xml: string): Uint8Array {
  return new TextEncoder().encode(
    xml.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*["'])[\w.-]+(?=["'])/i, '$1UTF-8'),
  );
}

/** XML booleans as the format writes them. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Undoes the `_x000D_` escapes of ST_Xstring (ECMA-376 part 1, 22.9.2.19). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Text as XML character data or as an attribute's value; line breaks survive in both. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML cannot hold, in the escapes of ST_Xstring; `decodeEscapes` undoes it. */
export function encodeControls(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- control characters are the point
    /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** Any text as the content of a string cell: what looks like an escape is escaped itself. */
export function encodeEscapes(text: string): string {
  return encodeControls(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}
