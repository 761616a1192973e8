import assert from 'node:assert/strict';
import type { ChartDefinition } from '../../../src/core/workbook/chart';
import { isCellEdit, isChartEdit, isPageEdit, type Edit } from '../../../src/core/workbook/edit';

const cell = { sheet: '自评表', row: 5, column: 6 };
const range = { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1 };
const chart: ChartDefinition = {
  name: '绩效自评图表-收入',
  type: 'pie',
  title: '收入构成',
  anchor: { row: 0, column: 4 },
  size: { width: 300, height: 200 },
  data: range,
  cached: [],
  numberFormat: '0.00',
  unit: null,
};

const EDITS: readonly Edit[] = [
  { kind: 'number', cell, value: '45.08' },
  { kind: 'text', cell, value: '说明' },
  { kind: 'formula', cell, formula: '=E6/D6', cached: 0.5431 },
  { kind: 'clear', cell },
  { kind: 'add-sheet', name: '校验结果' },
  { kind: 'chart', sheet: '图表', chart, replaces: null },
  { kind: 'remove-chart', sheet: '图表', chart },
  {
    kind: 'page-setup',
    sheet: '报告',
    setup: { orientation: 'portrait', area: range, repeated: null, footer: '' },
  },
];

const kindsWhere = (is: (edit: Edit) => boolean): readonly string[] =>
  EDITS.filter(is).map(({ kind }) => kind);

describe('an edit', () => {
  it('is one of a cell where it writes or clears it', () =>
    assert.deepEqual(kindsWhere(isCellEdit), ['number', 'text', 'formula', 'clear']));

  it('is one of a chart where it draws it or takes it away', () =>
    assert.deepEqual(kindsWhere(isChartEdit), ['chart', 'remove-chart']));

  it('is one of the page where it says how the sheet prints', () =>
    assert.deepEqual(kindsWhere(isPageEdit), ['page-setup']));
});
