import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { CHART_TYPES, type ChartDefinition } from '../../../../src/core/workbook/chart';
import type { Edit } from '../../../../src/core/workbook/edit';
import { HostError } from '../../../../src/hosts/host';
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

  it('comes back as it was when a batch that replaced it is taken back beneath something stored since', async () => {
    const host = await edited(workbookFile(FIGURES), drawing(CHART, '报告 1'));
    const before = textOf(host.toBytes(), 'xl/charts/chart1.xml');
    const pie: ChartDefinition = { ...CHART, type: 'pie' };
    for (const edit of [
      { kind: 'chart', sheet: '报告 1', chart: pie, replaces: CHART },
      { kind: 'remove-chart', sheet: '报告 1', chart: CHART },
    ] as const) {
      const receipt = await host.apply({ reason: 'test', edits: [edit] });
      await host.store('settings', JSON.stringify(edit.kind));
      await host.undo(receipt);
      assert.equal(textOf(host.toBytes(), 'xl/charts/chart1.xml'), before, edit.kind);
    }
  });

  it('stays as somebody has drawn it since, and stays away where it was deleted before', async () => {
    const host = XlsxHost.open(workbookFile(FIGURES), 'a.xlsx');
    const receipt = await host.apply({ reason: 'test', edits: [drawing(CHART, '报告 1')] });
    await host.apply({ reason: 'user', edits: [drawing({ ...CHART, type: 'bar' }, '报告 1')] });
    await host.undo(receipt);
    assert.deepEqual(
      chartsIn(host.toBytes(), '报告 1').map(({ type }) => type),
      ['bar'],
    );
    const removing: Edit = { kind: 'remove-chart', sheet: '报告 1', chart: CHART };
    await host.apply({ reason: 'user', edits: [removing] });
    const again = await host.apply({ reason: 'test', edits: [removing] });
    await host.store('settings', '{}');
    await host.undo(again);
    assert.deepEqual(chartsIn(host.toBytes(), '报告 1'), []);
  });

  it('is numbered and placed after what stands in the drawing already', async () => {
    const second: ChartDefinition = { ...CHART, name: '绩效自评图表-二' };
    const host = await edited(workbookFile(FIGURES), drawing(CHART, '报告 1'), drawing(second, '报告 1'));
    const ids = () =>
      [
        ...textOf(host.toBytes(), 'xl/drawings/drawing1.xml').matchAll(/cNvPr id="(\d+)" name="([^"]*)"/g),
      ].map(([, id, name]) => `${id} ${name}`);
    assert.deepEqual(ids(), [`2 ${CHART.name}`, `3 ${second.name}`]);
    await host.apply({ reason: 'test', edits: [{ kind: 'remove-chart', sheet: '报告 1', chart: CHART }] });
    assert.deepEqual(ids(), [`3 ${second.name}`]);
    assert.equal(chartsIn(host.toBytes(), '报告 1').length, 1);
  });

  it('stands before what the format wants behind a drawing', async () => {
    const behind = '<tableParts count="0"/><extLst/>';
    const sheetXml = (after: string) => `<worksheet><sheetData/><pageMargins/>${after}</worksheet>`;
    for (const after of [behind, '', `<legacyDrawing/>${behind}`]) {
      const file = workbookFile(FIGURES, { 'xl/worksheets/sheet1.xml': sheetXml(after) });
      const host = await edited(file, drawing(CHART, '报告 1'));
      const xml = textOf(host.toBytes(), 'xl/worksheets/sheet1.xml');
      assert.equal(xml.replace(/<drawing [^>]*>/, '<drawing/>'), sheetXml(`<drawing/>${after}`));
    }
  });

  it('is refused on a sheet that is protected', async () => {
    const [figures] = FIGURES.sheets;
    assert.ok(figures);
    const file = workbookFile({ ...FIGURES, sheets: [{ ...figures, protected: true }] });
    await assert.rejects(
      edited(file, drawing(CHART, '报告 1')),
      (error) =>
        error instanceof HostError &&
        error.problem.id === 'host/protected' &&
        JSON.stringify(error.problem.data) === JSON.stringify({ cell: "'报告 1'!J2" }),
    );
  });
});
