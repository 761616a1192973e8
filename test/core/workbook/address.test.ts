import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseRange, rangeA1 } from '../../../src/core/workbook/address';

describe('a range as it is typed', () => {
  it('is read whatever its case, signs, colon and order of corners', () => {
    const range = { firstRow: 2, firstColumn: 0, lastRow: 19, lastColumn: 7 };
    for (const text of ['A3:H20', 'a3:h20', '$A$3:$H$20', 'H20:A3', ' A3 ： H20 ', 'H3:A20']) {
      assert.deepEqual(parseRange(text), range, text);
    }
    assert.deepEqual(parseRange('B2'), { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 });
  });

  it('is none where Excel has no such cells', () => {
    for (const text of ['', 'A', '3', 'A0', 'A1:B', 'A1048577', 'XFE1', 'Sheet1!A1', 'A1:B2:C3']) {
      assert.equal(parseRange(text), null, text);
    }
  });

  it('reads what is printed', () => {
    const end = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(end(1_048_575), end(16_383), end(1_048_575), end(16_383), (a, b, c, d) => {
        const range = {
          firstRow: Math.min(a, c),
          firstColumn: Math.min(b, d),
          lastRow: Math.max(a, c),
          lastColumn: Math.max(b, d),
        };
        assert.deepEqual(parseRange(rangeA1(range)), range);
      }),
    );
  });
});
