import assert from 'node:assert/strict';
import { sheet, percent } from '../../../support/sheet';
import { narrated } from '../support';

describe('the outline of a report', () => {
  it('is that of an evaluation where a scoring table is of one project', () => {
    const table = sheet('评分表', [
      ['2026年度渡口改造项目支出绩效评价指标评分表'],
      ['一级指标', '二级指标', '三级指标', '分值', '评分标准', '得分', '扣分原因'],
      ['决策', '项目立项', '立项依据充分性', 20, '依据充分得满分', 20, ''],
      ['过程', '资金管理', '资金使用合规性', 20, '合规得满分', 18, '一笔支付手续不全'],
      ['产出', '产出数量', '改造渡口数量', 40, '完成得满分', 40, ''],
      ['效益', '社会效益', '群众出行', 20, '改善得满分', 20, ''],
      ['合计', '', '', 100, '', 98, ''],
    ]);
    const { outline, paragraphs } = narrated(null, table);
    assert.equal(outline, 'national');
    const text = paragraphs.map((one) => one.text).join('\n');
    assert.match(text, /资金使用合规性扣2分，原因：一笔支付手续不全/);
  });

  it('tells the three public expenses in the short text where the workbook has their table', () => {
    const forms = sheet('护林', [
      ['2026年度项目支出绩效自评情况汇总表'],
      ['填报单位：苍梧林场', '', '', '单位：万元'],
      ['项目名称', '全年预算数', '全年执行数', '执行率'],
      ['护林', 20, 20, percent(1)],
      ['育苗', 10, 10, percent(1)],
      ['合计', 30, 30, percent(1)],
    ]);
    const expenses = sheet('三公', [
      ['2026年“三公”经费支出情况表'],
      ['单位名称：苍梧林场', '', '单位：万元'],
      ['项目', '预算数', '决算数'],
      ['因公出国（境）费', 0, 0],
      ['公务用车购置及运行费', 3, 2.4],
      ['公务接待费', 0, 0],
      ['合计', 3, 2.4],
    ]);
    const { outline, paragraphs } = narrated(null, forms, expenses);
    assert.equal(outline, 'unit-self-evaluation');
    assert.match(paragraphs.map((one) => one.text).join('\n'), /“三公”经费预算3万元，支出2.4万元/);
  });
});
