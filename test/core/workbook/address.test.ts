import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  columnIndex,
  columnName,
  formatAddress,
  parseAddress,
  parseRange,
  quoteSheet,
  rangeA1,
  rangeContains,
  sameCell,
  type CellAddress,
  overlap,
  rangeAround,
  single,
} from '../../../src/core/workbook/address';

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

describe('the letters of a column', () => {
  const columns: readonly (readonly [number, string])[] = [
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [27, 'AB'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ];
  for (const [index, name] of columns) {
    it(`of the ${index + 1}th column are ${name}`, () => {
      assert.equal(columnName(index), name);
      assert.equal(columnIndex(name), index);
      assert.equal(columnIndex(name.toLowerCase()), index);
    });
  }
});

describe('the name of a sheet in a formula', () => {
  it('stands as it is where it is made of letters, digits, points and underscores', () => {
    for (const name of ['Sheet1', '自评表', '项目2', '_2023', '附件1.2', '项目支出_汇总'])
      assert.equal(quoteSheet(name), name);
  });

  it('is quoted where it holds anything else or begins with a digit', () => {
    for (const name of [
      '项目 1',
      '01 一般项目',
      '2023年',
      '收入-支出',
      '表（一）',
      '.附表',
      '汇总!',
      '自评表 ',
    ])
      assert.equal(quoteSheet(name), `'${name}'`);
  });

  it('is quoted where it reads like a cell, in either style, or like a logical value', () => {
    for (const name of [
      'A1',
      'b12',
      'XFD1048576',
      'AB7',
      'R1C1',
      'R12C',
      'RC34',
      'rc',
      'R',
      'c',
      'TRUE',
      'False',
    ])
      assert.equal(quoteSheet(name), `'${name}'`);
  });

  it('is not quoted for beginning like one', () => {
    for (const name of ['A1表', 'ABCD1', 'R1C1总表', 'RX', 'Q', 'TRUEST', '表A1', '甲1', 'RxC', 'R1Cx'])
      assert.equal(quoteSheet(name), name);
  });

  it('doubles the quotes it holds', () => assert.equal(quoteSheet("It's"), "'It''s'"));
});

describe('the address of a cell', () => {
  const addresses: readonly (readonly [string, CellAddress])[] = [
    ['Sheet1!A1', { sheet: 'Sheet1', row: 0, column: 0 }],
    ["'项目 1'!C6", { sheet: '项目 1', row: 5, column: 2 }],
    ["'It''s'!AB12", { sheet: "It's", row: 11, column: 27 }],
    ['自评表!XFD1048576', { sheet: '自评表', row: 1_048_575, column: 16_383 }],
  ];
  for (const [text, cell] of addresses) {
    it(`is written and read as ${text}`, () => {
      assert.equal(formatAddress(cell), text);
      assert.deepEqual(parseAddress(text), cell);
    });
  }

  it('is read with the signs that fix it', () =>
    assert.deepEqual(parseAddress('自评表!$G$12'), { sheet: '自评表', row: 11, column: 6 }));

  it('is none without a sheet, without a row or with more behind it', () => {
    for (const text of [
      'A1',
      '!A1',
      '表!A0',
      '表!A',
      '表!1',
      '表!A1:B2',
      "项目'!A1",
      "='项目 1'!A1",
      'a!b!C1',
      "'项目!A1",
      '表!ABCD1',
      '表!A12345678',
    ])
      assert.equal(parseAddress(text), null, text);
  });
});

describe('two addresses', () => {
  const cell: CellAddress = { sheet: '自评表', row: 5, column: 2 };

  it('are of one cell where sheet, row and column are the same', () =>
    assert.ok(sameCell(cell, { ...cell })));

  it('are of two where one of them differs', () => {
    for (const other of [{ sheet: '汇总表' }, { row: 6 }, { column: 3 }])
      assert.ok(!sameCell(cell, { ...cell, ...other }), JSON.stringify(other));
  });
});

describe('a range', () => {
  const range = { firstRow: 2, firstColumn: 1, lastRow: 4, lastColumn: 3 };

  it('contains its corners and what lies between', () => {
    for (const [row, column] of [
      [2, 1],
      [2, 3],
      [4, 1],
      [4, 3],
      [3, 2],
    ] as const)
      assert.ok(rangeContains(range, row, column), `${row},${column}`);
  });

  it('does not contain what lies above, below or beside it', () => {
    for (const [row, column] of [
      [1, 2],
      [5, 2],
      [3, 0],
      [3, 4],
    ] as const)
      assert.ok(!rangeContains(range, row, column), `${row},${column}`);
  });

  it('overlaps those that share a cell with it, and no neighbours', () => {
    assert.ok(overlap(range, single(4, 3)));
    assert.ok(overlap(range, { firstRow: 0, firstColumn: 3, lastRow: 9, lastColumn: 9 }));
    for (const beside of [single(1, 2), single(5, 2), single(3, 0), single(3, 4)])
      assert.ok(!overlap(range, beside) && !overlap(beside, range));
  });

  it('grows around another one as little as holds both', () => {
    assert.deepEqual(rangeAround(range, single(3, 2)), range);
    const wide = { firstRow: 0, firstColumn: 1, lastRow: 4, lastColumn: 9 };
    assert.deepEqual(rangeAround(range, single(0, 9)), wide);
    assert.deepEqual(rangeAround(single(0, 9), range), wide);
  });
});
