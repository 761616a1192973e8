import assert from 'node:assert/strict';
import { renderMessage } from '../../../src/core/messages/render';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { formatAddress } from '../../../src/core/workbook/address';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { sheet, workbook, type GridCell } from '../../support/sheet';

const n = null;

/** 项目支出决算表 with a column, 单位资金, that the three budgets do not include. */
function budget(header: readonly GridCell[], ...rows: readonly (readonly GridCell[])[]): Snapshot {
  return workbook(
    sheet('预算', [['2024年度项目支出决算表'], ['单位：万元'], ['项目名称', '合计', ...header], ...rows]),
  );
}

function accused(snapshot: Snapshot, rule: string): readonly string[] {
  return review(snapshot, DEFAULT_SETTINGS).findings.flatMap(({ rule: own, primary, related }) =>
    primary && [own, ...(related ?? []).map((each) => each.rule)].includes(rule)
      ? [formatAddress(primary)]
      : [],
  );
}

describe('a whole and its columns', () => {
  const rule = 'arithmetic/account-composition';
  const budgets = ['一般公共预算拨款', '政府性基金拨款', '国有资本经营预算拨款'];

  it('must agree where all columns are known', () => {
    const rows = (wrong: number): GridCell[][] => [
      ['合计', 60, 50, 10, n],
      ['甲', 35, 25, wrong, n],
      ['乙', 25, 25, n, n],
    ];
    assert.deepEqual(accused(budget(budgets, ...rows(10)), rule), []);
    assert.deepEqual(accused(budget(budgets, ...rows(1)), rule), ['预算!D5']);
  });

  it('need not where a column nobody knows stands beside them, though the whole may not be less', () => {
    const header = [...budgets, '单位资金'];
    const rows = (whole: number): GridCell[][] => [
      ['合计', 68, 50, 10, n, 8],
      ['甲', whole, 25, 10, n, 5],
      ['乙', 28, 25, n, n, 3],
    ];
    assert.deepEqual(accused(budget(header, ...rows(40)), rule), []);
    assert.deepEqual(accused(budget(header, ...rows(4)), rule), ['预算!B5']);
  });
});

describe('a list set in order by codes', () => {
  it('has no whole among rows with codes of one length, though one may equal all the others', () => {
    const rows = (other: number): Snapshot =>
      workbook(
        sheet('基本支出', [
          ['一般公共预算财政拨款基本支出决算表'],
          ['单位：万元'],
          ['科目编码', '科目名称', '决算数'],
          ['302', '商品和服务支出', 86.4],
          ['30201', '办公费', 31.2],
          ['30207', '邮电费', 14.9],
          ['30211', '差旅费', 40.3],
          ['30299', '其他商品和服务支出', other],
        ]),
      );
    assert.deepEqual(accused(rows(0), 'arithmetic/account-total'), []);
    assert.notDeepEqual(accused(rows(86.4), 'arithmetic/account-total'), []);
  });
});

describe('a budget by function', () => {
  it('adds up what its header divides, where the group is called by the name of its total', () => {
    const rows = (works: number): Snapshot =>
      workbook(
        sheet(
          '预算',
          [
            ['2024年部门一般公共预算支出功能分类预算表'],
            ['单位：元'],
            ['项目', n, '一般公共预算支出', n, n],
            ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
            ['214', '交通运输支出', 6120400, 5200400, works],
            ['21401', '公路水路运输', 6120400, 5200400, 920000],
            ['221', '住房保障支出', 1388600, 1388600, n],
            ['22102', '住房改革支出', 1388600, 1388600, n],
            [n, '合计', 7509000, 6589000, 920000],
          ],
          { merges: ['A3:B3', 'C3:E3'] },
        ),
      );
    assert.deepEqual(accused(rows(920000), 'arithmetic/row-total'), []);
    assert.deepEqual(accused(rows(290000), 'arithmetic/row-total'), ['预算!E5']);
  });

  it('has as much income as expenditure', () => {
    const totals = (income: number): Snapshot =>
      workbook(
        sheet('总表', [
          ['2024年部门收支预算总表'],
          ['单位：元'],
          ['收入', n, '支出', n],
          ['项目', '预算数', '项目', '预算数'],
          ['一、财政拨款收入', income, '一、交通运输支出', 6120400],
          ['二、事业收入', n, '二、住房保障支出', 1388600],
          ['收入总计', income, '支出总计', 7509000],
        ]),
      );
    assert.deepEqual(accused(totals(7509000), 'arithmetic/income-equals-expenditure'), []);
    assert.notDeepEqual(accused(totals(7590000), 'arithmetic/income-equals-expenditure'), []);
  });
});

describe('机构运行信息表', () => {
  const operation = (cars: number): Snapshot =>
    workbook(
      sheet('机构', [
        ['机构运行信息表'],
        ['单位：万元'],
        ['项目', '统计数', '项目', '统计数'],
        ['一、“三公”经费支出', n, '三、国有资产占用情况', n],
        ['（一）支出合计', 7.5, '（一）车辆数合计（辆）', cars],
        ['1．因公出国（境）费', 0, '1．机要通信用车', 2],
        ['2．公务用车购置及运行维护费', 6, '2．应急保障用车', 1],
        ['3．公务接待费', 1.5, '3．执法执勤用车', 4],
      ]),
    );

  it('adds up cars as it does amounts', () => {
    assert.deepEqual(accused(operation(7), 'arithmetic/operation-total'), []);
    assert.deepEqual(accused(operation(9), 'arithmetic/operation-total'), ['机构!D5']);
  });
});

