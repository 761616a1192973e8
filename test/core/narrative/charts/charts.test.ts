import assert from 'node:assert/strict';
import { paragraphFor, reportCharts } from '../../../../src/core/narrative/charts/charts';
import { blockOf } from '../../../../src/core/narrative/charts/figures';
import { chartEdits } from '../../../../src/core/narrative/charts/sheet-edits';
import type { ReportChart } from '../../../../src/core/narrative/charts/model';
import { narrate, narrativeEdits, NARRATIVE_SHEET } from '../../../../src/core/narrative/narrate';
import { review } from '../../../../src/core/review/review';
import type { Review } from '../../../../src/core/checks/review-model';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import { isCellEdit, isChartEdit, type Edit } from '../../../../src/core/workbook/edit';
import type { Sheet, Snapshot } from '../../../../src/core/workbook/snapshot';
import { sheet, type GridCell } from '../../../support/sheet';
import { edited, projectSheet, reviewed, shownBy } from '../support';

/** A list of totals with last year's, in the unit given. */
function totals(unit: string, rows: readonly (readonly GridCell[])[]): Sheet {
  return sheet('收支', [
    ['部门收支情况表'],
    ['2022年度', '', `单位：${unit}`],
    ['项目', '上年数', '本年数'],
    ...rows,
  ]);
}

/** 收入支出决算总表 with these amounts on its two sides. */
function balance(left: readonly GridCell[][], right: readonly GridCell[][]): Sheet {
  return sheet('总表', [
    ['收入支出决算总表'],
    ['部门：某局', '', '单位：万元'],
    ['收入', '', '支出', ''],
    ['项目', '金额', '项目', '金额'],
    ...left.map((line, at) => [...line, ...(right[at] ?? [])]),
  ]);
}

const THREE_PUBLIC = sheet('三公', [
  ['“三公”经费支出情况表'],
  ['2022年度', '', '单位：万元'],
  ['项目', '上年数', '本年数'],
  ['合计', 13, 11.5],
  ['1.因公出国（境）费', 0, 0],
  ['2.公务用车购置及运行维护费', 10, 9],
  ['3.公务接待费', 3, 2.5],
]);

const PROJECTS = [
  projectSheet({ name: '救灾资金', budget: 83, executed: 45.08 }),
  projectSheet({ name: '政务服务', budget: 200000, executed: 190000, unit: '元' }),
];

function charts(...sheets: readonly Sheet[]): readonly ReportChart[] {
  return reportCharts(reviewed(...sheets));
}

function chart(id: string, ...sheets: readonly Sheet[]): ReportChart {
  const found = charts(...sheets).find((one) => one.id === id);
  assert.ok(found, `no chart ${id}`);
  return found;
}

/** The next review of a workbook after edits, as if it had been saved and opened again. */
function after(snapshot: Snapshot, edits: readonly Edit[]): Review {
  return review(edited(snapshot, edits), DEFAULT_SETTINGS);
}

describe('the charts of a report', () => {
  it('are made of nothing that the tables do not supply', () => {
    assert.deepEqual(charts(projectSheet({ name: '救灾资金', budget: 83, executed: 45.08 })), []);
  });

  it('compare income and expenditure totals with last year, in 万元 whatever the table is in', () => {
    const drawn = chart(
      'totals',
      totals('元', [
        ['收入总计', 1340400, 1432600],
        ['支出总计', 1340400, 1432600],
      ]),
    );
    assert.equal(drawn.type, 'column');
    assert.equal(drawn.unit, '万元');
    assert.deepEqual(blockOf(drawn), [
      ['项目', '2021年', '2022年'],
      ['收入总计', '134.04', '143.26'],
      ['支出总计', '134.04', '143.26'],
    ]);
  });

  it('show the parts of income and expenditure above zero, largest first', () => {
    const table = balance(
      [
        ['一、一般公共预算财政拨款收入', 60],
        ['二、政府性基金预算财政拨款收入', null],
        ['三、其他收入', 70],
        ['本年收入合计', 130],
        ['总计', 130],
      ],
      [
        ['一、一般公共服务支出', 100],
        ['二、外交支出', 0],
        ['三、卫生健康支出', 30],
        ['本年支出合计', 130],
        ['总计', 130],
      ],
    );
    assert.deepEqual(blockOf(chart('income-structure', table)).slice(1), [
      ['其他收入', '70'],
      ['一般公共预算财政拨款收入', '60'],
    ]);
    assert.deepEqual(blockOf(chart('expenditure-structure', table)).slice(1), [
      ['一般公共服务支出', '100'],
      ['卫生健康支出', '30'],
    ]);
  });

  it('draw no pie of a single part, nor of a negative one', () => {
    const of = (first: number, second: number, third = 0) =>
      charts(
        balance(
          [
            ['一、一般公共预算财政拨款收入', first],
            ['二、事业收入', second],
            ['三、其他收入', third],
            ['本年收入合计', first + second + third],
            ['总计', first + second + third],
          ],
          [['本年支出合计', first + second + third], [], [], [], ['总计', first + second + third]],
        ),
      ).map(({ id }) => id);
    assert.deepEqual(of(60, 70), ['income-structure']);
    assert.deepEqual(of(60, 0), []);
    assert.deepEqual(of(60, 70, -5), []);
  });

  it('show “三公” spending as a ring of its items', () => {
    const drawn = chart('three-public-structure', THREE_PUBLIC);
    assert.equal(drawn.type, 'doughnut');
    assert.deepEqual(blockOf(drawn).slice(1), [
      ['公务用车购置及运行维护费', '9'],
      ['公务接待费', '2.5'],
    ]);
  });

  it('leave 会议费 and 培训费 out of “三公” spending, whatever else the table lists', () => {
    const table = sheet('三公', [
      ['“三公”经费支出情况表'],
      ['2022年度', '', '单位：万元'],
      ['项目', '上年数', '本年数'],
      ['合计', 15, 13.5],
      ['1.公务用车购置及运行维护费', 10, 9],
      ['2.公务接待费', 3, 2.5],
      ['3.会议费', 2, 2],
    ]);
    assert.deepEqual(
      blockOf(chart('three-public-structure', table)).map(([name]) => name),
      ['项目', '公务用车购置及运行维护费', '公务接待费'],
    );
  });

  it('show the execution rate of each project as bars', () => {
    const drawn = chart('execution', ...PROJECTS);
    assert.equal(drawn.unit, '%');
    assert.deepEqual(blockOf(drawn).slice(1), [
      ['救灾资金', '0.5431'],
      ['政务服务', '0.95'],
    ]);
  });

  it('name the twenty lowest rates where there are more projects', () => {
    const many = Array.from({ length: 23 }, (_, at) =>
      projectSheet({ name: `项目${at}`, budget: 100, executed: 100 - at }),
    );
    const drawn = chart('execution', ...many);
    assert.equal(drawn.points.length, 20);
    assert.deepEqual(blockOf(drawn)[1], ['项目22', '0.78']);
    assert.match(drawn.title, /最低的20个/);
  });

  it('belong after the paragraphs that speak of their figures', () => {
    const read = reviewed(THREE_PUBLIC, ...PROJECTS);
    const { paragraphs } = narrate(read, 'sichuan-department-2021');
    const at = (id: string) => {
      const found = reportCharts(read).find((one) => one.id === id);
      assert.ok(found);
      return paragraphs[paragraphFor(found, paragraphs)]?.text ?? '';
    };
    assert.match(at('three-public-structure'), /公务接待费/);
    assert.match(at('execution'), /项目/);
  });
});

