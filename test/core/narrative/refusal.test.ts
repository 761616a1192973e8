import assert from 'node:assert/strict';
import { sheet, type GridCell } from '../../support/sheet';
import { narrated, paragraph, projectSheet } from './support';

const TITLED: readonly (readonly GridCell[])[] = [
  ['2027年单位支出预算总表'],
  ['编制单位：桐岭区林业局', '', '', '', '单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['', '合计', 120, 80, 40],
  ['213', '农林水支出', 120, 80, 40],
];

/** A further page of the same budget, under no title. */
const UNTITLED: readonly (readonly GridCell[])[] = [
  ['编制单位：桐岭区林业局', '', '单位：万元'],
  ['项目', '本年预算数'],
  ['合计', 3],
  ['因公出国（境）费', 0],
  ['公务接待费', 1],
  ['公务用车购置及运行费', 2],
];

describe('workbooks of which no report can be written', () => {
  it('are those of budgets, with their pages that have no title', () => {
    const { refused, paragraphs } = narrated(null, sheet('P1', TITLED), sheet('P2', UNTITLED));
    assert.equal(refused?.id, 'narrative/only-budgets');
    assert.deepEqual(paragraphs, []);
  });

  it('are those that watch a year that is not over', () => {
    const watched = sheet('监控', [
      ['项目支出绩效运行监控表'],
      ['（2027年1-7月）'],
      ['项目名称', '护林'],
      ['主管部门', '桐岭区林业局', '', '', '实施单位', '桐岭区林业局'],
      ['项目资金（万元）', '', '年初预算数', '1-7月执行数', '1-7月执行率', '全年预计执行数'],
      ['', '年度资金总额', 80, 20, '25%', 80],
      ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '1-7月执行情况', '全年预计完成情况'],
      ['', '产出指标', '数量指标', '巡护里程', '≥900公里', '300公里', '900公里'],
    ]);
    assert.equal(narrated(null, watched).refused?.id, 'narrative/only-interim');
    const form = projectSheet({ name: '护林', budget: 80, executed: 76 });
    assert.match(paragraph(narrated(null, watched, form), '/execution').text, /预算80万元，支出76万元/);
  });

  it('are those that set goals and say nothing of what came of them', () => {
    const goals = sheet('目标', [
      ['2027年度项目支出绩效目标申报表'],
      ['项目名称', '护林'],
      ['申报单位', '桐岭区林业局'],
      ['项目资金（万元）', '年度资金总额：', 80],
      ['', '其中：财政拨款', 80],
      ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值'],
      ['', '产出指标', '数量指标', '巡护里程', '≥900公里'],
      ['', '满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
    ]);
    assert.equal(narrated(null, goals).refused?.id, 'narrative/only-goals');
  });

  it('are those whose tables give no sentence', () => {
    const allocated = sheet('分配', [
      ['2027年补助资金分配表'],
      ['单位：万元'],
      ['序号', '乡镇', '金额'],
      [1, '桐岭镇', 20],
      [2, '石桥乡', 30],
      ['', '合计', 50],
    ]);
    assert.equal(narrated(null, allocated).refused?.id, 'narrative/nothing-to-tell');
  });

  it('are none where an outline is asked for, or a form tells something', () => {
    assert.equal(narrated('national', sheet('P1', TITLED)).refused, undefined);
    assert.equal(narrated(null, projectSheet({ name: '护林', budget: 3, executed: 3 })).refused, undefined);
  });
});

describe('the outline of a ledger', () => {
  const ledger = (unit: string, ...columns: readonly string[]) =>
    sheet('台账', [
      ['2027年项目资金使用情况表'],
      [`部门：${unit}`, '', '', '', '', '单位：万元'],
      ['项目名称', ...columns],
      ['护林', ...columns.map(() => 10)],
      ['造林', ...columns.map(() => 10)],
    ]);
  const ofYunnan = ['年初结转结余', '本年到位资金', '已使用资金', '年末结转结余'];

  it('is that of Yunnan for the columns that Yunnan prescribes, unless the unit is elsewhere', () => {
    assert.equal(narrated(null, ledger('桐岭区林业局', ...ofYunnan)).outline, 'yunnan');
    assert.equal(narrated(null, ledger('长沙市某某局', ...ofYunnan)).outline, 'unit-self-evaluation');
  });

  it('is the short one for any other list of projects', () => {
    const report = narrated(null, ledger('桐岭区林业局', '预算数', '支出数', '结余'));
    assert.equal(report.outline, 'unit-self-evaluation');
  });
});

describe('the outline of a department', () => {
  const department = (name: string) =>
    sheet('整体', [
      ['部门整体支出绩效自评表'],
      ['（2027年度）'],
      ['部门名称', name],
      ['资金（万元）', '项目', '年初预算数', '全年预算数', '全年执行数', '执行率'],
      ['', '年度资金总额', 0, 90, 81, null],
    ]);

  it('is that of its province where its name shows one, and no province’s otherwise', () => {
    const outlineOf = (name: string): string => narrated(null, department(name)).outline;
    assert.equal(outlineOf('桐岭区林业局'), 'department-self-evaluation');
    assert.equal(outlineOf('成都市某某局'), 'sichuan-department-2021');
    assert.equal(outlineOf('长沙市某某局'), 'hunan');
  });

  it('tells a budget that was only given during the year, and what other tables say of it', () => {
    const procured = sheet('采购', [
      ['2027年政府采购情况表'],
      ['单位：万元'],
      ['采购类别', '采购预算', '实际采购金额'],
      ['货物', 6, 5],
      ['工程', 0, 0],
      ['服务', 4, 4],
      ['合计', 10, 9],
    ]);
    const owned = sheet('资产', [
      ['国有资产情况表'],
      ['单位：万元'],
      ['资产类别', '年初数', '年末数'],
      ['流动资产', 10, 12],
      ['固定资产净值', 50, 48],
      ['合计', 60, 60],
    ]);
    const report = narrated(null, department('桐岭区林业局'), procured, owned);
    assert.equal(paragraph(report, 'income/income').text, '2027年部门年初未安排预算，年中追加90万元。');
    assert.equal(
      paragraph(report, 'spending/procurement').text,
      '2027年政府采购支出9万元（预算10万元，完成90%），其中：货物5万元，服务4万元。',
    );
    assert.match(
      paragraph(report, 'assets/1').text,
      /^年末资产总额60万元，其中：流动资产12万元，固定资产净值48万元。$/,
    );
  });
});
