import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { recognise } from '../../../src/core/tables/recognise';
import { describeTable } from '../../support/describe';
import { MORE_PROVINCES } from '../../support/moreProvinces';
import { PROVINCES } from '../../support/provinces';
import { sheet, workbook } from '../../support/sheet';

describe('the forms of the provinces', () => {
  for (const [name, rows] of Object.entries({ ...PROVINCES, ...MORE_PROVINCES })) {
    it(`${name}: every figure is bound as listed`, () => {
      const { tables } = recognise(workbook(sheet('Sheet1', rows)));
      const listed = readFileSync(new URL(`./provinces/${name}.txt`, import.meta.url), 'utf8').trimEnd();
      assert.equal(tables.map((table) => describeTable(table).join('\n')).join('\n\n'), listed);
    });
  }
});
