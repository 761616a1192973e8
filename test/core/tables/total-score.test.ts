import assert from 'node:assert/strict';
import { plain } from '../../../src/core/quantity/decimal';
import { recognise } from '../../../src/core/tables/recognise';
import { sheet, workbook, type GridCell } from '../../support/sheet';

const n = null;

/** What a form with this last row says can be reached, and was reached. */
function totals(...last: readonly GridCell[]): readonly (string | null)[] {
  const rows = [
    ['项目支出绩效自评表'],
    ['项目资金（万元）', n, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [n, '年度资金总额', 100, 100, 90, 10, '90%', 9],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
    [n, '产出指标', '数量指标', '培训人次', '≥200人次', '212人次', 60, 60],
    [n, '效益指标', '社会效益指标', '知晓率', '≥90%', '91%', 30, 30],
    last,
  ];
  const [table] = recognise(workbook(sheet('自评表', rows))).tables;
  assert.ok(table);
  const valueOf = (figure: typeof table.totalScore): string | null =>
    figure?.value ? plain(figure.value) : (figure?.state ?? null);
  return [valueOf(table.totalWeight), valueOf(table.totalScore)];
}

describe('总分', () => {
  it('gives what can be reached and what was', () => {
    assert.deepEqual(totals('总分', n, n, n, n, n, 100, 99), ['100', '99']);
  });

  it('without a score gives no score, though 100 stands beside it', () => {
    assert.deepEqual(totals('总分', n, n, n, n, n, 100), ['100', 'blank']);
  });
});
