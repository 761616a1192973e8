import { Draft } from '../../hosts/xlsx/package/draft';
import type { WorkbookPackage } from '../../hosts/xlsx/package/workbook-package';
import { prefixOf, scanPlaces, splice, type ElementPlace, type Splice } from '../../hosts/xlsx/xml/splice';
import { escapeXml, type Attributes } from '../../hosts/xlsx/xml/xml';
import type { Sheet } from '../model/sheet';

/** Widths of columns in characters and heights of rows in points, by their 0-based places. */
export interface Sizes {
  readonly columns: ReadonlyMap<number, number>;
  readonly rows: ReadonlyMap<number, number>;
}

export function sizesOf({ columnWidths, rowHeights }: Sheet): Sizes {
  return { columns: new Map(columnWidths), rows: new Map(rowHeights) };
}

/** What an officer has dragged since; a height of null is again what the row's text needs. */
export interface ChangedSizes {
  readonly columns: ReadonlyMap<number, number>;
  readonly rows: ReadonlyMap<number, number | null>;
}

/** The sizes that differ from those of the file; null where none does. */
export function changedSizes(sheet: Sheet, before: Sizes): ChangedSizes | null {
  const columns = new Map([...sheet.columnWidths].filter(([at, width]) => before.columns.get(at) !== width));
  const rows = new Map<number, number | null>(
    [...sheet.rowHeights].filter(([at, height]) => before.rows.get(at) !== height),
  );
  for (const at of before.rows.keys()) if (!sheet.rowHeights.has(at)) rows.set(at, null);
  return columns.size + rows.size === 0 ? null : { columns, rows };
}

/** The file with changed sizes, by the names of its sheets. */
export function withSizes(
  file: WorkbookPackage,
  changes: ReadonlyMap<string, ChangedSizes>,
): WorkbookPackage {
  if (changes.size === 0) return file;
  const draft = new Draft(file);
  for (const { name, path } of file.sheets) {
    const changed = changes.get(name);
    if (changed) draft.set(path, resized(draft.text(path), changed));
  }
  return draft.finish();
}

function resized(xml: string, { columns, rows }: ChangedSizes): string {
  const found: ElementPlace[] = [];
  let list: { readonly start: number; readonly end: number } | null = null;
  let data: { readonly place: ElementPlace; readonly end: number } | null = null;
  scanPlaces(xml, {
    open: (place) => {
      if (place.name === 'col' || place.name === 'row') found.push(place);
    },
    close: (place, end) => {
      if (place.name === 'cols') list = { start: place.start, end };
      if (place.name === 'sheetData') data = { place, end };
    },
  });
  // A sheet without a place for cells is none that rows and columns could be drawn of.
  if (!data) return xml;
  const { place, end } = data as { place: ElementPlace; end: number };
  const prefix = prefixOf(place.tag);
  const known = (name: string) => found.filter((one) => one.name === name);
  return splice(xml, [
    ...columnSplices(known('col'), columns, list ?? { start: place.start, end: place.start }, prefix),
    ...rowSplices(xml, known('row'), rows, place.empty ? null : end - `</${place.tag}>`.length, prefix),
  ]);
}

/** The list of columns anew, with those that changed taken out of the stretches that they stood in. */
function columnSplices(
  before: readonly ElementPlace[],
  changed: ReadonlyMap<number, number>,
  list: { readonly start: number; readonly end: number },
  prefix: string,
): readonly Splice[] {
  if (changed.size === 0) return [];
  let stretches = before.map(({ attributes }) => ({
    first: Number(attributes['min']) - 1,
    last: Number(attributes['max']) - 1,
    attributes,
  }));
  for (const [column, width] of changed) {
    const own = stretches.find(({ first, last }) => first <= column && column <= last);
    const sized = { ...own?.attributes, width: String(width), customWidth: '1' };
    stretches = [
      ...stretches.filter((one) => one !== own),
      ...(own && own.first < column ? [{ ...own, last: column - 1 }] : []),
      { first: column, last: column, attributes: sized },
      ...(own && own.last > column ? [{ ...own, first: column + 1 }] : []),
    ];
  }
  const written = stretches
    .toSorted((a, b) => a.first - b.first)
    .map(({ first, last, attributes }) =>
      element(`${prefix}col`, { ...attributes, min: String(first + 1), max: String(last + 1) }, '/>'),
    );
  return [{ ...list, text: `<${prefix}cols>${written.join('')}</${prefix}cols>` }];
}

/** New opening tags of the rows that changed; a row that the file does not list is put where it belongs. */
function rowSplices(
  xml: string,
  rows: readonly ElementPlace[],
  changed: ReadonlyMap<number, number | null>,
  end: number | null,
  prefix: string,
): readonly Splice[] {
  const numbered = numbers(rows);
  return [...changed].flatMap(([row, height]): readonly Splice[] => {
    const at = numbered.indexOf(row);
    const place = rows[at];
    if (place) {
      const given = height === null ? undefined : String(height);
      const attributes = { ...place.attributes, ht: given, customHeight: given && '1' };
      const close = xml.slice(place.start, place.openEnd).endsWith('/>') ? '/>' : '>';
      return [{ start: place.start, end: place.openEnd, text: element(place.tag, attributes, close) }];
    }
    const start = rows[numbered.findIndex((number) => number > row)]?.start ?? end;
    if (height === null || start === null) return [];
    const attributes = { r: String(row + 1), ht: String(height), customHeight: '1' };
    return [{ start, end: start, text: element(`${prefix}row`, attributes, '/>') }];
  });
}

/** The 0-based numbers of rows; one without a number follows the row before it. */
function numbers(rows: readonly ElementPlace[]): readonly number[] {
  let last = -1;
  return rows.map(
    ({ attributes }) => (last = attributes['r'] === undefined ? last + 1 : Number(attributes['r']) - 1),
  );
}

function element(tag: string, attributes: Attributes, close: '>' | '/>'): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escapeXml(value)}"`,
  );
  return `<${tag}${written.join('')}${close}`;
}
