import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import { namesOf } from '../../../../src/core/formulas/print/cell-names';
import { review } from '../../../../src/core/review/review';
import { parseAddress } from '../../../../src/core/workbook/address';
import { projectForm } from '../../../support/project-form';
import { workbook } from '../../../support/sheet';

const names = namesOf(review(workbook(projectForm('项目1')), DEFAULT_SETTINGS));

function nameOf(address: string): string {
  const cell = parseAddress(`项目1!${address}`);
  assert.ok(cell);
  return names.text(cell);
}

describe('the name of a cell', () => {
  for (const [address, name] of [
    ['E6', '年度资金总额 · 全年执行数'],
    ['D7', '当年财政拨款 · 全年预算数'],
    ['H13', '维修面积 · 得分'],
    ['E13', '维修面积 · 年度指标值'],
    ['Z99', 'Z99'],
  ] as const)
    it(`is “${name}” for ${address}`, () => assert.equal(nameOf(address), name));
});