describe('the charts on the linked sheet', () => {
  const read = reviewed(THREE_PUBLIC, ...PROJECTS);
  const first = chartEdits(read);

  it('take their figures from live formulas over the tables', () => {
    const formulas = first.flatMap((edit) => (edit.kind === 'formula' ? [edit] : []));
    assert.ok(formulas.length >= 6);
    for (const { formula, cached } of formulas) {
      assert.equal(shownBy(read.snapshot, formula), String(cached), formula);
    }
    const rate = formulas.find(({ numberFormat }) => numberFormat === '0.00%');
    assert.equal(rate?.formula, '=IFERROR(ROUND(救灾资金!F6/救灾资金!E6,4),NA())');
  });

  it('cover exactly the cells that hold their figures, and stand clear of each other', () => {
    const drawn = first.flatMap((edit) => (edit.kind === 'chart' ? [edit.chart] : []));
    assert.deepEqual(
      drawn.map(({ name }) => name),
      ['绩效自评图表-three-public-structure', '绩效自评图表-execution'],
    );
    const cells = new Set(first.filter(isCellEdit).map(({ cell }) => `${cell.row},${cell.column}`));
    for (const { data } of drawn) {
      for (let row = data.firstRow; row <= data.lastRow; row += 1) {
        for (let column = data.firstColumn; column <= data.lastColumn; column += 1) {
          assert.ok(cells.has(`${row},${column}`), `${row},${column}`);
        }
      }
    }
    const [upper, lower] = drawn;
    assert.ok(upper && lower);
    assert.ok(lower.anchor.row * 15 >= upper.anchor.row * 15 + upper.size.height);
  });

  it('are not drawn again when nothing has changed, nor when only figures have', () => {
    const written = after(read.snapshot, narrativeEdits(narrate(read, null), read));
    assert.deepEqual(chartEdits(written), []);
    const changed = after(written.snapshot, [
      { kind: 'number', cell: { sheet: '三公', row: 6, column: 2 }, value: '2' },
    ]);
    assert.deepEqual(chartEdits(changed).filter(isChartEdit), []);
  });

  it('leave what the officer noted beside them', () => {
    const note: Edit = { kind: 'text', cell: { sheet: NARRATIVE_SHEET, row: 2, column: 30 }, value: '已核' };
    const written = after(read.snapshot, [...narrativeEdits(narrate(read, null), read), note]);
    assert.deepEqual(chartEdits(written), []);
  });

  it('are drawn again when their extent changes, and go with their tables', () => {
    const written = after(read.snapshot, narrativeEdits(narrate(read, null), read));
    const without = {
      ...written.snapshot,
      sheets: written.snapshot.sheets.filter(({ name }) => name !== '三公'),
    };
    const next = review(without, DEFAULT_SETTINGS);
    const edits = chartEdits(next);
    assert.deepEqual(
      edits.filter(isChartEdit).map(({ kind, chart: { name } }) => [kind, name]),
      [
        ['chart', '绩效自评图表-execution'],
        ['remove-chart', '绩效自评图表-three-public-structure'],
      ],
    );
    const redrawn = edits.find((edit) => edit.kind === 'chart');
    assert.ok(redrawn?.kind === 'chart');
    assert.equal(redrawn.replaces?.data.firstRow, 5);
    assert.deepEqual(chartEdits(after(without, edits)), []);
    const left = after(without, edits).snapshot.sheets.find(({ name }) => name === NARRATIVE_SHEET);
    const column = (at: number) => (left?.cells ?? []).filter((cell) => cell.column === at).length;
    assert.deepEqual([column(21), column(22), column(23), column(24)], [3, 3, 3, 0]);
    assert.equal(redrawn.sheet, NARRATIVE_SHEET);
  });
});
