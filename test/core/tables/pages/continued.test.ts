import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import { Reviewer } from '../../../../src/core/review/reviewer';
import { sheet, workbook, type GridCell } from '../../../support/sheet';

const HEADER: readonly GridCell[] = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'];

const FIRST: readonly (readonly GridCell[])[] = [
  ['支出决算表'],
  ['单位：万元'],
  HEADER,
  [null, '合计', 190, 150, 40],
  ['208', '社会保障和就业支出', 90, 90, 0],
  ['20805', '行政事业单位养老支出', 90, 90, 0],
  ['2080501', '行政单位离退休', 30, 30, 0],
];

const REST: readonly (readonly GridCell[])[] = [
  ['2080505', '机关事业单位基本养老保险缴费支出', 60, 60, 0],
  ['210', '卫生健康支出', 100, 60, 40],
];

function errors(...pages: readonly (readonly (readonly GridCell[])[])[]): readonly string[] {
  const snapshot = workbook(...pages.map((rows, at) => sheet(`第${at + 1}页`, rows)));
  return new Reviewer()
    .review(snapshot, DEFAULT_SETTINGS)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ primary }) => `${primary?.sheet}:${(primary?.row ?? 0) + 1}`);
}

describe('a table whose pages stand on sheets of their own', () => {
  it('is not held to a total of its first page alone, where the next repeats the header', () => {
    assert.deepEqual(errors(FIRST, [HEADER, ...REST]), []);
  });

  it('nor where the next goes on without a header', () => {
    assert.deepEqual(errors(FIRST, REST), []);
  });

  it('is held to it where nothing goes on', () => {
    assert.notDeepEqual(errors(FIRST), []);
  });

  it('nor does a table of the same header with a total of its own go on', () => {
    assert.notDeepEqual(errors(FIRST, [HEADER, [null, '合计', 100, 60, 40], ...REST.slice(1)]), []);
  });

  it('is read anew on the next sheet when the header on the one before is written', () => {
    const rest = sheet('第2页', REST);
    const before = workbook(sheet('第1页', FIRST.slice(0, 2)), rest);
    const after = workbook(sheet('第1页', FIRST), rest);
    const reviewer = new Reviewer();
    assert.equal(reviewer.review(before, DEFAULT_SETTINGS).tables.length, 0);
    assert.deepEqual(
      reviewer.review(after, DEFAULT_SETTINGS).tables,
      new Reviewer().review(after, DEFAULT_SETTINGS).tables,
    );
  });

  it('has a total at its end that is not held to the last page alone', () => {
    const list = ['项目名称', '全年预算数', '全年执行数'];
    const first = [['项目支出情况表'], ['单位：万元'], list, ['系统运维', 80, 78], ['设备购置', 20, 19]];
    const next = [list, ['人员培训', 10, 9], ['房屋维修', 40, 40], ['外聘服务', 30, 29], ['合计', 180, 175]];
    const isOpen = (...pages: readonly (readonly (readonly GridCell[])[])[]): boolean => {
      const snapshot = workbook(...pages.map((rows, at) => sheet(`第${at + 1}页`, rows)));
      const [, last] = new Reviewer().review(snapshot, DEFAULT_SETTINGS).tables;
      return last?.rows.some(({ exhaustive }) => !exhaustive) === true;
    };
    assert.ok(isOpen(first, next));
    assert.ok(!isOpen([...first, ['合计', 100, 97]], next));
  });

  it('still has its parts held below the total', () => {
    const tooMuch = FIRST.map((row) => (row[0] === '208' ? ['208', '社会保障和就业支出', 900, 900, 0] : row));
    assert.notDeepEqual(errors(tooMuch, REST), []);
  });
});
