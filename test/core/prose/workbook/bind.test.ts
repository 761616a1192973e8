import assert from 'node:assert/strict';
import { readPhrases } from '../../../../src/core/prose/clauses/sentence';
import { readDiscourse } from '../../../../src/core/prose/discourse/reader';
import { tokenize } from '../../../../src/core/prose/tokens/lexer';
import { Binder } from '../../../../src/core/prose/workbook/bind';
import type { WorkbookFigure } from '../../../../src/core/prose/workbook/figures';
import { decimal } from '../../../../src/core/quantity/decimal';
import { rounded } from '../../../../src/core/quantity/interval';
import { readWords } from '../../../../src/core/words/read-words';

/** The rate of change of a table's row, in percent. */
function rateOf(label: string, percent: string): WorkbookFigure {
  const { meaning, grounds } = readWords(label);
  return {
    cell: '三公!E5',
    label,
    project: '',
    year: null,
    meaning,
    grounds,
    slot: null,
    role: 'rate',
    whole: false,
    value: decimal(percent),
    interval: rounded(decimal(percent), 2),
    written: `${percent}%`,
  };
}

/** Whether each rate of the text agrees with the table; those bound to no figure of it are left out. */
function agreements(text: string, figure: WorkbookFigure): readonly boolean[] {
  const phrases = readPhrases(tokenize(text, 0, text.length));
  const { claims } = readDiscourse([
    { phrases, scope: '', opens: null, opensAmounts: false, heading: false, months: null, marker: null },
  ]);
  const binder = new Binder([figure], text, null);
  return claims
    .filter(({ phrase }) => phrase.role === 'rate')
    .flatMap((claim) => binder.bind(claim)?.agrees ?? []);
}

describe('a figure of the text and the cell that it restates', () => {
  it('agree where the text falls by what the table prints with a minus', () => {
    const table = rateOf('公务接待费', '-37.5');
    assert.deepEqual(agreements('公务接待费5万元，比上年减少3万元，下降37.5%。', table), [true]);
    assert.deepEqual(agreements('公务接待费5万元，比上年减少3万元，下降35.7%。', table), [false]);
    assert.deepEqual(agreements('公务接待费5万元，比上年增加3万元，增长37.5%。', table), [false]);
  });

  it('agree where the table prints the fall without a sign', () => {
    const table = rateOf('公务接待费', '37.5');
    assert.deepEqual(agreements('公务接待费5万元，比上年减少3万元，下降37.5%。', table), [true]);
  });
});
