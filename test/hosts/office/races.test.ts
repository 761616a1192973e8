import assert from 'node:assert/strict';
import { formatAddress } from '../../../src/core/workbook/address';
import type { EditBatch } from '../../../src/core/workbook/edit';
import { HostError } from '../../../src/hosts/host';
import { OfficeHost } from '../../../src/hosts/office/office-host';
import type { Workbook } from '../../../src/workbench/model/workbook';
import { sheet, workbook as snapshotOf } from '../../support/sheet';
import { modelOf } from '../../workbench/support/model';
import { insertRow } from '../../workbench/support/insert-rows';
import { connect } from '../../workbench/support/office-js';
import { batch, failsWith, FORM, number, text } from './support';

/**
 * Two sheets and a second user, who acts just before one request of ours is carried out. Requests count from the
 * first after the workbook was read.
 */
async function withSecondUser(act: (book: Workbook) => void, before: number) {
  const book = modelOf(snapshotOf(FORM, sheet('二', [[1, 2]])));
  let armed = false;
  const trips = connect(book, {
    meanwhile: (request) => {
      if (armed && request === before) act(book);
    },
  });
  const host = new OfficeHost();
  await host.readSnapshot();
  trips.length = 0;
  armed = true;
  const values = (name: string) =>
    Object.fromEntries(
      [...(book.sheet(name)?.cells() ?? [])].map(({ row, column, cell }) => [
        formatAddress({ sheet: name, row, column }).replace(/^.*!/, ''),
        cell.formula ?? cell.value,
      ]),
    );
  return { host, book, values, disarm: () => (armed = false), arm: () => (armed = true), trips };
}

const BOTH: EditBatch = batch(number(0, 0, '9', '二'), number(1, 1, '90'), text(5, 0, '备注'));
const OLD = { A1: '项目名称', B1: '公共服务', A2: '全年预算数', B2: 83, A3: '全年执行数', B3: 45.08 };

/** The second request of a batch writes; what was looked at in the first may be different by then. */
const WRITE = 2;

describe('a second user between our look and our writing', () => {
  it('who types into a cell of ours keeps what was typed, and nothing of ours stays', async () => {
    const { host, book, values } = await withSecondUser((other) => {
      other.sheet('自评表')?.enterCell(1, 1, 84, 'user');
    }, WRITE);
    await assert.rejects(host.apply(BOTH), failsWith('host/changed-since'));
    assert.deepEqual(values('自评表'), { ...OLD, B2: 84, A6: null });
    assert.deepEqual(values('二'), { A1: 1, B1: 2 });
    assert.equal(book.sheets.length, 2);
  });

  it('who renames the sheet does not keep us from writing to it, nor from taking it back', async () => {
    const { host, book, values, disarm } = await withSecondUser((other) => {
      const renamed = other.sheet('二');
      if (renamed) other.renameSheet(renamed, '二（改）');
    }, WRITE);
    const receipt = await host.apply(BOTH);
    disarm();
    assert.deepEqual(values('二（改）'), { A1: 9, B1: 2 });
    const { kept } = await host.undo(receipt);
    assert.deepEqual(kept, []);
    assert.deepEqual(
      [values('二（改）'), values('自评表')],
      [
        { A1: 1, B1: 2 },
        { ...OLD, A6: null },
      ],
    );
    assert.equal(book.sheets.length, 2);
  });

  it('who deletes a sheet loses us nothing on the other', async () => {
    const { host, book, values } = await withSecondUser((other) => {
      const gone = other.sheet('二');
      if (gone) other.removeSheet(gone, 'user');
    }, WRITE);
    await assert.rejects(host.apply(BOTH), failsWith('host/gone'));
    assert.deepEqual(values('自评表'), OLD);
    assert.equal(book.sheets.length, 1);
  });

  it('who protects the second sheet finds the first as it was', async () => {
    const { host, values } = await withSecondUser((other) => {
      const target = other.sheet('自评表');
      if (target) target.protected = true;
    }, WRITE);
    await assert.rejects(host.apply(BOTH), failsWith('host/access-denied'));
    assert.deepEqual(values('二'), { A1: 1, B1: 2 });
    assert.deepEqual(values('自评表'), OLD);
  });

  it('who adds a sheet of the name of ours keeps it', async () => {
    const { host, book } = await withSecondUser((other) => {
      other.addSheet('自评报告').enterCell(0, 0, '别人的', 'user');
    }, WRITE);
    const edits = batch(
      { kind: 'add-sheet', name: '自评报告' },
      text(0, 0, '标题', '自评报告'),
      number(1, 1, '90'),
    );
    await assert.rejects(host.apply(edits), failsWith('host/already-exists'));
    assert.equal(book.sheet('自评报告')?.cell(0, 0)?.value, '别人的');
    assert.equal(book.sheet('自评表')?.cell(1, 1)?.value, 83);
  });

  it('who protects the structure keeps us from adding, and nothing is half written', async () => {
    const { host, book } = await withSecondUser((other) => {
      other.structureProtected = true;
    }, WRITE);
    const edits = batch(number(1, 1, '90'), { kind: 'add-sheet', name: '自评报告' });
    await assert.rejects(host.apply(edits), failsWith('host/access-denied'));
    assert.equal(book.sheet('自评表')?.cell(1, 1)?.value, 83);
    assert.equal(book.sheets.length, 2);
  });

  it('who protects a sheet after a failure is told which cells could not be put back', async () => {
    const { host, book } = await withSecondUser((other) => {
      // The write has failed on the merged cell; before it is put back, the sheet is protected.
      const target = other.sheet('自评表');
      if (target) target.protected = true;
    }, WRITE + 1);
    book.sheet('自评表')?.merges.push({ firstRow: 5, firstColumn: 0, lastRow: 5, lastColumn: 2 });
    const edits = batch(number(1, 1, '90'), number(0, 0, '9', '二'), text(5, 1, '被合并'));
    await assert.rejects(
      host.apply(edits),
      (error) =>
        error instanceof HostError &&
        error.problem.id === 'host/half-written' &&
        error.problem.data.cell === '自评表!B2',
    );
    assert.equal(book.sheet('二')?.cell(0, 0)?.value, 1);
  });
});

