import { strToU8, zipSync, type Zippable } from 'fflate';
import { a1, rangeA1 } from '../../src/core/workbook/address';
import { isCellError, type Cell, type Sheet, type Snapshot } from '../../src/core/workbook/snapshot';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * An .xlsx file that holds these sheets and nothing more, written by means of its own so that reading is tested
 * against something else than our writing. `extra` adds or replaces parts.
 */
export function workbookFile(contents: Snapshot, extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const formats = [
    ...new Set(
      contents.sheets.flatMap(({ cells }) => cells.map(({ numberFormat }) => numberFormat ?? 'General')),
    ),
  ].filter((format) => format !== 'General');
  const strings = new Map<string, number>();
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      contents.sheets
        .map(
          (_, i) =>
            `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
        )
        .join('') +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>` +
      contents.sheets.map((sheet, i) => sheetEntry(sheet, i + 1)).join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relationships([
      ...contents.sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': stylesXml(formats),
  };
  contents.sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, formats, strings);
  });
  parts['xl/sharedStrings.xml'] =
    `${HEAD}<sst xmlns="${MAIN}">` +
    [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('') +
    '</sst>';
  return archiveOf({ ...parts, ...extra });
}

/** A zip archive of text parts. */
export function archiveOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, text] of Object.entries(parts)) entries[path] = strToU8(text);
  return zipSync(entries, { level: 6 });
}

function relationships(list: readonly (readonly [string, string])[]): string {
  return (
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    list
      .map(
        ([type, target], i) =>
          `<Relationship Id="rId${i + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
      )
      .join('') +
    '</Relationships>'
  );
}

function sheetEntry({ name, visibility }: Sheet, number: number): string {
  const state = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' }[visibility];
  return `<sheet name="${escape(name)}" sheetId="${number}"${state} r:id="rId${number}"/>`;
}

function stylesXml(formats: readonly string[]): string {
  const numFmts = formats
    .map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escape(code)}"/>`)
    .join('');
  const xfs = formats
    .map(
      (_, i) =>
        `<xf numFmtId="${164 + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    )
    .join('');
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}">` +
    (formats.length > 0 ? `<numFmts count="${formats.length}">${numFmts}</numFmts>` : '') +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs}</cellXfs>` +
    '</styleSheet>'
  );
}

function sheetXml(sheet: Sheet, formats: readonly string[], strings: Map<string, number>): string {
  const rows = new Map<number, Cell[]>();
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const merges = (sheet.merges ?? []).map((range) => `<mergeCell ref="${rangeA1(range)}"/>`).join('');
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>` +
    [...rows]
      .map(
        ([row, cells]) =>
          `<row r="${row + 1}">${cells.map((c) => cellXml(c, formats, strings)).join('')}</row>`,
      )
      .join('') +
    '</sheetData>' +
    (sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '') +
    (merges ? `<mergeCells>${merges}</mergeCells>` : '') +
    '</worksheet>'
  );
}

function cellXml(cell: Cell, formats: readonly string[], strings: Map<string, number>): string {
  const style = cell.numberFormat === undefined ? '' : ` s="${formats.indexOf(cell.numberFormat) + 1}"`;
  const formula = cell.formula === undefined ? '' : `<f>${escape(cell.formula.slice(1))}</f>`;
  const { type, value } = stored(cell, strings);
  return `<c r="${a1(cell.row, cell.column)}"${style}${type}>${formula}<v>${value}</v></c>`;
}

function stored({ value, formula }: Cell, strings: Map<string, number>): { type: string; value: string } {
  if (isCellError(value)) return { type: ' t="e"', value: value.error };
  if (typeof value === 'number') return { type: '', value: String(value) };
  if (typeof value === 'boolean') return { type: ' t="b"', value: value ? '1' : '0' };
  if (formula !== undefined) return { type: ' t="str"', value: escape(value) };
  const index = strings.get(value) ?? strings.size;
  strings.set(value, index);
  return { type: ' t="s"', value: String(index) };
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '_x000D_');
}
