import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { projectForm } from '../support/project-form';
import { workbook } from '../support/sheet';
import { workbookFile } from '../support/workbook-file';

type Parts = Record<string, string>;

export const SOUND = workbookFile(workbook(projectForm('项目一', {})));
export const SOUND_PARTS: Readonly<Parts> = Object.fromEntries(
  Object.entries(unzipSync(SOUND)).map(([name, bytes]) => [name, strFromU8(bytes)]),
);
export const SHEET = 'xl/worksheets/sheet1.xml';
export const BOOK = 'xl/workbook.xml';
export const RELS = 'xl/_rels/workbook.xml.rels';
export const TYPES = '[Content_Types].xml';
export const STYLES = 'xl/styles.xml';
export const STRINGS = 'xl/sharedStrings.xml';

export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(entries, { level: 6 });
}

/** The sound workbook with one part rewritten; an empty text takes the part out. */
export function changed(part: string, change: (xml: string) => string | Uint8Array): Uint8Array {
  const { [part]: content = '', ...others } = SOUND_PARTS;
  const after = change(content);
  return packed(after === '' ? others : { ...others, [part]: after });
}

export const inSheet = (from: RegExp | string, to: string) => () =>
  changed(SHEET, (xml) => xml.replace(from, to));
export const rows = (xml: string) => () =>
  changed(SHEET, (sheet) => sheet.replace('</sheetData>', `${xml}</sheetData>`));
export const tail = (xml: string) => () =>
  changed(SHEET, (sheet) => sheet.replace('</worksheet>', `${xml}</worksheet>`));
export const whole = (part: string, xml: string | Uint8Array) => () => changed(part, () => xml);
export const cell = (xml: string) => rows(`<row r="90">${xml}</row>`);
export const value = (text: string, attributes = '') =>
  inSheet(/<c r="E6"[^>]*>.*?<\/c>/, `<c r="E6"${attributes}><v>${text}</v></c>`);
export const many = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join('');
export const formula = (text: string, attributes = '', result = '<v>45.08</v>') =>
  inSheet(/<c r="E6"[^>]*>.*?<\/c>/, `<c r="E6"><f${attributes}>${text}</f>${result}</c>`);