describe('a list of units with their “三公” expenses', () => {
  const rule = 'arithmetic/three-public-total';
  const header = [
    '单位名称',
    '合计',
    '因公出国（境）费',
    '公务用车购置费',
    '公务用车运行维护费',
    '公务接待费',
  ];
  const list = (...rows: readonly (readonly GridCell[])[]): Snapshot =>
    workbook(sheet('三公', [['2023年“三公”经费支出情况表'], ['单位：万元'], header, ...rows]));
  const total = ['合计', 48.8, 2.2, 18, 20.5, 8.1];
  const unit = (name: string, cars: number): GridCell[][] => [
    ['财政局', 12.5, 0, 0, 8.5, 4],
    [name, 30.2, 2.2, 18, cars, 3],
    ['民政局', 6.1, 0, 0, 5, 1.1],
  ];

  it('adds up down the units and across the items, wherever its total stands', () => {
    for (const rows of [
      (cars: number) => [total, ...unit('水利局', cars)],
      (cars: number) => [...unit('水利局', cars), total],
    ]) {
      assert.deepEqual(review(list(...rows(7)), DEFAULT_SETTINGS).findings, []);
    }
    assert.deepEqual(accused(list(total, ...unit('水利局', 9)), rule), ['三公!E6']);
  });

  it('names the item of a wrong cell', () => {
    const [found] = review(list(total, ...unit('水利局', 9)), DEFAULT_SETTINGS).findings;
    assert.ok(found && renderMessage(found.message, 'zh-CN').includes('水利局的公务用车运行维护费应为 7'));
  });

  it('keeps budget and expenditure of each item apart', () => {
    const items = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'];
    const groups = (reception: number): Snapshot =>
      workbook(
        sheet('三公', [
          ['2023年“三公”经费预算执行情况表'],
          ['单位：万元'],
          ['单位名称', '预算数', n, n, n, '决算数', n, n, n],
          [n, ...items, ...items],
          ['甲局', 15, 0, 10, 5, 12.5, 0, 8.5, 4],
          ['乙局', 40, 5, 30, reception, 30.2, 2.2, 25, 3],
          ['总计', 55, 5, 40, 10, 42.7, 2.2, 33.5, 7],
        ]),
      );
    assert.deepEqual(review(groups(5), DEFAULT_SETTINGS).findings, []);
    assert.deepEqual(accused(groups(8), rule), ['三公!E6']);
  });
});

describe('政府采购情况表', () => {
  const header = [
    '单位名称',
    '政府采购支出合计',
    '货物',
    '工程',
    '服务',
    '授予中小企业合同金额',
    '占政府采购支出总额比例（%）',
  ];
  const units = (works: number, share: number): Snapshot =>
    workbook(
      sheet('采购', [
        ['2023年度政府采购情况表'],
        ['单位：万元'],
        header,
        ['合计', 200.5, 90.5, 40, 70, 150.4, 75.01],
        ['甲局', 120.5, 60.5, works, 20, 90.4, 75.02],
        ['乙局', 80, 30, 0, 50, 60, share],
      ]),
    );

  it('adds up across the kinds and takes the share of small firms within each row', () => {
    assert.deepEqual(review(units(40, 75), DEFAULT_SETTINGS).findings, []);
    assert.deepEqual(accused(units(4, 75), 'arithmetic/account-composition'), ['采购!D5']);
    assert.deepEqual(accused(units(40, 57), 'arithmetic/share'), ['采购!G6']);
  });

  it('never gives small firms more than was bought', () => {
    const items = (small: number): Snapshot =>
      workbook(
        sheet('采购', [
          ['2023年政府采购情况表'],
          ['单位：万元'],
          ['项目', '金额'],
          ['一、政府采购支出合计', 200.5],
          ['1.政府采购货物支出', 90.5],
          ['2.政府采购工程支出', 40],
          ['3.政府采购服务支出', 70],
          ['二、政府采购授予中小企业合同金额', small],
        ]),
      );
    assert.deepEqual(review(items(150.4), DEFAULT_SETTINGS).findings, []);
    assert.deepEqual(accused(items(250.4), 'arithmetic/operation-total'), ['采购!B8']);
  });
});

describe('国有资产占有使用情况表', () => {
  it('adds up across the kinds of assets and down the units', () => {
    const assets = (vehicles: number): Snapshot =>
      workbook(
        sheet('资产', [
          ['国有资产占有使用情况表'],
          ['单位：万元'],
          ['项目', '资产总额', '流动资产', '固定资产', n, n, '在建工程', '无形资产'],
          [n, n, n, '小计', '房屋构筑物', '汽车', n, n],
          ['合计', 950.5, 300.5, 400, 300, 100, 200, 50],
          ['局机关', 600.5, 200.5, 270, 200, vehicles, 130, 0],
          ['二级单位', 350, 100, 130, 100, 30, 70, 50],
        ]),
      );
    assert.deepEqual(review(assets(70), DEFAULT_SETTINGS).findings, []);
    assert.deepEqual(accused(assets(17), 'arithmetic/row-total'), ['资产!F6']);
  });
});
