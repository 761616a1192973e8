import assert from 'node:assert/strict';
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
