import assert from 'node:assert/strict';
import { plain } from '../../../../src/core/quantity/decimal';
import { review } from '../../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import {
  BINDINGS_KEY,
  readBindings,
  withBinding,
  writeBindings,
  type ManualBinding,
} from '../../../../src/core/tables/manual/binding';
import type { Recognition, Table } from '../../../../src/core/tables/model';
import { recognise } from '../../../../src/core/tables/recognise';
import { bindRegion, suggestColumns } from '../../../../src/core/tables/manual/suggest';
import { sheet, workbook, type GridCell } from '../../../support/sheet';

/** A table whose header says nothing the vocabulary knows. */
const ODD: GridCell[][] = [
  ['惠民资金台账', null, null, null],
  ['事由', '甲数', '乙数', '丙'],
  ['修路', 120, 96, '80%'],
  ['架桥', 80, 80, '100%'],
  ['全部', 200, 176, '88%'],
];

const CHOICE = {
  sheet: '台账',
  range: { firstRow: 1, firstColumn: 0, lastRow: 4, lastColumn: 3 },
  kind: 'project-ledger',
  header: { first: 1, last: 1 },
  columns: [
    { index: 0, field: 'label' },
    { index: 1, field: 'full-year-budget' },
    { index: 2, field: 'executed' },
    { index: 3, field: 'execution-rate' },
  ],
} as const;

const BINDING = bindRegion(workbook(sheet('台账', ODD)), CHOICE);

function figures(tables: readonly Table[]): readonly string[] {
  return tables.flatMap((table) =>
    table.fields.map(
      ({ row, name, figure }) => `${row} ${name} ${figure.value ? plain(figure.value) : '空'}`,
    ),
  );
}

function read(rows: readonly (readonly GridCell[])[], bindings = [BINDING], name = '台账'): Recognition {
  return recognise(workbook(sheet(name, rows)), bindings);
}

const EXPECTED = [
  '修路 full-year-budget 120',
  '修路 executed 96',
  '修路 execution-rate 80',
  '架桥 full-year-budget 80',
  '架桥 executed 80',
  '架桥 execution-rate 100',
  '全部 full-year-budget 200',
  '全部 executed 176',
  '全部 execution-rate 88',
];

