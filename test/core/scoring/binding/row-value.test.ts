import assert from 'node:assert/strict';
import { rowValue } from '../../../../src/core/scoring/binding/row-value';
import { recognise } from '../../../../src/core/tables/recognise';
import { sheet, workbook, type GridCell } from '../../../support/sheet';

/** What the row of a 评分表 with these columns says its rule is to be executed on. */
function stated(criterion: string, actual: GridCell, target: GridCell = null): string | null {
  const { tables } = recognise(
    workbook(
      sheet('评分表', [
        ['青云市档案馆部门整体支出绩效评价指标评分表（2023年度）'],
        ['一级指标', '三级指标', '分值', '评价标准', '年度指标值', '实际完成值', '得分'],
        ['过程', '资料报送', 10, criterion, target, actual, 8],
        ['产出', '开放档案', 90, '完成得满分', null, null, 90],
        ['合计', null, 100, null, null, null, 98],
      ]),
    ),
  );
  const indicator = tables[0]?.indicators[0];
  assert.ok(indicator, 'the form was not read');
  return rowValue(indicator, criterion)?.evidence ?? null;
}

describe('the value a row of a 评分表 states for its printed rule', () => {
  it('is its percentage', () => {
    assert.equal(stated('完成率≥95%得满分，每低1%扣1分', '91%'), '91%');
  });

  it('is its number of days', () => {
    assert.equal(stated('按时报送得满分，每迟报1天扣2分', '2天'), '2天');
  });

  it('is not a percentage that the rule measures against a target', () => {
    assert.equal(stated('达到目标值得满分，每低1%扣1分', '91%', '≥95%'), null);
  });

  it('is not a duration that the row has a limit for', () => {
    assert.equal(stated('按时报送得满分，每迟报1天扣2分', '30天', '≤30天'), null);
  });

  it('is neither a bare number nor a word', () => {
    assert.equal(stated('每少1个扣1分', 12), null);
    assert.equal(stated('完成得满分', '已完成'), null);
  });
});
