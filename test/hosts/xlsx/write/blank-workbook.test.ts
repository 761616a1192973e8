import assert from 'node:assert/strict';
import { blankWorkbook } from '../../../../src/hosts/xlsx/write/blank-workbook';
import { readSnapshot } from '../../../../src/hosts/xlsx/read/read';
import { XlsxHost } from '../../../../src/hosts/xlsx/xlsx-host';
import { contentOf } from '../../../contract/host.contract';
import { libreOfficeMissing, throughLibreOffice } from '../../../support/libre-office';

describe('A new workbook', () => {
  it('has one empty sheet of the name given', () => {
    const { sheets } = readSnapshot(blankWorkbook('汇总 <1>', [10, 20]), 'new.xlsx');
    assert.deepEqual(
      sheets.map(({ name, cells }) => [name, cells.length]),
      [['汇总 <1>', 0]],
    );
  });

  it('is opened by LibreOffice with what was written into it', async function () {
    if (libreOfficeMissing) {
      console.log(`      skipped: ${libreOfficeMissing}`);
      this.skip();
    }
    this.timeout(120_000);
    const host = XlsxHost.open(blankWorkbook('汇总'), 'new.xlsx');
    const cell = { sheet: '汇总', row: 0, column: 0 };
    await host.apply({
      reason: 'test',
      edits: [
        { kind: 'text', cell, value: '=文件', style: { bold: true, fill: '#DDEBF7', wrap: true } },
        { kind: 'formula', cell: { ...cell, row: 1 }, formula: '=1/8', cached: null, numberFormat: '0.0%' },
      ],
    });
    assert.deepEqual(contentOf(readSnapshot(throughLibreOffice(host.toBytes()), 'out.xlsx')), {
      '汇总!A1': { value: '=文件' },
      '汇总!A2': { value: 0.125, formula: '=1/8', numberFormat: '0.0%' },
    });
  });
});
