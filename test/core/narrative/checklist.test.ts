import assert from 'node:assert/strict';
import {
  exportChecklist,
  openPlaceholders,
  withPlaceholderFilled,
} from '../../../src/core/narrative/checklist';
import type { Paragraph } from '../../../src/core/narrative/model';
import { narrated, projectSheet } from './support';

function paragraphOf(text: string, more: Partial<Paragraph> = {}): Paragraph {
  return {
    id: text,
    section: '',
    heading: null,
    text,
    formula: null,
    sources: [],
    placeholder: text.includes('【待填写'),
    state: 'placeholder',
    generated: { text, formula: null },
    ...more,
  };
}

describe('what is still open in a report', () => {
  it('are the places that wait for a person, several in one paragraph, each with what is wanted', () => {
    const paragraphs = [paragraphOf('支出【待填写：执行数】，原因：【待填写：原因】。')];
    const open = openPlaceholders({ paragraphs });
    assert.deepEqual(
      open.map(({ what, start, end }) => [what, paragraphs[0]?.text.slice(start, end)]),
      [
        ['执行数', '【待填写：执行数】'],
        ['原因', '【待填写：原因】'],
      ],
    );
    const [, reason] = open;
    assert.ok(reason);
    assert.equal(
      withPlaceholderFilled(reason, ' 设备到货推迟。 '),
      '支出【待填写：执行数】，原因：设备到货推迟。',
    );
  });

  it('names doubts before placeholders, the same cell once, and proposals last', () => {
    const cell = { sheet: '项目1', row: 5, column: 8 };
    const note = {
      kind: 'disputed',
      cell,
      message: { id: 'narrative/placeholder', data: { what: '' } },
    } as const;
    const items = exportChecklist({
      paragraphs: [
        paragraphOf('甲', { state: 'linked', proposed: true }),
        paragraphOf('【待填写：乙】'),
        paragraphOf('丙', { state: 'linked', notes: [note] }),
        paragraphOf('丁', { state: 'linked', notes: [note] }),
      ],
    });
    assert.deepEqual(
      items.map(({ kind }) => kind),
      ['doubt', 'placeholder', 'proposal'],
    );
  });

  it('holds for a report as it is written', () => {
    const narrative = narrated('national', projectSheet({ name: '水质监测', budget: 50, executed: 30 }));
    const open = openPlaceholders(narrative);
    assert.ok(open.length > 0);
    for (const { paragraph, start, end } of open) {
      assert.match(paragraph.text.slice(start, end), /^【待填写.*】$/s);
    }
  });
});
