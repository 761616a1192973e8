import assert from 'node:assert/strict';
import { formatAddress, single, type CellAddress } from '../../../src/core/workbook/address';
import type { Edit } from '../../../src/core/workbook/edit';
import { OfficeHost } from '../../../src/hosts/office/office-host';
import type { Workbook } from '../../../src/workbench/model/workbook';
import { sheet, workbook as snapshotOf } from '../../support/sheet';
import { calculateBy, modelOf } from '../../workbench/support/model';
import { connect } from '../../workbench/support/office-js';
import { at, batch, failsWith, FORM, number, open, text } from './support';

describe('round trips of OfficeHost', () => {
  const many = Array.from({ length: 500 }, (_sheet, index) =>
    sheet(`表 ${index}`, [
      ['a', index],
      ['b', 2],
    ]),
  );

  it('reads 500 sheets in three', async () => {
    const { host, trips } = open(...many);
    const { sheets } = await host.readSnapshot();
    assert.equal(sheets[499]?.cells[1]?.value, 499);
    assert.equal(trips.length, 3);
  });

  it('writes to 500 sheets in two, and takes it back in two', async () => {
    const { host, trips, book } = open(...many);
    await host.readSnapshot();
    trips.length = 0;
    const edits = many.flatMap(({ name }) => [number(5, 1, '7', name), text(6, 1, '=x', name)]);
    const receipt = await host.apply(batch(...edits));
    assert.equal(trips.length, 2);
    assert.equal(book.sheets[499]?.cell(6, 1)?.value, '=x');
    trips.length = 0;
    const { restored } = await host.undo(receipt);
    assert.equal(trips.length, 2);
    assert.equal(restored.length, 1000);
    assert.equal(book.sheets[499]?.cell(6, 1)?.value, null);
  });

  it('marks 500 sheets in two', async () => {
    const { host, trips } = open(...many);
    await host.readSnapshot();
    trips.length = 0;
    await host.mark(many.map(({ name }) => ({ cell: at(0, 1, name), severity: 'error' })));
    assert.equal(trips.length, 2);
  });

  it('stores in two', async () => {
    const { host, trips } = open(FORM);
    await host.readSnapshot();
    for (const value of ['1', '2', null]) {
      trips.length = 0;
      await host.store('key', value);
      assert.equal(trips.length, 2);
    }
  });

  it('takes one more for each slice, reads every cell once and reports progress', async () => {
    const rows = Array.from({ length: 50 }, (_row, index) => [index, index * 2, `第${index}行`]);
    const book = modelOf(snapshotOf(sheet('甲', rows), FORM));
    const trips = connect(book);
    const progress: number[] = [];
    const read = await new OfficeHost(40).readSnapshot({ onProgress: (done) => progress.push(done) });
    assert.deepEqual(
      read.sheets.map(({ cells }) => cells.length),
      [150, 6],
    );
    assert.equal(trips.length, 2 + 4);
    assert.ok(
      progress.length >= 4 &&
        progress.every((done, index) => index === 0 || done >= (progress[index - 1] ?? 0)),
    );
  });

  it('halves slices that Excel finds too large', async () => {
    const rows = Array.from({ length: 64 }, (_row, index) => ['项目支出绩效自评情况'.repeat(3), index]);
    const book = modelOf(snapshotOf(sheet('甲', rows)));
    connect(book, { responseLimit: 6_000 });
    const read = await new OfficeHost(1_000).readSnapshot();
    assert.equal(read.sheets[0]?.cells.length, 128);
    assert.equal(read.sheets[0]?.cells.at(-1)?.value, 63);
  });

  it('does not read a million blank rows for one stray value', async () => {
    const { host, trips, first } = open(FORM);
    first.place(1_048_575, 9, { value: '误入' });
    const { sheets } = await host.readSnapshot();
    assert.equal(sheets[0]?.cells.length, 7);
    assert.equal(sheets[0]?.cells.at(-1)?.row, 1_048_575);
    assert.equal(trips.length, 4);
    assert.ok(trips.every(({ response }) => JSON.stringify(response).length < 5_000));
  });
});

