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

/** Decodes a part by its byte order mark: UTF-8 unless it says UTF-16, as the format allows. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
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
