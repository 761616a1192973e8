import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { planFill } from '../../../src/core/fill/plan';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { review } from '../../../src/core/review/review';
import { formatAddress, single } from '../../../src/core/workbook/address';
import type { Edit } from '../../../src/core/workbook/edit';
import { PATIENCE } from '../../../src/hosts/office/patience';
import { attachCalculator } from '../../../src/workbench/calculation/attach';
import { projectForm } from '../../support/project-form';
import { formula, percent, sheet } from '../../support/sheet';
import { WEB_LIMITS } from '../../workbench/support/office-js';
import { at, batch, failsWith, FORM, number, open, openWith, text } from './support';

const formulaAt = (row: number, column: number, code: string, numberFormat?: string): Edit => ({
  kind: 'formula',
  cell: at(row, column),
  formula: code,
  cached: 1,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

describe('a workbook with sheets that are none of cells', () => {
  const withChartSheet = () => {
    const opened = open(FORM, sheet('图表1', []), sheet('二', [[7]]));
    const [, chart] = opened.book.sheets;
    if (chart) chart.kind = 'chart';
    return { ...opened, chart };
  };

  it('is read without them, and says which were not', async () => {
    const { host } = withChartSheet();
    const { sheets, unread } = await host.readSnapshot();
    assert.deepEqual(
      sheets.map(({ name, cells }) => [name, cells.length]),
      [
        ['自评表', 6],
        ['二', 1],
      ],
    );
    assert.deepEqual(unread, ['图表1']);
  });

  it('keeps its storage readable', async () => {
    const { host } = withChartSheet();
    await host.store('settings', '{}');
    assert.deepEqual((await host.readSnapshot()).storage, { settings: '{}' });
  });

  it('knows no selected cell while such a sheet is shown', async () => {
    const { host, book, chart } = withChartSheet();
    if (chart) book.select(chart, { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 });
    assert.equal(await host.selectedCell(), null);
  });

  it('takes marks on the others', async () => {
    const { host, first } = withChartSheet();
    await host.readSnapshot();
    const cells = [at(0, 1), at(0, 0, '图表1')];
    const { unmarked } = await host.mark(cells.map((cell) => ({ cell, severity: 'error' })));
    assert.deepEqual(unmarked, ['图表1']);
    assert.equal(first.conditionalFormats.length, 1);
  });
});

describe('a protected template', () => {
  const template = (allowFormatCells: boolean) => {
    const opened = open(sheet('自评表', [['执行率', null, '得分']], { protected: true }));
    opened.first.place(0, 1, { value: null, locked: false });
    opened.first.place(0, 3, { value: null, locked: false, numberFormat: '@' });
    opened.first.protectionOptions = { ...opened.first.protectionOptions, allowFormatCells };
    return opened;
  };

  it('is filled in its unlocked cells, without the formats it does not allow', async () => {
    const { host, first } = template(false);
    const receipt = await host.apply(batch(formulaAt(0, 1, '=1/2', '0.00%')));
    assert.deepEqual(first.cell(0, 1), { value: 0, formula: '=1/2', locked: false });
    await host.undo(receipt);
    assert.deepEqual(first.cell(0, 1), { value: null, locked: false });
  });

  it('tells which of its cells may be filled, and those are', async () => {
    const form = projectForm('自评表', { rate: null, total: null });
    const { host, first } = open({ ...form, protected: true });
    first.place(5, 6, { value: null, locked: false });
    const snapshot = await host.readSnapshot();
    assert.deepEqual(snapshot.sheets[0]?.unlocked, [single(5, 6)]);
    const { written, skipped } = planFill(review(snapshot, DEFAULT_SETTINGS));
    assert.deepEqual(
      written.map(({ cell }) => formatAddress(cell)),
      ['自评表!G6'],
    );
    assert.ok(skipped.some(({ cell }) => formatAddress(cell) === '自评表!H16'));
    await host.apply(batch(...written.map(({ edit }) => edit)));
    assert.ok(first.cell(5, 6)?.formula);
  });

  it('gets the formats that it allows', async () => {
    const { host, first } = template(true);
    await host.apply(batch(formulaAt(0, 1, '=1/2', '0.00%')));
    assert.equal(first.cell(0, 1)?.numberFormat, '0.00%');
  });

  it('takes no number into a cell of text format, where it would become text', async () => {
    await assert.rejects(template(false).host.apply(batch(number(0, 3, '5'))), failsWith('host/text-format'));
    const { host, first } = template(true);
    await host.apply(batch(number(0, 3, '5')));
    assert.equal(first.cell(0, 3)?.value, 5);
  });
});

describe('an Excel table', () => {
  const withTable = () => {
    const rows = [
      ['项目', '预算', '执行', '执行率'],
      ...[1, 2, 3, 4].map((row) => [`项目${row}`, 10, row, null]),
    ];
    const opened = open(sheet('自评表', rows));
    opened.first.tables.push({
      name: '表1',
      range: { firstRow: 0, firstColumn: 0, lastRow: 4, lastColumn: 3 },
    });
    return opened;
  };
  const column = ({ first }: ReturnType<typeof withTable>) =>
    [1, 2, 3, 4].map((row) => first.cell(row, 3)?.formula ?? null);

  it('gets the formulas that were asked for, and no others', async () => {
    const opened = withTable();
    const receipt = await opened.host.apply(batch(formulaAt(2, 3, '=C3/B3')));
    assert.deepEqual(column(opened), [null, '=C3/B3', null, null]);
    await opened.host.undo(receipt);
    assert.deepEqual(column(opened), [null, null, null, null]);
  });

  it('keeps what it has beside them', async () => {
    const opened = withTable();
    opened.first.enterCell(3, 3, 0.5, 'user');
    await opened.host.apply(batch(formulaAt(2, 3, '=C3/B3'), formulaAt(1, 3, '=C2/B2')));
    assert.deepEqual(column(opened), ['=C2/B2', '=C3/B3', null, null]);
    assert.equal(opened.first.cell(3, 3)?.value, 0.5);
  });
});

describe('formulas of several cells', () => {
  const withArray = (spills: boolean) => {
    const opened = open(sheet('自评表', [[formula('=C1:C3', 1)], [2], [3]]));
    opened.first.arrays.push({
      range: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 0 },
      spills,
    });
    return opened;
  };

  it('that spill are not written into', async () => {
    const { host, first } = withArray(true);
    const into = host.apply(batch(number(2, 0, '9'), number(4, 0, '9')));
    await assert.rejects(into, failsWith('host/array-formula'));
    assert.equal(first.cell(2, 0)?.value, 3);
    await host.apply(batch(number(4, 0, '9')));
  });

  it('that were entered as arrays refuse a part, and the rest of the batch is taken back', async () => {
    const { host, first } = withArray(false);
    await assert.rejects(
      host.apply(batch(number(0, 4, '9'), number(2, 0, '9'))),
      failsWith('host/office-failed'),
    );
    assert.equal(first.cell(0, 4)?.value ?? null, null);
  });
});

describe('manual calculation', () => {
  it('is seen, since results may be out of date', async () => {
    const { host, book, first } = open(sheet('自评表', [[83, 45.08, formula('=B1/A1', 0.54)]]));
    attachCalculator(book);
    book.calculationMode = 'Manual';
    first.enterCell(0, 0, 90, 'user');
    const snapshot = await host.readSnapshot();
    assert.equal(snapshot.manualCalculation, true);
    assert.equal(first.cell(0, 2)?.value, 0.54);
    book.calculationMode = 'Automatic';
    assert.equal((await host.readSnapshot()).manualCalculation, undefined);
  });

  it('computes the formulas we write all the same', async () => {
    const { host, book, first } = open(sheet('自评表', [[83, 45.08]]));
    attachCalculator(book);
    book.calculationMode = 'Manual';
    await host.apply(batch(formulaAt(0, 2, '=A1*2')));
    assert.equal(first.cell(0, 2)?.value, 166);
  });
});

describe('the limits of Excel on the web', () => {
  it('are kept when 3,000 scattered formulas are written and taken back', async () => {
    const { host, first, trips } = openWith(WEB_LIMITS, FORM);
    await host.readSnapshot();
    trips.length = 0;
    const edits = Array.from({ length: 3_000 }, (_edit, index) => formulaAt(index * 2, 5, '=1+1', '0.00'));
    const receipt = await host.apply(batch(...edits));
    assert.ok(trips.every(({ response }) => response.Error === undefined));
    assert.equal(first.cell(5_998, 5)?.formula, '=1+1');
    assert.ok(trips.length < 14, `${trips.length} round trips`);
    const { kept } = await host.undo(receipt);
    assert.deepEqual(kept, []);
    assert.equal(first.cell(5_998, 5)?.formula, undefined);
  }).timeout(120_000);

  it('are kept when a report over 400 projects is written', async () => {
    const { host, book, trips } = openWith(WEB_LIMITS, FORM);
    await host.readSnapshot();
    const paragraph = `="项目单位按照年初批复的绩效目标组织实施，"&${Array.from({ length: 20 }, (_part, index) => `"全年预算数"&TEXT(自评表!B${index + 2},"0.00")&"万元，执行数已经核对，"`).join('&')}`;
    const edits = Array.from({ length: 400 * 6 }, (_edit, row): Edit => ({
      kind: 'formula',
      cell: at(row, 0, '自评报告'),
      formula: paragraph,
      cached: '',
      style: { wrap: true, rowHeight: 60 },
    }));
    trips.length = 0;
    await host.apply(batch({ kind: 'add-sheet', name: '自评报告', columnWidths: [80] }, ...edits));
    assert.ok(trips.every(({ response }) => response.Error === undefined));
    assert.equal(book.sheet('自评报告')?.cell(2_399, 0)?.formula, paragraph);
  }).timeout(120_000);

  it('are met by halving when they are lower than was thought', async () => {
    const { host, first, trips } = openWith({ requestLimit: 150_000 }, FORM);
    const edits = Array.from({ length: 200 }, (_edit, index) => number(index * 2, 5, '1'));
    const receipt = await host.apply(batch({ kind: 'add-sheet', name: '新' }, ...edits));
    assert.ok(trips.some(({ response }) => response.Error?.Code === 'RequestPayloadSizeLimitExceeded'));
    assert.equal(first.cell(398, 5)?.value, 1);
    await host.undo(receipt);
    assert.equal(first.cell(398, 5)?.value, null);
  });

  it('leave nothing half written when a later slice fails', async () => {
    const { host, first, book } = openWith({ requestLimit: 150_000 }, FORM);
    first.merges.push({ firstRow: 300, firstColumn: 5, lastRow: 300, lastColumn: 6 });
    const edits = Array.from({ length: 200 }, (_edit, index) => number(index * 2, 5, '1'));
    const all = batch({ kind: 'add-sheet', name: '新' }, ...edits, text(300, 6, '被合并'));
    await assert.rejects(host.apply(all), failsWith('host/not-written'));
    assert.ok(edits.every((_edit, index) => (first.cell(index * 2, 5)?.value ?? null) === null));
    assert.equal(book.sheets.length, 1);
  });
});

describe('an Excel that does not answer', () => {
  it('is waited for within a limit, and does not block what comes after', async () => {
    let answers = true;
    const { host } = openWith({ answers: () => answers }, FORM);
    await host.readSnapshot();
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      answers = false;
      const hanging = assert.rejects(host.apply(batch(number(1, 1, '90'))), failsWith('host/no-answer'));
      await Promise.resolve();
      await new Promise((resolve) => setImmediate(resolve));
      mock.timers.tick(PATIENCE);
      await hanging;
    } finally {
      mock.timers.reset();
    }
    answers = true;
    const { sheets } = await host.readSnapshot();
    assert.equal(sheets.length, 1);
  });
});

describe('a huge used range', () => {
  it('of a protected sheet, which does not tell where it is filled, is read as it is', async () => {
    const { host, first } = open(sheet('自评表', [[percent(0.5)]]));
    first.place(600_000, 0, { value: '误入' });
    first.protected = true;
    const { sheets } = await host.readSnapshot();
    assert.equal(sheets[0]?.cells.length, 2);
  }).timeout(120_000);
});
