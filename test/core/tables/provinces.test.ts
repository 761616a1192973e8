import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { recognise } from '../../../src/core/tables/recognise';
import { describeTable } from '../../support/describe';
import { LOCAL_WORDS } from '../../support/local-words';
import { MORE_PROVINCES } from '../../support/more-provinces';
import { PROVINCES } from '../../support/provinces';
import { UNUSUAL_LAYOUTS } from '../../support/unusual-layouts';
import { sheet, workbook } from '../../support/sheet';

const LISTED = {
  'the forms of the provinces': { ...PROVINCES, ...MORE_PROVINCES },
  'words of single provinces': LOCAL_WORDS,
  'unusual layouts': UNUSUAL_LAYOUTS,
};

for (const [group, layouts] of Object.entries(LISTED)) {
  describe(group, () => {
    for (const [name, rows] of Object.entries(layouts)) {
      it(`${name}: every figure is bound as listed`, () => {
        const { tables } = recognise(workbook(sheet('Sheet1', rows)));
        const listed = readFileSync(
          new URL(`./provinces/${name.replaceAll(' ', '-')}.txt`, import.meta.url),
          'utf8',
        ).trimEnd();
        assert.equal(tables.map((table) => describeTable(table).join('\n')).join('\n\n'), listed);
      });
    }
  });
}
