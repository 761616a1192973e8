import assert from 'node:assert/strict';
import { renderMessage } from '../../../src/core/messages/render';
import { review, reviewTables } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import type { Table } from '../../../src/core/tables/model';
import { formatAddress } from '../../../src/core/workbook/address';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { sheet, workbook, type GridCell } from '../../support/sheet';
import { EMPTY_WORKBOOK, table, type Entry } from '../../support/table';

/** How the relation of that rule comes out, wherever it applies. */
function states(tables: readonly Table[], rule: string): readonly string[] {
  return reviewTables(tables, EMPTY_WORKBOOK, DEFAULT_SETTINGS).relations.flatMap(({ relation, verdict }) =>
    relation.declaration.rule === rule ? [verdict.state] : [],
  );
}

describe('项目表与决算表', () => {
  const rule = 'consistency/projects-accounts';
  const form = (name: string, executed: string, family = 'national'): Table => ({
    ...table({ sheet: name, columns: ['executed'], rows: [['total', executed]] }),
    project: name,
    family,
  });
  const accounts = (expenditure: Entry, projects: Entry): Table =>
    table({
      kind: 'final-accounts',
      sheet: '决算',
      columns: ['expenditure', 'project-expenditure'],
      rows: [['total', expenditure, projects]],
    });

  it('the projects of the workbook spend no more than the final accounts have for projects', () => {
    const projects = [form('甲', '45.08'), form('乙', '29.37')];
    assert.deepEqual(states([...projects, accounts('806.10', '74.45')], rule), ['holds']);
    assert.deepEqual(states([...projects, accounts('806.10', '90.00')], rule), ['holds']);
    assert.deepEqual(states([...projects, accounts('806.10', '47.45')], rule), ['violated']);
  });

  it('say what the limit must at least be, whatever the cause may have been', () => {
    const tables = [form('甲', '45.08'), form('乙', '29.37'), accounts('806.10', '47.45')];
    const { findings } = reviewTables(tables, EMPTY_WORKBOOK, DEFAULT_SETTINGS);
    const [found] = findings.filter((finding) => finding.rule === rule);
    assert.ok(found);
    assert.match(renderMessage(found.message, 'zh-CN'), /不应小于其中各项之和 74.45，表中为 47.45/);
  });

  it('a ledger of projects spends no more either', () => {
    const ledger = table({
      kind: 'project-ledger',
      sheet: '明细',
      columns: ['executed'],
      rows: [
        ['total', '74.45'],
        ['  甲', '45.08'],
        ['  乙', '29.37'],
      ],
    });
    assert.deepEqual(states([ledger, accounts('806.10', '74.45')], rule), ['holds']);
    assert.deepEqual(states([ledger, accounts('806.10', '70.00')], rule), ['violated']);
  });

  it('in Sichuan, where salaries are projects too, all expenditure is the limit', () => {
    const projects = [form('工资', '600.00', 'sichuan-0013zp'), form('专项', '100.00', 'sichuan-0013zp')];
    assert.deepEqual(states([...projects, accounts('806.10', '100.00')], rule), ['holds']);
    assert.deepEqual(states([...projects, accounts('680.10', '100.00')], rule), ['violated']);
  });

  it('two forms of one project prove nothing', () => {
    const projects = [form('甲', '45.08'), form('甲', '45.08')];
    assert.deepEqual(states([...projects, accounts('806.10', '47.45')], rule), []);
  });
});

describe('机关运行经费', () => {
  it('is no more than 公用经费', () => {
    const tables = (running: Entry): readonly Table[] => [
      {
        ...table({
          kind: 'final-accounts',
          sheet: '机构',
          columns: ['final'],
          rows: [['机关运行经费', '327.61']],
        }),
        family: 'operation',
      },
      table({ kind: 'final-accounts', sheet: '经费', columns: ['final'], rows: [['公用经费', running]] }),
    ];
    assert.deepEqual(states(tables('327.61'), 'consistency/operating-cost'), ['holds']);
    assert.deepEqual(states(tables('300.00'), 'consistency/operating-cost'), ['violated']);
  });
});

