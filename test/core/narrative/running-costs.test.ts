import assert from 'node:assert/strict';
import { sheet, type GridCell } from '../../support/sheet';
import { narrated, paragraph } from './support';

/** 机构运行信息表 of the 决算 workbooks: amounts on the left, counts of cars and procurement on the right. */
const RUNNING = sheet('公开09表', [
  ['机构运行信息表'],
  ['部门：某某县林业局', '', '', '', '2024年度', '', '公开09表'],
  ['', '', '', '', '', '', '金额单位：万元'],
  ['项目', '行次', '预算数', '统计数', '项目', '行次', '统计数'],
  ['栏次', '', 1, 2, '栏次', '', 3],
  ['一、“三公”经费支出', 1, '—', '—', '三、国有资产占用情况', 29, '—'],
  ['（一）支出合计', 2, 12.5, 10.2, '（一）车辆数合计（辆）', 30, 5],
  ['1．因公出国（境）费', 3, 0, 0, '1．机要通信用车', 31, 1],
  ['2．公务用车购置及运行维护费', 4, 10, 9.2, '2．应急保障用车', 32, 2],
  ['（1）公务用车购置费', 5, 0, 0, '3．执法执勤用车', 33, 2],
  ['（2）公务用车运行维护费', 6, 10, 9.2, '4．其他用车', 34, 0],
  ['3．公务接待费', 7, 2.5, 1, '（二）单价100万元（含）以上设备（不含车辆）（台、套）', 39, 1],
  ['（二）相关统计数', 11, '—', '—', '四、政府采购支出信息', 40, '—'],
  ['1．因公出国（境）团组数（个）', 12, '—', 0, '（一）政府采购支出合计', 41, 125.6],
  ['2．因公出国（境）人次数（人）', 13, '—', 0, '1．政府采购货物支出', 42, 25.6],
  ['3．公务用车购置数（辆）', 14, '—', 0, '2．政府采购工程支出', 43, 60],
  ['4．公务用车保有量（辆）', 15, '—', 5, '3．政府采购服务支出', 44, 40],
  ['5．国内公务接待批次（个）', 16, '—', 12, '（二）政府采购授予中小企业合同金额', 45, 100],
  ['6．国内公务接待人次（人）', 18, '—', 96, '其中：授予小微企业合同金额', 46, 80],
  ['二、机关运行经费', 22, '—', '—'],
  ['（一）行政单位', 23, '—', 88.5],
  ['（二）参照公务员法管理事业单位', 24, '—', 0],
]);

const ASSETS = sheet('公开10表', [
  ['国有资产占有使用情况表'],
  ['部门：某某县林业局', '', '', '', '', '', '', '公开10表'],
  ['', '', '', '', '', '', '', '金额单位：万元'],
  [
    '项目',
    '行次',
    '资产总额',
    '流动资产',
    '固定资产',
    '',
    '',
    '',
    '',
    '对外投资/有价证券',
    '在建工程',
    '无形资产',
    '其他资产',
  ],
  ['', '', '', '', '小计', '房屋构筑物', '汽车', '单价200万以上大型设备', '其他固定资产'],
  ['栏次', '', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  ['合计', 1, 523.5, 120.5, 400, 300, 60, 0, 40, 0, 0, 3, 0],
]);

describe('the report from 机构运行信息表', () => {
  const narrative = narrated('final-accounts', RUNNING);
  const said = (ending: string): string => paragraph(narrative, ending).text;

  it('tells the three items of “三公” with budget and share', () => {
    assert.equal(
      said('three-public/total'),
      '“三公”经费预算12.5万元，支出10.2万元，完成预算的81.6%。其中：公务用车购置及运行维护费9.2万元（预算10万元，完成92%），占90.2%；公务接待费1万元（预算2.5万元，完成40%），占9.8%。未安排因公出国（境）费预算，也未发生支出。全年国内公务接待12批次、96人次；年末公务用车保有量5辆。',
    );
  });

  it('tells groups, persons and cars, live', () => {
    const { text, formula } = paragraph(narrative, 'three-public/total');
    assert.doesNotMatch(text, /团组|购置公务用车\d/, 'what is zero is left out');
    assert.ok(formula);
  });

  it('tells running costs by the units that have them, procurement, vehicles and equipment', () => {
    assert.equal(said('running/running'), '2024年机关运行经费支出88.5万元。');
    assert.match(
      said('procurement'),
      /其中：货物25\.6万元，工程60万元，服务40万元。授予中小企业合同金额100万元，占政府采购支出总额的79\.62%/,
    );
    assert.equal(
      said('assets/assets/2'),
      '截至2024年末，共有车辆5辆，其中：机要通信用车1辆，应急保障用车2辆，执法执勤用车2辆；单价100万元（含）以上设备（不含车辆）1台（套）。',
    );
  });

  it('tells nothing of it among the totals of the accounts', () => {
    assert.ok(paragraph(narrative, 'totals/to-write').placeholder);
  });

  it('asks for the counts where no table has them', () => {
    const rows: GridCell[][] = [
      ['2024年“三公”经费支出表'],
      ['单位：万元'],
      ['项目', '预算数', '决算数'],
      ['合计', 4, 3],
      ['因公出国（境）费', 0, 0],
      ['公务用车购置及运行维护费', 2, 2],
      ['公务接待费', 2, 1],
    ];
    assert.ok(paragraph(narrated('final-accounts', sheet('三公', rows)), 'three-public/total').placeholder);
  });
});

describe('the report from a table of assets', () => {
  it('tells the total and what it consists of, without what is zero', () => {
    assert.equal(
      paragraph(narrated('final-accounts', ASSETS), 'assets/assets/1').text,
      '年末资产总额523.5万元，其中：流动资产120.5万元，固定资产400万元，无形资产3万元。固定资产中，房屋构筑物300万元，车辆60万元，其他固定资产40万元。',
    );
  });
});
