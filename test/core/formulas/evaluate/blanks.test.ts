import assert from 'node:assert/strict';
import { told } from '../../checks/told';
import type { GridCell } from '../../../support/sheet';

const n = null;
const RULE = 'arithmetic/account-total';

/** 收支总表 that leaves blank what is nothing, with what was spent on roads, and on health where anything was. */
function statement(roads: number, health: GridCell, carried: GridCell = n): readonly [string, GridCell[][]] {
  return [
    '总表',
    [
      ['2023年度收入支出决算总表'],
      ['单位：万元'],
      ['收入', n, '支出', n],
      ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', 912.4, '一、交通运输支出', roads],
      ['二、政府性基金预算财政拨款收入', n, '二、卫生健康支出', health],
      ['三、事业收入', 30.5, '三、住房保障支出', 61.2],
      ['本年收入合计', 942.9, '本年支出合计', 942.9],
      ['年初结转和结余', n, '年末结转和结余', carried],
      ['总计', 942.9, '总计', 942.9],
    ],
  ];
}

describe('blank parts of a sum', () => {
  it('are nothing where their whole line is empty and the table leaves out elsewhere what is nothing', () => {
    assert.deepEqual(told(RULE, statement(881.7, n)), []);
    assert.deepEqual(told(RULE, statement(811.7, n)), ['warning 总表!D5']);
    assert.deepEqual(told('completeness/blank-part', statement(811.7, n)), []);
  });

  it('are unknown where the table shows nothing of the kind', () => {
    const list: readonly [string, GridCell[][]] = [
      '明细',
      [
        ['2023年度一般公共预算支出决算表'],
        ['单位：万元'],
        ['科目编码', '科目名称', '决算数'],
        ['214', '交通运输支出', 881.7],
        ['21401', '公路水路运输', 811.7],
        ['21402', '铁路运输', n],
      ],
    ];
    assert.deepEqual(told(RULE, list), []);
  });

  it('are nothing where the row that has them holds without them', () => {
    const rows = (works: number): readonly [string, GridCell[][]] => [
      '支出',
      [
        ['2023年度支出决算表'],
        ['单位：万元'],
        ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
        ['214', '交通运输支出', 100, 69, 31],
        ['21401', '公路水路运输', 60, 29, 31],
        ['21402', '铁路运输', 40, 40, n],
        ['210', '卫生健康支出', 8, 8, n],
        [n, '合计', 108, 77, works],
      ],
    ];
    assert.deepEqual(told(RULE, rows(31)), []);
    assert.deepEqual(told(RULE, rows(13)), ['error 支出!E8']);
    assert.deepEqual(told(RULE, rows(131)), ['error 支出!E8']);
  });
});
