import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficeHost } from '../../../src/hosts/office/office-host';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { openWorkbook } from '../../../src/workbench/load/open';
import { connect } from '../../workbench/support/office-js';

/** Folders with workbooks: the project's samples and, where it is at hand, the corpus of real tables. */
const FOLDERS = ['samples', '../shared/corpus'];

describe('a workbook in Excel and as a file', () => {
  for (const folder of FOLDERS) {
    if (!existsSync(folder)) {
      it(`reads the same (${folder} is missing here)`);
      continue;
    }
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.xlsx'))) {
      it(`reads the same: ${name}`, async () => {
        const bytes = new Uint8Array(readFileSync(join(folder, name)));
        const file = await XlsxHost.open(bytes, name).readSnapshot();
        connect(openWorkbook(bytes, name).workbook);
        const excel = await new OfficeHost().readSnapshot();
        const sheets = file.sheets.map((sheet) => ({ ...sheet, merges: null }));
        assert.deepEqual(excel, { ...file, sheets });
      });
    }
  }
});
