import assert from 'node:assert/strict';
import { languageOf } from '../../../src/cli/language';
import { inspectionText } from '../../../src/cli/text/inspection';
import { recognise } from '../../../src/core/tables/recognise';
import { sheet, workbook } from '../../support/sheet';

describe('what is told of a table', () => {
  it('names each figure by the header over it, also where another column says the same otherwise', () => {
    const book = workbook(
      sheet('整体', [
        ['2027年度部门整体支出绩效自评表'],
        ['年度预算申请（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
        ['', '年度资金总额', 90, 95, 90, 10, 0.9474, 9.47],
        ['按收入性质分：', '', '', '', '按支出性质分：', '', '', ''],
        ['', '其中：一般公共预算', 90, '', '', '其中：基本支出', 60, ''],
        ['', '其他资金', 0, '', '', '项目支出', 30, ''],
        ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['', '产出指标', '数量指标', '巡查次数', '≥12次', '12次', 90, 90],
      ]),
    );
    const text = inspectionText('a.xlsx', recognise(book), languageOf(['--lang', 'zh']));
    assert.match(text, /年度资金总额 +全年执行数 +90万元 +整体!E3/);
    assert.match(text, /基本支出 +按支出性质分：? +60万元 +整体!G5/);
  });
});