describe('项目个数', () => {
  const ledger = sheet('明细', [
    ['项目收支明细表'],
    ['单位：万元'],
    ['项目名称', '年初结转结余', '本年到位资金', '已使用资金', '年末结转结余'],
    ['甲', 0, 45.08, 45.08, 0],
    ['乙', 0, 29.37, 29.37, 0],
    ['丙', 0, 10.5, 10.5, 0],
    ['合计', 0, 84.95, 84.95, 0],
  ]);
  const forms = ['甲', '乙'].map((name) =>
    sheet(name, [
      ['项目支出绩效自评表'],
      ['项目名称', name],
      ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [null, '年度资金总额', 100, 100, 95, 10, '95%', 9.5],
    ]),
  );
  const stated = (count: GridCell) =>
    sheet('概况', [['部门概况'], ['指标', '数值'], ['自评项目个数', count]]);
  const accused = (snapshot: Snapshot): readonly string[] =>
    review(snapshot, DEFAULT_SETTINGS).findings.flatMap(({ rule, primary, expected }) =>
      rule === 'consistency/project-count' && primary ? [`${formatAddress(primary)} → ${expected}`] : [],
    );

  it('is the number of projects that the ledger lists', () => {
    assert.deepEqual(accused(workbook(ledger, stated(3))), []);
    assert.deepEqual(accused(workbook(ledger, stated(4))), ['概况!B3 → 3']);
    assert.deepEqual(accused(workbook(ledger, stated('5个'))), ['概况!B3 → 3']);
  });

  it('may be the number of forms where that is another', () => {
    assert.deepEqual(accused(workbook(ledger, ...forms, stated(2))), []);
  });

  it('may be more than the forms in the workbook, but not less', () => {
    assert.deepEqual(accused(workbook(...forms, stated(2))), []);
    assert.deepEqual(accused(workbook(...forms, stated(9))), []);
    assert.deepEqual(accused(workbook(...forms, stated(1))), ['概况!B3 → 2']);
  });
});

describe('final accounts of several departments in one workbook', () => {
  const rule = 'consistency/accounts-tables';
  const balance = (department: string | null, total: Entry): Table => ({
    ...table({ kind: 'final-accounts', sheet: '总表', columns: ['final'], rows: [['本年支出合计', total]] }),
    family: 'balance',
    department,
  });
  const spending = (department: string | null, total: Entry): Table => ({
    ...table({
      kind: 'final-accounts',
      sheet: '支出表',
      columns: ['expenditure', 'remitted-expenditure'],
      rows: [['total', total, null]],
    }),
    department,
  });

  it('are compared within each department', () => {
    const own = [balance('水务局', '80.00'), spending('水务局本级', '80.00')];
    assert.deepEqual(states(own, rule), ['holds']);
    assert.deepEqual(states([balance('水务局', '80.00'), spending('水务局', '70.00')], rule), ['violated']);
    assert.deepEqual(states([...own, balance('林业局', '50.00'), spending('林业局', '55.00')], rule), [
      'holds',
      'violated',
    ]);
  });

  it('are not compared with those of another', () => {
    assert.deepEqual(states([balance('水务局', '80.00'), spending('林业局', '70.00')], rule), []);
  });
});

describe('汇总表与自评表的得分', () => {
  it('the score of a project in the list of results is that below its own indicators', () => {
    const form = (project: string, score: number) =>
      sheet(project, [
        ['项目支出绩效自评表'],
        ['（2024年度）'],
        ['项目名称', project],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['产出指标', '数量指标', '接种人次', '≥5000人次', '5200人次', 60, 60],
        ['效益指标', '社会效益指标', '健康水平', '提高', '有所提高', 40, score - 60],
        ['总分', null, null, null, null, 100, score],
      ]);
    const found = (listed: number): readonly string[] => {
      const list = sheet('汇总', [
        ['2024年度项目绩效自评结果汇总表'],
        ['序号', '项目名称', '全年预算数（万元）', '全年执行数（万元）', '自评得分'],
        [1, '免疫规划', 150, 142.5, 99],
        [2, '结核病防治', 80, 72, listed],
      ]);
      const book = workbook(list, form('免疫规划', 99), form('结核病防治', 97));
      return review(book, DEFAULT_SETTINGS)
        .findings.filter(({ rule }) => rule === 'consistency/ledger-score')
        .map(({ primary, expected }) => `${primary ? formatAddress(primary) : '-'} ${expected}`);
    };
    assert.deepEqual(found(97), []);
    assert.deepEqual(found(90), ['汇总!E4 97']);
  });
});
