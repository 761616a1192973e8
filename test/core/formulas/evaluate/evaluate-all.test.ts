import assert from 'node:assert/strict';
import { told } from '../../checks/told';
import type { GridCell } from '../../../support/sheet';

const RULE = 'arithmetic/three-public-total';

/** “三公”经费 of an office whose vehicles cost 32.65 to run. */
function threePublic(vehicles: GridCell, abroad: GridCell = '-'): readonly [string, GridCell[][]] {
  return [
    '三公',
    [
      ['2023年度“三公”经费支出决算表'],
      ['单位：万元'],
      ['项目', '本年决算数'],
      ['合计', 34.35],
      ['1.因公出国（境）费用', abroad],
      ['2.公务接待费', 1.7],
      ['3.公务用车费', vehicles],
      ['其中：（1）公务用车运行维护费', 32.65],
      ['（2）公务用车购置费', '-'],
    ],
  ];
}

describe('a sum with a dash among its parts', () => {
  it('says nothing where the parts of what the dash stands for are there', () => {
    assert.deepEqual(told(RULE, threePublic('-')), []);
  });

  it('is held to its figures where nothing speaks against the dash', () => {
    assert.deepEqual(told(RULE, threePublic(32.65)), []);
    assert.deepEqual(told(RULE, threePublic(32.65, 2)), ['error 三公!B4']);
  });
});
