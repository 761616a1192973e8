import assert from 'node:assert/strict';
import type { ChartDefinition } from '../../../src/core/workbook/chart';
import { applyEdits } from '../../../src/hosts/xlsx/write/apply-edits';
import { WorkbookPackage } from '../../../src/hosts/xlsx/package/workbook-package';
import { openWorkbook, type OpenedWorkbook } from '../../../src/workbench/load/open';
import { Differences } from '../../../src/workbench/load/differences';
import { saveWorkbook } from '../../../src/workbench/load/save';
import { chartsIn } from '../../support/chart-parts';
import { sheet, workbook } from '../../support/sheet';
import { workbookFile } from '../../support/workbook-file';

const CHART: ChartDefinition = {
  name: '绩效自评图表-totals',
  type: 'bar',
  title: '收支 <对比> & “上年”',
  anchor: { row: 4, column: 3 },
  size: { width: 480, height: 240 },
  data: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 2 },
  cached: [],
  numberFormat: '0.00',
  unit: '万元',
};

function opened(): OpenedWorkbook {
  const contents = workbook(
    sheet('报告 1', [
      ['项目', '2021年', '2022年'],
      ['收入总计', 134.04, 143.26],
      ['支出总计', 134.04, 143.26],
    ]),
  );
  const file = WorkbookPackage.open(workbookFile(contents), 'charts.xlsx');
  const edits = [{ kind: 'chart', sheet: '报告 1', chart: CHART, replaces: null }] as const;
  return openWorkbook(applyEdits(file, { reason: 'test', edits }).after.archive.write(), 'charts.xlsx');
}

describe('a chart of ours in a file', () => {
  it('is loaded as it was drawn, so that saving writes nothing', () => {
    const { charts, workbook: model } = opened();
    assert.deepEqual([...charts.values()], [[CHART]]);
    const [chart] = model.sheet('报告 1')?.charts ?? [];
    assert.equal(chart?.type, 'BarClustered');
    assert.equal(chart.title, CHART.title);
    assert.equal(new Differences(opened()).any, false);
  });

  it('is saved again when it was changed, and gone when it was deleted', () => {
    const changed = opened();
    const sheetOf = ({ workbook: model }: OpenedWorkbook) => model.sheet('报告 1');
    const [chart] = sheetOf(changed)?.charts ?? [];
    assert.ok(chart);
    chart.title = '新标题';
    assert.equal(new Differences(changed).any, true);
    assert.deepEqual(
      chartsIn(saveWorkbook(changed), '报告 1').map(({ title }) => title),
      ['新标题'],
    );
    const without = opened();
    sheetOf(without)?.charts.splice(0);
    assert.deepEqual(chartsIn(saveWorkbook(without), '报告 1'), []);
  });
});
