import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { CHART_TYPES } from '../../../../src/core/workbook/chart';
import { XlsxHost } from '../../../../src/hosts/xlsx/xlsx-host';
import { scanXml } from '../../../../src/hosts/xlsx/xml/xml';
import { chartsIn } from '../../../support/chart-parts';
import { workbookFile } from '../../../support/workbook-file';
import { CHART, drawing, edited, EVERYTHING, FIGURES, textOf } from './support';

function differing(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const paths = new Set([...Object.keys(old), ...Object.keys(now)]);
  const text = (bytes: Uint8Array | undefined) => (bytes ? strFromU8(bytes, true) : null);
  return [...paths].filter((path) => text(old[path]) !== text(now[path])).sort();
}

describe('a chart in an .xlsx file', () => {
  it('adds its own parts and a reference to them, and changes no other byte', async () => {
    const before = workbookFile(FIGURES);
    const host = await edited(before, drawing(CHART, '报告 1'));
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
    const relations = changed.filter((path) => path.endsWith('.rels'));
    assert.deepEqual(
      differing(EVERYTHING, host.toBytes()).filter((path) => !relations.includes(path)),
      [],
    );
    for (const path of relations) assert.equal(textOf(host.toBytes(), path), textOf(EVERYTHING, path), path);
  });

  it('keeps one chart of each name through any number of refreshes', async () => {
    const host = await edited(workbookFile(FIGURES), drawing(CHART, '报告 1'));
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
});
