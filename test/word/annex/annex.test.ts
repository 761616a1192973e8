import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import type { Table } from '../../../src/core/tables/model';
import type { Sheet } from '../../../src/core/workbook/snapshot';
import { readSnapshot } from '../../../src/hosts/xlsx/read/read';
import { annexOf } from '../../../src/word/annex/annex';
import { columnShares, linesOf } from '../../../src/word/annex/widths';
import { sheet } from '../../support/sheet';

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
  judged: 'all',
};

/** A table over all of a sheet's cells. */
function tableOf({ name, cells }: Sheet): Table {
  const lastRow = Math.max(...cells.map(({ row }) => row));
  const lastColumn = Math.max(...cells.map(({ column }) => column));
  return { ...TABLE, sheet: name, range: { firstRow: 0, firstColumn: 0, lastRow, lastColumn } };
}

describe('an annexed table', () => {
  it('prints two thousand rows of a longer table, and says where the rest is', () => {
    const rows = Array.from({ length: 2500 }, (_, row) => [`第${row + 1}笔`, row + 1]);
    const long = sheet('流水', rows);
    const { rows: printed } = annexOf(tableOf(long), long, '附件');
    assert.equal(printed.length, 2001);
    assert.deepEqual(printed.at(-1), [
      { text: '（以下 500 行未印出，见工作簿“流水”工作表）', columns: 2, rows: 1, numeric: false },
      null,
    ]);
  });

  it('keeps a first row that says more than its title', () => {
    const [, ...rest] = SHEET.cells;
    const cells = [{ row: 0, column: 0, value: '项目支出绩效自评表（2024年度）' }, ...rest];
    assert.equal(annexOf(TABLE, { ...SHEET, cells }, '附件').rows.length, 2);
  });

  it('shows values as their number formats do, and merged cells once', () => {
    assert.deepEqual(annexOf(TABLE, SHEET, '附件2-1'), {
      number: '附件2-1',
      title: '项目支出绩效自评表',
      rows: [
        [
          { text: '执行率', columns: 1, rows: 1, numeric: false },
          { text: '54.31%', columns: 1, rows: 1, numeric: true },
        ],
      ],
    });
  });
});

describe('a table with a stray cell far away', () => {
  it('prints its cells and short gaps, not the rectangle around them', () => {
    const far = { row: 1_048_575, column: 16_383, value: '×' };
    const near = { row: 3, column: 1, value: 1, numberFormat: '[[[' };
    const stray = { ...SHEET, cells: [...SHEET.cells, near, far] };
    const { rows } = annexOf(tableOf(stray), stray, '附件');
    assert.deepEqual(
      rows.map((cells) => cells.map((cell) => cell?.text ?? null)),
      [
        ['执行率', '54.31%', ''],
        ['', '', ''],
        ['', '1', ''],
        ['', '', '×'],
      ],
    );
  });
});

describe('the annexed tables of the samples', () => {
  for (const name of ['panzhihua-2022.xlsx', 'kaiyuan-2022.xlsx', 'beita-2022.xlsx']) {
    it(`${name}: merged cells cover every place once, and none twice`, () => {
      const path = new URL(`../../../samples/${name}`, import.meta.url);
      const snapshot = readSnapshot(new Uint8Array(readFileSync(path)), name);
      let merged = 0;
      for (const table of review(snapshot, DEFAULT_SETTINGS).tables) {
        const sheet = snapshot.sheets.find((one) => one.name === table.sheet);
        assert.ok(sheet);
        const { rows } = annexOf(table, sheet, '附件');
        const covered = rows.map((row) => row.map(() => 0));
        rows.forEach((row, r) => {
          row.forEach((cell, c) => {
            if (!cell) return;
            if (cell.rows * cell.columns > 1) merged += 1;
            for (let down = 0; down < cell.rows; down += 1) {
              for (let right = 0; right < cell.columns; right += 1) {
                const line = covered[r + down];
                assert.ok(line && line[c + right] !== undefined, 'a merged cell reaches beyond its table');
                line[c + right] = (line[c + right] ?? 0) + 1;
              }
            }
          });
        });
        assert.ok(
          covered.flat().every((times) => times === 1),
          table.sheet,
        );
      }
      assert.ok(merged > 0);
    });
  }
});

describe('the look of an annexed table', () => {
  it('spreads a row with a single text over the whole width, as a sheet shows it', () => {
    const source = sheet('表', [['（2024年度）'], ['项目', '预算', '执行'], ['甲', 1, 2], ['乙']]);
    const { rows } = annexOf(tableOf(source), source, '附件');
    assert.deepEqual(
      rows[0]?.map((cell) => cell?.columns ?? null),
      [3, null, null],
    );
    for (const row of rows.slice(1)) {
      assert.deepEqual(
        row.map((cell) => cell?.columns ?? null),
        [1, 1, 1],
      );
    }
  });

  it('gives columns room by their texts, and long ones not all of it', () => {
    const source = sheet('表', [
      ['指标', '说明', '分'],
      ['甲', '很长的说明'.repeat(30), 1],
    ]);
    const [first = 0, second = 0, third = 0] = columnShares(annexOf(tableOf(source), source, '附件'), 49);
    assert.ok(second > first && first === third);
    assert.ok(second < 0.95);
    assert.ok(Math.abs(first + second + third - 1) < 1e-9);
  });
});

describe('the lines above the head of an annexed table', () => {
  const source = sheet('经费', [
    ['项目经费表'],
    ['填报单位：云浦区水务局', '', '', '单位：万元'],
    ['序号', '项目名称', '预算数', '执行数'],
    [1, '护堤', 10, 9],
  ]);
  const annex = annexOf(
    { ...TABLE, sheet: '经费', range: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 3 } },
    source,
    '附件',
  );

  it('run over the empty cells beside them, and widen no column', () => {
    assert.deepEqual(
      annex.rows[1]?.map((cell) => cell && [cell.text, cell.columns]),
      [['填报单位：云浦区水务局', 3], null, null, ['单位：万元', 1]],
    );
    const [number = 1, name = 0] = columnShares(annex, 40);
    assert.ok(number < name);
  });

  it('count as lines of the table’s height', () => {
    assert.ok(linesOf(annex, [10, 10, 10, 10]) < linesOf(annex, [2, 2, 2, 2]));
  });
});
