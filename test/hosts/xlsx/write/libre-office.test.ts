import assert from 'node:assert/strict';
import { CHART_TYPES } from '../../../../src/core/workbook/chart';
import { readSnapshot } from '../../../../src/hosts/xlsx/read/read';
import { blankWorkbook } from '../../../../src/hosts/xlsx/write/blank-workbook';
import { contentOf } from '../../../contract/host.contract';
import { libreOfficeMissing, throughLibreOffice } from '../../../support/libre-office';
import { workbookFile } from '../../../support/workbook-file';
import { at, CHART, drawing, edited, EVERYTHING, FIGURES, MANY, textOf } from './support';

describe('LibreOffice opens', () => {
  before(function () {
    if (libreOfficeMissing === null) return;
    console.log(`      skipped: ${libreOfficeMissing}`);
    this.skip();
  });

  it('a new workbook with what was written into it', async function () {
    this.timeout(120_000);
    const host = await edited(
      blankWorkbook('汇总'),
      {
        kind: 'text',
        cell: at('汇总!A1'),
        value: '=文件',
        style: { bold: true, fill: '#DDEBF7', wrap: true },
      },
      { kind: 'formula', cell: at('汇总!A2'), formula: '=1/8', cached: null, numberFormat: '0.0%' },
    );
    assert.deepEqual(contentOf(readSnapshot(throughLibreOffice(host.toBytes()), 'out.xlsx')), {
      '汇总!A1': { value: '=文件' },
      '汇总!A2': { value: 0.125, formula: '=1/8', numberFormat: '0.0%' },
    });
  });

  it('a workbook that has everything, and calculates what was written', async function () {
    this.timeout(180_000);
    const host = await edited(
      EVERYTHING,
      ...MANY,
      { kind: 'formula', cell: at('E6'), formula: '=IF(C6=0,"",ROUND(D6/C6,4))', cached: null },
      { kind: 'number', cell: at('D6'), value: '1.5' },
    );
    const content = contentOf(readSnapshot(throughLibreOffice(host.toBytes()), 'out.xlsx'));
    assert.equal(content['自评表!E6']?.value, 0.5);
    assert.equal(content['自评表!G20']?.value, 166);
    assert.equal(content["'自评 报告'!A1"]?.value, '年度资金总额：执行45.08万元');
    assert.equal(content["'自评 报告'!A2"]?.value, '=1+1');
    assert.equal(content['自评表!A1']?.value, '项目支出绩效自评表');
  });

  it('a chart with its figures and its title', async function () {
    this.timeout(180_000);
    for (const type of CHART_TYPES) {
      const host = await edited(workbookFile(FIGURES), drawing({ ...CHART, type }, '报告 1'));
      const xml = textOf(throughLibreOffice(host.toBytes()), 'xl/charts/chart1.xml');
      assert.match(xml, /收支 &lt;对比&gt; &amp; “上年”/, type);
      assert.match(xml, /报告 1(&apos;|')!\$[BC]\$2:\$[BC]\$3/, type);
      assert.match(xml, /143\.26/, type);
    }
  });
});
