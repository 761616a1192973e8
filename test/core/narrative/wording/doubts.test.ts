import assert from 'node:assert/strict';
import { sheet } from '../../../support/sheet';
import { narrated, paragraph } from '../support';

describe('a figure that the checker disproves', () => {
  it('is doubted once in a paragraph, however often it is used', () => {
    const wrong = sheet('三公', [
      ['2027年“三公”经费支出情况表'],
      ['单位：桐岭区气象局', '', '单位：万元'],
      ['项目', '2026年决算数', '2027年决算数'],
      ['合计', 8, 9.8],
      ['因公出国（境）费', 0, 0],
      ['公务用车购置及运行维护费', 6, 7],
      ['公务接待费', 2, 1.9],
    ]);
    const { text } = paragraph(narrated(null, wrong), 'three-public/total');
    assert.match(text, /支出9.8万元（核对应为8.9万元，请核实）/);
    assert.equal(text.match(/请核实/g)?.length, 1, text);
  });

  it('is put right in the unit that the report speaks in, to the decimals that show the difference', () => {
    const inYuan = (source: number) =>
      sheet('自评', [
        ['项目支出绩效自评表'],
        ['（2027年度）'],
        ['项目名称', '护林'],
        ['项目资金（元）', '', '年初预算数', '全年预算数', '全年执行数', '执行率'],
        ['', '年度资金总额', 438250, 438250, 438250, 1],
        ['', '其中：当年财政拨款', source, source, 432850, 1],
        ['', '其他资金', 5400, 5400, 5400, 1],
        ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
        ['', '产出指标', '数量指标', '巡护里程', '≥90公里', '95公里'],
      ]);
    const told = (source: number) => paragraph(narrated(null, inYuan(source)), '/execution').text;
    assert.match(told(423850), /42\.39万元（核对应为43\.29万元，请核实）/);
    assert.match(told(432851), /43\.29万元（核对应为43\.285万元，请核实）/);
  });

  it('is told as a figure where words would affirm its zero', () => {
    const zero = sheet('自评', [
      ['项目支出绩效自评表'],
      ['（2027年度）'],
      ['项目名称', '护林'],
      ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '执行率'],
      ['', '年度资金总额', 0, 0, 0, 0],
      ['', '其中：当年财政拨款', 40, 40, 39.5, null],
      ['', '其他资金', 0, 0, 0, null],
      ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
      ['', '产出指标', '数量指标', '巡护里程', '≥90公里', '95公里'],
    ]);
    const { text } = paragraph(narrated(null, zero), '/execution');
    assert.match(text, /支出0万元（核对应为39\.5万元，请核实）/);
    assert.doesNotMatch(text, /未安排|未发生/);
  });
});
