import assert from 'node:assert/strict';
import { formulaOf } from '../../../src/core/narrative/wording/formula';
import { announced, enumeration, OF_WHICH } from '../../../src/core/narrative/sentences/enumeration';
import { text, type Sentence } from '../../../src/core/narrative/wording/parts';
import { textOf } from '../../../src/core/narrative/wording/text';
import { decimal } from '../../../src/core/quantity/decimal';
import type { Figure } from '../../../src/core/quantity/figure';
import { figureOf, type Expression } from '../../../src/core/formulas/language/expression';
import { calculated, valueAt } from '../../calculation/sheets';

/** Row by row the amounts of a column, in 万元 with as many decimals as written. */
function amounts(...written: readonly string[]): readonly Expression[] {
  return written.map((digits, row): Expression => {
    const figure: Figure = {
      cell: { sheet: '表', row, column: 0 },
      state: 'number',
      value: decimal(digits),
      unit: '万元',
      decimals: digits.split('.')[1]?.length ?? 0,
      encoding: 'number',
      written: digits,
      formula: null,
      numberFormat: null,
    };
    return figureOf(figure);
  });
}

/** What a spreadsheet shows for the sentence with these amounts in its cells. */
function shown(sentence: Sentence, ...now: readonly number[]): string {
  const grids = { 表: now.map((value) => [value]), 试算: [[formulaOf(sentence, '试算')]] };
  return String(valueAt(calculated(grids), '试算!A1'));
}

describe('a breakdown', () => {
  const [whole, ...parts] = amounts('100.00', '60.00', '40.00');
  assert.ok(whole);
  const told = [announced(whole, parts, OF_WHICH)];

  it('is announced as complete while its parts make up the whole', () => {
    assert.equal(textOf(told), '其中：');
    assert.equal(shown(told, 100, 60, 40), '其中：');
  });

  it('allows for the rounding of every figure and for no more', () => {
    assert.equal(shown(told, 100, 60, 39.99), '其中：');
    assert.equal(shown(told, 100, 60, 39.98), '其中主要有：');
  });

  it('claims only the main parts where they stay below the whole, and nothing where they exceed it', () => {
    assert.equal(shown(told, 100, 60, 30), '其中主要有：');
    assert.equal(shown(told, 100, 60, 50), '分项为：');
  });
});

describe('an enumeration', () => {
  const names = ['甲', '乙', '丙'];
  const items = amounts('1.00', '0.00', '3.00').map((by, at) => ({ by, said: [text(names[at] ?? '')] }));
  const told = enumeration(items, 2, { lead: [text('有：')], separator: '、' });

  it('tells the items that are not zero, with a separator between them', () => {
    assert.equal(textOf(told), '有：甲、丙');
  });

  it('follows its figures: items come and go, and the first that is told takes the lead', () => {
    assert.equal(shown(told, 1, 0, 3), '有：甲、丙');
    assert.equal(shown(told, 0, 2, 3), '有：乙、丙');
    assert.equal(shown(told, 0, 0, 3), '有：丙');
    assert.equal(shown(told, 0, 0, 0), '');
  });
});
