import assert from 'node:assert/strict';
import { Criteria } from '../../../../src/core/scoring/rule/criteria';

describe('the criteria of a workbook', () => {
  it('are each read once, however many sheets print them', () => {
    const criteria = new Criteria();
    const rule = '支付率≥90%得5分；低于90%不得分';
    assert.equal(criteria.read(rule), criteria.read(rule));
    // The workbooks of a province print the same.
    assert.equal(criteria.read(rule), new Criteria().read(rule));
  });

  it('are read without the formula that defines the ratio', () => {
    const { rule } = new Criteria().read('任务率=完成数/任务数×100%。任务率≥90%得5分');
    assert.deepEqual(
      rule.parts.flatMap(({ clauses }) => clauses.map(({ kind }) => kind)),
      ['award'],
    );
  });
});
