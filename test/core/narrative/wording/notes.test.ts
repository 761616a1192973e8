import assert from 'node:assert/strict';
import { narrate, narrativeEdits } from '../../../../src/core/narrative/narrate';
import { noteText } from '../../../../src/core/narrative/wording/notes';
import { isCellEdit } from '../../../../src/core/workbook/edit';
import { sheet } from '../../../support/sheet';
import { narrated, paragraph, projectSheet, reviewed } from '../support';

describe('what the report says about its figures', () => {
  it('names the typed rate that it has replaced by the computed one', () => {
    const wrong = projectSheet({ name: '培训', budget: 83, executed: 45.08, rate: 0.4531 });
    const { notes, text } = paragraph(narrate(reviewed(wrong), 'national'), 'project/培训/execution');
    assert.match(text, /执行率54\.31%/);
    assert.deepEqual(notes?.map(noteText), ['已更正：预算执行率应为 54.31%，表中为 45.31%（培训!H6）']);
  });

  it('names a total that it quotes although its parts come to something else', () => {
    const wrong = sheet('三公', [
      ['2024年“三公”经费支出表'],
      ['单位：万元'],
      ['项目', '预算数', '决算数'],
      ['合计', 4, 3.21],
      ['因公出国（境）费', 0, 0],
      ['公务用车购置及运行维护费', 2, 2],
      ['公务接待费', 2, 1.12],
    ]);
    const { notes } = paragraph(narrate(reviewed(wrong), 'final-accounts'), 'three-public/total');
    assert.deepEqual(
      notes?.map(({ kind, cell }) => [kind, cell.row, cell.column]),
      [['disputed', 3, 2]],
    );
  });

  it('stands on the linked sheet, below the sources and in the state', () => {
    const wrong = projectSheet({ name: '培训', budget: 83, executed: 45.08, rate: 0.4531 });
    const read = reviewed(wrong);
    const written = narrativeEdits(narrate(read, 'national'), read).flatMap((edit) =>
      isCellEdit(edit) && edit.kind === 'text' ? [edit.value] : [],
    );
    assert.ok(written.includes('联动，有更正'));
    assert.ok(written.some((text) => /^培训!.*\n已更正：预算执行率应为 54\.31%/.test(text)));
  });

  it('is nothing where the tables agree', () => {
    const right = projectSheet({ name: '培训', budget: 83, executed: 45.08, rate: 0.5431 });
    assert.ok(narrated('national', right).paragraphs.every(({ notes }) => notes === undefined));
  });
});
