import assert from 'node:assert/strict';
import { plain } from '../../../src/core/quantity/decimal';
import type { Table } from '../../../src/core/tables/model';
import { recognise } from '../../../src/core/tables/recognise';
import { renderMessage } from '../../../src/core/messages/render';
import { sheet, workbook, type GridCell } from '../../support/sheet';

const n = null;

function tables(...rows: readonly (readonly GridCell[])[]): readonly Table[] {
  return recognise(workbook(sheet('Sheet1', rows))).tables;
}

function only(...rows: readonly (readonly GridCell[])[]): Table {
  const [table, ...others] = tables(...rows);
  assert.ok(table, 'no table');
  assert.equal(others.length, 0, 'more than one table');
  return table;
}

function value(table: Table, row: string, name: string): string {
  const field = table.fields.find((one) => one.row === row && one.name === name);
  const figure = field?.figure;
  return figure?.value ? `${plain(figure.value)}${figure.unit ?? ''}` : (figure?.state ?? 'no field');
}

const FUNDS: readonly (readonly GridCell[])[] = [
  ['项目支出绩效自评表'],
  ['项目名称', '道路养护'],
  ['项目资金（万元）', n, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
];
const INDICATORS: readonly GridCell[] = [
  '绩效指标',
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

describe('a list of labels and figures without a header', () => {
  it('takes its first label for no subject of the others', () => {
    const table = only(
      ['单位收支情况'],
      ['单位：元'],
      ['一、收入合计', 4200],
      ['1.财政拨款收入', 4000],
      ['2.其他收入', 200],
      ['二、支出合计', 4100],
      ['1.人员经费', 3100],
      ['2.公用经费', 1000],
    );
    const subjects = table.fields.map(({ name, meaning }) => `${name} ${meaning.subject ?? ''}`);
    assert.ok(subjects.includes('personnel staff-costs'), subjects.join());
    assert.ok(subjects.includes('expenditure expenditure'), subjects.join());
  });
});

describe('a plain number in a column of ratios', () => {
  it('is a fraction when executed ÷ budget says so', () => {
    const table = only(...FUNDS, [n, '年度资金总额', 100, 100, 90, 10, 0.9, 9], INDICATORS);
    assert.equal(value(table, 'total', 'execution-rate'), '90%');
  });

  it('is percent points when executed ÷ budget says so', () => {
    const table = only(...FUNDS, [n, '年度资金总额', 100, 100, 0.9, 10, 0.9, 0.09], INDICATORS);
    assert.equal(value(table, 'total', 'execution-rate'), '0.9%');
  });

  it('is percent points when it cannot be a fraction', () => {
    const table = only(...FUNDS, [n, '年度资金总额', n, n, n, 10, 86.19, 8.62], INDICATORS);
    assert.equal(value(table, 'total', 'execution-rate'), '86.19%');
  });
});

describe('rows', () => {
  it('of funding sources are parts of the total, a nested 其中 only partly', () => {
    const table = only(
      ...FUNDS,
      [n, '年度资金总额', 100, 100, 90, 10, '90%', 9],
      [n, '其中：当年财政拨款', 80, 80, 70],
      [n, '其中：中央资金', 30, 30, 20],
      [n, '其他资金', 20, 20, 20],
      INDICATORS,
    );
    assert.deepEqual(
      table.rows.map((row) => [row.key, row.parent, row.exhaustive]),
      [
        ['total', null, true],
        ['fiscal', 'total', true],
        ['central', 'fiscal', false],
        ['other', 'total', true],
      ],
    );
  });

  it('with a single listed source need not make up the total', () => {
    const table = only(
      ...FUNDS,
      [n, '年度资金总额', 100, 100, 90],
      [n, '其中：财政拨款', 80, 80, 70],
      INDICATORS,
    );
    assert.equal(table.rows[1]?.exhaustive, false);
  });

  it('keep blank cells, so that they can be filled', () => {
    const table = only(...FUNDS, [n, '年度资金总额', 100, 100, 90, 10], INDICATORS);
    assert.equal(value(table, 'total', 'execution-rate'), 'blank');
  });
});

describe('indicator rows', () => {
  const form = (...rows: readonly (readonly GridCell[])[]): Table =>
    only(...FUNDS, [n, '年度资金总额', 100, 100, 90, 10, '90%', 9], INDICATORS, ...rows);

  it('inherit the levels above them', () => {
    const table = form(
      [n, '产出指标', '数量指标', '指标1：道路长度', '≥10公里', '12公里', 40, 40],
      [n, n, n, '指标2：桥梁', '≥2座', '2座', 10, 10],
      [n, '效益指标', '社会效益指标', '通行时间', '缩短', '缩短', 40, 40],
    );
    assert.deepEqual(
      table.indicators.map((one) => `${one.level1}/${one.level2}/${one.level3}`),
      ['产出指标/数量指标/道路长度', '产出指标/数量指标/桥梁', '效益指标/社会效益指标/通行时间'],
    );
  });

  it('that are unused lines of the template are left out', () => {
    const table = form(
      [n, '产出指标', '数量指标', '指标1：道路长度', '≥10公里', '12公里', 90, 90],
      [n, n, n, '指标2：'],
      [n, n, n, '……'],
      ['总分', n, n, n, n, n, 100, 99],
    );
    assert.equal(table.indicators.length, 1);
    assert.equal(table.totalScore?.value?.toFixed(), '99');
  });

  it('of a header that slipped by one column are bound by order', () => {
    const table = only(
      ['2022年度项目支出绩效自评表'],
      ['项目名称', '营养餐'],
      ['绩效指标', n, n, n, n, n, '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
      ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'],
      ['产出指标', '数量指标', '受助人数', '≧', '735', '人次', 730, 60, 59, '转学'],
    );
    const [one] = table.indicators;
    assert.deepEqual(
      [
        one?.relation,
        one?.target?.figure.written,
        one?.actual?.figure.written,
        one?.weight?.written,
        one?.score?.written,
        one?.reason,
      ],
      ['≥', '735', '730', '60', '59', '转学'],
    );
  });
});

describe('a header that looks slipped', () => {
  it('is left as it stands when only so the scores stay within their weights', () => {
    const table = only(
      ['2022年度项目支出绩效自评表'],
      ['项目名称', '营养餐'],
      ['绩效指标', n, n, n, n, n, '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
      ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'],
      ['产出指标', '数量指标', '受助人数', '≧', '735', '人次', 735, 730, 60, 59, '转学'],
      ['效益指标', '社会效益指标', '知晓率', '≧', '90', '%', 90, 95, 40, 40],
    );
    assert.deepEqual(
      table.indicators.map((one) => [one.actual?.figure.written, one.weight?.written, one.score?.written]),
      [
        ['730', '60', '59'],
        ['95', '40', '40'],
      ],
    );
  });
});

describe('a sheet', () => {
  it('may hold several forms one below the other', () => {
    const form = [
      ...FUNDS,
      [n, '年度资金总额', 100, 100, 90],
      INDICATORS,
      [n, '产出指标', '数量指标', '长度', 1, 1, 90, 90],
    ];
    assert.equal(tables(...form, ...form, ...form).length, 3);
  });

  it('with a template nobody has filled in is blank', () => {
    const table = only(
      ...FUNDS,
      [n, '年度资金总额'],
      [n, '其中：当年财政拨款'],
      INDICATORS,
      [n, '产出指标', '数量指标', '指标1：'],
      [n, n, n, '……'],
    );
    assert.equal(table.blank, true);
    assert.equal(value(table, 'fiscal', 'executed'), 'blank');
  });

  it('whose header has no known words is said to be unread, with its place', () => {
    const { tables: none, unrecognised } = recognise(
      workbook(
        sheet('名单', [
          ['序号', '姓名', '职务'],
          [1, '甲', '科长'],
          [2, '乙', '科员'],
        ]),
      ),
    );
    assert.equal(none.length, 0);
    assert.deepEqual(unrecognised[0]?.range, { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 2 });
    assert.match(unrecognised.map(({ reason }) => renderMessage(reason, 'zh-CN')).join(), /序号、姓名、职务/);
  });

  it('with a linked report is a narrative', () => {
    const report = sheet('自评报告', [
      ['一、基本情况'],
      ['本单位共有项目两个。'],
      ['二、绩效情况'],
      ['完成较好。'],
    ]);
    assert.equal(recognise(workbook(report)).tables[0]?.kind, 'narrative');
  });
});

describe('the head of a form', () => {
  it('gives project, code, department and year', () => {
    const table = only(
      ['部门预算项目支出绩效自评表（2023年度）'],
      ['项目名称', '51000021R000000019951-工资性支出'],
      ['主管部门', '219-某县发展和改革局', n, n, '实施单位', '某县发展和改革局'],
      ...FUNDS.slice(2),
      [n, '年度资金总额', 100, 100, 90],
      INDICATORS,
    );
    assert.deepEqual(
      [table.project, table.projectCode, table.department, table.year, table.unit],
      ['工资性支出', '51000021R000000019951', '某县发展和改革局', 2023, '万元'],
    );
  });

  it('takes the unit from the corner note when no header has one', () => {
    const [table] = tables(
      ['收支明细表', n, '单位：元'],
      ['项目名称', '本年实际到位资金', '已使用资金'],
      ['甲项目', 5000, 4000],
    );
    assert.equal(table?.unit, '元');
  });
});

describe('a form whose title says what it evaluates', () => {
  it('is that whatever the sheet is called that others stand on as well', () => {
    const rows = [...FUNDS, [n, '年度资金总额', 100, 100, 90, 10, '90%', 9], INDICATORS];
    const [table] = recognise(workbook(sheet('部门整体支出', rows))).tables;
    assert.equal(table?.kind, 'project-self-evaluation');
  });

  it('is that of its sheet where it says nothing', () => {
    const [, ...rows] = [...FUNDS, [n, '年度资金总额', 100, 100, 90, 10, '90%', 9], INDICATORS];
    const [table] = recognise(workbook(sheet('部门整体支出', [['绩效自评表'], ...rows]))).tables;
    assert.equal(table?.kind, 'department-self-evaluation');
  });
});

describe('the day on which a form was filled in', () => {
  it('is not the year that it reports on', () => {
    const [title = [], ...rows] = FUNDS;
    const read = (...head: readonly (readonly GridCell[])[]): number | null =>
      only(title, ...head, ...rows, [n, '年度资金总额', 100, 100, 90, 10, '90%', 9], INDICATORS).year;
    assert.equal(read(['填报日期：2024年3月12日']), null);
    assert.equal(read(['填报日期：2024年3月12日'], ['（2023年度）']), 2023);
  });
});
