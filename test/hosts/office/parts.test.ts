import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HostError } from '../../../src/hosts/host';
import { planBatch } from '../../../src/hosts/office/writing/batch-plan';
import { hostError } from '../../../src/hosts/office/errors';
import { rectangles } from '../../../src/hosts/office/rectangles';
import { cellCount, takeSlice, type Area } from '../../../src/hosts/office/reading/slices';
import { readStorageXml, writeStorageXml } from '../../../src/hosts/office/storage/storage-xml';
import { textEntry } from '../../../src/hosts/office/writing/text-entry';
import { genuineOfficeJs } from '../../workbench/support/office-js';
import { readEntry } from '../../../src/workbench/model/entry';

const area = (sheet: number, rows: number, columns: number): Area => ({
  sheet,
  range: { firstRow: 0, firstColumn: 0, lastRow: rows - 1, lastColumn: columns - 1 },
});

describe('rectangles', () => {
  const place = fc.record({ row: fc.nat(12), column: fc.nat(6) });

  it('cover exactly the places, each once', () => {
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const covered = rectangles(places).flatMap(({ firstRow, firstColumn, lastRow, lastColumn }) =>
          Array.from({ length: lastRow - firstRow + 1 }, (_row, r) =>
            Array.from({ length: lastColumn - firstColumn + 1 }, (_column, c) => [
              firstRow + r,
              firstColumn + c,
            ]),
          ).flat(),
        );
        const wanted = new Set(places.map(({ row, column }) => `${row},${column}`));
        assert.equal(covered.length, wanted.size);
        for (const [row, column] of covered) assert.ok(wanted.has(`${row},${column}`));
      }),
    );
  });

  it('join a block into one', () => {
    const block = [0, 1, 2].flatMap((row) => [3, 4].map((column) => ({ row, column })));
    assert.deepEqual(rectangles(block), [{ firstRow: 0, firstColumn: 3, lastRow: 2, lastColumn: 4 }]);
  });
});

describe('a slice', () => {
  it('takes whole areas while they fit and cuts the first that does not at a row', () => {
    const { slice, rest } = takeSlice([area(0, 2, 5), area(1, 4, 5), area(2, 1, 1)], 22);
    assert.deepEqual(
      slice.map(({ sheet, range }) => [sheet, range.lastRow]),
      [
        [0, 1],
        [1, 1],
      ],
    );
    assert.deepEqual(
      rest.map(({ sheet, range }) => [sheet, range.firstRow]),
      [
        [1, 2],
        [2, 0],
      ],
    );
  });

  it('has at least one row, however small the budget, and loses no cell', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), { maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        (sizes, budget) => {
          let left: readonly Area[] = sizes.map(([rows, columns], sheet) => area(sheet, rows, columns));
          const total = cellCount(left);
          let taken = 0;
          while (left.length > 0) {
            const { slice, rest } = takeSlice(left, budget);
            assert.ok(slice.length > 0);
            assert.ok(slice.length === 1 || cellCount(slice) <= budget);
            taken += cellCount(slice);
            left = rest;
          }
          assert.equal(taken, total);
        },
      ),
    );
  });
});

describe('the entry for a text', () => {
  it('shows exactly the text, whatever it looks like, in an ordinary cell and in one of text format', () => {
    const looks = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '1',
      '%',
      '年',
      '12月3日',
      'TRUE',
      '#N/A',
      '一',
      '/',
      'E5',
    );
    const texts = fc.array(fc.oneof(looks, fc.string()), { minLength: 1 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.constantFrom('General', '@', '0.00%'), (text, format) => {
        const { value, formula } = readEntry(textEntry(text, format), format);
        assert.equal(formula, undefined);
        assert.equal(value ?? '', text);
      }),
    );
  });

  it('is the text itself for ordinary words, and in a cell of text format', () => {
    assert.equal(textEntry('项目支出完成情况良好', 'General'), '项目支出完成情况良好');
    assert.equal(textEntry('2024年3月', 'General'), "'2024年3月");
    assert.equal(textEntry('=A1', '@'), '=A1');
    assert.equal(textEntry('', 'General'), '');
  });
});

describe('the storage part', () => {
  it('gives back every key and value', () => {
    const text = fc.string({ unit: fc.constantFrom(...'<>&"\'=;#\r\n\t 中a1]') });
    fc.assert(
      fc.property(fc.dictionary(text, text), (entries) => {
        const storage = new Map(Object.entries(entries));
        assert.deepEqual(readStorageXml(writeStorageXml(storage)), storage);
      }),
    );
  });

  it('writes white space so that no XML parser changes it', () => {
    assert.match(writeStorageXml(new Map([['a\nb', 'c\td']])), /key="a&#10;b">c&#9;d</);
  });

  it('is read as other programs may write it: prefixes, single quotes, hexadecimal references, empty entries', () => {
    const xml = `<s:storage xmlns:s='urn:jixiao:storage'><s:entry key='a&quot;b'>1 &#x3C; 2</s:entry><s:entry key="c"/></s:storage>`;
    assert.deepEqual(
      [...readStorageXml(xml)],
      [
        ['a"b', '1 < 2'],
        ['c', ''],
      ],
    );
  });
});

describe('a batch', () => {
  const cell = { sheet: '表', row: 0, column: 0 };
  const refuses = (edits: Parameters<typeof planBatch>[0]['edits'], id: string) =>
    assert.throws(
      () => planBatch({ reason: 'test', edits }),
      (error) => error instanceof HostError && error.problem.id === id,
    );

  it('is refused for what no cell and no sheet can take', () => {
    refuses([{ kind: 'text', cell, value: '字'.repeat(32_768) }], 'host/too-long');
    refuses([{ kind: 'formula', cell, formula: `=${'1+'.repeat(4_096)}1`, cached: null }], 'host/too-long');
    refuses([{ kind: 'add-sheet', name: 'a/b' }], 'host/bad-sheet-name');
    refuses(
      [
        { kind: 'add-sheet', name: 'A' },
        { kind: 'add-sheet', name: 'a' },
      ],
      'host/sheet-exists',
    );
  });

  it('lets the last of several edits to a cell count', () => {
    const { edits } = planBatch({
      reason: 'test',
      edits: [
        { kind: 'number', cell, value: '1' },
        { kind: 'clear', cell },
      ],
    });
    assert.deepEqual(edits, [{ kind: 'clear', cell }]);
  });
});

describe('a failure of Office.js', () => {
  const failure = (code: string) => Object.assign(new Error('internal'), { code });

  it('comes out as words, unknown ones with their code', () => {
    const known = hostError(failure('InvalidOperationInCellEditMode'));
    assert.ok(known instanceof HostError && known.problem.id === 'host/cell-editing');
    const unknown = hostError(failure('SomethingNew'));
    assert.ok(unknown instanceof HostError);
    assert.deepEqual(unknown.problem, {
      id: 'host/office-failed',
      data: { code: 'SomethingNew', message: 'internal' },
    });
  });

  it('has a sentence of its own for every code that Excel documents, but for the one that says nothing', () => {
    const codes = Object.values(genuineOfficeJs().Excel.ErrorCodes);
    assert.ok(codes.length > 20);
    const unsaid = codes.filter((code) => {
      const error = hostError(failure(code));
      return error instanceof HostError && error.problem.id === 'host/office-failed';
    });
    assert.deepEqual(unsaid, ['GeneralException']);
  });

  it('is told from an error of our own, which passes through', () => {
    const bug = new TypeError('bug');
    assert.equal(hostError(bug), bug);
  });
});
