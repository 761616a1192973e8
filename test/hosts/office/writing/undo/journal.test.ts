import assert from 'node:assert/strict';
import type { CellAddress } from '../../../../../src/core/workbook/address';
import type { CellContent } from '../../../../../src/hosts/office/content';
import { Journal, type JournalEntry } from '../../../../../src/hosts/office/writing/undo/journal';
import { sheet, workbook } from '../../../../support/sheet';

const at = (row: number, column: number, name = '自评表'): CellAddress => ({ sheet: name, row, column });
const holding = (value: string | number): CellContent => ({ value, numberFormat: 'General' });

function afterReading(): Journal {
  const journal = new Journal();
  journal.hasRead(
    workbook(
      sheet('自评表', [
        ['项目', '金额'],
        ['甲', 45.08],
      ]),
    ),
  );
  return journal;
}

const valueAt = (journal: Journal, cell: CellAddress) => {
  const known = journal.expected(cell);
  return known && (known.content?.value ?? 'blank');
};

describe('the journal', () => {
  it('knows nothing before the first reading', () => {
    const journal = new Journal();
    assert.equal(journal.sheets, null);
    assert.equal(journal.expected(at(1, 1)), null);
  });

  it('expects in a cell what was read there, blank cells included', () => {
    const journal = afterReading();
    assert.deepEqual(journal.sheets, ['自评表']);
    assert.equal(valueAt(journal, at(1, 1)), 45.08);
    assert.equal(valueAt(journal, at(5, 5)), 'blank');
  });

  it('expects nothing of sheets that it has not read', () =>
    assert.equal(afterReading().expected(at(0, 0, '新表')), null));

  it('expects what was written since, also on sheets that were added', () => {
    const journal = afterReading();
    journal.hasWritten(at(1, 1), holding(50));
    journal.hasWritten(at(0, 0, '校验结果'), holding('结果'));
    assert.equal(valueAt(journal, at(1, 1)), 50);
    assert.equal(valueAt(journal, at(0, 0, '校验结果')), '结果');
    assert.equal(valueAt(journal, at(1, 0)), '甲');
  });

  it('forgets what was written when the workbook is read again', () => {
    const journal = afterReading();
    journal.hasWritten(at(1, 1), holding(50));
    journal.hasRead(
      workbook(
        sheet('自评表', [
          [null, null],
          [null, 51],
        ]),
      ),
    );
    assert.equal(valueAt(journal, at(1, 1)), 51);
  });
});

describe('a receipt', () => {
  const entryOf = (journal: Journal): JournalEntry => ({
    receipt: journal.nextReceipt('fill', [at(1, 1)]),
    records: [],
    sheets: [],
    addedSheets: [],
    charts: [],
  });

  it('names the reason and the cells, and is another one each time', () => {
    const journal = afterReading();
    const [first, second] = [entryOf(journal).receipt, entryOf(journal).receipt];
    assert.equal(first.reason, 'fill');
    assert.deepEqual(first.cells, [at(1, 1)]);
    assert.notEqual(first.id, second.id);
  });

  it('finds what its batch did until that is taken back', () => {
    const journal = afterReading();
    const [entry, other] = [entryOf(journal), entryOf(journal)];
    assert.equal(journal.find(entry.receipt), undefined);
    journal.remember(entry);
    journal.remember(other);
    assert.equal(journal.find(entry.receipt), entry);
    journal.forget(entry.receipt);
    assert.equal(journal.find(entry.receipt), undefined);
    assert.equal(journal.find(other.receipt), other);
  });
});
