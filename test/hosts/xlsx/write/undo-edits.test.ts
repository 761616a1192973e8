import assert from 'node:assert/strict';
import { formatAddress } from '../../../../src/core/workbook/address';
import type { Edit } from '../../../../src/core/workbook/edit';
import type { UndoOutcome } from '../../../../src/hosts/host';
import { XlsxHost } from '../../../../src/hosts/xlsx/xlsx-host';
import { contentOf } from '../../../contract/host.contract';
import { sheet, workbook } from '../../../support/sheet';
import { workbookFile } from '../../../support/workbook-file';
import { at } from './support';

const FILE = workbookFile(workbook(sheet('自评表', [['预算', 120], ['执行', 90], ['备注']])));

const number = (cell: string, value: string): Edit => ({ kind: 'number', cell: at(cell), value });

async function valuesIn(host: XlsxHost): Promise<Readonly<Record<string, unknown>>> {
  const content = contentOf(await host.readSnapshot());
  return Object.fromEntries(Object.entries(content).map(([cell, { value }]) => [cell, value]));
}

/** What came back, and what stayed and why, by address. */
function told({ restored, kept }: UndoOutcome) {
  return { restored: restored.map(formatAddress), kept: kept.map((c) => `${formatAddress(c)} ${c.reason}`) };
}

describe('A batch taken back', () => {
  it('names every cell that came back where nothing has been written since', async () => {
    const host = XlsxHost.open(FILE, '甲.xlsx');
    const receipt = await host.apply({ reason: 'fill', edits: [number('B1', '130'), number('B2', '91')] });
    assert.deepEqual(told(await host.undo(receipt)), { restored: ['自评表!B1', '自评表!B2'], kept: [] });
    assert.deepEqual(host.toBytes(), XlsxHost.open(FILE, '甲.xlsx').toBytes());
  });

  it('leaves a cell as somebody has written it since, and says so', async () => {
    const host = XlsxHost.open(FILE, '甲.xlsx');
    const receipt = await host.apply({
      reason: 'fill',
      edits: [number('B1', '130'), number('B2', '91'), number('B3', '5')],
    });
    await host.apply({ reason: 'user', edits: [number('B2', '88')] });
    assert.deepEqual(told(await host.undo(receipt)), {
      restored: ['自评表!B1', '自评表!B3'],
      kept: ['自评表!B2 changed'],
    });
    assert.deepEqual(await valuesIn(host), {
      '自评表!A1': '预算',
      '自评表!B1': 120,
      '自评表!A2': '执行',
      '自评表!B2': 88,
      '自评表!A3': '备注',
    });
  });

  it('takes its sheet with it while nobody has changed that sheet', async () => {
    const host = XlsxHost.open(FILE, '甲.xlsx');
    const edits: readonly Edit[] = [{ kind: 'add-sheet', name: '报告' }, number('报告!A1', '1')];
    const receipt = await host.apply({ reason: 'narrate', edits });
    await host.apply({ reason: 'user', edits: [number('B2', '88')] });
    assert.deepEqual(told(await host.undo(receipt)), { restored: ['报告!A1'], kept: [] });
    assert.deepEqual(
      (await host.readSnapshot()).sheets.map(({ name }) => name),
      ['自评表'],
    );
  });

  it('leaves its sheet where somebody has written on it, without what the batch wrote', async () => {
    const host = XlsxHost.open(FILE, '甲.xlsx');
    const receipt = await host.apply({
      reason: 'narrate',
      edits: [{ kind: 'add-sheet', name: '报告' }, number('报告!A1', '1'), number('报告!A2', '2')],
    });
    await host.apply({ reason: 'user', edits: [number('报告!A2', '3')] });
    assert.deepEqual(told(await host.undo(receipt)), {
      restored: ['报告!A1'],
      kept: ['报告!A2 sheet-changed'],
    });
    const values = await valuesIn(host);
    assert.equal(values['报告!A1'], undefined);
    assert.equal(values['报告!A2'], 3);
  });

  it('says of cells that their sheet is gone', async () => {
    const host = XlsxHost.open(FILE, '甲.xlsx');
    const added = await host.apply({ reason: 'narrate', edits: [{ kind: 'add-sheet', name: '报告' }] });
    const cleared = await host.apply({ reason: 'fix', edits: [{ kind: 'clear', cell: at('报告!A1') }] });
    await host.undo(added);
    assert.deepEqual(told(await host.undo(cleared)), { restored: [], kept: ['报告!A1 gone'] });
  });

  it('is taken back once', async () => {
    const host = XlsxHost.open(FILE, '甲.xlsx');
    const receipt = await host.apply({ reason: 'fill', edits: [number('B1', '130')] });
    await host.undo(receipt);
    await assert.rejects(host.undo(receipt));
  });
});
