import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { Archive } from '../../../src/hosts/xlsx/package/zip';
import { readSnapshot } from '../../../src/hosts/xlsx/read/read';
import { displayText } from '../../../src/workbench/model/format';
import { attachCalculator } from '../../../src/workbench/calculation/attach';
import { openWorkbook, type OpenedWorkbook } from '../../../src/workbench/load/open';
import { Differences } from '../../../src/workbench/load/differences';
import { saveWorkbook } from '../../../src/workbench/load/save';
import { HostError } from '../../../src/hosts/host';

const SAMPLES = new URL('../../../samples/', import.meta.url);
const sample = (name: string) => new Uint8Array(readFileSync(new URL(name, SAMPLES)));
const open = (name: string) => openWorkbook(sample(name), name);

/** Names of the parts whose packed bytes differ between two files. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [Archive.read(before), Archive.read(after)];
  return b.names.filter(
    (name) => Buffer.compare(a.raw(name) ?? Buffer.alloc(0), b.raw(name) ?? Buffer.alloc(0)) !== 0,
  );
}

function firstSheet(opened: OpenedWorkbook) {
  const [sheet] = opened.workbook.sheets;
  assert(sheet);
  return sheet;
}

describe('loading and saving a workbook', () => {
  it('loads the contents that the file reader reads', () => {
    const snapshot = readSnapshot(sample('tour.xlsx'), 'tour.xlsx');
    const { workbook } = open('tour.xlsx');
    assert.deepEqual(
      workbook.sheets.map(({ name }) => name),
      snapshot.sheets.map(({ name }) => name),
    );
    for (const [index, sheet] of snapshot.sheets.entries()) {
      for (const { row, column, value } of sheet.cells) {
        assert.deepEqual(workbook.sheets[index]?.cell(row, column)?.value, value);
      }
    }
  });

  it('loads merged areas, sizes and the looks of blank cells', () => {
    const sheet = firstSheet(open('tour.xlsx'));
    assert(sheet.merges.length > 0);
    assert(sheet.columnWidths.size > 0);
    const cells = [...sheet.cells()].map(({ cell }) => cell);
    assert(cells.some(({ style }) => style?.wrap));
    assert(cells.some(({ style }) => style?.borders?.top?.weight === 'thin'));
    assert(cells.some(({ value, style }) => value === null && style !== undefined));
  });

  it('gives back the same bytes when nothing was changed', () => {
    for (const name of readdirSync(SAMPLES).filter((file) => file.endsWith('.xlsx'))) {
      const opened = open(name);
      assert.equal(new Differences(opened).any, false, name);
      assert.deepEqual(changedParts(sample(name), saveWorkbook(opened)), [], name);
    }
  });

  it('writes an edited cell and nothing else', () => {
    const opened = open('tour.xlsx');
    const sheet = firstSheet(opened);
    sheet.enterCell(40, 3, '新的文字 =1+1', 'user');
    const saved = saveWorkbook(opened);
    assert.deepEqual(changedParts(sample('tour.xlsx'), saved), [
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const again = openWorkbook(saved, 'tour.xlsx');
    assert.equal(firstSheet(again).cell(40, 3)?.value, '新的文字 =1+1');
  });

  it('keeps an edit that was taken back out of the file', () => {
    const opened = open('tour.xlsx');
    const sheet = firstSheet(opened);
    sheet.enterCell(40, 3, 1, 'user');
    sheet.restore([{ row: 40, column: 3, cell: undefined }], 'user');
    assert.equal(new Differences(opened).any, false);
    assert.deepEqual(changedParts(sample('tour.xlsx'), saveWorkbook(opened)), []);
  });

  it('writes formulas with their values, blanked cells, logical values and added sheets', () => {
    const opened = open('kaiyuan-2022.xlsx');
    const sheet = firstSheet(opened);
    const filled = [...sheet.cells()].find(({ cell }) => typeof cell.value === 'string');
    assert(filled);
    attachCalculator(opened.workbook, opened.definitions);
    opened.workbook.batch(() => {
      sheet.enterCell(60, 0, 45.08, 'user');
      sheet.enterCell(60, 1, '=TEXT(A61/83,"0.00%")', 'user');
      sheet.enterCell(60, 2, true, 'user');
      sheet.enterCell(60, 3, '12.5%', 'user');
      sheet.enterCell(filled.row, filled.column, '', 'user');
      const report = opened.workbook.addSheet('自评 报告');
      report.columnWidths.set(0, 80);
      report.enterCell(0, 0, `='${sheet.name}'!B61&"。"`, 'user');
      report.setStyle({ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 0 }, { bold: true, wrap: true });
    });
    const again = openWorkbook(saveWorkbook(opened), 'again.xlsx');
    attachCalculator(again.workbook, again.definitions);
    const first = firstSheet(again);
    assert.equal(first.cell(60, 1)?.value, '54.31%');
    assert.equal(first.cell(60, 1)?.formula, '=TEXT(A61/83,"0.00%")');
    assert.equal(first.cell(60, 2)?.value, true);
    assert.equal(displayText(first.cell(60, 3)), '12.50%');
    assert.equal(first.cell(filled.row, filled.column)?.value ?? null, null);
    const report = again.workbook.sheet('自评 报告');
    assert.equal(report?.cell(0, 0)?.value, '54.31%。');
    assert.equal(report?.cell(0, 0)?.style?.bold, true);
    assert.equal(report?.columnWidths.get(0), 80);
  });

  it('keeps what the product stored in the workbook', () => {
    const opened = open('tour.xlsx');
    opened.workbook.setXmlPart(
      '{1}',
      '<storage xmlns="urn:jixiao:storage"><entry key="waivers">[1]</entry></storage>',
    );
    const again = openWorkbook(saveWorkbook(opened), 'tour.xlsx');
    assert.deepEqual(readSnapshot(saveWorkbook(again), 'tour.xlsx').storage, { waivers: '[1]' });
  });

  it('says what a file is that is no workbook', () => {
    assert.throws(
      () => openWorkbook(new TextEncoder().encode('姓名,金额'), '表.xlsx'),
      (error) => error instanceof HostError && error.problem.id === 'host/other-format',
    );
  });

  it('loads every published table and saves it unchanged', function () {
    const corpus = new URL('../../../../shared/corpus/', import.meta.url);
    if (!existsSync(corpus)) {
      console.log('      skipped: no ../shared folder');
      return this.skip();
    }
    for (const name of readdirSync(corpus).filter((file) => file.endsWith('.xlsx'))) {
      const bytes = new Uint8Array(readFileSync(new URL(name, corpus)));
      assert.deepEqual(changedParts(bytes, saveWorkbook(openWorkbook(bytes, name))), [], name);
    }
  });
});
