import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { Reviewer } from '../../../src/core/review/reviewer';
import { sheet, workbook, type GridCell } from '../../support/sheet';

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

  it('still has its parts held below the total', () => {
    const tooMuch = FIRST.map((row) => (row[0] === '208' ? ['208', '社会保障和就业支出', 900, 900, 0] : row));
    assert.notDeepEqual(errors(tooMuch, REST), []);
  });
});
