import assert from 'node:assert/strict';
import { rewriteParagraph, rewritingEdits } from '../../../../src/core/narrative/refresh/rewrite';
import { narrate, NARRATIVE_SHEET, narrativeEdits } from '../../../../src/core/narrative/narrate';
import { review } from '../../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import { workbook } from '../../../support/sheet';
import { edited, paragraph, projectSheet, reviewed, shownBy } from '../support';

const PUMPS = projectSheet({ name: '泵站更新', budget: 38, executed: 21.66 });
const DREDGING = projectSheet({ name: '河道清淤', budget: 46.8, executed: 46.8 });
const narrative = narrate(reviewed(PUMPS, DREDGING), 'sichuan-department-2021');
const told = paragraph(narrative, 'project/泵站更新/execution');

/** What the rewritten paragraph says once the pumps have cost so much. */
function laterSays(formula: string | null, executed: number): string {
  return shownBy(workbook(projectSheet({ name: '泵站更新', budget: 38, executed }), DREDGING), formula ?? '');
}

describe('a paragraph that an officer rewrites', () => {
  it('keeps the figures live that were left in place, and every typed character', () => {
    const typed = '因设备到货推迟，泵站更新只支出21.66万元，执行率57%，尾款次年支付。';
    const { formula, text, parts } = rewriteParagraph(told, typed);
    assert.equal(text, typed);
    assert.equal(parts.map((part) => part.text).join(''), typed);
    assert.deepEqual(
      parts.filter(({ live }) => live).map((part) => part.text),
      ['泵站更新', '21.66万元', '57%'],
    );
    assert.equal(laterSays(formula, 21.66), typed);
    assert.equal(laterSays(formula, 19), '因设备到货推迟，泵站更新只支出19万元，执行率50%，尾款次年支付。');
  });

  it('makes a figure the officer’s own as soon as a digit is added or changed', () => {
    for (const own of ['121.66万元', '21.666万元', '21.7万元']) {
      const { parts } = rewriteParagraph(told, `支出${own}。`);
      assert.ok(
        parts.every((part) => !part.live || part.text !== '21.66万元'),
        own,
      );
    }
  });

  it('follows a figure that was moved, where it is the only one that reads so', () => {
    const { formula } = rewriteParagraph(told, '执行率57%：预算38万元，实际使用21.66万元。');
    assert.match(laterSays(formula, 19), /^执行率50%：预算38万元，实际使用19万元。$/);
  });

  it('is text where no figure is left, and the product’s formula where nothing was changed', () => {
    assert.equal(rewriteParagraph(told, '尾款次年支付。').formula, null);
    assert.equal(rewriteParagraph(told, told.generated.text).formula, told.generated.formula);
  });

  it('takes typed quotes, line breaks and long text', () => {
    const typed = `他说“=1+1”"，\n${'长'.repeat(600)}21.66万元`;
    const { formula } = rewriteParagraph(told, typed);
    assert.equal(laterSays(formula, 21.66), typed);
  });

  it('is saved into its row of the sheet, and stays as it is when the report is written again', () => {
    const snapshot = workbook(PUMPS, DREDGING);
    const read = review(snapshot, DEFAULT_SETTINGS);
    const written = edited(snapshot, narrativeEdits(narrate(read, null), read));
    const fresh = paragraph(narrate(review(written, DEFAULT_SETTINGS), null), '泵站更新/execution');
    const edits = rewritingEdits(written, fresh, '泵站更新支出21.66万元，尾款次年支付。');
    assert.deepEqual(
      edits.map((edit) => [edit.kind, 'cell' in edit ? edit.cell.sheet : null]),
      [['formula', NARRATIVE_SHEET]],
    );
    const again = paragraph(
      narrate(review(edited(written, edits), DEFAULT_SETTINGS), null),
      '泵站更新/execution',
    );
    assert.equal(again.text, '泵站更新支出21.66万元，尾款次年支付。');
    assert.equal(again.state, 'edited');
    assert.deepEqual(rewritingEdits(edited(written, edits), again, again.text), []);
  });
});
