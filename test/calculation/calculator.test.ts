import assert from 'node:assert/strict';
import { attachCalculator } from '../../src/workbench/calculation/attach';
import { Workbook } from '../../src/workbench/model/workbook';
import { calculated, valueAt } from './sheets';

describe('recalculation', () => {
  it('follows a change through sheets with quoted Chinese names', () => {
    const workbook = calculated({
      '项目 1': [[83, 45.08, '=B1/A1']],
      自评报告: [[`="执行率"&TEXT('项目 1'!C1,"0.00%")`]],
    });
    assert.equal(valueAt(workbook, '自评报告!A1'), '执行率54.31%');
    workbook.sheet('项目 1')?.enterCell(0, 1, 50, 'user');
    assert.equal(valueAt(workbook, '自评报告!A1'), '执行率60.24%');
  });

  it('computes a long chain of formulas entered last first', () => {
    const rows = Array.from({ length: 5000 }, (_, row) => [row === 4999 ? 1 : `=A${row + 2}+1`]);
    assert.equal(valueAt(calculated({ 链: rows }), '链!A1'), 5000);
  });

  it('leaves 0 in formulas in a circle, as Excel does after its warning, and lets the others live', () => {
    const workbook = calculated({ 表: [['=B1', '=A1+1', '=B1', '=SUM(1,2)', '=IFERROR(A1,"圈")']] });
    assert.deepEqual(
      ['A1', 'B1', 'C1', 'D1', 'E1'].map((cell) => valueAt(workbook, `表!${cell}`)),
      [0, 0, 0, 3, 0],
    );
    workbook.sheet('表')?.enterCell(0, 1, 7, 'user');
    assert.equal(valueAt(workbook, '表!C1'), 7);
  });

  it('counts a formula that reads its own cell as a circle', () => {
    assert.equal(valueAt(calculated({ 表: [['=SUM(A1:A3)', 1]] }), '表!A1'), 0);
  });

  it('finds a sheet that is added later', () => {
    const workbook = calculated({ 表: [['=新表!A1']] });
    assert.equal(valueAt(workbook, '表!A1'), '#REF!');
    workbook.addSheet('新表').enterCell(0, 0, 5, 'user');
    assert.equal(valueAt(workbook, '表!A1'), 5);
  });

  it('keeps the value of a loaded formula until something it reads changes', () => {
    const workbook = new Workbook('旧.xlsx');
    const sheet = workbook.addSheet('表');
    sheet.place(0, 0, { value: 2 });
    sheet.place(0, 1, { value: 4, formula: '=A1*2' });
    sheet.place(0, 2, { value: null, formula: '=A1*3' });
    sheet.place(0, 3, { value: 12, formula: '=[1]外部!A1+A1' });
    attachCalculator(workbook);
    assert.deepEqual([valueAt(workbook, '表!B1'), valueAt(workbook, '表!C1')], [4, 6]);
    sheet.enterCell(0, 0, 3, 'user');
    assert.deepEqual([valueAt(workbook, '表!B1'), valueAt(workbook, '表!D1')], [6, 12]);
  });

  it('computes a result of Excel anew beside a missing one where it is one of the blank cell', () => {
    const workbook = new Workbook('旧.xlsx');
    const sheet = workbook.addSheet('表');
    sheet.place(0, 0, { value: null, formula: '=1+2' });
    sheet.place(0, 1, { value: 5, formula: '=SUM(A1,5)' });
    attachCalculator(workbook);
    assert.deepEqual([valueAt(workbook, '表!A1'), valueAt(workbook, '表!B1')], [3, 8]);
  });

  it('leaves a result of Excel beside a missing one that it does not come to itself', () => {
    const workbook = new Workbook('旧.xlsx');
    const sheet = workbook.addSheet('表');
    sheet.place(0, 0, { value: null, formula: '=1+2' });
    sheet.place(0, 1, { value: 40, formula: '=SUM(A1,5)' });
    sheet.place(0, 2, { value: { error: '#N/A' }, formula: '=A1/0' });
    attachCalculator(workbook);
    assert.deepEqual(
      ['A1', 'B1', 'C1'].map((cell) => valueAt(workbook, `表!${cell}`)),
      [3, 40, '#N/A'],
    );
    assert.deepEqual(workbook.keptResults, []);
  });

  it('reads a formula that came to an empty text as a text, not as a blank cell', () => {
    const workbook = new Workbook('旧.xlsx');
    const sheet = workbook.addSheet('表');
    sheet.place(0, 0, { value: null, formula: '=""' });
    sheet.place(0, 1, { value: false, formula: '=ISBLANK(A1)' });
    sheet.place(0, 2, { value: { error: '#VALUE!' }, formula: '=A1+1' });
    attachCalculator(workbook);
    assert.deepEqual([valueAt(workbook, '表!B1'), valueAt(workbook, '表!C1')], [false, '#VALUE!']);
  });

  it('keeps a result of Excel that it cannot come to itself, and says so', () => {
    const workbook = new Workbook('旧.xlsx');
    const sheet = workbook.addSheet('表');
    sheet.place(0, 0, { value: 2 });
    sheet.place(0, 1, { value: 99, formula: '=A1*2' });
    sheet.place(0, 2, { value: 100, formula: '=B1+1' });
    attachCalculator(workbook);
    sheet.enterCell(0, 0, 3, 'user');
    assert.deepEqual([valueAt(workbook, '表!B1'), valueAt(workbook, '表!C1')], [99, 100]);
    assert.deepEqual(
      workbook.keptResults.map(({ row, column }) => [row, column]),
      [[0, 1]],
    );
  });

  it('says so of a formula that only Excel can compute, once what it names has changed', () => {
    const workbook = new Workbook('旧.xlsx');
    const sheet = workbook.addSheet('表');
    workbook.addSheet('单价').place(0, 0, { value: 1 });
    sheet.place(0, 0, { value: 2 });
    sheet.place(0, 1, { value: 4, formula: '=DOUBLED(A1)' });
    sheet.place(0, 2, { value: 6, formula: '=DOUBLED(单价!A1:A9)+[1]表!$A$1' });
    sheet.place(0, 3, { value: 8, formula: '=DOUBLED(Z1)' });
    attachCalculator(workbook);
    const kept = () => workbook.keptResults.map(({ column }) => column);
    sheet.enterCell(0, 0, 3, 'user');
    assert.deepEqual([valueAt(workbook, '表!B1'), ...kept()], [4, 1]);
    workbook.sheet('单价')?.enterCell(4, 0, 7, 'user');
    assert.deepEqual(kept(), [1, 2]);
  });

  it('gives up a formula that would read millions of cells, and keeps the result of Excel', () => {
    const workbook = new Workbook('旧.xlsx');
    const sheet = workbook.addSheet('表');
    sheet.place(0, 0, { value: 1 });
    sheet.place(0, 1, { value: 5 });
    sheet.place(0, 9, { value: 5, formula: '=SUM(OFFSET(B1,0,0,A1,5))' });
    attachCalculator(workbook);
    sheet.enterCell(0, 0, 1_000_000, 'user');
    assert.equal(valueAt(workbook, '表!J1'), 5);
    assert.deepEqual(
      workbook.keptResults.map(({ row, column }) => [row, column]),
      [[0, 9]],
    );
  });

  it('gives up the last of formulas that together would read millions of cells', () => {
    const workbook = new Workbook('旧.xlsx');
    const sheet = workbook.addSheet('表');
    sheet.place(0, 0, { value: 1 });
    sheet.place(0, 1, { value: 5 });
    for (let row = 0; row < 4; row += 1)
      sheet.place(row, 9, { value: 5, formula: '=SUM(OFFSET(B$1,0,0,A$1,5))' });
    attachCalculator(workbook);
    sheet.enterCell(0, 0, 180_000, 'user');
    assert.deepEqual(
      workbook.keptResults.map(({ row }) => row),
      [3],
    );
  });

  it('computes formulas that were replaced by values no more', () => {
    const workbook = calculated({ 表: [[1, '=A1+1', '=B1+1']] });
    workbook.sheet('表')?.enterCell(0, 1, 10, 'user');
    workbook.sheet('表')?.enterCell(0, 0, 5, 'user');
    assert.deepEqual([valueAt(workbook, '表!B1'), valueAt(workbook, '表!C1')], [10, 11]);
  });

  it('announces results in the same batch as the entry', () => {
    const workbook = calculated({ 表: [[1, '=A1+1']] });
    const heard: string[][] = [];
    workbook.onChange((changes) =>
      heard.push(changes.map((change) => ('source' in change ? change.source : ''))),
    );
    workbook.sheet('表')?.enterCell(0, 0, 5, 'user');
    assert.deepEqual(heard, [['user', 'calculation']]);
  });
});
