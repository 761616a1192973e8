import assert from 'node:assert/strict';
import { coverageOf } from '../../../../src/core/checks/coverage/coverage';
import { reviewTables } from '../../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import { EMPTY_WORKBOOK, table } from '../../../support/table';

describe('coverage', () => {
  it('counts the figures that a relation with a verdict has checked, and names the rules by cell', () => {
    const form = table({
      columns: ['initial-budget', 'full-year-budget', 'executed', 'execution-rate'],
      rows: [
        ['年度资金总额', '90', '83', '45.08', '54.31%'],
        ['项目外收入', '7', null, null, null],
      ],
    });
    const { relations } = reviewTables([form], EMPTY_WORKBOOK, DEFAULT_SETTINGS);
    const { figures, checked, rulesByCell } = coverageOf([form], relations);
    assert.deepEqual([checked, figures], [3, 5]);
    assert.deepEqual(rulesByCell.get({ sheet: 'Sheet1', row: 1, column: 5 }), ['arithmetic/execution-rate']);
    assert.equal(rulesByCell.get({ sheet: 'Sheet1', row: 1, column: 2 }), undefined);
  });
});
