import assert from 'node:assert/strict';
import fc from 'fast-check';
import { columnOf, NARRATIVE_SHEET } from '../../../../src/core/narrative/sheet/linked-sheet';
import { narrate, narrativeEdits } from '../../../../src/core/narrative/narrate';
import { markChanges } from '../../../../src/core/narrative/refresh/marked';
import { refreshPreview } from '../../../../src/core/narrative/refresh/preview';
import { review } from '../../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import type { Edit } from '../../../../src/core/workbook/edit';
import type { Snapshot } from '../../../../src/core/workbook/snapshot';
import { workbook } from '../../../support/sheet';
import { edited, projectSheet } from '../support';

const one = (executed: number) => projectSheet({ name: '业务经费', budget: 83, executed });
const other = projectSheet({ name: '咨询经费', budget: 32, executed: 23.97 });

function previewOf(snapshot: Snapshot) {
  const read = review(snapshot, DEFAULT_SETTINGS);
  const narrative = narrate(read, null);
  const preview = refreshPreview(narrative, read) ?? { changes: [], unchanged: [] };
  return { narrative, preview, edits: narrativeEdits(narrative, read) };
}

function written(snapshot: Snapshot): Snapshot {
  return edited(snapshot, previewOf(snapshot).edits);
}

/** The officer types over the paragraph whose id ends so. */
function typed(snapshot: Snapshot, ending: string, value: string): Snapshot {
  const cells = snapshot.sheets.find(({ name }) => name === NARRATIVE_SHEET)?.cells ?? [];
  const id = cells.find(({ column, value: held }) => column === columnOf('id') && `${held}`.endsWith(ending));
  assert.ok(id, `no paragraph ${ending}`);
  return edited(snapshot, [
    { kind: 'text', cell: { sheet: NARRATIVE_SHEET, row: id.row, column: columnOf('content') }, value },
  ]);
}

/** The workbook as a spreadsheet calculates it: the live paragraphs say what the tables say now. */
function recalculated(snapshot: Snapshot): Snapshot {
  const isText = (edit: Edit) => edit.kind === 'formula' && edit.cell.column === columnOf('content');
  return edited(snapshot, previewOf(snapshot).edits.filter(isText));
}

const executedCell = { sheet: '业务经费', row: 5, column: 5 };

describe('the refresh preview', () => {
  const before = typed(
    written(workbook(one(45.08), other)),
    '业务经费/execution',
    '预算83万元，花了45.08万元，完成近六成。',
  );
  const after = edited(before, [{ kind: 'number', cell: executedCell, value: '50' }]);
  const { preview, narrative } = previewOf(after);

  it('shows nothing but unchanged paragraphs when the tables are as they were', () => {
    const { preview: same, narrative: report } = previewOf(before);
    assert.deepEqual(same.changes, []);
    assert.equal(same.unchanged.length, report.paragraphs.length);
  });

  it('shows a rewritten paragraph with the figure that is replaced marked, and the one that is not recognised', () => {
    const merged = preview.changes.find(({ kind }) => kind === 'merged');
    assert.ok(merged);
    const marked = (stretches: typeof merged.before) =>
      stretches.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
    assert.equal(marked(merged.before), '预算83万元，花了[45.08万元]，完成近六成。');
    assert.equal(marked(merged.after), '预算83万元，花了[50万元]，完成近六成。');
    assert.deepEqual(
      merged.toCheck.map(({ state, from, to }) => [state, from, to]),
      [['not-found', '54.31%', '60.24%']],
    );
    assert.match(merged.section, /项目/);
  });

  it('is none while there is no report on any sheet', () => {
    const read = review(workbook(other), DEFAULT_SETTINGS);
    assert.equal(refreshPreview(narrate(read, null), read), null);
  });

  it('shows what a live paragraph said when it was written, though the sheet has followed the tables', () => {
    const live = recalculated(after);
    const followed = previewOf(live).preview.changes.filter(({ kind }) => kind === 'followed');
    assert.ok(followed.length > 0);
    const [first] = followed;
    assert.ok(first?.figures.some(({ from, to }) => from !== to));
    assert.deepEqual(
      previewOf(edited(live, previewOf(live).edits)).preview.changes,
      [],
      'nothing is left to show once the report has been written again',
    );
  });

  it('tells every paragraph exactly once', () => {
    assert.equal(
      preview.changes.filter(({ kind }) => kind !== 'removed').length + preview.unchanged.length,
      narrative.paragraphs.length,
    );
  });

  it('shows what goes with a deleted table, and keeps what a person wrote about it', () => {
    const gone = { ...before, sheets: before.sheets.filter(({ name }) => name !== '业务经费') };
    const { changes } = previewOf(gone).preview;
    const orphaned = changes.filter(({ kind }) => kind === 'orphaned');
    assert.equal(orphaned[0]?.after[0]?.text, '预算83万元，花了45.08万元，完成近六成。');
    assert.ok(changes.some(({ kind, after: left }) => kind === 'removed' && left.length === 0));
  });

  it('says which paragraphs a new table brings', () => {
    const third = projectSheet({ name: '救灾资金', budget: 5, executed: 5 });
    const { changes } = previewOf({ ...before, sheets: [third, ...before.sheets] }).preview;
    const added = changes.filter(({ kind }) => kind === 'added');
    assert.ok(added.some(({ after: now }) => now.some(({ text }) => text.includes('救灾资金'))));
    assert.ok(added.every(({ before: old }) => old.length === 0));
  });
});

describe('marking what differs', () => {
  it('loses no character on either side', () => {
    const prose = fc.string({ unit: fc.constantFrom('数', '增', '加', '5', '.', '万', '元', '，', '%') });
    fc.assert(
      fc.property(prose, prose, (old, now) => {
        const { before, after } = markChanges(old, now);
        assert.equal(before.map(({ text }) => text).join(''), old);
        assert.equal(after.map(({ text }) => text).join(''), now);
        const kept = (side: typeof before) => side.flatMap(({ text, changed }) => (changed ? [] : [text]));
        assert.equal(kept(before).join(''), kept(after).join(''));
      }),
    );
  });
});
