import assert from 'node:assert/strict';
import { deflateSync } from 'fflate';
import { nativeInflate } from '../../../src/cli/input/native-inflate';
import { inflateWithin } from '../../../src/hosts/xlsx/package/inflate';

const TEXT = new TextEncoder().encode('自评表'.repeat(40_000));

for (const [name, inflate] of Object.entries({ 'Node’s zlib': nativeInflate, 'our own': inflateWithin })) {
  describe(`unpacking with ${name}`, () => {
    it('gives back what was packed, also nothing', () => {
      assert.deepEqual(new Uint8Array(inflate(deflateSync(TEXT), TEXT.length)), TEXT);
      assert.equal(inflate(deflateSync(new Uint8Array(0)), 0).length, 0);
    });

    it('goes no further than the size that is claimed', () => {
      assert.throws(() => inflate(deflateSync(TEXT), TEXT.length - 1));
      assert.throws(() => inflate(deflateSync(new Uint8Array(64 * 2 ** 20)), 1000));
    });

    it('throws on what is no packed data', () => {
      assert.throws(() => inflate(new Uint8Array([0xff, 0xff, 0xff, 0xff]), 10));
    });
  });
}
