import assert from 'node:assert/strict';
import type { Paragraph } from '../../../../src/core/narrative/model';
import { countKind, shownParagraphs, walkedParagraphs } from '../../../../src/taskpane/views/report/kinds';

const generated = { text: '', formula: null };

function heading(level: number, text: string): Paragraph {
  return {
    id: text,
    section: '',
    heading: level,
    text,
    formula: null,
    sources: [],
    placeholder: false,
    state: 'fixed',
    generated,
  };
}

function body(text: string, more: Partial<Paragraph> = {}): Paragraph {
  return { ...heading(0, text), heading: null, state: 'linked', ...more };
}

const REPORT: readonly Paragraph[] = [
  heading(0, '题名'),
  heading(1, '一、概况'),
  heading(2, '（一）人员'),
  body('【待填写：人员】', { placeholder: true, state: 'placeholder' }),
  heading(2, '（二）资产'),
  body('资产总额1236.4万元。'),
  heading(1, '二、问题'),
  body('细化用款计划。', { proposed: true }),
];

describe('the chips of a report', () => {
  it('count what is to be looked at, by kind', () => {
    assert.deepEqual(
      (['gap', 'disputed', 'proposed', 'edited'] as const).map((kind) => countKind(REPORT, kind)),
      [1, 0, 1, 0],
    );
  });

  it('show all where none is pressed', () => {
    assert.deepEqual(
      shownParagraphs(REPORT, []),
      REPORT.map(() => true),
    );
  });

  it('show theirs with the headings they stand under, and no other heading', () => {
    const shown = shownParagraphs(REPORT, ['gap']);
    assert.deepEqual(
      REPORT.filter((_, place) => shown[place]).map(({ text }) => text),
      ['题名', '一、概况', '（一）人员', '【待填写：人员】'],
    );
  });

  it('let F8 go through what is open, or through theirs', () => {
    const texts = (pressed: Parameters<typeof walkedParagraphs>[1]) =>
      walkedParagraphs(REPORT, pressed).map(({ text }) => text);
    assert.deepEqual(texts([]), ['【待填写：人员】']);
    assert.deepEqual(texts(['proposed']), ['细化用款计划。']);
  });
});
