import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { HostError } from '../../../src/hosts/host';
import { readSnapshot } from '../../../src/hosts/xlsx/read/read';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';

const EVERYTHING = new Uint8Array(readFileSync(new URL('../../fixtures/everything.xlsx', import.meta.url)));
const PARTS = unzipSync(EVERYTHING);
const READ = Object.keys(PARTS).filter((name) =>
  /^(xl\/(workbook|styles|sharedStrings|worksheets\/sheet\d)\.xml|.*rels)$/.test(name),
);

/** Reads, or refuses with a sentence; anything else is a failure of ours. */
function readOrRefuse(bytes: Uint8Array): void {
  try {
    readSnapshot(bytes, 'fuzz.xlsx');
  } catch (error) {
    assert.ok(error instanceof HostError, error instanceof Error ? (error.stack ?? '') : String(error));
  }
}

describe('Whatever has happened to a workbook, it is read or refused in a sentence', () => {
  it('when bytes of the file are changed', () => {
    const change = fc.record({ at: fc.nat({ max: EVERYTHING.length - 1 }), to: fc.nat({ max: 255 }) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = EVERYTHING.slice();
        for (const { at, to } of changes) bytes[at] = to;
        readOrRefuse(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it('when the file is cut off', () => {
    fc.assert(
      fc.property(fc.nat({ max: EVERYTHING.length }), (length) => readOrRefuse(EVERYTHING.slice(0, length))),
      { numRuns: 200 },
    );
  });

  it('when the XML of a part is changed, and writing into it does not fail otherwise either', async () => {
    const edit = fc.record({
      part: fc.constantFrom(...READ),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat({ max: 12 }),
      insert: fc.constantFrom(
        '',
        '"',
        '<',
        '>',
        '/>',
        '<c/>',
        '<row/>',
        ' r="ZZZZ0"',
        ' r="A0"',
        '0',
        '-1',
        'é',
        '&amp;',
        ' t="s"',
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 2 }), async (edits) => {
        const parts = { ...PARTS };
        for (const { part, at, remove, insert } of edits) {
          const xml = strFromU8(parts[part] ?? new Uint8Array());
          const place = Math.floor(at * xml.length);
          parts[part] = strToU8(xml.slice(0, place) + insert + xml.slice(place + remove));
        }
        const bytes = zipSync(parts, { level: 1 });
        readOrRefuse(bytes);
        try {
          const host = XlsxHost.open(bytes, 'fuzz.xlsx');
          await host.readSnapshot();
          const cell = { sheet: '自评表', row: 4, column: 4 };
          await host.apply({
            reason: 'fuzz',
            edits: [{ kind: 'number', cell, value: '0.5', numberFormat: '0.0%' }],
          });
          readSnapshot(host.toBytes(), 'fuzz.xlsx');
        } catch (error) {
          assert.ok(error instanceof HostError, error instanceof Error ? (error.stack ?? '') : String(error));
        }
      }),
      { numRuns: 300 },
    );
  });
});
