import assert from 'node:assert/strict';
import { Reviewer } from '../../../src/core/review/reviewer';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import type { Cell, Snapshot } from '../../../src/core/workbook/snapshot';
import { toTheEnd } from '../../../src/core/workbook/to-the-end';
import { keepingUnchanged as comparing } from '../../../src/core/workbook/unchanged';
import { errorValue, sheet, workbook } from '../../support/sheet';
import { projectSheet } from '../narrative/support';

const project = (name: string, executed: number) =>
  projectSheet({ name, budget: 83, executed, rate: 0.5431 });

const keepingUnchanged = (...sides: Parameters<typeof comparing>) => toTheEnd(comparing(...sides));

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
    ['what may be written under protection', ({ sheets: [first] }) => first && { ...first, unlocked: [D3] }],
    ['a further cell', ({ sheets: [first] }) => first && { ...first, cells: [...first.cells, FURTHER] }],
    ['a cell that moved down', ({ sheets: [first] }) => first && withLast(first, { row: 99 })],
    ['a cell that moved to the right', ({ sheets: [first] }) => first && withLast(first, { column: 99 })],
    [
      'an error where a number stood',
      ({ sheets: [first] }) => first && withLast(first, { value: { error: '#REF!' } }),
    ],
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

  it('is taken as it is where none was known', () => assert.equal(keepingUnchanged(before, null), before));

  it('brings sheets that are new, and forgets those that are gone', () => {
    const fresh = workbook(sheet('附表', [['文字']]), project('乙', 45.08));
    const [added, kept] = keepingUnchanged(fresh, before).sheets;
    assert.equal(added, fresh.sheets[0]);
    assert.equal(kept, before.sheets[1]);
  });

  it('keeps a sheet whose errors are the same ones, and no other', () => {
    const broken = (error: string) => workbook(sheet('率', [[errorValue(error)]]));
    const known = broken('#DIV/0!');
    assert.equal(keepingUnchanged(broken('#DIV/0!'), known).sheets[0], known.sheets[0]);
    assert.notEqual(keepingUnchanged(broken('#N/A'), known).sheets[0], known.sheets[0]);
    assert.notEqual(keepingUnchanged(workbook(sheet('率', [['#DIV/0!']])), known).sheets[0], known.sheets[0]);
  });

  const merged = (...merges: readonly string[]) => workbook(sheet('表', [['甲']], { merges }));
  const known = merged('A1:D1', 'B3:C4');

  it('keeps a sheet with the same merges', () => {
    assert.equal(keepingUnchanged(merged('A1:D1', 'B3:C4'), known).sheets[0], known.sheets[0]);
  });

  const others: readonly (readonly string[])[] = [
    [],
    ['A1:D1'],
    ['A1:D1', 'B3:C4', 'A9:B9'],
    ['A1:D1', 'B2:C4'],
    ['A1:D1', 'A3:C4'],
    ['A1:D1', 'B3:C5'],
    ['A1:D1', 'B3:D4'],
    ['A1:E1', 'B3:C4'],
  ];
  for (const merges of others) {
    it(`takes a sheet as changed whose merges are now ${merges.join(' and ') || 'none'}`, () => {
      const fresh = merged(...merges);
      assert.equal(keepingUnchanged(fresh, known).sheets[0], fresh.sheets[0]);
    });
  }

  it('takes a sheet as changed whose merges the host no longer tells', () => {
    const fresh = workbook(sheet('表', [['甲']]));
    assert.equal(keepingUnchanged(fresh, known).sheets[0], fresh.sheets[0]);
  });

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

const D3 = { firstRow: 2, lastRow: 2, firstColumn: 3, lastColumn: 3 };

const FURTHER: Cell = { row: 99, column: 0, value: '备注' };

const withLast = (one: Sheet, change: Partial<Cell>): Sheet => ({
  ...one,
  cells: one.cells.map((cell, at) => (at === one.cells.length - 1 ? { ...cell, ...change } : cell)),
});
const withFormula = (one: Sheet): Sheet => ({
  ...one,
  cells: one.cells.map((cell, at) => (at === 0 ? { ...cell, formula: '=1' } : cell)),
});
const withFormat = (one: Sheet): Sheet => ({
  ...one,
  cells: one.cells.map((cell, at) => (at === 0 ? { ...cell, numberFormat: '0.00' } : cell)),
});
