import assert from 'node:assert/strict';
import { guarded } from '../../../src/core/findings/broken-rule';
import type { Finding } from '../../../src/core/findings/finding';

const findingsOf = (work: (findings: Finding[]) => void): readonly Finding[] => {
  const findings: Finding[] = [];
  guarded('format/stray-cell', findings, () => work(findings));
  return findings;
};

describe('a rule that throws', () => {
  const [told, ...others] = findingsOf(() => {
    throw new RangeError('no such column');
  });

  it('becomes one warning about itself that blames no cell and offers no correction', () => {
    assert.ok(told);
    assert.deepEqual(others, []);
    assert.equal(told.severity, 'warning');
    assert.equal(told.rule, 'logic/broken-rule');
    assert.equal(told.id, 'logic/broken-rule@format/stray-cell');
    assert.deepEqual([told.table, told.primary, told.cells, told.fixes], [null, null, [], []]);
  });

  it('says which rule it was and what went wrong', () => {
    assert.deepEqual(told?.message, {
      id: 'rule/broken',
      data: { rule: 'format/stray-cell', problem: 'no such column' },
    });
  });

  it('is told also where what it throws is no error', () => {
    const [odd] = findingsOf(() => {
      throw 'out of paper';
    });
    assert.deepEqual(odd?.message.data, { rule: 'format/stray-cell', problem: 'out of paper' });
  });

  it('keeps what it had found before', () => {
    assert.ok(told);
    const all = findingsOf((findings) => {
      findings.push(told);
      throw new Error('later');
    });
    assert.equal(all.length, 2);
    assert.equal(all[0], told);
  });
});

describe('a rule that works', () => {
  it('is no finding', () => {
    assert.deepEqual(
      findingsOf(() => undefined),
      [],
    );
  });
});
