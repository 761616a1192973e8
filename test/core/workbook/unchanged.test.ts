import assert from 'node:assert/strict';
import { Reviewer } from '../../../src/core/review/reviewer';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { keepingUnchanged } from '../../../src/core/workbook/unchanged';
import { sheet, workbook } from '../../support/sheet';
import { projectSheet } from '../narrative/support';

const project = (name: string, executed: number) =>
  projectSheet({ name, budget: 83, executed, rate: 0.5431 });

describe('a fresh snapshot after an edit', () => {
  const before = workbook(project('甲', 45.08), project('乙', 45.08), sheet('说明', [['文字']]));

  it('keeps the sheets that were not edited as the objects that are known', () => {
    const fresh = workbook(project('甲', 45.08), project('乙', 50), sheet('说明', [['文字']]));
    const kept = keepingUnchanged(fresh, before);
    assert.deepEqual(
      kept.sheets.map((each, at) => each === before.sheets[at]),
      [true, false, true],
    );
    assert.deepEqual(kept, fresh);
  });

  const changes: readonly (readonly [
    string,
    (snapshot: Snapshot) => Snapshot['sheets'][number] | undefined,
  ])[] = [
    ['a value', () => project('甲', 45.09)],
    ['a formula', ({ sheets: [first] }) => first && withFormula(first)],
    ['a number format', ({ sheets: [first] }) => first && withFormat(first)],
    ['protection', ({ sheets: [first] }) => first && { ...first, protected: true }],
    ['visibility', ({ sheets: [first] }) => first && { ...first, visibility: 'hidden' }],
    ['a missing cell', ({ sheets: [first] }) => first && { ...first, cells: first.cells.slice(1) }],
    [
      'a merge',
      ({ sheets: [first] }) =>
        first && { ...first, merges: [{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 3 }] },
    ],
  ];
  for (const [what, change] of changes) {
    it(`takes a sheet as changed for ${what}`, () => {
      const changed = change(before);
      assert.ok(changed);
      const kept = keepingUnchanged({ ...before, sheets: [changed] }, before);
      assert.equal(kept.sheets[0], changed);
    });
  }

  it('lets a reviewer that goes on find exactly what a first review finds', () => {
    const reviewer = new Reviewer();
    reviewer.review(before, DEFAULT_SETTINGS);
    const fresh = workbook(project('甲', 45.08), project('乙', 50), sheet('说明', [['文字']]));
    const again = reviewer.review(keepingUnchanged(fresh, before), DEFAULT_SETTINGS);
    assert.deepEqual(again.findings, review(fresh, DEFAULT_SETTINGS).findings);
    assert.ok(again.findings.length > 0);
  });
});

type Sheet = Snapshot['sheets'][number];

const withFormula = (one: Sheet): Sheet => ({
  ...one,
  cells: one.cells.map((cell, at) => (at === 0 ? { ...cell, formula: '=1' } : cell)),
});
const withFormat = (one: Sheet): Sheet => ({
  ...one,
  cells: one.cells.map((cell, at) => (at === 0 ? { ...cell, numberFormat: '0.00' } : cell)),
});