describe('Regions bound by hand', () => {
  it('are read as the officer said, where nothing was recognised before', () => {
    assert.equal(recognise(workbook(sheet('台账', ODD))).tables.length, 0);
    const { tables } = read(ODD);
    assert.equal(tables[0]?.kind, 'project-ledger');
    assert.deepEqual(figures(tables), EXPECTED);
  });

  it('are in the unit the officer set, whatever the sheet states', () => {
    const rows = [['单位：万元'], ...ODD];
    const units = (unit?: '元'): readonly (string | null)[] => {
      const choice = {
        ...CHOICE,
        range: { ...CHOICE.range, firstRow: 2, lastRow: 5 },
        header: { first: 2, last: 2 },
      };
      const binding = bindRegion(workbook(sheet('台账', rows)), { ...choice, ...(unit ? { unit } : {}) });
      const [table] = read(rows, readBindings({ [BINDINGS_KEY]: writeBindings([binding]) }).slice()).tables;
      return [table?.unit ?? null, ...new Set(table?.fields.map(({ figure }) => figure.unit))];
    };
    assert.deepEqual(units(), ['万元', '万元', '%']);
    assert.deepEqual(units('元'), ['元', '元', '%']);
  });

  it('have their unit corrected though the rest is recognised, and the header says another', () => {
    const rows = [
      ['项目支出绩效自评表'],
      ['项目名称', '修路'],
      ['资金（万元）', '全年预算数（万元）', '全年执行数（万元）', '执行率'],
      ['年度资金总额', 1200000, 1140000, '95%'],
    ];
    const binding = bindRegion(workbook(sheet('台账', rows)), {
      sheet: '台账',
      range: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 3 },
      kind: 'project-self-evaluation',
      unit: '元',
      header: null,
      columns: [],
    });
    const [table] = read(rows, [binding]).tables;
    assert.deepEqual(
      table?.fields.map(({ figure }) => figure.unit),
      ['元', '元', '%'],
    );
  });

  it('kept before units could be set are read as before, and an unknown unit is no binding of ours', () => {
    const stored = JSON.stringify([BINDING, { ...BINDING, unit: '美元' }]);
    assert.deepEqual(readBindings({ [BINDINGS_KEY]: stored }), [BINDING]);
    assert.equal('unit' in BINDING, false);
  });

  it('follow their header words when rows and columns are inserted', () => {
    const wider = ODD.map((row) => [null, ...row.slice(0, 2), null, ...row.slice(2)]);
    const moved = [
      ['说明'],
      [null],
      ...wider.slice(0, 3),
      ['', '小桥', 1, null, 1, '100%'],
      ...wider.slice(3),
    ];
    const { tables, unrecognised } = read(moved);
    assert.deepEqual(figures(tables).slice(-3), EXPECTED.slice(-3));
    assert.deepEqual(figures(tables).slice(3, 6), [
      '小桥 full-year-budget 1',
      '小桥 executed 1',
      '小桥 execution-rate 100',
    ]);
    assert.ok(unrecognised.every(({ reason }) => reason.id !== 'table/binding-lost'));
  });

  it('follow their sheet when it is renamed', () => {
    assert.deepEqual(figures(read(ODD, [BINDING], '另一张').tables), EXPECTED);
  });

  it('are reported as lost when their words are gone, and nothing is guessed', () => {
    const changed = ODD.map((row, at) => (at === 1 ? ['一', '二', '三', '四'] : row));
    const { tables, unrecognised } = read(changed);
    assert.equal(tables.length, 0);
    assert.ok(unrecognised.some(({ reason }) => reason.id === 'table/binding-lost'));
    assert.equal(read(ODD.slice(0, 1)).unrecognised[0]?.reason.id, 'table/binding-lost');
  });

  it('leave what stands beside and below them to recognition', () => {
    const funds: GridCell[][] = [
      ['资金来源', '全年预算数', '全年执行数', '执行率'],
      ['年度资金总额', 10, 9, '90%'],
      ['其中：财政拨款', 10, 9, '90%'],
    ];
    const below = read([...ODD, [null], ['项目支出绩效自评表'], ...funds]);
    assert.deepEqual(
      below.tables.map(({ kind }) => kind),
      ['project-ledger', 'project-self-evaluation'],
    );
    const beside = read(ODD.map((row, at) => [...row, null, ...(funds[at - 1] ?? [])]));
    assert.equal(figures(beside.tables).includes('total executed 9'), true);
    assert.equal(figures(beside.tables).includes('全部 executed 176'), true);
  });

  it('can give a kind alone and leave the columns to recognition', () => {
    const rows: GridCell[][] = [
      ['收入项目', '预算数', '决算数'],
      ['甲', 5, 4],
      ['合计', 5, 4],
    ];
    const name = '收入';
    const range = { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 2 };
    const kind = bindRegion(workbook(sheet(name, rows)), {
      sheet: name,
      range,
      kind: 'final-accounts',
      header: null,
      columns: [],
    });
    const [table] = recognise(workbook(sheet(name, rows)), [kind]).tables;
    assert.equal(table?.kind, 'final-accounts');
    assert.equal(figures(table ? [table] : []).includes('total final 4'), true);
  });

  it('bind indicator blocks by role', () => {
    const rows: GridCell[][] = [
      ['大类', '考什么', '想要', '做到', '满', '得'],
      ['产出', '修路里程', '≥5公里', '6公里', 60, 60],
      [null, '合格率', '100%', '98%', 40, 39],
      ['总分', null, null, null, 100, 99],
    ];
    const roles = ['level1', 'level3', 'target', 'actual', 'weight', 'score'];
    const range = { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 5 };
    const snapshot = workbook(sheet('指标', rows));
    const binding = bindRegion(snapshot, {
      sheet: '指标',
      range,
      kind: 'project-self-evaluation',
      header: { first: 0, last: 0 },
      columns: roles.map((field, index) => ({ index, field })),
    });
    const [table] = recognise(snapshot, [binding]).tables;
    assert.deepEqual(
      table?.indicators.map(({ level1, level3, score }) => `${level1}/${level3}/${score?.written}`),
      ['产出/修路里程/60', '产出/合格率/39'],
    );
    assert.equal(table.totalScore?.written, '99');
  });

  it('are kept in the workbook, and review reads them there', () => {
    const stored = { [BINDINGS_KEY]: writeBindings([BINDING]) };
    assert.deepEqual(readBindings(stored), [BINDING]);
    const { tables } = review({ ...workbook(sheet('台账', ODD)), storage: stored }, DEFAULT_SETTINGS);
    assert.deepEqual(figures(tables), EXPECTED);
  });

  it('are none when the stored text is damaged or of another make', () => {
    for (const text of ['', '{', '{}', '[1]', '[{"sheet":"a","kind":"unknown"}]']) {
      assert.deepEqual(readBindings({ [BINDINGS_KEY]: text }), []);
    }
    assert.deepEqual(readBindings({}), []);
  });

  it('replace earlier ones of the same place', () => {
    const again: ManualBinding = { ...BINDING, kind: 'three-public' };
    assert.deepEqual(withBinding([BINDING], again), [again]);
    assert.equal(withBinding([BINDING], { ...BINDING, sheet: '他表' }).length, 2);
  });

  it('are proposed from the words that are known', () => {
    const rows: GridCell[][] = [
      ['项目名称', '全年预算数', '花掉', '执行率'],
      ['甲', 5, 4, '80%'],
    ];
    const range = { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 3 };
    assert.deepEqual(suggestColumns(workbook(sheet('S', rows)), 'S', range), {
      header: { first: 0, last: 0 },
      columns: [
        { index: 0, field: 'label' },
        { index: 1, field: 'full-year-budget' },
        { index: 3, field: 'execution-rate' },
      ],
    });
  });
});
