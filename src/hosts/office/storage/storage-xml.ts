/** Namespace of the custom XML part that holds the product's storage (docs/decisions/0003-storage.md). */
export const STORAGE_NAMESPACE = 'urn:jixiao:storage';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The entries of a storage part. Anything else in it is passed over; entries keep their white space. */
export function readStorageXml(xml: string): Map<string, string> {
  const entry = /<(?:[\w.-]+:)?entry\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?entry\s*>)/g;
  const storage = new Map<string, string>();
  for (const [, attributes = '', text = ''] of xml.matchAll(entry)) {
    const [, double, single] = /\bkey\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes) ?? [];
    storage.set(unescape(double ?? single ?? ''), unescape(text));
  }
  return storage;
}

/** The part that holds these entries. */
export function writeStorageXml(storage: ReadonlyMap<string, string>): string {
  const entries = Array.from(
    storage,
    ([key, value]) => `<entry key="${escape(key)}">${escape(value)}</entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<storage xmlns="${STORAGE_NAMESPACE}">${entries.join('')}</storage>`;
}

/** White space other than plain spaces is escaped as well: XML would normalise it in attributes. */
function escape(text: string): string {
  return text.replace(/[<>&"\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function unescape(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hexadecimal !== undefined) return String.fromCodePoint(parseInt(hexadecimal, 16));
    return ENTITIES[name] ?? whole;
  });
}
