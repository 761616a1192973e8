import assert from 'node:assert/strict';
import { recognise } from '../../../../src/core/tables/recognise';
import { review } from '../../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import type { Snapshot } from '../../../../src/core/workbook/snapshot';
import { sheet, workbook, type GridCell } from '../../../support/sheet';

/** A list of projects with 年初预算数 and 全年执行数 below its header. */
function listed(...rows: readonly (readonly GridCell[])[]): Snapshot {
  const head = [['项目收支明细表'], ['单位：万元'], ['项目', '年初预算数', '全年预算数', '全年执行数']];
  return workbook(sheet('明细', [...head, ...rows]));
}

/** Who is part of whom. */
function tree(snapshot: Snapshot): Readonly<Record<string, string | null>> {
  const rows = recognise(snapshot).tables.flatMap((table) => table.rows);
  return Object.fromEntries(
    rows.map(({ key, parent, exhaustive }) => [key, exhaustive ? parent : `${parent}?`]),
  );
}

function violated(snapshot: Snapshot): number {
  return review(snapshot, DEFAULT_SETTINGS).relations.filter(({ verdict }) => verdict.state === 'violated')
    .length;
}

const amounts = (...of: readonly number[]): number[] => [...of];

describe('rows that are parts of each other without a word for it', () => {
  const plain = listed(
    ['合计', ...amounts(60, 66, 60)],
    ['工程类', ...amounts(30, 33, 31)],
    ['　堤防', ...amounts(10, 12, 11)],
    ['　泵站', ...amounts(20, 21, 20)],
    ['服务类', ...amounts(30, 33, 29)],
    ['　保洁', ...amounts(5, 6, 5)],
    ['　监测', ...amounts(25, 27, 24)],
  );

  it('are nested below the row that is their sum', () => {
    assert.deepEqual(tree(plain), {
      total: null,
      工程类: 'total',
      堤防: '工程类',
      泵站: '工程类',
      服务类: 'total',
      保洁: '服务类',
      监测: '服务类',
    });
    assert.equal(violated(plain), 0);
  });

  it('are nested above a subtotal that follows them', () => {
    const below = listed(
      ['堤防', ...amounts(10, 12, 11)],
      ['泵站', ...amounts(20, 21, 20)],
      ['工程类', ...amounts(30, 33, 31)],
      ['保洁', ...amounts(5, 6, 5)],
      ['合计', ...amounts(35, 39, 36)],
    );
    assert.deepEqual(tree(below), {
      堤防: '工程类',
      泵站: '工程类',
      工程类: 'total',
      保洁: 'total',
      total: null,
    });
    assert.equal(violated(below), 0);
  });

  it('are nested when only the first of them says 其中', () => {
    const which = listed(
      ['合计', ...amounts(60, 66, 60)],
      ['日常支出', ...amounts(30, 33, 29)],
      ['项目支出', ...amounts(30, 33, 31)],
      ['其中：堤防', ...amounts(10, 12, 11)],
      ['泵站', ...amounts(20, 21, 20)],
    );
    assert.deepEqual(tree(which), {
      total: null,
      日常支出: 'total',
      项目支出: 'total',
      '其中：堤防': '项目支出',
      泵站: '项目支出',
    });
    assert.equal(violated(which), 0);
  });

  it('stay in the plain list where that is what adds up', () => {
    const flat = listed(
      ['合计', ...amounts(60, 66, 62)],
      ['甲', ...amounts(30, 33, 31)],
      ['乙', ...amounts(10, 12, 11)],
      ['丙', ...amounts(20, 21, 20)],
    );
    assert.deepEqual(tree(flat), { total: null, 甲: 'total', 乙: 'total', 丙: 'total' });
    assert.equal(violated(flat), 0);
  });

  it('stay nested when one of their figures is wrong, which is then found', () => {
    const wrong = listed(
      ['合计', ...amounts(60, 66, 60)],
      ['工程类', ...amounts(30, 33, 13)],
      ['　堤防', ...amounts(10, 12, 11)],
      ['　泵站', ...amounts(20, 21, 20)],
      ['服务类', ...amounts(30, 33, 29)],
    );
    assert.equal(tree(wrong)['堤防'], '工程类');
    const [found] = review(wrong, DEFAULT_SETTINGS).findings;
    assert.equal(found?.primary?.row, 4);
    assert.equal(found.expected, '31');
  });
});

describe('rows that are nested by figures of which one is wrong', () => {
  it('stay below their heading where one of two columns says so', () => {
    const wrong = listed(
      ['合计', 112.8, 106.4],
      ['农林水支出', 96.5, 88.1],
      ['转移性支出', 16.3, 13.8],
      ['调出资金', 9.1, 12.7],
      ['债务还本', 7.2, 5.6],
    );
    assert.equal(tree(wrong)['调出资金'], '转移性支出');
    const [found] = review(wrong, DEFAULT_SETTINGS).findings;
    assert.equal(found?.expected, '18.3');
  });

  it('go on with a list of 其中 where one of three columns does not add up', () => {
    const wrong = listed(
      ['一般公共服务支出', ...amounts(280, 306, 295)],
      ['其中：人大事务', ...amounts(12, 13, 12)],
      ['政协事务', ...amounts(9, 10, 9)],
      ['公共安全支出', ...amounts(143, 151, 149)],
      ['合计', ...amounts(432, 457, 444)],
    );
    assert.equal(tree(wrong)['政协事务'], '一般公共服务支出?');
    const [found] = review(wrong, DEFAULT_SETTINGS).findings;
    assert.equal(found?.expected, '423');
  });
});

describe('subtotals and staff costs', () => {
  it('a 小计 that stands first heads the rows below it', () => {
    const headed = listed(
      ['工程类小计', ...amounts(30, 33, 31)],
      ['堤防', ...amounts(10, 12, 11)],
      ['泵站', ...amounts(20, 21, 20)],
      ['服务类小计', ...amounts(5, 6, 5)],
      ['保洁', ...amounts(5, 6, 5)],
      ['合计', ...amounts(35, 39, 36)],
    );
    assert.deepEqual(tree(headed), {
      工程类小计: 'total',
      堤防: '工程类小计',
      泵站: '工程类小计',
      服务类小计: 'total',
      保洁: '服务类小计',
      total: null,
    });
    assert.equal(violated(headed), 0);
  });

  it('人员经费 and 公用经费 are parts of 基本支出', () => {
    const basic = listed(
      ['支出合计', ...amounts(60, 66, 60)],
      ['基本支出', ...amounts(30, 33, 31)],
      ['人员经费', ...amounts(10, 12, 11)],
      ['公用经费', ...amounts(20, 21, 20)],
      ['项目支出', ...amounts(30, 33, 29)],
    );
    assert.equal(tree(basic)['人员经费'], '基本支出');
    assert.equal(tree(basic)['公用经费'], '基本支出');
    assert.equal(violated(basic), 0);
  });
});
