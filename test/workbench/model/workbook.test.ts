import { single } from '../../../src/core/workbook/address';
import assert from 'node:assert/strict';
import { displayText } from '../../../src/workbench/model/format';
import type { Change } from '../../../src/workbench/model/change';
import { readEntry } from '../../../src/workbench/model/entry';
import { Workbook } from '../../../src/workbench/model/workbook';

function workbook() {
  const book = new Workbook('自评表.xlsx');
  return { book, sheet: book.addSheet('项目 1') };
}

describe('the workbook in memory', () => {
  it('finds sheets without regard to case and refuses names Excel refuses', () => {
    const { book, sheet } = workbook();
    assert.equal(book.sheet('项目 1'), sheet);
    assert.equal(book.addSheet('Total'), book.sheet('TOTAL'));
    assert.throws(() => book.addSheet('total'), { code: 'ItemAlreadyExists' });
    for (const name of ['', 'a'.repeat(32), 'a/b', 'a:b', "'a", 'History']) {
      assert.throws(() => book.addSheet(name), { code: 'InvalidArgument' }, name);
    }
  });

  it('refuses to write a locked cell of a protected sheet and writes nothing of that entry', () => {
    const { sheet } = workbook();
    sheet.place(0, 0, { value: 1, locked: false });
    sheet.protected = true;
    const both = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 };
    assert.throws(() => sheet.enter(both, () => 2, 'user'), { code: 'AccessDenied' });
    assert.equal(sheet.cell(0, 0)?.value, 1);
    sheet.enterCell(0, 0, 2, 'user');
    assert.equal(sheet.cell(0, 0)?.value, 2);
  });

  it('keeps the look of a cell when its content changes and leaves null entries alone', () => {
    const { sheet } = workbook();
    sheet.place(0, 0, { value: 1, numberFormat: '0.00', style: { bold: true } });
    sheet.place(0, 1, { value: 'keep' });
    const both = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 };
    sheet.enter(both, (_row, column) => (column === 0 ? '=B1' : null), 'user');
    assert.deepEqual(sheet.cell(0, 0), {
      value: 0,
      formula: '=B1',
      numberFormat: '0.00',
      style: { bold: true },
    });
    assert.equal(sheet.cell(0, 1)?.value, 'keep');
  });

  it('calculates once per batch and announces entries and results together', () => {
    const { book, sheet } = workbook();
    let calculations = 0;
    const heard: (readonly Change[])[] = [];
    book.recalculate = () => {
      calculations += 1;
      sheet.setResult(0, 1, 7);
    };
    book.onChange((changes) => heard.push(changes));
    book.batch(() => {
      sheet.enterCell(0, 0, 7, 'user');
      sheet.enterCell(0, 1, '=A1', 'user');
    });
    assert.equal(calculations, 1);
    assert.equal(heard.length, 1);
    assert.deepEqual(
      heard[0]?.map((change) => (change.kind === 'cells' ? change.source : change.kind)),
      ['user', 'user', 'calculation'],
    );
    assert.equal(sheet.cell(0, 1)?.value, 7);
  });

  it('reports the used range with and without cells that only look like something', () => {
    const { sheet } = workbook();
    assert.equal(sheet.usedRange(true), null);
    sheet.place(1, 2, { value: 'x' });
    sheet.place(1_000_000, 5, { value: null, style: { fill: '#FFFF00' } });
    assert.deepEqual(sheet.usedRange(true), single(1, 2));
    assert.equal(sheet.usedRange(false)?.lastRow, 1_000_000);
  });

  it('does not activate a hidden sheet, nor remove the last visible one', () => {
    const { book, sheet } = workbook();
    const hidden = book.addSheet('隐藏', { visibility: 'hidden' });
    assert.throws(() => book.select(hidden, single(0, 0)), { code: 'InvalidOperation' });
    assert.throws(() => book.removeSheet(sheet, 'user'), { code: 'InvalidOperation' });
  });
});

describe('an entry', () => {
  const value = (entry: string | number, format?: string) => readEntry(entry, format).value;

  it('starting with =, + or - becomes a formula, unless it is a number or a lone sign', () => {
    assert.equal(readEntry('=A1').formula, '=A1');
    assert.equal(readEntry('-完成').formula, '=-完成');
    assert.equal(value('-12.5'), -12.5);
    assert.equal(value('-'), '-');
    assert.throws(() => readEntry('@完成'), { code: 'InvalidArgument' });
  });

  it('with a leading apostrophe or in a text cell stays text', () => {
    assert.deepEqual(readEntry("'=A1"), { value: '=A1', textPrefix: true });
    assert.equal(value('=A1', '@'), '=A1');
    assert.equal(value(5, '@'), '5');
  });

  it('that reads like a number, percentage or date becomes one, with its format', () => {
    assert.equal(value('1,200'), 1200);
    assert.deepEqual(readEntry('12%'), { value: 0.12, numberFormat: '0%' });
    assert.equal(readEntry('12%', '0.00').numberFormat, undefined);
    assert.equal(value('2024年1月1日'), 45_292);
    assert.equal(value('true'), true);
    assert.deepEqual(value('#n/a'), { error: '#N/A' });
    assert.equal(value('12个'), '12个');
  });
});

describe('the text a cell shows', () => {
  it('rounds halves on the decimal, as Excel does', () => {
    assert.equal(displayText({ value: 1.005, numberFormat: '0.00' }), '1.01');
    assert.equal(displayText({ value: 0.543125, numberFormat: '0.00%' }), '54.31%');
    assert.equal(displayText({ value: 2.675, numberFormat: '#,##0.00' }), '2.68');
    assert.equal(displayText({ value: -8.345, numberFormat: '0.00;-0.00' }), '-8.35');
    assert.equal(displayText({ value: 1.0049999, numberFormat: '0.00' }), '1.00');
    assert.equal(displayText({ value: 0.1 + 0.2 }), '0.3');
    assert.equal(displayText({ value: 123_456, numberFormat: '0!.0,' }), '12.3');
  });

  it('shows text, logical values, errors and blanks as they are', () => {
    assert.equal(displayText({ value: '完成', numberFormat: '0.00' }), '完成');
    assert.equal(displayText({ value: true }), 'TRUE');
    assert.equal(displayText({ value: { error: '#DIV/0!' } }), '#DIV/0!');
    assert.equal(displayText(undefined), '');
    assert.equal(displayText({ value: 45_292, numberFormat: 'yyyy"年"m"月"d"日"' }), '2024年1月1日');
  });
});
