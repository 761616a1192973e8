import { withSheetsRenamed } from '../../core/workbook/formula/renamed-sheet';
import { Draft } from '../../hosts/xlsx/package/draft';
import type { WorkbookPackage } from '../../hosts/xlsx/package/workbook-package';
import { removeSheet } from '../../hosts/xlsx/write/sheet-list';
import { scanPlaces, splice, type ElementPlace, type Splice } from '../../hosts/xlsx/xml/splice';
import { escapeXml } from '../../hosts/xlsx/xml/xml';

/** Parts in which formulas stand. */
const WITH_FORMULAS = /^xl\/(?:workbook|(?:worksheets|charts|chartsheets)\/[^/]+)\.xml$/;

/** A formula of a cell, a chart, a rule of a format or of entries, or a defined name. */
const FORMULA = /(<(?:\w+:)?(?:f|formula|formula1|formula2|definedName)(?:\s[^>]*)?>)([^<]+)(?=<)/g;

/** The file with sheets renamed, and every formula in it that names them; `names` gives the new by the old. */
export function withSheetNames(file: WorkbookPackage, names: ReadonlyMap<string, string>): WorkbookPackage {
  if (names.size === 0) return file;
  const draft = new Draft(file);
  for (const path of file.archive.names) {
    if (!WITH_FORMULAS.test(path)) continue;
    const xml = draft.text(path);
    draft.set(
      path,
      xml.replace(
        FORMULA,
        (_, tag: string, formula: string) =>
          `${tag}${escapeText(withSheetsRenamed(unescapeText(formula), names))}`,
      ),
    );
  }
  const xml = draft.text(file.workbookPath);
  const splices = sheetsOf(xml).flatMap((place) => {
    const after = names.get(place.attributes['name'] ?? '');
    return after === undefined ? [] : [attributeSplice(xml, place, 'name', escapeXml(after))];
  });
  draft.set(file.workbookPath, splice(xml, splices));
  return draft.finish();
}

/** The file without some of its sheets; nothing may name them any more. */
export function withoutSheets(file: WorkbookPackage, gone: readonly string[]): WorkbookPackage {
  if (gone.length === 0) return file;
  const draft = new Draft(file);
  const kept = file.sheets.filter(({ name }) => !gone.includes(name));
  for (const { name, path } of file.sheets) if (gone.includes(name)) removeSheet(draft, path);
  // The order of calculation lists cells of the sheets; Excel makes it anew.
  const order = draft.relationshipsOf(file.workbookPath).find(({ type }) => type === 'calcChain');
  if (order) draft.removePart(order.target);
  const places = new Map(kept.map((sheet, place) => [file.sheets.indexOf(sheet), place]));
  draft.set(file.workbookPath, replaced(draft.text(file.workbookPath), places));
  return draft.finish();
}

/** The file with its sheets in another order, which names every one of them. */
export function withSheetOrder(file: WorkbookPackage, order: readonly string[]): WorkbookPackage {
  const before = file.sheets.map(({ name }) => name);
  if (order.length !== before.length || order.every((name, place) => name === before[place])) return file;
  const draft = new Draft(file);
  const xml = draft.text(file.workbookPath);
  const sheets = sheetsOf(xml);
  const text = (place: ElementPlace) => xml.slice(place.start, place.openEnd);
  const byName = new Map(sheets.map((place) => [place.attributes['name'] ?? '', text(place)]));
  const splices = sheets.flatMap((place, index): readonly Splice[] => {
    const moved = byName.get(order[index] ?? '');
    return moved === undefined ? [] : [{ start: place.start, end: place.openEnd, text: moved }];
  });
  const places = new Map(before.map((name, place) => [place, order.indexOf(name)]));
  draft.set(file.workbookPath, replaced(splice(xml, splices), places));
  return draft.finish();
}

/** The sheets that a workbook's XML lists. */
function sheetsOf(xml: string): readonly ElementPlace[] {
  const sheets: ElementPlace[] = [];
  scanPlaces(xml, { open: (place) => place.name === 'sheet' && sheets.push(place) });
  return sheets;
}

/** The XML after sheets have moved to other places: names of one sheet go along, and with it when it is gone. */
function replaced(xml: string, places: ReadonlyMap<number, number>): string {
  const splices: Splice[] = [];
  scanPlaces(xml, {
    open: (place) => {
      for (const name of ['activeTab', 'firstSheet'])
        if (place.name === 'workbookView' && place.attributes[name] !== undefined)
          splices.push(
            attributeSplice(xml, place, name, `${places.get(Number(place.attributes[name])) ?? 0}`),
          );
    },
    close: (place, end) => {
      const own = place.attributes['localSheetId'];
      if (place.name !== 'definedName' || own === undefined) return;
      const moved = places.get(Number(own));
      splices.push(
        moved === undefined
          ? { start: place.start, end, text: '' }
          : attributeSplice(xml, place, 'localSheetId', String(moved)),
      );
    },
  });
  return splice(xml, splices);
}

/** Another value of an attribute that the element has. */
function attributeSplice(xml: string, place: ElementPlace, name: string, value: string): Splice {
  const tag = xml.slice(place.start, place.openEnd);
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
  if (!found) throw new Error(`no attribute ${name}`);
  const start = place.start + found.index;
  return { start, end: start + found[0].length, text: ` ${name}="${value}"` };
}

function unescapeText(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
