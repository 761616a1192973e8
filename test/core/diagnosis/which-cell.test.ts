import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { review } from '../../../src/core/review/review';
import { formatAddress } from '../../../src/core/workbook/address';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { familyWorkbook } from '../../support/families/workbooks';
import { withCell } from '../../support/edits';
import { percent, sheet, workbook, type GridCell } from '../../support/sheet';

/** Cell and correction of each error about arithmetic. */
function told(snapshot: Snapshot): readonly string[] {
  return review(snapshot, DEFAULT_SETTINGS)
    .findings.filter(({ rule, severity }) => rule.startsWith('arithmetic/') && severity === 'error')
    .map(({ primary, expected }) => `${primary ? formatAddress(primary) : '-'} → ${expected}`);
}

const toldIn = (...rows: readonly (readonly GridCell[])[]): readonly string[] =>
  told(workbook(sheet('表', rows)));

describe('the cell that is named', () => {
  it('is the part that a slip of hand explains, though rounding leaves the total a hundredth off', () => {
    const rows = (vehicles: number): readonly (readonly GridCell[])[] => [
      ['某某区“三公”经费及会议培训费支出表'],
      ['单位：万元'],
      ['项目', '2023年', '2022年'],
      ['合计', 911.45, 702.18],
      ['公务用车购置费', 332.16, 188.42],
      ['公务用车运行维护费', vehicles, 401.3],
      ['公务接待费', 61.94, 52.77],
      ['会议费', 35.08, 59.69],
    ];
    assert.deepEqual(toldIn(...rows(482.28)), []);
    assert.deepEqual(toldIn(...rows(402.28)), ['表!B6 → 482.28']);
  });

  it('is not an amount that another table states again', () => {
    const accounts = sheet('功能分类', [
      ['支出功能分类表'],
      ['单位：万元'],
      ['科目名称', '决算数'],
      ['职业年金缴费支出', 225.37],
      ['住房公积金', 318.64],
      ['行政运行', 512.08],
      ['合计', 1056.09],
    ]);
    const staff = sheet('人员经费', [
      ['人员经费明细表'],
      ['单位：万元'],
      ['科目名称', '决算数'],
      ['基本工资', 567.81],
      ['职业年金缴费', 225.37],
      ['住房公积金', 318.64],
      ['合计', 1081.82],
    ]);
    assert.deepEqual(told(workbook(accounts, staff)), ['人员经费!B4 → 537.81']);
  });

  it('is not the total that the budget of another sheet states as well', () => {
    const both = (health: number): Snapshot =>
      workbook(
        sheet('收支总表', [
          ['2024年部门收支预算总表'],
          ['单位：元'],
          ['收入', null, '支出', null],
          ['项目', '预算数', '项目', '预算数'],
          ['一、财政拨款收入', 8432716, '一、交通运输支出', 6120400],
          ['二、事业收入', null, '二、卫生健康支出', health],
          ['三、其他收入', null, '三、住房保障支出', 1388600],
          ['收入总计', 8432716, '支出总计', 8432716],
        ]),
        sheet('功能分类', [
          ['2024年部门支出功能分类预算表'],
          ['单位：元'],
          ['科目编码', '科目名称', '预算数'],
          ['214', '交通运输支出', 6120400],
          ['210', '卫生健康支出', 923716],
          ['221', '住房保障支出', 1388600],
          [null, '合计', 8432716],
        ]),
      );
    const named = (snapshot: Snapshot): readonly unknown[] =>
      review(snapshot, DEFAULT_SETTINGS).findings.map(({ primary }) => primary && formatAddress(primary));
    assert.deepEqual(named(both(923716)), []);
    assert.deepEqual(named(both(973716)), ['收支总表!D6']);
  });

  it('is the change whose digits were exchanged, where its rate is measured by what it leaves', () => {
    const rows = (change: number): readonly (readonly GridCell[])[] => [
      ['某某县“三公”经费决算表'],
      ['单位：万元'],
      ['项目', '2022年决算', '同比增减额', '同比%'],
      ['公务用车运行维护费', 518.4, change, '9.07%'],
      ['公务接待费', 204.6, -31.9, '-13.49%'],
    ];
    assert.deepEqual(toldIn(...rows(43.11)), []);
    assert.deepEqual(toldIn(...rows(34.11)), ['表!C4 → 43.11']);
  });

  it('is the one that two relations agree on, not two that fit by chance', () => {
    const snapshot = withCell(familyWorkbook('funds-only', 299_330), '自评表', 3, 3, 2957.47);
    assert.deepEqual(told(snapshot), ['自评表!D4 → 2947.67']);
  });

  it('is the score or the rate of the only row with points, where the row of the whole was left empty', () => {
    const rows = (score: number): readonly (readonly GridCell[])[] => [
      ['某某区水务局2023年度部门整体绩效自评表'],
      ['', '年初预算数', '全年（调整）预算数', '全年执行数', '执行率', '执行率权重', '执行率得分'],
      ['年度总金额', null, null, null, null, null, null],
      ['其中：财政拨款', null, null, null, 83.46, 10, score],
    ];
    assert.deepEqual(toldIn(...rows(8.35)), []);
    assert.deepEqual(toldIn(...rows(8.53)), ['表!G4 → 8.35']);
  });

  it('is the one that settles everything by itself, though two slips of hand would do so too', () => {
    const rows = (budget: number): readonly (readonly GridCell[])[] => [
      ['项目支出绩效自评表'],
      ['（2023年度）'],
      ['项目名称', '政务服务大厅运转'],
      ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '执行率'],
      [null, '年度资金总额', 81829.32, budget, 44623.04, '54.45%'],
      [null, '其中：当年财政拨款', 575.95, 697.04, 664.97, '95.40%'],
      [null, '其他资金', 81253.37, 81253.37, 43958.07, '54.10%'],
    ];
    assert.deepEqual(toldIn(...rows(81950.41)), []);
    assert.deepEqual(toldIn(...rows(81900.5)), ['表!D5 → 81950.41']);
  });

  it('is put right by no nought that only its format shows', () => {
    const rows = (rate: number): readonly (readonly GridCell[])[] => [
      ['新增专项债券资金使用情况统计表'],
      ['单位：亿元'],
      ['项目名称', '债券额度', '已拨付', '拨付率'],
      ['污水处理厂', 1.2, 1.2, percent(1)],
      ['标准厂房', 3.5, 3.15, percent(0.9)],
      ['医院迁建', 2.8, 2.24, percent(rate)],
      ['合计', 7.5, 6.59, percent(0.8787)],
    ];
    assert.deepEqual(toldIn(...rows(0.8)), []);
    assert.deepEqual(toldIn(...rows(0.88)), ['表!D6 → 80']);
  });

  it('is the total alone, where its parts settle it, and no two scores of which one was left out', () => {
    const rows = (total: number): readonly (readonly GridCell[])[] => [
      ['项目支出绩效自评表'],
      ['（2024年度）'],
      ['项目资金（万元）', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [null, '年度资金总额', null, 100, 100, 98, 10, percent(0.98), 9.8],
      [
        '绩效指标',
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        '实际完成值',
        '分值',
        '得分',
        '偏差原因',
      ],
      [null, '产出指标', '数量指标', '养护面积', '≥20公顷', '20公顷', 16, 16],
      [null, null, '质量指标', '苗木成活率', '≥95%', '96%', 14, 14],
      [null, null, '时效指标', '完成及时率', '100%', '100%', 20, 20],
      [null, '效益指标', '生态效益指标', '绿化率', '提升', '有所提升', 30, 26],
      [null, '满意度指标', '服务对象满意度指标', '市民满意度', '≥90%', '92%', 10, 10],
      ['总分', null, null, null, null, null, 100, total],
    ];
    assert.deepEqual(toldIn(...rows(95.8)), []);
    assert.deepEqual(toldIn(...rows(88.8)), ['表!H11 → 95.8']);
  });
});
