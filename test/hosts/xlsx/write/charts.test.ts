import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { ChartDefinition } from '../../../../src/core/workbook/chart';
import { CHART_TYPES } from '../../../../src/core/workbook/chart';
import type { Edit } from '../../../../src/core/workbook/edit';
import { XlsxHost } from '../../../../src/hosts/xlsx/xlsx-host';
import { scanXml } from '../../../../src/hosts/xlsx/xml/xml';
import { chartsIn } from '../../../support/chart-parts';
import { libreOfficeMissing, throughLibreOffice } from '../../../support/libre-office';
import { sheet, workbook } from '../../../support/sheet';
import { workbookFile } from '../../../support/workbook-file';

const EVERYTHING = new Uint8Array(
  readFileSync(new URL('../../../fixtures/everything.xlsx', import.meta.url)),
);

const CHART: ChartDefinition = {
  name: '绩效自评图表-试',
  type: 'column',
  title: '收支 <对比> & “上年”',
  anchor: { row: 1, column: 9 },
  size: { width: 480, height: 240 },
  data: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 2 },
  cached: [
    ['项目', '2021年', '2022年'],
    ['收入', '134.04', '143.26'],
    ['支出', '', '143.26'],
  ],
  numberFormat: '0.00',
  unit: '万元',
};

const FIGURES = workbook(
  sheet('报告 1', [
    ['项目', '2021年', '2022年'],
    ['收入', 134.04, 143.26],
    ['支出', 134.04, 143.26],
  ]),
);

function drawing(chart: ChartDefinition, on: string): Edit {
  return { kind: 'chart', sheet: on, chart, replaces: null };
}

async function withCharts(bytes: Uint8Array, ...edits: readonly Edit[]): Promise<XlsxHost> {
  const host = XlsxHost.open(bytes, 'charts.xlsx');
  await host.apply({ reason: 'test', edits });
  return host;
}

function differing(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const paths = new Set([...Object.keys(old), ...Object.keys(now)]);
  const text = (bytes: Uint8Array | undefined) => (bytes ? strFromU8(bytes, true) : null);
  return [...paths].filter((path) => text(old[path]) !== text(now[path])).sort();
}

describe('a chart in an .xlsx file', () => {
  it('adds its own parts and a reference to them, and changes no other byte', async () => {
    const before = workbookFile(FIGURES);
    const host = await withCharts(before, drawing(CHART, '报告 1'));
    assert.deepEqual(differing(before, host.toBytes()), [
      '[Content_Types].xml',
      'xl/charts/chart1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    for (const [path, bytes] of Object.entries(unzipSync(host.toBytes()))) {
      assert.doesNotThrow(() => scanXml(strFromU8(bytes), {}), path);
    }
  });

  it('joins the drawing a sheet already has, and leaves without trace', async () => {
    const host = XlsxHost.open(EVERYTHING, 'everything.xlsx');
    const { sheets } = await host.readSnapshot();
    const first = sheets[0]?.name ?? '';
    await host.apply({ reason: 'test', edits: [drawing(CHART, first)] });
    const changed = differing(EVERYTHING, host.toBytes());
    assert.equal(changed.filter((path) => /^xl\/charts\/chart/.test(path)).length, 1);
    assert.ok(!changed.some((path) => path.startsWith('xl/worksheets/')), changed.join());
    await host.apply({ reason: 'test', edits: [{ kind: 'remove-chart', sheet: first, chart: CHART }] });
    const text = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
    const relations = changed.filter((path) => path.endsWith('.rels'));
    assert.deepEqual(
      differing(EVERYTHING, host.toBytes()).filter((path) => !relations.includes(path)),
      [],
    );
    for (const path of relations) assert.equal(text(host.toBytes(), path), text(EVERYTHING, path), path);
  });

  it('keeps one chart of each name through any number of refreshes', async () => {
    const host = await withCharts(workbookFile(FIGURES), drawing(CHART, '报告 1'));
    for (const type of CHART_TYPES) {
      await host.apply({ reason: 'test', edits: [drawing({ ...CHART, type }, '报告 1')] });
      assert.deepEqual(
        chartsIn(host.toBytes(), '报告 1').map((chart) => chart.type),
        [type],
      );
    }
    const parts = Object.keys(unzipSync(host.toBytes())).filter((path) => /chart|drawing/.test(path));
    assert.equal(parts.length, 3);
  });

  it('survives LibreOffice with its figures and title', async function () {
    if (libreOfficeMissing) {
      console.log(`      left out: ${libreOfficeMissing}`);
      return this.skip();
    }
    this.timeout(180_000);
    for (const type of CHART_TYPES) {
      const host = await withCharts(workbookFile(FIGURES), drawing({ ...CHART, type }, '报告 1'));
      const parts = unzipSync(throughLibreOffice(host.toBytes()));
      const xml = strFromU8(parts['xl/charts/chart1.xml'] ?? new Uint8Array());
      assert.match(xml, /收支 &lt;对比&gt; &amp; “上年”/, type);
      assert.match(xml, /报告 1(&apos;|')!\$[BC]\$2:\$[BC]\$3/, type);
      assert.match(xml, /143\.26/, type);
    }
  });
});
