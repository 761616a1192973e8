import assert from 'node:assert/strict';
import { contentsOf } from '../../../src/core/workbook/contents';
import { errorValue, formula, sheet } from '../../support/sheet';

describe('the cells of a sheet by what they hold', () => {
  const table = sheet('表', [
    ['财政拨款', 83, formula('=B1/B2', errorValue('#DIV/0!'))],
    [formula('="合计"', '合计'), errorValue('#REF!'), true],
    [formula('=B1', 83), '—'],
  ]);

  it('are texts, whether typed or the result of a formula', () => {
    assert.deepEqual(
      contentsOf(table).texts.map(({ value }) => value),
      ['财政拨款', '合计', '—'],
    );
  });

  it('are errors', () => {
    assert.deepEqual(
      contentsOf(table).errors.map(({ value }) => value.error),
      ['#DIV/0!', '#REF!'],
    );
  });

  it('are formulas, whatever their result', () => {
    assert.deepEqual(
      contentsOf(table).formulas.map((cell) => cell.formula),
      ['=B1/B2', '="合计"', '=B1'],
    );
  });
});
