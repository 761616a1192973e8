import type { Edit } from '../../../core/workbook/edit';
import { HostError } from '../../host';
import type { Draft } from '../package/draft';
import { removeNamesOf } from './page-setup';
import { removeElements, scanPlaces } from '../xml/splice';
import { attribute, escapeXml, isTrue } from '../xml/xml';

export const SHEET_CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * Adds an empty sheet after the last one; gives its path.
 * @throws HostError for a name that is taken or not allowed, and when the workbook's structure is protected.
 */
export function addSheet(draft: Draft, edit: Extract<Edit, { kind: 'add-sheet' }>): string {
  const { name, columnWidths = [] } = edit;
  const workbookPath = draft.workbook.workbookPath;
  const xml = draft.text(workbookPath);
  let highestId = 0;
  let namespace = '';
  scanPlaces(xml, {
    open({ name: element, tag, attributes }) {
      if (element === 'workbook') namespace = namespaceOf(tag, attributes);
      else if (element === 'workbookProtection' && isTrue(attributes['lockStructure'])) {
        throw new HostError({ id: 'host/structure-protected', data: {} });
      } else if (element === 'sheet') {
        highestId = Math.max(highestId, Number(attributes['sheetId']));
        if (attributes['name']?.toLowerCase() === name.toLowerCase()) {
          throw new HostError({ id: 'host/sheet-exists', data: { sheet: name } });
        }
      }
    },
  });
  if (!isSheetName(name)) throw new HostError({ id: 'host/bad-sheet-name', data: { sheet: name } });
  const path = draft.freePath(`${workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1)}worksheets/sheet`);
  const id = draft.addPart(path, 'worksheet', SHEET_CONTENT_TYPE, emptySheet(namespace, columnWidths));
  draft.append(
    workbookPath,
    'sheets',
    (prefix) =>
      `<${prefix}sheet xmlns:r="${draft.relationshipNamespace}" name="${escapeXml(name)}" ` +
      `sheetId="${highestId + 1}" r:id="${id}"/>`,
  );
  return path;
}

/** Takes a sheet out of the workbook again. */
export function removeSheet(draft: Draft, path: string): void {
  const workbookPath = draft.workbook.workbookPath;
  const id = draft.removePart(path);
  removeNamesOf(draft, placeOf(draft, id));
  draft.set(
    workbookPath,
    removeElements(
      draft.text(workbookPath),
      ({ name, attributes }) => name === 'sheet' && id !== undefined && attribute(attributes, 'id') === id,
    ),
  );
}

/** The 0-based place of the sheet with that relationship; -1 for none. */
function placeOf(draft: Draft, id: string | undefined): number {
  const ids: (string | undefined)[] = [];
  scanPlaces(draft.text(draft.workbook.workbookPath), {
    open({ name, attributes }) {
      if (name === 'sheet') ids.push(attribute(attributes, 'id'));
    },
  });
  return id === undefined ? -1 : ids.indexOf(id);
}

/** Whether Excel allows the name: 1–31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end. */
function isSheetName(name: string): boolean {
  return /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(name) && !/^history$/i.test(name);
}

function namespaceOf(tag: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const prefix = tag.includes(':') ? tag.slice(0, tag.indexOf(':')) : '';
  return attributes[prefix ? `xmlns:${prefix}` : 'xmlns'] ?? '';
}

/** The XML of a sheet without cells; widths in characters, by column from A. */
export function emptySheet(namespace: string, widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${width === 0 ? ' hidden="1"' : ''}/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${namespace}"><sheetFormatPr defaultRowHeight="15"/>` +
    (columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '') +
    '<sheetData/></worksheet>'
  );
}
