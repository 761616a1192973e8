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
        numRuns: RUNS,
        examples: [
          ['10,000', '0', '10,0000万元'],
          ['4', '增加0', '4'],
        ],
      },
    );
  });

  it('never loses or adds a character that is no digit, whatever numerals the officer uses', () => {
    fc.assert(
      fc.property(prose(), prose(), prose(), (base, fresh, edited) => {
        const { text } = mergeFigures(base, fresh, edited);
        assert.equal(bare(text), bare(edited));
      }),
      { numRuns: RUNS },
    );
  });

  it('loses nothing either where the officer has worked on the very sentence whose figures changed', () => {
    let replaced = 0;
    fc.assert(
      fc.property(reworked(), ({ base, fresh, edited }) => {
        const { text, figures } = mergeFigures(base, fresh, edited);
        assert.equal(skeleton(text), skeleton(edited));
        assert.equal(bare(text), bare(edited));
        replaced += figures.filter(({ state }) => state === 'replaced').length;
      }),
      { numRuns: RUNS },
    );
    assert.ok(replaced > RUNS / 2, 'hardly anything was merged');
  });

  it('leaves numerals alone that the product never writes', () => {
    for (const odd of ['８３万元', '八十三万元', '0.0083亿元', '830000元', '83.5万元', '83至90万元']) {
      assert.equal(mergeFigures('预算83万元。', '预算90万元。', `预算${odd}。`).text, `预算${odd}。`);
    }
    assert.equal(
      mergeFigures('预算83万元。', '预算90万元。', '2022年8月3日预算83 万元。').text,
      '2022年8月3日预算90 万元。',
    );
  });

  it('changes nothing where the tables say the same', () => {
    fc.assert(
      fc.property(prose(), prose(), (base, edited) => mergeFigures(base, base, edited).text === edited),
    );
  });
});

/** How often each property is tried; more by hand: `RUNS=20000`. */
const RUNS = Number(process.env['RUNS'] ?? 500);

/** A text without digits, their separators and signs, and verbs of sign. */
function bare(text: string): string {
  return text.replace(/增加|减少|增长|下降|上升|追加|调减/g, '').replace(/[\d.,-]/g, '');
}

/** What is left of a text when digits and verbs of sign are taken out: all that a merge must not touch. */
function skeleton(text: string): string {
  return text
    .replace(/(?:增加|减少|增长|下降|上升|追加|调减)(?=了?\s*-?\d)/g, '±')
    .replace(/(?:(?<!\d)-)?\d+(?:[.,]\d+)*/g, '#');
}

/** A sentence, the same with other figures, and what an officer made of it: words added, left out and moved. */
function reworked(): fc.Arbitrary<{ base: string; fresh: string; edited: string }> {
  const labels = ['预算', '执行数', '完成预算的', '比上年增加', '比上年下降', '其中扣', '，共'];
  const clause = fc.record({
    label: fc.constantFrom(...labels),
    was: fc.integer({ min: 0, max: 300 }),
    is: fc.integer({ min: 0, max: 300 }),
    part: fc.constantFrom('', '.5', '.08'),
    unit: fc.constantFrom('万元', '%', '分', '个', ''),
    falls: fc.boolean(),
  });
  const touch = fc.record({
    before: fc.constantFrom('', '其中，', '约', '（', '增加', '下降了', '2022年', '８万元', '-', '3.'),
    after: fc.constantFrom('', '）', '左右', '，主要是增人', '5', '.', '个百分点'),
    drops: fc.boolean(),
  });
  return fc
    .tuple(fc.array(clause, { minLength: 1, maxLength: 6 }), fc.array(touch, { maxLength: 6 }), fc.boolean())
    .map(([clauses, touches, reversed]) => {
      const base = clauses.map(({ label, was, part, unit }) => `${label}${was}${part}${unit}，`);
      const fresh = clauses.map(({ label, is, part, unit, falls }) => {
        const turned = falls ? label.replace('增加', '减少').replace('下降', '增长') : label;
        return `${turned}${is}${part}${unit}，`;
      });
      const edited = base.flatMap((text, at) => {
        const { before, after, drops } = touches[at] ?? { before: '', after: '', drops: false };
        return drops ? [before, after] : [before, text, after];
      });
      return {
        base: base.join(''),
        fresh: fresh.join(''),
        edited: (reversed ? edited.reverse() : edited).join(''),
      };
    });
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
    '８３万元',
    '三十万元',
    '百分之五',
    '1.2亿元',
    '2022年12月31日',
    '下降 ',
    '追加了',
    '\n',
    '“',
  );
  const figures = fc
    .tuple(
      fc.integer({ min: 0, max: 12 }),
      fc.constantFrom('', '.5', '.08', ',000', ',234.5', '.50', '，000', '．5', '.5.5', '-3', '—4'),
      fc.constantFrom('万元', '%', '', '分', '亿元', '个百分点', '％', '年3月', ' 万元', '万', '元'),
    )
    .map(([whole, rest, unit]) => `${whole}${rest}${unit}`);
  return fc
    .array(fc.oneof(words, figures, fc.string({ maxLength: 3 })), { maxLength: 14 })
    .map((parts) => parts.join(''));
}
