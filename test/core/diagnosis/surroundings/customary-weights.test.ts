import assert from 'node:assert/strict';
import { reviewTables } from '../../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import { formatAddress } from '../../../../src/core/workbook/address';
import { EMPTY_WORKBOOK, table } from '../../../support/table';

describe('customary weights', () => {
  it('single out the weight that spoils the split of 50, 30 and 10', () => {
    const form = table({
      columns: ['weight'],
      rows: [['年度资金总额', '10']],
      indicators: [
        { name: '甲', weight: '15', score: '15' },
        { name: '乙', weight: '15', score: '15' },
        { name: '丙', weight: '10', score: '10' },
        { name: '丁', weight: '10', score: '10' },
        { name: '戊', level1: '效益指标', weight: '20', score: '20' },
        { name: '己', level1: '满意度指标', weight: '10', score: '10' },
      ],
      totalWeight: '100',
    });
    const { findings } = reviewTables([form], EMPTY_WORKBOOK, DEFAULT_SETTINGS);
    const told = findings.map(({ rule, primary, expected }) => [
      rule,
      primary && formatAddress(primary),
      expected,
    ]);
    assert.deepEqual(told, [['arithmetic/weights-total', 'Sheet1!G8', '30']]);
  });
});
