import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planFill } from '../../../src/core/fill/plan';
import type { PlannedFormula } from '../../../src/core/fill/planned';
import { decimal, plain } from '../../../src/core/quantity/decimal';
import { review } from '../../../src/core/review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { formatAddress } from '../../../src/core/workbook/address';
import { SnapshotIndex } from '../../../src/core/workbook/snapshot';
import { readSnapshot } from '../../../src/hosts/xlsx/read';
import { XlsxHost } from '../../../src/hosts/xlsx/XlsxHost';
import { allThroughLibreOffice, libreOfficeMissing } from '../../support/libreOffice';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDERS = [join(ROOT, 'samples'), join(ROOT, '../shared/corpus')].filter((folder) =>
  existsSync(folder),
);
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(folder, name)),
);

interface Filled {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly planned: readonly PlannedFormula[];
}

/** The workbook with every formula that fill can write, also in place of typed numbers. */
async function filled(file: string): Promise<Filled> {
  const host = XlsxHost.open(new Uint8Array(readFileSync(file)), file);
  const plan = planFill(review(await host.readSnapshot(), DEFAULT_SETTINGS), { replaceConstants: true });
  if (plan.written.length > 0) {
    await host.apply({ reason: 'fill', edits: plan.written.map(({ edit }) => edit) });
  }
  return { file, bytes: host.toBytes(), planned: plan.written };
}

describe('filled formulas recalculated by a spreadsheet', function () {
  this.timeout(300_000);

  it('give the values of the catalogue, in all samples and published tables', async function () {
    if (libreOfficeMissing !== null) {
      console.log(`    skipped: ${libreOfficeMissing}`);
      this.skip();
    }
    const all = await Promise.all(FILES.map(filled));
    const some = all.filter(({ planned }) => planned.length > 0);
    const calculated = allThroughLibreOffice(
      some.map(({ bytes }) => bytes),
      'always',
    );
    some.forEach(({ file, planned }, at) => {
      const saved = calculated[at];
      assert.ok(saved);
      const index = new SnapshotIndex(readSnapshot(saved, file));
      // Adding binary fractions leaves an error in the last places: 2.07999999999998 is 2.08.
      for (const { cell, formula, value } of planned) {
        const result = index.at(cell)?.value;
        const shown =
          typeof result === 'number' ? plain(decimal(result.toPrecision(12))) : JSON.stringify(result);
        assert.equal(shown, value, `${file} ${formatAddress(cell)} ${formula}`);
      }
    });
    assert.ok(some.reduce((count, { planned }) => count + planned.length, 0) > 100);
  });
});
