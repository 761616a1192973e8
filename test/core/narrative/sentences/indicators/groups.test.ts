import assert from 'node:assert/strict';
import { sheet, type GridCell } from '../../../../support/sheet';
import { narrated, paragraph } from '../../support';

/** A form that sorts its indicators by the column of this name, with these kinds, or not at all. */
function form(head: string, kinds: readonly string[]): readonly (readonly GridCell[])[] {
  const [first = '', second = '', third = ''] = kinds;
  return [
    ['2027年度预算项目绩效自评表'],
    ['单位名称', '桐岭县少年宫', '', '', '单位：元'],
    ['项目名称', '乐器更新'],
    ['年初预算数', '调整后预算数', '实际支出数', '预算执行率'],
    [90000, 90000, 81000, '90%'],
    [head, '指标名称', '目标值', '实际值', '权重', '得分', '偏差说明'],
    [first, '购置乐器', '≥30件', '32件', 50, 50, ''],
    [second, '单件均价', '≤3000元', '2531元', 30, 30, ''],
    [third, '学员满意度', '≥90%', '95%', 20, 20, ''],
    ['合计', '', '', '', 100, 100, ''],
  ];
}

const told = (rows: readonly (readonly GridCell[])[]): string =>
  paragraph(narrated(null, sheet('自评', rows)), '/indicators').text;

describe('the groups of indicators', () => {
  it('are the classes of their kinds where a form has no first level', () => {
    assert.match(
      told(form('指标类型', ['数量指标', '成本指标', '满意度指标'])),
      /产出指标：购置乐器32件（指标值30件以上）。成本指标：单件均价为.*。满意度指标：学员满意度为95%/,
    );
  });

  it('have no names of ours where a form sorts them in no way', () => {
    const text = told(form('指标类型', ['定量', '定量', '定量']));
    assert.match(text, /自评均得满分。购置乐器32件/);
    assert.doesNotMatch(text, /其他指标/);
  });
});
