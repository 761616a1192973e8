import assert from 'node:assert/strict';
import { sheet, percent } from '../../../support/sheet';
import { narrated } from '../support';

describe('the staff of a table', () => {
  it('is not counted among lines about something else', () => {
    const basics = sheet('基本情况', [
      ['2026年度单位基本情况表'],
      ['单位名称', '柳溪县文化馆'],
      ['人员情况', '编制数', '年末实有人数', '退休人数'],
      ['柳溪县文化馆', 18, 16, 9],
      ['固定资产总额（万元）', 862.4],
    ]);
    const whole = sheet('部门整体', [
      ['2026年度部门整体支出绩效自评表'],
      ['单位名称', '柳溪县文化馆', '', '单位：万元'],
      ['资金来源', '年初预算数', '全年预算数', '全年执行数', '执行率'],
      ['年度资金总额', 300, 300, 285, percent(0.95)],
    ]);
    const text = narrated(null, basics, whole)
      .paragraphs.map((one) => one.text)
      .join('\n');
    assert.match(text, /截至2026年末，核定编制18名，实有在职16人，退休9人。/);
  });

  it('is counted by kinds of staff, each of which is staff too', () => {
    const staff = sheet('人员情况', [
      ['2026年度人员编制情况表'],
      ['人员类别', '编制数', '年末实有人数'],
      ['公务员', 12, 11],
      ['事业人员', 9, 8],
      ['合计', 21, 19],
    ]);
    const whole = sheet('部门整体', [
      ['2026年度部门整体支出绩效自评表'],
      ['单位名称', '柳溪县档案馆', '', '单位：万元'],
      ['资金来源', '年初预算数', '全年预算数', '全年执行数', '执行率'],
      ['年度资金总额', 300, 300, 285, percent(0.95)],
    ]);
    const text = narrated(null, staff, whole)
      .paragraphs.map((one) => one.text)
      .join('\n');
    assert.match(text, /公务员/);
    assert.match(text, /核定编制21名，实有在职19人/);
  });
});
