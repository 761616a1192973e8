import assert from 'node:assert/strict';
import { sheet } from '../../../../support/sheet';
import { narrated, paragraph } from '../../support';

describe('a whole that a form divides twice', () => {
  const divided = sheet('整体', [
    ['2027年度部门整体支出绩效自评表'],
    ['部门名称', '桐岭区气象局'],
    ['部门整体支出规模（万元）', '资金来源', '年初预算数', '调整后预算数', '实际支出数', '执行率'],
    ['', '合计', 400, 420, 410, '97.62%'],
    ['', '财政拨款', 360, 380, 372, ''],
    ['', '其他资金', 40, 40, 38, ''],
    ['', '支出结构', '年初预算数', '调整后预算数', '实际支出数', '执行率'],
    ['', '基本支出', 250, 260, 258, ''],
    ['', '项目支出', 150, 160, 152, ''],
  ]);
  const report = narrated(null, divided);

  it('is told by the nature of the spending and then by the sources, never both in one sum', () => {
    assert.match(
      paragraph(report, 'spending/spending').text,
      /其中：基本支出258万元，占62.93%；项目支出152万元，占37.07%。按资金来源分：财政拨款372万元，占90.73%；其他资金38万元，占9.27%。/,
    );
  });

  it('has its initial budget told by nature', () => {
    assert.match(
      paragraph(report, 'income/income').text,
      /年初预算400万元（基本支出250万元、项目支出150万元）/,
    );
  });
});

describe('the natures of spending beside the total', () => {
  const halves = sheet('整体', [
    ['2027年度部门整体绩效自评表'],
    ['部门名称', '桐岭区气象局'],
    ['预算执行情况（万元）', '收入', '', '支出'],
    ['', '项目', '金额', '项目', '预算数', '执行数'],
    ['', '一般公共预算', 380, '基本支出', 260, 258],
    ['', '政府性基金', 40, '项目支出', 160, 152],
    ['', '合计', 420, '合计', 420, 410],
  ]);
  const report = narrated(null, halves);

  it('divide it, as they do below it', () => {
    assert.match(
      paragraph(report, 'spending/spending').text,
      /支出410万元，预算执行率97.62%。其中：基本支出258万元，占62.93%；项目支出152万元，占37.07%。/,
    );
  });

  it('leave the half for income its sources', () => {
    assert.match(
      paragraph(report, 'income/income').text,
      /收入合计420万元，其中：一般公共预算380万元，政府性基金40万元。/,
    );
  });
});
