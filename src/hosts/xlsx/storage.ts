import { scanXml } from './xml';
import type { WorkbookPackage } from './workbookPackage';

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
function parseStorage(xml: string): Readonly<Record<string, string>> {
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
