import assert from 'node:assert/strict';
import { openFormulas } from '../../../../src/core/workbook/calculation/open-formulas';
import { formula, sheet } from '../../../support/sheet';

describe('formulas whose results nobody has computed', () => {
  it('are all of a sheet where none has a result', () => {
    const bare = sheet('表', [
      ['合计', formula('=SUM(B2:B3)', ''), formula('=SUM(C2:C3)', '')],
      ['甲', 45.08, 50],
    ]);
    assert.equal(openFormulas(bare), 2);
    assert.equal(openFormulas(bare), 2);
  });

  it('are none where one has a result: the others come to empty text', () => {
    assert.equal(openFormulas(sheet('表', [[formula('=IF(A2=0,"",B2)', ''), formula('=B2+B3', 95.08)]])), 0);
  });

  it('are none where there are no formulas', () =>
    assert.equal(openFormulas(sheet('表', [['甲', 45.08]])), 0));

  it('are as many as the host says, which may have computed some', () => {
    const counted = {
      ...sheet('表', [[formula('=B2+B3', 95.08), formula('=NEW(B2)', '')]]),
      uncalculated: 1,
    };
    assert.equal(openFormulas(counted), 1);
    assert.equal(openFormulas({ ...sheet('表', [[formula('=B2', '')]]), uncalculated: 0 }), 0);
  });
});