describe('writing through OfficeHost', () => {
  it('covers neighbouring cells with one range each for constants and formulas', async () => {
    const { host, trips } = open(FORM);
    await host.apply(batch(...[5, 6, 7].flatMap((row) => [number(row, 1, '1'), number(row, 2, '2')])));
    const writes = trips[1]?.request.Actions.filter(({ ActionType }) => ActionType === 4) ?? [];
    assert.deepEqual(
      writes.map(({ Name, ArgumentInfo }) => [Name, ArgumentInfo?.Arguments]),
      [
        [
          'Values',
          [
            [
              [1, 2],
              [1, 2],
              [1, 2],
            ],
          ],
        ],
      ],
    );
  });

  it('never sends text through formulas', async () => {
    const { host, trips } = open(FORM);
    await host.apply(batch(text(5, 1, '=1+1')));
    assert.ok(!JSON.stringify(trips[1]?.request.Actions).includes('Formulas","ObjectPathId'));
  });

  it('puts a number into a cell of text format as a number, and gives the format back on undo', async () => {
    const { host, first } = open(FORM);
    first.place(5, 1, { value: '旧', numberFormat: '@' });
    await host.readSnapshot();
    const receipt = await host.apply(batch(number(5, 1, '12.5')));
    assert.deepEqual(first.cell(5, 1), { value: 12.5 });
    await host.undo(receipt);
    assert.deepEqual(first.cell(5, 1), { value: '旧', numberFormat: '@' });
  });

  it('writes unlocked cells of a protected sheet and refuses locked ones', async () => {
    const { host, first } = open(sheet('自评表', [['a', 1]], { protected: true }));
    first.place(0, 1, { value: 1, locked: false });
    await host.apply(batch(number(0, 1, '2')));
    assert.equal(first.cell(0, 1)?.value, 2);
    await assert.rejects(
      host.apply(batch(number(0, 1, '3'), number(1, 1, '3'))),
      failsWith('host/protected'),
    );
    assert.equal(first.cell(0, 1)?.value, 2);
  });

  it('puts everything back when a cell does not take what was written', async () => {
    const { host, book, first } = open(FORM);
    first.merges.push({ firstRow: 5, firstColumn: 0, lastRow: 5, lastColumn: 2 });
    const edits = [number(1, 1, '90'), text(5, 1, '被合并'), { kind: 'add-sheet', name: '新表' } as const];
    await assert.rejects(host.apply(batch(...edits)), failsWith('host/not-written'));
    assert.equal(first.cell(1, 1)?.value, 83);
    assert.deepEqual(
      book.sheets.map(({ name }) => name),
      ['自评表'],
    );
  });

  it('puts everything back when Excel stops half way', async () => {
    const { host, first } = open(FORM, sheet('二', [[1]]));
    // A formula Excel refuses, after a constant it has already taken.
    const stop = first.enter.bind(first);
    first.enter = (range, entries, source) => {
      if (range.firstRow === 9) throw new Error('stopped');
      stop(range, entries, source);
    };
    const formula: Edit = { kind: 'formula', cell: at(9, 0), formula: '=1', cached: 1 };
    await assert.rejects(host.apply(batch(number(1, 1, '90'), formula)), failsWith('host/office-failed'));
    assert.equal(first.cell(1, 1)?.value, 83);
  });

  it('refuses a protected workbook structure before it writes', async () => {
    const { host, book, first } = open(FORM);
    book.structureProtected = true;
    const edits = [number(1, 1, '90'), { kind: 'add-sheet', name: '新表' } as const];
    await assert.rejects(host.apply(batch(...edits)), failsWith('host/structure-protected'));
    assert.equal(first.cell(1, 1)?.value, 83);
  });

  it('gives added sheets their column widths and their cells their looks', async () => {
    const { host, book } = open(FORM);
    await host.apply(
      batch(
        { kind: 'add-sheet', name: '报告', columnWidths: [60] },
        { kind: 'text', cell: at(0, 0, '报告'), value: '标题', style: { bold: true, size: 16, wrap: true } },
      ),
    );
    assert.equal(book.sheet('报告')?.columnWidths.get(0), 60);
    assert.deepEqual(book.sheet('报告')?.cell(0, 0)?.style, {
      bold: true,
      size: 16,
      wrap: true,
      verticalAlign: 'top',
    });
  });

  it('draws thin lines around every cell of a printed table, and takes them away', async () => {
    const { host, book } = open(FORM);
    const boxed = (row: number, value: string, on: boolean): Edit => ({
      kind: 'number',
      cell: at(row, 0, '底稿'),
      value,
      style: { boxed: on },
    });
    await host.apply(batch({ kind: 'add-sheet', name: '底稿' }, boxed(0, '1', true), boxed(1, '2', true)));
    const sides = (row: number) => Object.values(book.sheet('底稿')?.cell(row, 0)?.style?.borders ?? {});
    for (const row of [0, 1]) {
      assert.deepEqual(
        sides(row).map((side) => side?.weight),
        ['thin', 'thin', 'thin', 'thin'],
      );
    }
    await host.apply(batch(boxed(0, '1', false)));
    assert.ok(sides(0).every((side) => side === undefined));
  });

  it('puts a title in the middle, and content where it belongs by itself', async () => {
    const { host, book } = open(FORM);
    const title = (centered: boolean) =>
      ({ kind: 'text', cell: at(0, 0, '报告'), value: '自评报告', style: { centered } }) as const;
    await host.apply(batch({ kind: 'add-sheet', name: '报告' }, title(true)));
    assert.equal(book.sheet('报告')?.cell(0, 0)?.style?.align, 'center');
    await host.apply(batch(title(false)));
    assert.equal(book.sheet('报告')?.cell(0, 0)?.style?.align, undefined);
  });

  it('takes the fill of a cell away again', async () => {
    const { host, book } = open(FORM);
    const text = (fill: string | null) =>
      ({ kind: 'text', cell: at(0, 0, '报告'), value: '待填写', style: { fill } }) as const;
    await host.apply(batch({ kind: 'add-sheet', name: '报告' }, text('#FFF2CC')));
    assert.equal(book.sheet('报告')?.cell(0, 0)?.style?.fill, '#FFF2CC');
    await host.apply(batch(text(null)));
    assert.equal(book.sheet('报告')?.cell(0, 0)?.style?.fill, undefined);
  });

  it('notices a change since its own last write, without a new reading', async () => {
    const { host, first } = open(FORM);
    await host.readSnapshot();
    await host.apply(batch(number(1, 1, '90')));
    await host.apply(batch(number(1, 1, '91')));
    first.enterCell(1, 1, 77, 'user');
    await assert.rejects(host.apply(batch(number(1, 1, '92'))), failsWith('host/changed-since'));
  });

  it('lets a formula be overwritten whose result alone has moved', async () => {
    const { host, book, first } = open(FORM);
    first.place(3, 1, { value: 1, formula: '=B3/B2' });
    await host.readSnapshot();
    calculateBy(book, { '=B3/B2': 2 });
    first.enterCell(1, 1, 22.54, 'user');
    await host.apply(batch(number(3, 1, '5')));
    assert.equal(first.cell(3, 1)?.value, 5);
  });
});

