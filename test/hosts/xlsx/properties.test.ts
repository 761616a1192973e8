import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatAddress } from '../../../src/core/workbook/address';
import type { Edit } from '../../../src/core/workbook/edit';
import type { Cell, CellValue, Sheet, Snapshot } from '../../../src/core/workbook/snapshot';
import { shiftFormula } from '../../../src/hosts/xlsx/read/sheet/formula';
import { readSnapshot } from '../../../src/hosts/xlsx/read/read';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { contentOf } from '../../contract/host.contract';
import { workbookFile } from '../../support/workbook-file';

/** Any text a cell can hold, with whatever is awkward in XML and in spreadsheets. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '=1+1',
      '_x000D_',
      '_x005F_',
      ' a ',
      '<&>"',
      'a\r\nb',
      '\u0000\uffff',
      '得分\t1',
      ']]>',
      '\ud800',
    ),
  )
  .filter((each) => each !== '');
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (Object.is(value, -0) ? 0 : value));
const format = fc.constantFrom('0.00', '0.00%', '#,##0.00', 'yyyy"年"', '@', '0.0_);(0.0)');
const place = fc.record({ row: fc.nat({ max: 12 }), column: fc.nat({ max: 30 }) });
const name = fc.constantFrom('自评表', "it's", '表 <1>', 'Sheet1', '2022');

const cell: fc.Arbitrary<Cell> = fc
  .record({
    place,
    value: fc.oneof<fc.Arbitrary<CellValue>[]>(
      number,
      text.filter(isPlain),
      fc.boolean(),
      fc.constant({ error: '#N/A' }),
    ),
    formula: fc.option(fc.constantFrom('=A1+1', '=SUM($B$2:C9)', '="<"&A1'), { nil: undefined, freq: 4 }),
    numberFormat: fc.option(format, { nil: undefined, freq: 2 }),
  })
  .map(({ place: { row, column }, value, formula, numberFormat }) => ({
    row,
    column,
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  }));

const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    name,
    cells: fc.uniqueArray(cell, { maxLength: 25, selector: ({ row, column }) => `${row} ${column}` }),
  })
  .map((each) => ({
    name: each.name,
    visibility: 'visible',
    protected: false,
    merges: [],
    cells: [...each.cells].sort((a, b) => a.row - b.row || a.column - b.column),
  }));

const snapshot: fc.Arbitrary<Snapshot> = fc
  .uniqueArray(sheet, { minLength: 1, maxLength: 3, selector: (each) => each.name })
  .map((sheets) => ({ name: 'random.xlsx', sheets, storage: {} }));

type Change =
  | { readonly kind: 'number'; readonly value: number; readonly numberFormat: string | undefined }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly cached: string | number }
  | { readonly kind: 'clear' };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('number' as const),
    value: number,
    numberFormat: fc.option(format, { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('text' as const), value: text }),
  fc.record({
    kind: fc.constant('formula' as const),
    formula: fc.constantFrom('=B2&"_x0041_"', '=IF(A1<1,"<",1)'),
    cached: fc.oneof(number, text),
  }),
  fc.record({ kind: fc.constant('clear' as const) }),
);

const scenario = snapshot.chain((contents) =>
  fc.record({
    contents: fc.constant(contents),
    changes: fc.uniqueArray(
      fc.record({ sheet: fc.constantFrom(...contents.sheets.map((each) => each.name)), place, change }),
      { minLength: 1, maxLength: 12, selector: (each) => JSON.stringify([each.sheet, each.place]) },
    ),
  }),
);

type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

describe('Any edits of any workbook', () => {
  it('read back as written, and everything else reads as before', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => {
        const bytes = workbookFile(given.contents);
        const before = contentOf(readSnapshot(bytes, 'random.xlsx'));
        assert.deepEqual(before, contentOf(given.contents));
        const host = XlsxHost.open(bytes, 'random.xlsx');
        await host.apply({ reason: 'test', edits: given.changes.map(editOf) });
        assert.deepEqual(contentOf(readSnapshot(host.toBytes(), 'random.xlsx')), expected(before, given));
      }),
      { numRuns: 200 },
    );
  });

  it('are taken back exactly, together or in any order', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, fc.boolean(), async (given, backwards) => {
        const host = XlsxHost.open(workbookFile(given.contents), 'random.xlsx');
        const before = contentOf(await host.readSnapshot());
        const receipts = [];
        for (const each of given.changes)
          receipts.push(await host.apply({ reason: 'test', edits: [editOf(each)] }));
        for (const receipt of backwards ? receipts.reverse() : receipts) {
          assert.deepEqual((await host.undo(receipt)).kept, []);
        }
        assert.deepEqual(contentOf(await host.readSnapshot()), before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('Any formula', () => {
  const reference = fc
    .tuple(
      fc.constantFrom('', '$'),
      fc.nat({ max: 700 }),
      fc.constantFrom('', '$'),
      fc.integer({ min: 400, max: 9000 }),
    )
    .map(([a, column, b, row]) => `${a}${letters(column + 300)}${b}${row}`);
  const formula = fc
    .array(fc.oneof(reference, fc.constantFrom('SUM(', ')', '"A1"', "'A1'!", ':', '+', '甲A1', ' ')), {
      maxLength: 12,
    })
    .map((parts) => parts.join('+'));

  it('copied away and back is the same formula', () => {
    fc.assert(
      fc.property(
        formula,
        fc.integer({ min: -300, max: 300 }),
        fc.integer({ min: -300, max: 300 }),
        (f, r, c) => {
          assert.equal(shiftFormula(shiftFormula(f, r, c), -r, -c), f);
        },
      ),
    );
  });
});

function isPlain(value: string): boolean {
  // The test's own writer keeps to what XML holds as it is.
  // eslint-disable-next-line no-control-regex -- control characters are the point
  return /^[^\u0000-\u001f\ud800-\udfff\ufffe\uffff_]*$/.test(value);
}

function letters(column: number): string {
  return formatAddress({ sheet: 'A', row: 0, column }).slice(2, -1);
}

function editOf({ sheet: sheetName, place: at, change: what }: Scenario['changes'][number]): Edit {
  const address = { sheet: sheetName, ...at };
  switch (what.kind) {
    case 'number': {
      const { value, numberFormat } = what;
      return {
        kind: 'number',
        cell: address,
        value: String(value),
        ...(numberFormat === undefined ? {} : { numberFormat }),
      };
    }
    case 'text':
      return { kind: 'text', cell: address, value: what.value };
    case 'formula':
      return { kind: 'formula', cell: address, formula: what.formula, cached: what.cached };
    case 'clear':
      return { kind: 'clear', cell: address };
  }
}

/** The contents with the changes made, as a reader should find them. */
function expected(before: ReturnType<typeof contentOf>, { changes }: Scenario) {
  const after = new Map(Object.entries(before));
  for (const { sheet: sheetName, place: at, change: what } of changes) {
    const address = formatAddress({ sheet: sheetName, ...at });
    const own = after.get(address)?.numberFormat;
    const numberFormat = what.kind === 'number' ? (what.numberFormat ?? own) : own;
    const look = numberFormat === undefined ? {} : { numberFormat };
    if (what.kind === 'clear') after.delete(address);
    else if (what.kind === 'formula')
      after.set(address, { value: what.cached, formula: what.formula, ...look });
    else after.set(address, { value: what.value, ...look });
  }
  return Object.fromEntries(after);
}
