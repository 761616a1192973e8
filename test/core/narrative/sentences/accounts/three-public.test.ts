import assert from 'node:assert/strict';
import type { Sheet } from '../../../../../src/core/workbook/snapshot';
import { sheet } from '../../../../support/sheet';
import { narrated, paragraph } from '../../support';

describe('“三公” spending whose items say why they grew', () => {
  it('is told with their reasons, and asks for none of the whole', () => {
    const table = sheet('三公', [
      ['2027年“三公”经费情况表'],
      ['填报单位：桐岭区气象局', '', '', '', '单位：万元'],
      ['项目', '2026年决算数', '2027年预算数', '2027年决算数', '增减变化原因'],
      ['合计', 6, 7, 6.6, ''],
      ['因公出国（境）费', 0, 0, 0, ''],
      ['公务用车购置及运行维护费', 5, 5.5, 5.8, '车辆老化'],
      ['公务接待费', 1, 1.5, 0.8, '来访减少'],
    ]);
    const { text } = paragraph(narrated(null, table), 'three-public/total');
    assert.match(text, /公务用车购置及运行维护费5.8万元[^；]*增长16%，原因：车辆老化；/);
    assert.doesNotMatch(text, /来访减少|待填写：“三公”经费增加/);
  });
});

describe('what stands beside “三公” spending', () => {
  const table = sheet('三公', [
    ['“三公”经费、会议费、培训费支出决算表'],
    ['部门：桐岭区气象局', '', '2027年度', '单位：万元'],
    ['项目', '2026年决算数', '2027年预算数', '2027年决算数'],
    ['“三公”经费合计', 5, 8, 7],
    ['1.因公出国（境）费', 0, 0, 0],
    ['2.公务用车购置及运行维护费', 4, 6, 5.4],
    ['其中：公务用车购置费', 0, 0, 0],
    ['公务用车运行维护费', 4, 6, 5.4],
    ['3.公务接待费', 1, 2, 1.6],
    ['会议费', 4, 5, 3],
    ['培训费', 0, 0, 0],
  ]);
  const told = (...sheets: readonly Sheet[]): string =>
    narrated('final-accounts', ...sheets)
      .paragraphs.filter(({ id }) => id.includes('three-public'))
      .map((one) => one.text)
      .join('');
  const text = told(table);

  it('is told with the budget of each item, and which part of it was all', () => {
    assert.match(
      text,
      /公务用车购置及运行维护费5.4万元（预算6万元，完成90%），占77.14%，比上年增加1.4万元，增长35%，均为公务用车运行维护费；公务接待费1.6万元（预算2万元，完成80%），占22.86%/,
    );
  });

  it('are meetings and training, which are none of the three', () => {
    assert.match(text, /会议费3万元（预算5万元，完成60%），比上年减少1万元，下降25%。没有培训费支出。/);
  });
});
