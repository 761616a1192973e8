import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fitting, formulaOf, LONGEST_FORMULA } from '../../../../src/core/narrative/wording/formula';
import { bySign, text, type Part, type Sentence } from '../../../../src/core/narrative/wording/parts';
import { LONGEST_QUOTE, textOf } from '../../../../src/core/narrative/wording/text';
import { change } from '../../../../src/core/narrative/sentences/figures';
import { sumOf } from '../../../../src/core/narrative/facts/amounts';
import { derivedFrom } from '../../../../src/core/formulas/derived';
import { fromDouble } from '../../../../src/core/quantity/decimal';
import type { Figure } from '../../../../src/core/quantity/figure';
import { figureOf, type Expression } from '../../../../src/core/formulas/language/expression';
import type { NumberStyle } from '../../../../src/core/narrative/wording/style';
import { sheet, workbook, type GridCell } from '../../../support/sheet';
import { shownBy } from '../support';

/** The number in a row of column A on 表. */
function amount(row: number, value: number, unit: '万元' | '元' = '万元'): Expression {
  const figure: Figure = {
    cell: { sheet: '表', row, column: 0 },
    state: 'number',
    value: fromDouble(value),
    unit,
    decimals: 2,
    encoding: 'number',
    written: String(value),
    formula: null,
    numberFormat: null,
  };
  return figureOf(figure);
}

function words(row: number, written: string): Part {
  return { kind: 'words', cell: { sheet: '表', row, column: 1 }, written, label: '名称' };
}

function number(value: Expression, unit = '', label = '执行数'): Part {
  return { kind: 'number', value, show: style().amount, unit, label };
}

const style = (): NumberStyle => {
  const plain = { percent: false, decimals: 2, unsigned: false };
  return { unit: '万元', amount: plain, percent: { ...plain, percent: true }, plain };
};

/** What a spreadsheet shows for the sentence when column A of 表 holds these numbers and column B these words. */
function calculated(sentence: Sentence, numbers: readonly number[], held: readonly string[] = []): string {
  const rows = Array.from({ length: Math.max(numbers.length, held.length) }, (_, row) => [
    numbers[row] ?? null,
    held[row] ?? null,
  ]);
  return shownBy(workbook(sheet('表', rows)), formulaOf(sentence, '试算') ?? '');
}

function changeSentence(now: number, before: number): Sentence {
  const operands = { 'current-year': amount(0, now), 'prior-year': amount(1, before) };
  const difference = derivedFrom('three-public', 'change-amount', operands);
  const rate = derivedFrom('three-public', 'change-rate', operands);
  return change(
    { now: operands['current-year'], before: operands['prior-year'], difference, rate },
    '上年',
    style(),
  );
}

describe('a sentence as a formula', () => {
  it('is plain text where no cell is in it', () => {
    assert.equal(formulaOf([text('一、部门概况')], '自评报告'), null);
  });

  it('quotes nothing that a cell holds: words of a cell stay words', () => {
    const sentence = [words(0, '=1+1"&A1&"'), text('：“完成”"')];
    assert.equal(calculated(sentence, [], ['=1+1"&A1&"']), textOf(sentence));
  });

  it('cleans line breaks and spare spaces out of a name as the text does', () => {
    const sentence = [words(0, '  救灾\n资金  项目 '), text('。')];
    assert.equal(textOf(sentence), '救灾资金 项目。');
    assert.equal(calculated(sentence, [], ['  救灾\n资金  项目 ']), textOf(sentence));
  });

  it('keeps line breaks and long text: no string in it is longer than Excel allows', () => {
    const long = `第一行"引号"\n${'甲'.repeat(700)}`;
    const sentence = [text(long), number(amount(0, 83))];
    const formula = formulaOf(sentence, '试算') ?? '';
    for (const [, literal] of formula.matchAll(/"((?:[^"]|"")*)"/g)) assert.ok((literal ?? '').length <= 255);
    assert.equal(calculated(sentence, [83]), `${long}83`);
  });

  it('is always text, even when it is nothing but a number', () => {
    const sentence: Sentence = [number(amount(0, 83))];
    assert.equal(shownBy(workbook(sheet('表', [[83]])), formulaOf(sentence, '试算') ?? ''), '83');
    assert.match(formulaOf(sentence, '试算') ?? '', /&""$/);
  });

  it('converts 元 to 万元 and rounds half up: 8185589.95元 is 818.56万元', () => {
    const sentence: Sentence = [number(amount(0, 8185589.95, '元'), '万元')];
    assert.equal(textOf(sentence), '818.56万元');
    assert.equal(calculated(sentence, [8185589.95]), '818.56万元');
  });

  it('quotes as much of a very long cell as fits into another, and all of it once the cell is shorter', () => {
    const sentence = [text('原因：'), words(0, '长'.repeat(32_000)), text('。')];
    const shown = textOf(sentence);
    assert.equal(shown, `原因：${'长'.repeat(LONGEST_QUOTE)}…。`);
    assert.equal(calculated(sentence, [], ['长'.repeat(32_000)]), shown);
    assert.equal(calculated(sentence, [], ['已缩短']), '原因：已缩短。');
  });

  it('is cut between quotes that are too long for one cell together', () => {
    const quote = (row: number): Sentence => [
      text(`其${row}：`),
      words(row, '长'.repeat(20_000)),
      text('；'),
    ];
    const pieces = fitting([...quote(0), ...quote(1), ...quote(2)], '试算');
    assert.deepEqual(
      pieces.map((piece) => textOf(piece).length),
      [20_004, 20_004, 20_004],
    );
  });

  it('is cut at the end of a sentence where one cell cannot hold it', () => {
    const one: Sentence = [words(0, '甲'), text(`${'字'.repeat(300)}。`)];
    const pieces = fitting(Array.from({ length: 60 }, () => one).flat(), '试算');
    assert.ok(pieces.length > 1);
    for (const piece of pieces) {
      assert.ok((formulaOf(piece, '试算') ?? '').length <= LONGEST_FORMULA);
      assert.ok(textOf(piece).endsWith('。'));
    }
  });
});

