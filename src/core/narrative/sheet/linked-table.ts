import type { Table } from '../../tables/model';
import type { Sheet, Snapshot } from '../../workbook/snapshot';
import { isLinkedSheet } from './linked-sheet';

/** The linked report sheets as tables of kind `narrative`, numbered after the tables that were recognised. */
export function linkedTables(snapshot: Snapshot, recognised: number): readonly Table[] {
  return snapshot.sheets
    .filter(isLinkedSheet)
    .map((sheet, index) => tableOf(sheet, `t${recognised + index + 1}`));
}

function tableOf({ name, cells }: Sheet, id: string): Table {
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row), 0);
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), 0);
  const title = cells.find(({ row, column }) => row === 1 && column === 1)?.value;
  return {
    id,
    kind: 'narrative',
    family: 'linked-report',
    sheet: name,
    range: { firstRow: 0, firstColumn: 0, lastRow, lastColumn },
    title: typeof title === 'string' ? title : null,
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
    judged: 'all',
  };
}
