import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SAMPLES, workbook } from '../../scripts/samples/workbooks';

describe('the samples', () => {
  for (const [name, forms] of Object.entries(SAMPLES)) {
    it(`${name} is what its data build, byte for byte`, async () => {
      const committed = readFileSync(new URL(`../../samples/${name}`, import.meta.url));
      assert.ok(
        committed.equals(await workbook(forms())),
        `samples/${name} is not built from its data: run npm run samples`,
      );
    });
  }
});
