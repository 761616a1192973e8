import type { Definitions } from '../../core/workbook/calculation/definitions';
import { placeOf } from '../../core/workbook/address';
import type { ChartDefinition } from '../../core/workbook/chart';
import { STORAGE_NAMESPACE, storagePath } from '../../hosts/xlsx/package/storage';
import { WorkbookPackage } from '../../hosts/xlsx/package/workbook-package';
import { readDefinitions } from '../../hosts/xlsx/read/definitions';
import { snapshotOf } from '../../hosts/xlsx/read/read';
import { isTrue, scanXml } from '../../hosts/xlsx/xml/xml';
import type { Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { Workbook } from '../model/workbook';
import { loadCharts } from './charts';
import { readPalette } from './colors';
import { readLooks } from './looks';
import { readPrintNames } from './print-setup';
import { readSheetLook } from './sheet-look';
import { sizesOf, type Sizes } from './sizes';

/** A workbook as it was loaded, kept so that saving writes only what is different. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  readonly file: WorkbookPackage;
  /** The sheets of the file with the cells they had, which are values and never change. */
  readonly original: ReadonlyMap<Sheet, ReadonlyMap<number, Cell>>;
  /** The names that the sheets of the file had, in its order. */
  readonly names: ReadonlyMap<Sheet, string>;
  /** How wide its columns and how high its rows were. */
  readonly sizes: ReadonlyMap<Sheet, Sizes>;
  /** Our charts that the file has, as they are drawn there. */
  readonly charts: ReadonlyMap<Sheet, readonly ChartDefinition[]>;
  /** The product's stored text that the file has; undefined where it has none. */
  readonly storage: string | undefined;
  /** What its formulas refer to besides cells. */
  readonly definitions: Definitions;
}

/** The id under which the product's storage part is known in the model. */
const STORAGE_ID = '{6A697869-616F-4000-8000-000000000001}';

/**
 * Loads an .xlsx file into the model: contents, looks, sizes, protection and the product's storage. Formulas keep the
 * results of the file until a calculation is attached. @throws HostError when the bytes are not a readable workbook.
 */
export function openWorkbook(bytes: Uint8Array, name: string): OpenedWorkbook {
  const file = WorkbookPackage.open(bytes, name);
  const snapshot = snapshotOf(file);
  const styles = file.partOf('styles');
  const looks = styles === undefined ? [] : file.read(styles, (xml) => readLooks(xml, readPalette(file)));
  const workbook = new Workbook(name);
  for (const [index, content] of snapshot.sheets.entries()) {
    const sheet = workbook.addSheet(content.name, { visibility: content.visibility });
    for (const { row, column, value, ...rest } of content.cells) {
      sheet.place(row, column, { value: rest.formula !== undefined && value === '' ? null : value, ...rest });
    }
    for (const merge of content.merges ?? []) sheet.merges.push(merge);
    sheet.protected = content.protected;
    for (const range of content.arrays ?? []) sheet.arrays.push({ range, spills: false });
    const path = file.sheets[index]?.path;
    if (path !== undefined) file.read(path, (xml) => readSheetLook(xml, looks, sheet));
  }
  const definitions = readDefinitions(file);
  readPrintNames(definitions.names, workbook);
  for (const { sheet, range, filtered } of definitions.tables) {
    if (filtered) workbook.sheet(sheet)?.filters.push(range);
  }
  const charts = loadCharts(file, workbook);
  const original = new Map(workbook.sheets.map((sheet) => [sheet, cellsOf(sheet)]));
  const names = new Map(workbook.sheets.map((sheet) => [sheet, sheet.name]));
  const sizes = new Map(workbook.sheets.map((sheet) => [sheet, sizesOf(sheet)]));
  const storage = storagePath(file);
  if (storage !== undefined) workbook.setXmlPart(STORAGE_ID, file.text(storage) ?? '');
  workbook.structureProtected = file.read(file.workbookPath, hasLockedStructure);
  return { workbook, file, original, names, sizes, charts, storage: storageText(workbook), definitions };
}

/** The text of the product's storage part in the model, wherever it came from; undefined when there is none. */
export function storageText(workbook: Workbook): string | undefined {
  return [...workbook.customXmlParts.values()].find((xml) => xml.includes(STORAGE_NAMESPACE));
}

function cellsOf(sheet: Sheet): ReadonlyMap<number, Cell> {
  return new Map([...sheet.cells()].map(({ row, column, cell }) => [placeOf(row, column), cell]));
}

function hasLockedStructure(xml: string): boolean {
  let locked = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'workbookProtection') locked = isTrue(attributes['lockStructure']);
    },
  });
  return locked;
}
