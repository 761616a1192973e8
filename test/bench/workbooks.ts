import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { LOCAL_WORDS } from '../support/local-words';
import { MORE_PROVINCES } from '../support/more-provinces';
import { PROVINCES } from '../support/provinces';
import { sheet, workbook } from '../support/sheet';
import { workbookFile } from '../support/workbook-file';
import { nationalWorkbook } from './national-workbook';

/** Workbook files that are measured together: one large one, or many small ones. */
export interface Batch {
  readonly name: string;
  readonly files: readonly Uint8Array[];
}

const UNIFORM_SHEETS = 100;
const REAL = ['samples', '../shared/corpus'];

/** One form many times, all different forms at hand, and real tables as far as they are there. */
export function batches(): readonly Batch[] {
  return [
    { name: `${UNIFORM_SHEETS} equal forms`, files: [workbookFile(nationalWorkbook(UNIFORM_SHEETS))] },
    { name: 'different forms', files: [workbookFile(differentForms())] },
    ...REAL.filter((folder) => existsSync(folder)).map((folder) => ({
      name: `real: ${folder}`,
      files: workbooksIn(folder),
    })),
  ];
}

/** Every form of the fixtures on a sheet of its own. */
function differentForms(): Snapshot {
  const grids = Object.values({ ...PROVINCES, ...MORE_PROVINCES, ...LOCAL_WORDS });
  return workbook(...grids.map((rows, index) => sheet(`表${index + 1}`, rows)));
}

function workbooksIn(folder: string): readonly Uint8Array[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => readFileSync(join(folder, name)));
}