describe('a figure whose cell no longer holds a number', () => {
  const spent: Sentence = [text('支出'), number(amount(0, 38.64), '万元'), text('。')];
  const after = (held: string | null) =>
    shownBy(workbook(sheet('表', [[held]])), formulaOf(spent, '试算') ?? '');

  it('is quoted as it stands, and doubted', () => {
    assert.equal(after('约38'), '支出约38万元（请核实）。');
  });

  it('is asked for where nothing stands any more', () => {
    assert.equal(after(null), '支出【待填写：执行数】。');
    assert.equal(after('  '), '支出【待填写：执行数】。');
  });

  it('is never an error, nor is what was computed from it', () => {
    const rate: Expression = { kind: 'quotient', dividend: amount(0, 38.64), divisor: amount(1, 42) };
    const sentence: Sentence = [
      bySign(amount(1, 42), 6, {
        positive: [text('执行率'), number(rate, '', '执行率')],
        zero: [],
        negative: [],
      }),
      text('。'),
    ];
    const formula = formulaOf(sentence, '试算') ?? '';
    const shown = (rows: readonly (readonly GridCell[])[]) => shownBy(workbook(sheet('表', rows)), formula);
    assert.equal(shown([['约38'], [42]]), '执行率【待填写：执行率】。');
    assert.equal(shown([[38.64], ['四十二']]), '。');
    assert.equal(shown([[38.64], [0]]), '。');
  });

  it('reads as the core reads it', () => {
    for (const state of ['blank', 'text', 'error'] as const) {
      const figure: Figure = {
        ...(amount(0, 1) as Expression & { kind: 'figure' }).figure,
        state,
        value: null,
        written: state === 'text' ? '约38' : '',
      };
      const sentence: Sentence = [number(figureOf(figure), '万元'), text('。')];
      const held = state === 'text' ? '约38' : null;
      assert.equal(
        shownBy(workbook(sheet('表', [[held]])), formulaOf(sentence, '试算') ?? ''),
        textOf(sentence),
      );
    }
  });
});

describe('a sum over very many cells', () => {
  it('gives SUM no more arguments than it takes', () => {
    const terms = Array.from({ length: 600 }, (_, row) => amount(row * 2, 1));
    const total = sumOf(terms);
    assert.ok(total);
    const sentence: Sentence = [number(total)];
    assert.equal(textOf(sentence), '600');
    const formula = formulaOf(sentence, '试算') ?? '';
    const calls = [...formula.matchAll(/SUM\(([^)]*)\)/g)];
    assert.ok(calls.length > 0);
    for (const [, arguments_] of calls) assert.ok((arguments_ ?? '').split(',').length <= 255);
  });
});

describe('the wording of a change', () => {
  const cases: readonly (readonly [now: number, before: number, expected: string])[] = [
    [143.26, 134.04, '比上年增加9.22万元，增长6.88%'],
    [134.04, 143.26, '比上年减少9.22万元，下降6.44%'],
    [5, 5, '与上年持平'],
    [5, 0, '上年没有此项支出'],
    [0, 0, '与上年持平'],
    [0, 5, '上年5万元，本年未发生'],
  ];
  for (const [now, before, expected] of cases) {
    it(`${now} after ${before} is ${expected}`, () => {
      const sentence = changeSentence(now, before);
      assert.equal(textOf(sentence), expected);
      assert.equal(calculated(sentence, [now, before]), expected);
    });
  }

  it('stays true in the sheet whatever the figures become', () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(cents, cents, cents, cents, (now, before, later, earlier) => {
        const written = changeSentence(now, before);
        assert.equal(calculated(written, [later, earlier]), textOf(changeSentence(later, earlier)));
      }),
      { numRuns: 200 },
    );
  });

  it('never carries a minus sign', () => {
    const cents = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(cents, cents, (now, before) => {
        assert.doesNotMatch(textOf(changeSentence(now, before)), /-|−/);
      }),
    );
  });
});
