import assert from 'node:assert/strict';
import { Differences } from '../../../src/workbench/load/differences';
import { openWorkbook } from '../../../src/workbench/load/open';
import { STORAGE_NAMESPACE } from '../../../src/hosts/xlsx/package/storage';
import { sheet, workbook } from '../../support/sheet';
import { workbookFile } from '../../support/workbook-file';

function opened() {
  const file = workbookFile(workbook(sheet('收入', [['财政拨款', 120]]), sheet('支出', [['基本支出', 80]])));
  const book = openWorkbook(file, '收支.xlsx');
  const [income, spending] = book.workbook.sheets;
  assert.ok(income && spending);
  return { book, income, spending, differences: new Differences(book) };
}

describe('what differs from the file', () => {
  it('is nothing at first, a sheet once a cell of it is typed over, and nothing again when that is taken back', () => {
    const { income, spending, differences } = opened();
    assert.equal(differences.any, false);
    income.enterCell(0, 1, '130', 'user');
    assert.deepEqual(
      [differences.any, differences.on(income), differences.on(spending)],
      [true, true, false],
    );
    income.enterCell(0, 1, '120', 'user');
    assert.deepEqual([differences.any, differences.on(income)], [false, false]);
  });

  it('is a sheet whose column was made wider, also after it was compared', () => {
    const { spending, differences } = opened();
    assert.equal(differences.on(spending), false);
    spending.columnWidths.set(0, 30);
    spending.lookChanged();
    assert.equal(differences.on(spending), true);
  });

  it('is what the product keeps in the workbook, such as a finding that was waived', () => {
    const { book, differences } = opened();
    book.workbook.setXmlPart('{1}', '<storage xmlns="urn:jixiao"/>');
    assert.equal(differences.any, false, 'a part of somebody else');
    book.workbook.setXmlPart(
      '{2}',
      `<storage xmlns="${STORAGE_NAMESPACE}"><entry key="settings">{}</entry></storage>`,
    );
    assert.equal(differences.any, true);
  });
});