describe('a second user who inserts a row', () => {
  const rate = (row: number): EditBatch =>
    batch({
      kind: 'formula',
      cell: { sheet: '自评表', row, column: 2 },
      formula: `=B${row + 1}*2`,
      cached: 0,
    });
  const inserting = (before: number) =>
    withSecondUser((other) => {
      const target = other.sheet('自评表');
      if (target) insertRow(other, target, 1);
    }, before);
  const MOVED = { A1: '项目名称', B1: '公共服务', A3: '全年预算数', B3: 83, A4: '全年执行数', B4: 45.08 };

  it('before we look keeps a formula out of the row that is now another one', async () => {
    const { host, values } = await inserting(1);
    await assert.rejects(host.apply(rate(2)), failsWith('host/changed-since'));
    assert.deepEqual(values('自评表'), MOVED);
  });

  it('between our look and our writing finds nothing of ours afterwards', async () => {
    const { host, values } = await inserting(WRITE);
    await assert.rejects(host.apply(rate(2)), failsWith('host/changed-since'));
    assert.deepEqual(values('自评表'), { ...MOVED, C3: null });
  });

  it('between our look and our writing keeps an amount that moved', async () => {
    const { host, values } = await inserting(WRITE);
    await assert.rejects(host.apply(batch(number(1, 1, '90'))), failsWith('host/changed-since'));
    assert.deepEqual(values('自评表'), { ...MOVED, B2: null });
  });

  it('above a step of ours keeps it from being taken back elsewhere, and is told', async () => {
    const opened = await inserting(1);
    const { host, values, disarm, arm, trips } = opened;
    disarm();
    const receipt = await host.apply(batch(number(1, 1, '90')));
    trips.length = 0;
    arm();
    const { restored, kept } = await host.undo(receipt);
    assert.deepEqual([restored, kept.map(formatAddress)], [[], ['自评表!B2']]);
    assert.deepEqual(values('自评表'), { ...MOVED, B3: 90 });
  });

  it('below what we write does not keep us from writing', async () => {
    const { host, values } = await withSecondUser((other) => {
      const target = other.sheet('自评表');
      if (target) insertRow(other, target, 2);
    }, WRITE);
    await host.apply(rate(1));
    assert.equal(values('自评表')['C2'], '=B2*2');
  });
});

describe('a second user while a batch is taken back', () => {
  it('who types into a cell keeps it, and the batch stands as a whole until it is asked for again', async () => {
    const opened = await withSecondUser((other) => {
      other.sheet('自评表')?.enterCell(1, 1, 84, 'user');
    }, WRITE);
    const { host, values, disarm, arm, trips } = opened;
    disarm();
    const receipt = await host.apply(BOTH);
    trips.length = 0;
    arm();
    await assert.rejects(host.undo(receipt), failsWith('host/changed-since'));
    disarm();
    assert.deepEqual(values('二'), { A1: 9, B1: 2 });
    assert.deepEqual(values('自评表'), { ...OLD, B2: 84, A6: '备注' });
    const { restored, kept } = await host.undo(receipt);
    assert.deepEqual(restored.map(formatAddress), ['二!A1', '自评表!A6']);
    assert.deepEqual(
      kept.map(({ reason, ...cell }) => [formatAddress(cell), reason]),
      [['自评表!B2', 'changed']],
    );
  });

  it('who protects a sheet keeps the batch whole', async () => {
    const opened = await withSecondUser((other) => {
      const target = other.sheet('自评表');
      if (target) target.protected = true;
    }, WRITE);
    const { host, book, values, disarm, arm, trips } = opened;
    disarm();
    const receipt = await host.apply(BOTH);
    trips.length = 0;
    arm();
    await assert.rejects(host.undo(receipt), failsWith('host/access-denied'));
    assert.deepEqual(values('二'), { A1: 9, B1: 2 });
    assert.equal(book.sheet('自评表')?.cell(1, 1)?.value, 90);
  });

  it('who writes on the sheet we added keeps it', async () => {
    const opened = await withSecondUser((other) => {
      other.sheet('报告')?.enterCell(7, 7, '批注', 'user');
    }, WRITE);
    const { host, book, disarm, arm, trips } = opened;
    disarm();
    const receipt = await host.apply(
      batch({ kind: 'add-sheet', name: '报告' }, text(0, 0, '标题', '报告'), number(1, 1, '90')),
    );
    trips.length = 0;
    arm();
    const { kept } = await host.undo(receipt);
    assert.deepEqual(
      kept.map(({ reason, ...cell }) => [formatAddress(cell), reason]),
      [['报告!A1', 'sheet-changed']],
    );
    assert.equal(book.sheet('报告')?.cell(7, 7)?.value, '批注');
    assert.equal(book.sheet('自评表')?.cell(1, 1)?.value, 83);
  });
});
