import assert from 'node:assert/strict';
import { sheet } from '../../../../support/sheet';
import { narrated } from '../../support';

describe('what a department has', () => {
  it('is told without equipment of which there is none', () => {
    const table = sheet('运行', [
      ['机构运行信息表'],
      ['部门：桐岭县气象局', '', '2027年度', '单位：万元'],
      ['项目', '行次', '统计数'],
      ['机关运行经费', 1, 31.2],
      ['车辆数合计（辆）', 2, 2],
      ['其他用车', 3, 2],
      ['单价100万元（含）以上设备（台、套）', 4, 0],
    ]);
    assert.match(
      narrated('final-accounts', table)
        .paragraphs.map(({ text }) => text)
        .join('|'),
      /截至2027年末，共有车辆2辆，其中：其他用车2辆。\|/,
    );
  });
});