describe('the page of a sheet that is there already', () => {
  it('is set up without any cell being written', async () => {
    const { host, first } = open(FORM);
    await host.readSnapshot();
    const area = { firstRow: 0, lastRow: 2, firstColumn: 0, lastColumn: 1 };
    await host.apply(
      batch({
        kind: 'page-setup',
        sheet: '自评表',
        setup: { orientation: 'landscape', area, repeated: null, footer: '第 &P 页' },
      }),
    );
    assert.equal(first.page.get('orientation'), 'Landscape');
  });
});

describe('undo through OfficeHost', () => {
  const withReport = async () => {
    const opened = open(FORM);
    await opened.host.readSnapshot();
    const receipt = await opened.host.apply(
      batch({ kind: 'add-sheet', name: '报告' }, text(0, 0, '标题', '报告'), number(1, 1, '90')),
    );
    return { ...opened, receipt, report: opened.book.sheet('报告') };
  };
  const names = (book: Workbook) => book.sheets.map(({ name }) => name);

  it('removes a sheet it added', async () => {
    const { host, book, receipt } = await withReport();
    await host.undo(receipt);
    assert.deepEqual(names(book), ['自评表']);
  });

  it('keeps a sheet it added when the user wrote on it, and says so', async () => {
    const { host, book, receipt, report } = await withReport();
    report?.enterCell(5, 5, '批注', 'user');
    const { restored, kept } = await host.undo(receipt);
    assert.deepEqual(names(book), ['自评表', '报告']);
    assert.deepEqual(kept.map(formatAddress), ['报告!A1']);
    assert.deepEqual(restored.map(formatAddress), ['自评表!B2']);
  });

  it('keeps a sheet it added when the user changed or removed what it wrote there', async () => {
    for (const entry of ['改过', '']) {
      const { host, book, receipt, report } = await withReport();
      report?.enterCell(0, 0, entry, 'user');
      await host.undo(receipt);
      assert.deepEqual(names(book), ['自评表', '报告']);
    }
  });

  it('is content when the user removed the added sheet already', async () => {
    const { host, book, receipt, report } = await withReport();
    if (report) book.removeSheet(report, 'user');
    const { restored } = await host.undo(receipt);
    assert.equal(restored.length, 2);
  });

  it('restores the other sheets when one is gone, and says what it could not restore', async () => {
    const { host, book, first } = open(FORM, sheet('二', [[1]]));
    const receipt = await host.apply(batch(number(1, 1, '90'), number(0, 0, '2', '二')));
    book.removeSheet(book.sheets[1] ?? first, 'user');
    const { restored, kept } = await host.undo(receipt);
    assert.deepEqual(restored.map(formatAddress), ['自评表!B2']);
    assert.deepEqual(kept.map(formatAddress), ['二!A1']);
    assert.equal(first.cell(1, 1)?.value, 83);
  });

  it('refuses when the sheet has been protected meanwhile', async () => {
    const { host, first } = open(FORM);
    const receipt = await host.apply(batch(number(1, 1, '90')));
    first.protected = true;
    await assert.rejects(host.undo(receipt), failsWith('host/protected'));
    first.protected = false;
    await host.undo(receipt);
    assert.equal(first.cell(1, 1)?.value, 83);
  });
});

