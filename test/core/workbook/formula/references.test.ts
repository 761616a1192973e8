import assert from 'node:assert/strict';
import { parseAddress, rangeA1, type CellAddress } from '../../../../src/core/workbook/address';
import {
  areasOf,
  copiedFormula,
  relativeForm,
  skeletonOf,
} from '../../../../src/core/workbook/formula/references';
import { read } from './read';

function place(text: string): CellAddress {
  const cell = parseAddress(`自评表!${text}`);
  assert.ok(cell);
  return cell;
}

describe('the cells that a reference covers', () => {
  const covered: readonly (readonly [string, string])[] = [
    ['=B9:D3', 'B3:D9'],
    ['=D3:B9', 'B3:D9'],
    ['=D9:B3', 'B3:D9'],
    ['=B12:B9', 'B9:B12'],
    ['=$9:$12', 'A9:XFD12'],
    ['=12:9', 'A9:XFD12'],
    ['=AA:Z', 'Z1:AA1048576'],
    ['=D6', 'D6'],
  ];
  for (const [formula, range] of covered) {
    it(`are ${range} for ${formula}`, () => {
      const [area, ...more] = areasOf(read(formula), '自评表');
      assert.ok(area);
      assert.deepEqual(more, []);
      assert.equal(rangeA1(area.range), range);
    });
  }
});

describe('one formula copied to other cells', () => {
  const form = (formula: string, at: string): string => relativeForm(read(formula), place(at));
  const copies: readonly (readonly [string, string, string, string])[] = [
    ['=E7/D7', 'G7', '=F7/E7', 'H7'],
    ['=$E7/$D$2', 'G7', '=$E9/$D$2', 'K9'],
    ['=SUM(C:C)', 'D1', '=SUM(E:E)', 'F9'],
    ['=SUM(3:4)', 'A5', '=SUM(6:7)', 'A8'],
    ['=SUM(C2:C5)', 'C6', '=SUM(D2:D5)', 'D6'],
  ];
  for (const [formula, at, copy, copyAt] of copies) {
    it(`has one form: ${formula} in ${at}, ${copy} in ${copyAt}`, () =>
      assert.equal(form(formula, at), form(copy, copyAt)));
  }

  const others: readonly (readonly [string, string, string, string])[] = [
    ['=E7/D7', 'G7', '=E7/D7', 'H7'],
    ['=$E7', 'G7', '=$F7', 'H7'],
    ['=SUM(C:C)', 'D1', '=SUM(C:C)', 'E1'],
    ['=SUM(C:C)', 'D1', '=SUM(D:D)', 'D1'],
    ['=SUM(3:4)', 'A5', '=SUM(3:4)', 'A6'],
    ['=SUM(C2:C5)', 'C6', '=SUM(C2:C4)', 'C6'],
    ['=甲!C2', 'C6', '=乙!C2', 'C6'],
  ];
  for (const [formula, at, other, otherAt] of others) {
    it(`is told from another: ${formula} in ${at}, ${other} in ${otherAt}`, () =>
      assert.notEqual(form(formula, at), form(other, otherAt)));
  }

  it('is written as fixed rows and columns and as distances', () => {
    assert.equal(form('=D6*$D$6', 'G6'), '[0],[-3] * 5,3');
    assert.equal(form('=SUM(C:C)', 'D1'), 'SUM ( ,[-1]:,[-1] )');
  });
});

describe('what a formula does, whatever it does it to', () => {
  it('keeps its functions, operators and numbers', () => {
    assert.equal(skeletonOf(read('=ROUND(E6/D6,4)')), 'ROUND ( # / # , 4 )');
    assert.equal(skeletonOf(read('=SUM(C7:C9)+汇总!B2')), 'SUM ( #:# ) + #');
  });
});

describe('a formula copied to another cell', () => {
  const copied: readonly (readonly [string, string, string, string | null])[] = [
    ['=A1', 'B2', 'B2', '=A1'],
    ['=A1', 'B2', 'A2', null],
    ['=A2', 'B2', 'B1', '=A1'],
    ['=B1', 'C2', 'B2', '=A1'],
    ['=A1048575', 'B1', 'B2', '=A1048576'],
    ['=A1048575', 'B1', 'B3', null],
    ['=XFC1', 'A1', 'B1', '=XFD1'],
    ['=XFC1', 'A1', 'C1', null],
    ['=SUM(A1:XFC1)', 'A2', 'C2', null],
    ['=SUM(A2:A1048576)', 'B1', 'B2', null],
    ['=SUM(3:4)', 'A5', 'A7', '=SUM(5:6)'],
    ['=SUM($3:4)', 'A5', 'A7', '=SUM($3:6)'],
    ['=SUM($3:4)', 'A5', 'C5', '=SUM($3:4)'],
    ['=SUM($C:D)', 'E1', 'F9', '=SUM($C:E)'],
    ['=SUM(A:A)', 'B1', 'A1', null],
  ];
  for (const [formula, from, to, result] of copied) {
    it(`from ${from} to ${to} makes ${formula} ${result ?? 'leave the sheet'}`, () =>
      assert.equal(copiedFormula(read(formula), place(from), place(to)), result));
  }
});

describe('formulas that are copies of each other', () => {
  it('have one relative form for copies of one formula', () => {
    const form = (formula: string, at: string) => relativeForm(read(formula), place(at));
    assert.equal(form('=E7/D7', 'G7'), form('=E8 / D8', 'G8'));
    assert.notEqual(form('=E7/D7', 'G8'), form('=E8/D8', 'G8'));
    assert.equal(form('=C7/C$12', 'D7'), form('=C8/C$12', 'D8'));
    assert.equal(skeletonOf(read('=SUM(C7:C9)/2')), skeletonOf(read('=SUM(D1:D2)/2')));
    assert.notEqual(skeletonOf(read('=SUM(C7:C9)')), skeletonOf(read('=SUM(C7)')));
  });

  it('are copied to another cell as Excel copies them', () => {
    const copy = (formula: string, from: string, to: string) =>
      copiedFormula(read(formula), place(from), place(to));
    assert.equal(copy('=IF(D6=0,"",ROUND(E6/D6,4))', 'G6', 'G9'), '=IF(D9=0,"",ROUND(E9/D9,4))');
    assert.equal(copy("=C7/C$12+'项目 1'!$A1", 'D7', 'E8'), "=D8/D$12+'项目 1'!$A2");
    assert.equal(copy('=SUM(C:C)', 'D1', 'E1'), '=SUM(D:D)');
    assert.equal(copy('=A1', 'B2', 'B1'), null);
  });
});
