import assert from 'node:assert/strict';
import { planFill, type FillPlan } from '../../../src/core/fill/plan';
import { review, reviewTables } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import type { BoundRelation } from '../../../src/core/formulas/model';
import type { Table } from '../../../src/core/tables/model';
import { formatAddress } from '../../../src/core/workbook/address';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { formula, sheet, workbook, type GridCell } from '../../support/sheet';
import { declared, figure, quotient, relation, sum } from '../formulas/relation';
import { EMPTY_WORKBOOK, table, type TableOptions } from '../../support/table';

function fill(subject: Table, snapshot: Snapshot = EMPTY_WORKBOOK): FillPlan {
  return planFill({ snapshot, unrecognised: [], ...reviewTables([subject], snapshot, DEFAULT_SETTINGS) });
}

function written(plan: FillPlan): readonly string[] {
  return plan.written.map(({ cell, formula, value }) => `${formatAddress(cell)} ${formula} ${value}`);
}

const project = (rows: TableOptions['rows'], more: Partial<TableOptions> = {}): Table =>
  table({
    columns: ['initial-budget', 'full-year-budget', 'executed', 'weight', 'execution-rate', 'score'],
    rows,
    ...more,
  });

describe('fill', () => {
  it('writes what an expert would write, totals before the ratios that need them', () => {
    const plan = fill(
      project([
        ['年度资金总额', null, null, null, '10', null, null],
        ['  财政拨款', '90', '83', '45.08', '—', null, '—'],
        ['  其他资金', '10', '17', '5', '—', null, '—'],
      ]),
    );
    assert.deepEqual(written(plan), [
      'Sheet1!C2 =SUM(C3:C4) 100',
      'Sheet1!D2 =SUM(D3:D4) 100',
      'Sheet1!E2 =SUM(E3:E4) 50.08',
      'Sheet1!G2 =IF(D2=0,"",ROUND(E2/D2,4)) 0.5008',
      'Sheet1!G3 =IF(D3=0,"",ROUND(E3/D3,4)) 0.5431',
      'Sheet1!G4 =IF(D4=0,"",ROUND(E4/D4,4)) 0.2941',
      'Sheet1!H2 =IF(D2=0,"",ROUND(MIN(E2/D2*F2,F2),2)) 5.01',
    ]);
  });

  it('fills a total whose amounts stand beside labels, though it is the only one missing in its row', () => {
    const goals = workbook(
      sheet('目标', [
        ['项目支出绩效目标完成情况表'],
        ['项目名称', '农村公路养护'],
        ['预算执行情况（万元）', '预算数：', 100.5, '执行数：', null],
        [null, '其中：财政拨款', 60.5, '其中：财政拨款', 50.25],
        [null, '其他资金', 40, '其他资金', 40],
        ['绩效指标', '一级指标', '二级指标', '三级指标', '预期指标值', '实际完成指标值'],
        [null, '产出指标', '数量指标', '维修里程', '≥18公里', '18公里'],
      ]),
    );
    assert.deepEqual(written(planFill(review(goals, DEFAULT_SETTINGS))), ['目标!E3 =SUM(E4:E5) 90.25']);
  });

  it('fills coefficients and scores of the Chongqing form from what was reached', () => {
    const form = workbook(
      sheet('自评', [
        ['重庆市某区2023年度项目绩效自评表'],
        ['项目名称', '造林'],
        [
          null,
          '年初预算数',
          '全年（调整）预算数',
          '全年执行数',
          '执行率（%）',
          '执行率权重',
          '执行率得分（分）',
        ],
        ['年度总金额', 100, 120, 108, 90, 10, 9],
        [
          '绩效指标',
          '指标名称',
          '计量单位',
          '指标性质',
          '年初指标值',
          '调整指标值',
          '全年完成值',
          '得分系数（%）',
          '指标权重（分）',
          '指标得分（分）',
        ],
        [null, '造林面积', '亩', '≥', 100, null, 120, 100, 50, 50],
        [null, '管护面积', '亩', '≥', 150, 200, 150, null, 40, null],
      ]),
    );
    assert.deepEqual(written(planFill(review(form, DEFAULT_SETTINGS))), [
      '自评!H7 =IF(F7=0,"",ROUND(MIN(G7/F7,1)*100,2)) 75',
      '自评!J7 =ROUND(I7*H7/100,2) 30',
    ]);
  });

  it('never touches a cell that holds anything', () => {
    const plan = fill(project([['年度资金总额', '90', '83', '45.08', '10', '99%', '—']]));
    assert.deepEqual(plan.written, []);
  });

  it('fills a ledger with balances first and a total over them', () => {
    const plan = fill(
      table({
        kind: 'project-ledger',
        columns: ['carry-in', 'arrived', 'executed', 'carry-out', 'use-rate'],
        rows: [
          ['合计', null, '13.30', '13.30', null, null],
          ['  甲', '0', '5', '5', null, null],
          ['  乙', '0', '8.30', '8.30', null, null],
        ],
      }),
    );
    assert.deepEqual(written(plan), [
      'Sheet1!C2 =SUM(C3:C4) 0',
      'Sheet1!F3 =C3+D3-E3 0',
      'Sheet1!F4 =C4+D4-E4 0',
      'Sheet1!G2 =IF(C2+D2=0,"",ROUND(E2/(C2+D2),4)) 1',
      'Sheet1!G3 =IF(C3+D3=0,"",ROUND(E3/(C3+D3),4)) 1',
      'Sheet1!G4 =IF(C4+D4=0,"",ROUND(E4/(C4+D4),4)) 1',
      'Sheet1!F2 =SUM(F3:F4) 0',
    ]);
  });

  it('says which cell is missing and leaves rows alone that nobody has started', () => {
    const plan = fill(
      project([
        ['年度资金总额', null, '83', null, '10', null, null],
        ['  其他资金', null, null, null, '—', null, '—'],
      ]),
    );
    assert.deepEqual(
      plan.written.map(({ cell }) => formatAddress(cell)),
      [],
    );
    assert.deepEqual(
      plan.skipped.map(({ cell, reason }) => [formatAddress(cell), reason.id]),
      [
        ['Sheet1!G2', 'fill/operand-missing'],
        ['Sheet1!H2', 'fill/operand-missing'],
      ],
    );
  });

  it('takes figures out of the words they stand among, and says where it cannot', () => {
    const form = (total: GridCell): FillPlan => {
      const snapshot = workbook(
        sheet('Sheet1', [
          ['项目支出绩效自评表'],
          ['项目名称', '防火物资'],
          ['项目资金（万元）', '预算数', '执行数', '执行率'],
          ['年度资金总额', total, '执行数：1，048.5万元'],
        ]),
      );
      return planFill(review(snapshot, DEFAULT_SETTINGS));
    };
    assert.deepEqual(written(form('预算数：2097')), [
      'Sheet1!D4 =IF(VALUE(SUBSTITUTE(B4,"预算数：",""))=0,"",ROUND(VALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(C4,"执行数：",""),"万元",""),"，",""))/VALUE(SUBSTITUTE(B4,"预算数：","")),4)) 0.5',
    ]);
    const plan = form('２０９７');
    assert.deepEqual(written(plan), []);
    assert.deepEqual(
      plan.skipped.map(({ cell, reason }) => `${formatAddress(cell)} ${reason.id}`),
      ['Sheet1!D4 fill/operand-in-words'],
    );
  });

  it('writes nothing on a protected sheet and says so', () => {
    const sheets = [
      { name: 'Sheet1', visibility: 'visible', cells: [], merges: null, protected: true },
    ] as const;
    const plan = fill(project([['年度资金总额', '90', '83', '45.08', '10', null, null]]), {
      ...EMPTY_WORKBOOK,
      sheets,
    });
    assert.deepEqual(plan.written, []);
    assert.deepEqual([...new Set(plan.skipped.map(({ reason }) => reason.id))], ['fill/protected']);
  });

  const ledger = (first: GridCell): FillPlan =>
    planFill(
      review(
        workbook(
          sheet('明细', [
            ['2023年项目收支明细表'],
            ['单位：万元'],
            ['项目名称', '全年预算数', '全年执行数'],
            ['渠道清淤', first, 18],
            ['路灯维护', 10, 9],
            ['合计', null, 27],
          ]),
        ),
        DEFAULT_SETTINGS,
      ),
    );

  it('writes no formula into a cell that one of its parts reads, and says which', () => {
    const plan = ledger(formula('=B6-B5', -10));
    assert.deepEqual(written(plan), []);
    assert.deepEqual(
      plan.skipped.map(({ cell, reason }) => [formatAddress(cell), reason.id, reason.data]),
      [
        [
          '明细!B6',
          'fill/circular',
          { name: '合计的全年预算数', cell: { sheet: '明细', row: 3, column: 1 } },
        ],
      ],
    );
  });

  const replaced = (subject: Table): readonly string[] =>
    written(
      planFill(
        {
          snapshot: EMPTY_WORKBOOK,
          unrecognised: [],
          ...reviewTables([subject], EMPTY_WORKBOOK, DEFAULT_SETTINGS),
        },
        { replaceConstants: true },
      ),
    );

  it('on request puts formulas in place of typed numbers that they give exactly', () => {
    const form = project([
      ['年度资金总额', '100', '100', '50.08', '10', '50.08%', '5'],
      ['  财政拨款', '90', '83', '45.08', '—', '54.31%', '—'],
      ['  其他资金', '10', '17', '5', '—', null, '—'],
    ]);
    assert.deepEqual(fill(form).written.length, 1);
    assert.deepEqual(replaced(form), [
      'Sheet1!G4 =IF(D4=0,"",ROUND(E4/D4,4)) 0.2941',
      'Sheet1!C2 =SUM(C3:C4) 100',
      'Sheet1!D2 =SUM(D3:D4) 100',
      'Sheet1!E2 =SUM(E3:E4) 50.08',
      'Sheet1!G2 =IF(D2=0,"",ROUND(E2/D2,4)) 0.5008',
      'Sheet1!G3 =IF(D3=0,"",ROUND(E3/D3,4)) 0.5431',
    ]);
  });

  it('never replaces a number by a formula that gives another one, or by one that would read itself', () => {
    assert.deepEqual(replaced(project([['年度资金总额', '90', '83', '45.08', '10', '54%', '9']])), []);
    const changes = table({
      kind: 'three-public',
      columns: ['current-year', 'prior-year', 'change-amount', 'change-rate'],
      rows: [['合计', '820.33', '688.84', '131.49', '19.09%']],
    });
    assert.deepEqual(replaced(changes), [
      'Sheet1!E2 =C2-D2 131.49',
      'Sheet1!F2 =IF(D2=0,"",ROUND((C2-D2)/D2,4)) 0.1909',
    ]);
  });

  const planned = (...relations: readonly BoundRelation[]): FillPlan =>
    planFill(
      {
        snapshot: EMPTY_WORKBOOK,
        tables: [],
        unrecognised: [],
        findings: [],
        waived: [],
        relations: relations.map((each) => ({ relation: each, verdict: { state: 'holds' } })),
      },
      { replaceConstants: true },
    );
  const half = quotient(figure('A1', '1'), figure('B1', '2'));

  for (const [state, result] of [
    ['fills', ''],
    ['replaces', '0.5'],
  ] as const) {
    it(`${state} no demand, no whole of some parts, nothing that its rule says is not filled`, () => {
      const own = relation(figure('C1', result), half);
      assert.equal(planned(own).written.length, 1);
      for (const more of [{ demand: true }, { comparison: 'at-least' }, declared({ fills: false })] as const)
        assert.deepEqual(planned({ ...own, ...more }).written, []);
    });
  }

  it('leaves a formula alone that comes to empty text', () => {
    const empty = { ...figure('C1', ''), formula: '=IF(A1="","",A1/B1)' };
    assert.deepEqual(planned(relation(empty, half)).written, []);
  });

  it('takes the first rule that can fill a cell, and another where the first cannot', () => {
    const open = figure('C1', '');
    const missing = relation(open, quotient(figure('A1', '1'), figure('B2', '')));
    const first = relation(open, half);
    const second = relation(open, quotient(figure('A1', '1'), figure('B3', '4')));
    assert.deepEqual(written(planned(first, second)), ['表!C1 =IF(B1=0,"",A1/B1) 0.5']);
    assert.deepEqual(written(planned(missing, second)), ['表!C1 =IF(B3=0,"",A1/B3) 0.25']);
    assert.deepEqual(planned(missing, second).skipped, []);
  });

  it('waits for a cell that the rule it prefers needs, rather than take another rule', () => {
    const [open, base] = [figure('C1', ''), figure('B2', '')];
    const preferred = relation(open, quotient(figure('A1', '1'), base));
    const second = relation(open, quotient(figure('A1', '1'), figure('B3', '4')));
    const filled = relation(base, sum(figure('B3', '4'), figure('B4', '6')));
    assert.deepEqual(written(planned(second, preferred, filled)), [
      '表!C1 =IF(B3=0,"",A1/B3) 0.25',
      '表!B2 =SUM(B3:B4) 10',
    ]);
    assert.deepEqual(written(planned(preferred, second, filled)), [
      '表!B2 =SUM(B3:B4) 10',
      '表!C1 =IF(B2=0,"",A1/B2) 0.1',
    ]);
  });

  it('says what keeps a cell empty, once for each cell', () => {
    const open = figure('C1', '');
    const reasons = (...relations: readonly BoundRelation[]) =>
      planned(...relations).skipped.map(({ cell, reason: { id, data } }) => ({
        at: formatAddress(cell),
        id,
        ...data,
      }));
    const missing = relation(open, quotient(figure('A1', '1'), figure('B2', '')));
    const none = relation(open, quotient(figure('A1', '1'), figure('B3', '0')));
    assert.deepEqual(reasons(missing, none), [
      { at: '表!C1', id: 'fill/operand-missing', name: '示例示例', cell: figure('B2', '').cell },
    ]);
    assert.deepEqual(reasons(none, missing), [{ at: '表!C1', id: 'fill/zero-base', name: '示例示例' }]);
  });

  it('says nothing of cells of which nothing is there yet', () => {
    const blank = relation(figure('C1', ''), quotient(figure('A1', ''), figure('B1', '')));
    assert.deepEqual(planned(blank), { written: [], skipped: [] });
  });
});