describe('OfficeHost beside cells', () => {
  it('shares the storage part with the file host and keeps what another pane stored', async () => {
    const { host, book } = open(FORM);
    const other = new OfficeHost();
    await host.readSnapshot();
    await other.store('settings', '{"a":1}');
    await host.store('waivers', '[]');
    await other.store('bindings', '{}');
    assert.equal(book.customXmlParts.size, 1);
    assert.deepEqual((await host.readSnapshot()).storage, {
      settings: '{"a":1}',
      waivers: '[]',
      bindings: '{}',
    });
  });

  it('selects a cell and shows its sheet, unless that is hidden or gone', async () => {
    const { host, book } = open(FORM, sheet('二', [[1]]), sheet('隐', [[1]], { visibility: 'hidden' }));
    await host.select(at(3, 2, '二'));
    assert.equal(book.active.name, '二');
    assert.deepEqual(book.selection.range, single(3, 2));
    await assert.rejects(host.select(at(0, 0, '隐')), failsWith('host/sheet-hidden'));
    await assert.rejects(host.select(at(0, 0, '无')), failsWith('host/no-such-sheet'));
  });

  it('hears of changes by the user with the name of the sheet, not of its own, until it is told to stop', async () => {
    const { host, first, book } = open(FORM);
    await host.readSnapshot();
    const heard: (string | null)[] = [];
    const stop = host.onChange((name) => heard.push(name));
    const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
    await settle();
    await host.apply(batch(number(1, 1, '90')));
    first.enterCell(1, 1, 5, 'user');
    book.addSheet('新');
    await settle();
    assert.deepEqual(heard, ['自评表', null]);
    stop();
    await settle();
    first.enterCell(1, 1, 6, 'user');
    await settle();
    assert.equal(heard.length, 2);
  });

  it('tells which cell is selected, of an area the first, until it is told to stop', async () => {
    const { host, first, book } = open(FORM);
    await host.readSnapshot();
    const heard: CellAddress[] = [];
    const stop = host.onSelect((cell) => heard.push(cell));
    const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
    await settle();
    book.select(first, { firstRow: 2, firstColumn: 1, lastRow: 4, lastColumn: 3 });
    await settle();
    assert.deepEqual(heard, [{ sheet: '自评表', row: 2, column: 1 }]);
    stop();
    await settle();
    book.select(first, { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 });
    await settle();
    assert.equal(heard.length, 1);
  });

  it('says in words what stops Excel', async () => {
    const { book } = open(FORM);
    connect(book, { isEditing: () => true });
    await assert.rejects(new OfficeHost().readSnapshot(), failsWith('host/cell-editing'));
    connect(book, { responseLimit: 40 });
    await assert.rejects(new OfficeHost().readSnapshot(), failsWith('host/payload-too-large'));
  });
});
