import type { Sheet, Snapshot } from '../../../core/workbook/snapshot';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './sheet/sheet';
import type { SheetContext } from './sheet/sheet-cells';
import { readStorage } from '../package/storage';
import { readCellFormats } from './styles';
import { TextPool } from './text-pool';
import type { Inflate } from '../package/inflate';
import { WorkbookPackage } from '../package/workbook-package';

/**
 * Reads an .xlsx file: every worksheet with its filled cells, and what the product stored in the workbook.
 * `name` is the file's name, for the snapshot and for messages; `inflate` unpacks where the platform does it faster.
 * @throws HostError when the bytes are not a readable workbook.
 */
export function readSnapshot(bytes: Uint8Array, name: string, inflate?: Inflate): Snapshot {
  return snapshotOf(WorkbookPackage.open(bytes, name, inflate));
}

/** The snapshot of an opened workbook. */
export function snapshotOf(workbook: WorkbookPackage, onSheet?: (done: number) => void): Snapshot {
  const context = sheetContext(workbook);
  const sheets = workbook.sheets.map(({ name, visibility, path }, index): Sheet => {
    const content = workbook.read(path, (xml) => readSheet(xml, context));
    onSheet?.((index + 1) / workbook.sheets.length);
    return { name, visibility, ...content };
  });
  return { name: workbook.file, sheets, storage: readStorage(workbook) };
}

/** Shared strings and styles, which the workbook may lack. */
export function sheetContext(workbook: WorkbookPackage): SheetContext {
  const strings = workbook.partOf('sharedStrings');
  const styles = workbook.partOf('styles');
  const pool = new TextPool();
  return {
    strings: strings === undefined ? [] : workbook.read(strings, (xml) => readSharedStrings(xml, pool)),
    formats: styles === undefined ? [] : workbook.read(styles, readCellFormats),
    date1904: workbook.date1904,
    pool,
  };
}
