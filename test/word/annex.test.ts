import assert from 'node:assert/strict';
import type { Table } from '../../src/core/tables/model';
import type { Sheet } from '../../src/core/workbook/snapshot';
import { annexOf } from '../../src/word/annex';

const SHEET: Sheet = {
  name: '项目1',
  visibility: 'visible',
  protected: false,
  merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }],
  cells: [
    { row: 0, column: 0, value: '项目支出绩效自评表' },
    { row: 1, column: 0, value: '执行率' },
    { row: 1, column: 1, value: 0.5431, numberFormat: '0.00%', formula: '=A3/A4' },
  ],
};

const TABLE: Table = {
  id: 't1',
  kind: 'project-self-evaluation',
  family: 'national',
  sheet: '项目1',
  range: { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 },
  title: '项目支出绩效自评表',
  year: null,
  unit: null,
  department: null,
  project: null,
  projectCode: null,
  columns: [],
  rows: [],
  fields: [],
  indicators: [],
  totalWeight: null,
  totalScore: null,
  grade: null,
  texts: [],
  blank: false,
};

describe('an annexed table', () => {
  it('shows values as their number formats do, and merged cells once', () => {
    assert.deepEqual(annexOf(TABLE, SHEET), {
      caption: '项目支出绩效自评表',
      rows: [
        [{ text: '项目支出绩效自评表', columns: 2, rows: 1, numeric: false }, null],
        [
          { text: '执行率', columns: 1, rows: 1, numeric: false },
          { text: '54.31%', columns: 1, rows: 1, numeric: true },
        ],
      ],
    });
  });
});
