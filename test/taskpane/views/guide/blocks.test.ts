import assert from 'node:assert/strict';
import { blocksOf, inlinesOf } from '../../../../src/taskpane/views/guide/blocks';

describe('the pages of the guide', () => {
  it('are cut into headings, paragraphs, lists and tables', () => {
    const page = '# 题\n\n第一行\n接着写\n\n- 甲\n- 乙，\n  续行\n\n| 名 | 数 |\n|---|---|\n| 丙 | 3 |\n';
    assert.deepEqual(blocksOf(page), [
      { kind: 'heading', level: 1, text: '题' },
      { kind: 'paragraph', text: '第一行接着写' },
      { kind: 'list', ordered: false, items: ['甲', '乙，续行'] },
      { kind: 'table', head: ['名', '数'], rows: [['丙', '3']] },
    ]);
  });

  it('keep a space between lines of English', () => {
    assert.deepEqual(blocksOf('one\ntwo'), [{ kind: 'paragraph', text: 'one two' }]);
  });

  it('tell links, pictures and stressed words from the rest, and leave HTML as text', () => {
    assert.deepEqual(
      inlinesOf('见 **甲** 和 [规则](rules/) ![图](a.png) <b>').map(({ kind, text }) => [kind, text]),
      [
        ['text', '见 '],
        ['strong', '甲'],
        ['text', ' 和 '],
        ['link', '规则'],
        ['text', ' '],
        ['image', '图'],
        ['text', ' <b>'],
      ],
    );
  });
});
