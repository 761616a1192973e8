import assert from 'node:assert/strict';
import type { Certainty, Finding, Fix } from '../../../../src/core/findings/finding';
import { certaintyOf, correctable } from '../../../../src/taskpane/views/findings/certainty';

const fix = (column: number): Fix => ({
  title: { id: 'fix/clear', data: {} } as unknown as Fix['title'],
  edits: [{ kind: 'number', cell: { sheet: '表', row: 3, column }, value: '1' }],
});

const finding = (id: string, fixes: readonly Fix[], certainty?: Certainty): Finding => ({
  id,
  rule: 'arithmetic/funding-total',
  severity: 'error',
  table: null,
  cells: [],
  primary: null,
  message: { id: 'table/plan', data: {} },
  actual: null,
  expected: null,
  unit: null,
  evidence: null,
  cause: null,
  fixes,
  ...(certainty ? { certainty } : {}),
});

describe('how sure a finding is', () => {
  it('is a choice where there are several corrections, or the one is not sure to be at the right cell', () => {
    assert.equal(certaintyOf(finding('a', [fix(1), fix(2)], 'certain')), 'one-of-these');
    assert.equal(certaintyOf(finding('a', [fix(1)], 'one-of-these')), 'one-of-these');
  });

  it('cannot be said without a correction', () => {
    assert.equal(certaintyOf(finding('a', [], 'certain')), 'cannot-say');
  });

  it('lets only what is certain or likely be corrected together, no cell twice and none that is protected', () => {
    const all = [
      finding('certain', [fix(1)], 'certain'),
      finding('likely', [fix(2)]),
      finding('choice', [fix(3)], 'one-of-these'),
      finding('unknown', [fix(4)], 'cannot-say'),
      finding('twice', [fix(5)], 'certain'),
      finding('again', [fix(5)], 'certain'),
      finding('protected', [fix(6)], 'certain'),
    ];
    assert.deepEqual(
      correctable(all, ({ column }) => column === 6).map(({ id }) => id),
      ['certain', 'likely'],
    );
  });
});
