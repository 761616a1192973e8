import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeFigures } from '../../../../src/core/narrative/refresh/merge-figures';
import { tokensOf } from '../../../../src/core/narrative/refresh/tokens';

const BASE = '政府业务经费全年预算数83万元，执行数45.08万元，完成预算的54.31%。';
const FRESH = '政府业务经费全年预算数83万元，执行数50万元，完成预算的60.24%。';

describe('an edited paragraph whose figures have changed', () => {
  it('keeps its words and gets the new figures', () => {
    const { text } = mergeFigures(BASE, FRESH, '该经费预算83万元，因两期延后只支出45.08万元（54.31%）。');
    assert.equal(text, '该经费预算83万元，因两期延后只支出50万元（60.24%）。');
  });

  it('does not take a comma after a count for a separator', () => {
    assert.equal(mergeFigures('共3,完成', '共4,完成', '一共3,都好').text, '一共4,都好');
  });

  it('tells of each figure what became of it', () => {
    const { figures } = mergeFigures(BASE, FRESH, '该经费执行数45.08万元，过半。');
    assert.deepEqual(
      figures.map(({ state, label, from, to }) => [state, label, from, to]),
      [
        ['unchanged', '政府业务经费全年预算数', '83万元', '83万元'],
        ['replaced', '执行数', '45.08万元', '50万元'],
        ['not-found', '完成预算的', '54.31%', '60.24%'],
      ],
    );
  });

  it('leaves a figure alone that the officer typed differently', () => {
    const { text, figures } = mergeFigures(BASE, FRESH, '执行数约45万元。');
    assert.equal(text, '执行数约45万元。');
    assert.equal(figures[1]?.state, 'not-found');
  });

  it('knows a figure with separators or trailing zeros', () => {
    assert.equal(mergeFigures('支出1045.1万元', '支出2000万元', '花了1,045.10万元').text, '花了2000万元');
  });

  it('finds figures that were put into another order', () => {
    const { text } = mergeFigures(BASE, FRESH, '完成54.31%，执行45.08万元，预算83万元。');
    assert.equal(text, '完成60.24%，执行50万元，预算83万元。');
  });

  it('does not guess between two figures that look the same', () => {
    const { text, figures } = mergeFigures('执行数5万元。', '执行数6万元。', '甲5万元，乙5万元。');
    assert.equal(text, '甲5万元，乙5万元。');
    assert.equal(figures[0]?.state, 'not-found');
  });

  it('tells figures that look the same by the words before them', () => {
    const { text } = mergeFigures('执行数5万元。', '执行数6万元。', '捐赠5万元，执行数5万元。');
    assert.equal(text, '捐赠5万元，执行数6万元。');
  });

  it('turns the verb with the sign, where the officer kept the verb', () => {
    const base = '比上年增加9.22万元，增长6.88%。';
    const fresh = '比上年减少3万元，下降2.24%。';
    assert.equal(
      mergeFigures(base, fresh, '较上年增加了9.22万元，增长6.88%，原因是增人。').text,
      '较上年减少了3万元，下降2.24%，原因是增人。',
    );
    const { text, figures } = mergeFigures(base, fresh, '多支出9.22万元。');
    assert.equal(text, '多支出9.22万元。');
    assert.equal(figures[0]?.state, 'not-found');
  });

  it('lists figures that the sentence gained or lost', () => {
    const { figures } = mergeFigures('执行数5万元，扣2分。', '执行数5万元。', '执行数5万元。');
    assert.deepEqual(
      figures.map(({ state }) => state),
      ['unchanged', 'dropped'],
    );
    const gained = mergeFigures('执行数5万元。', '执行数5万元，扣2分。', '执行数5万元。').figures;
    assert.deepEqual(
      gained.map(({ state, to }) => [state, to]),
      [
        ['unchanged', '5万元'],
        ['added', '2分'],
      ],
    );
  });

  it('joins its tokens to exactly the text they were cut from', () => {
    fc.assert(
      fc.property(prose(), (text) => {
        assert.equal(
          tokensOf(text)
            .map(({ written }) => written)
            .join(''),
          text,
        );
      }),
    );
  });

  it('does not cut a figure out of digits with a slipped separator', () => {
    assert.equal(mergeFigures('10,000', '0', '10,0000万元').text, '10,0000万元');
  });

  it('never loses a typed character outside a replaced figure', () => {
    fc.assert(
      fc.property(prose(), prose(), prose(), (base, fresh, edited) => {
        const { text } = mergeFigures(base, fresh, edited);
        assert.equal(skeleton(text), skeleton(edited));
      }),
      {
        numRuns: 500,
        examples: [
          ['10,000', '0', '10,0000万元'],
          ['4', '增加0', '4'],
        ],
      },
    );
  });

  it('changes nothing where the tables say the same', () => {
    fc.assert(
      fc.property(prose(), prose(), (base, edited) => mergeFigures(base, base, edited).text === edited),
    );
  });
});

/** What is left of a text when digits and verbs of sign are taken out: all that a merge must not touch. */
function skeleton(text: string): string {
  return text
    .replace(/(?:增加|减少|增长|下降|上升|追加|调减)(?=了?\s*-?\d)/g, '±')
    .replace(/(?:(?<!\d)-)?\d+(?:[.,]\d+)*/g, '#');
}

/** Prose with figures in it, of few enough words that two texts have some in common. */
function prose(): fc.Arbitrary<string> {
  const words = fc.constantFrom(
    '执行数',
    '预算',
    '增加',
    '下降了',
    '，',
    '。',
    '约',
    '万元',
    '（',
    '—',
    'x',
    ' ',
    '-',
    '𠮷',
  );
  const figures = fc
    .tuple(
      fc.integer({ min: 0, max: 12 }),
      fc.constantFrom('', '.5', '.08', ',000'),
      fc.constantFrom('万元', '%', '', '分'),
    )
    .map(([whole, rest, unit]) => `${whole}${rest}${unit}`);
  return fc
    .array(fc.oneof(words, figures, fc.string({ maxLength: 3 })), { maxLength: 14 })
    .map((parts) => parts.join(''));
}
