import { Draft } from './draft';
import type { WorkbookPackage } from './workbook-package';
import { escapeXml, scanXml } from '../xml/xml';

/** Namespace of the custom XML part that holds the product's storage (docs/decisions/0003-storage.md). */
export const STORAGE_NAMESPACE = 'urn:jixiao:storage';

/** What the product stored in the workbook, by key. */
export function readStorage(workbook: WorkbookPackage): Readonly<Record<string, string>> {
  const path = storagePath(workbook);
  return path === undefined ? {} : workbook.read(path, parseStorage);
}

/** The path of the storage part, when the workbook has one. Parts of others are only looked at, never parsed. */
export function storagePath(workbook: WorkbookPackage): string | undefined {
  return workbook.relationships.find(
    ({ type, target }) => type === 'customXml' && workbook.text(target)?.includes(STORAGE_NAMESPACE),
  )?.target;
}

/** `<storage xmlns="urn:jixiao:storage"><entry key="…">text</entry>…</storage>` */
export function parseStorage(xml: string): Readonly<Record<string, string>> {
  const entries: [string, string][] = [];
  let current: [string, string] | null = null;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'entry') current = [attributes['key'] ?? '', ''];
    },
    text(text) {
      if (current) current[1] += text;
    },
    close(name) {
      if (name === 'entry' && current) {
        entries.push(current);
        current = null;
      }
    },
  });
  return Object.fromEntries(entries);
}

/**
 * The workbook with a text stored under a key, or, for null, without it; the part goes with its last key. The text
 * must be one that XML can hold, as JSON always is.
 */
export function writeStorage(workbook: WorkbookPackage, key: string, value: string | null): WorkbookPackage {
  const path = storagePath(workbook);
  const entries = new Map(Object.entries(readStorage(workbook)));
  if (value === null) entries.delete(key);
  else entries.set(key, value);
  const draft = new Draft(workbook);
  if (entries.size === 0) {
    if (path !== undefined) draft.removePart(path);
  } else if (path === undefined) {
    draft.addPart(draft.freePath('customXml/item'), 'customXml', 'application/xml', storageXml(entries));
  } else draft.set(path, storageXml(entries));
  return draft.finish();
}

function storageXml(entries: ReadonlyMap<string, string>): string {
  const items = [...entries].map(
    ([key, value]) => `<entry key="${escapeXml(key)}">${escapeXml(value)}</entry>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<storage xmlns="${STORAGE_NAMESPACE}">${items.join('')}</storage>`
  );
}
