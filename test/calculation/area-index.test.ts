import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AreaIndex } from '../../src/calculation/area-index';
import { overlap, type CellRange } from '../../src/core/workbook/address';

const LAST_ROW = 1_048_575;

/** Rectangles among few cells, so that many meet, and columns as far as a sheet goes. */
const area: fc.Arbitrary<CellRange> = fc
  .tuple(fc.nat(200), fc.nat(8), fc.oneof(fc.nat(3), fc.nat(90), fc.constant(LAST_ROW)), fc.nat(3))
  .map(([firstRow, firstColumn, height, width]) => ({
    firstRow,
    firstColumn,
    lastRow: Math.min(firstRow + height, LAST_ROW),
    lastColumn: firstColumn + width,
  }));

/** Areas by who reads them; one reader may have several. */
const areas = fc.array(fc.tuple(fc.nat(60), area), { minLength: 40, maxLength: 120 });

describe('who reads which areas of a sheet', () => {
  it('is found for every range as by looking at every area', () => {
    fc.assert(
      fc.property(areas, fc.array(area, { maxLength: 5 }), (listed, asked) => {
        const index = new AreaIndex<number>();
        for (const [reader, own] of listed) index.add(reader, own);
        for (const range of asked) {
          const expected = listed.flatMap(([reader, own]) => (overlap(own, range) ? [reader] : []));
          assert.deepEqual(new Set(index.readersOf(range)), new Set(expected));
        }
      }),
    );
  });

  it('is forgotten with the reader, whatever others read of the same rows', () => {
    fc.assert(
      fc.property(areas, area, fc.nat(60), (listed, range, gone) => {
        const index = new AreaIndex<number>();
        for (const [reader, own] of listed) index.add(reader, own);
        index.remove(gone);
        const expected = listed.flatMap(([reader, own]) =>
          reader !== gone && overlap(own, range) ? [reader] : [],
        );
        assert.deepEqual(new Set(index.readersOf(range)), new Set(expected));
      }),
    );
  });
});
