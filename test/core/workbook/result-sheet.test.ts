import assert from 'node:assert/strict';
import { isResultSheet } from '../../../src/core/workbook/result-sheet';
import { sheet } from '../../support/sheet';

describe('a sheet on which a ribbon command reports', () => {
  it('is told by the mark at the end of its first cell, whatever its name', () => {
    assert.ok(isResultSheet(sheet('校验结果 (2)', [['校验结果 · 绩效自评助手'], ['自评表', 'G6']])));
  });

  const others = {
    'with the mark inside a longer title': sheet('校验结果', [['· 绩效自评助手的结果']]),
    'with the mark in a later column': sheet('校验结果', [[null, '校验结果 · 绩效自评助手']]),
    'with the mark in a later row': sheet('校验结果', [[null], ['校验结果 · 绩效自评助手']]),
    'that begins with a number': sheet('校验结果', [[2023]]),
    'without any cell': sheet('校验结果', []),
  };
  for (const [what, other] of Object.entries(others)) {
    it(`is not one ${what}`, () => assert.ok(!isResultSheet(other)));
  }
});
