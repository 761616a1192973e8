import assert from 'node:assert/strict';
import { HostError } from '../../../../src/hosts/host';
import { readSnapshot } from '../../../../src/hosts/xlsx/read/read';
import { XlsxHost } from '../../../../src/hosts/xlsx/xlsx-host';
import { emptySheet } from '../../../../src/hosts/xlsx/write/sheet-list';
import { sheet, workbook } from '../../../support/sheet';
import { workbookFile } from '../../../support/workbook-file';
import { at, edited, textOf } from './support';

const BOOK = 'xl/workbook.xml';
const TWO = workbook(sheet('Form', [[1]]), sheet('表', [[2]]));
const FILE = workbookFile(TWO);

/** The file with its list of sheets written otherwise. */
const withBook = (change: (xml: string) => string): Uint8Array =>
  workbookFile(TWO, { [BOOK]: change(textOf(FILE, BOOK)) });

async function problemOf(name: string, file = FILE): Promise<HostError['problem'] | null> {
  try {
    await edited(file, { kind: 'add-sheet', name });
    return null;
  } catch (error) {
    assert.ok(error instanceof HostError, String(error));
    return error.problem;
  }
}

describe('A sheet that is added', () => {
  it('comes last, under a number and a part of its own', async () => {
    const book = withBook((xml) => xml.replace('sheetId="1"', 'sheetId="7"'));
    const bytes = (await edited(book, { kind: 'add-sheet', name: '报告 <1>' })).toBytes();
    assert.deepEqual(
      readSnapshot(bytes, 'a.xlsx').sheets.map(({ name }) => name),
      ['Form', '表', '报告 <1>'],
    );
    const ids = [...textOf(bytes, BOOK).matchAll(/sheetId="(\d+)"/g)].map(([, id]) => Number(id));
    assert.deepEqual(ids, [7, 2, 8]);
    assert.match(textOf(bytes, 'xl/worksheets/sheet3.xml'), /<sheetData\/>/);
  });

  it('has a name that Excel allows', async () => {
    const thirtyOne = '一'.repeat(31);
    for (const name of [thirtyOne, "it's", 'history 2', 'prehistory', '2025年（汇总）', '甲-乙']) {
      assert.equal(await problemOf(name), null, name);
    }
    const forbidden = [':', '\\', '/', '?', '*', '[', ']'].map((sign) => `甲${sign}乙`);
    for (const name of ['', `${thirtyOne}一`, "'甲", "甲'", 'History', ...forbidden]) {
      assert.deepEqual(await problemOf(name), { id: 'host/bad-sheet-name', data: { sheet: name } }, name);
    }
  });

  it('has no name that another sheet has, whatever the case of its letters', async () => {
    for (const name of ['表', 'Form', 'FORM', 'form']) {
      assert.deepEqual(await problemOf(name), { id: 'host/sheet-exists', data: { sheet: name } });
    }
  });

  it('is refused where the structure of the workbook is protected', async () => {
    const locking = (lock: string): Uint8Array =>
      withBook((xml) => xml.replace('<sheets>', `<workbookProtection lockStructure="${lock}"/><sheets>`));
    assert.equal((await problemOf('新', locking('1')))?.id, 'host/structure-protected');
    assert.equal(await problemOf('新', locking('0')), null);
  });

  it('has the namespace of its workbook, whatever prefix that has', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const prefixed = withBook((xml) =>
      xml.replace('xmlns=', 'xmlns:x=').replaceAll(/<(\/?)(workbook|sheets|sheet)(?=[\s>])/g, '<$1x:$2'),
    );
    for (const file of [FILE, prefixed]) {
      const bytes = (await edited(file, { kind: 'add-sheet', name: '新' })).toBytes();
      assert.ok(textOf(bytes, 'xl/worksheets/sheet3.xml').includes(`<worksheet xmlns="${main}">`));
      assert.equal(readSnapshot(bytes, 'a.xlsx').sheets.length, 3);
    }
  });

  it('leaves the others and the names of their pages when it is taken away beneath later edits', async () => {
    const names =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">表!$A$1</definedName></definedNames>';
    const host = XlsxHost.open(
      withBook((xml) => xml.replace('</sheets>', `</sheets>${names}`)),
      'a.xlsx',
    );
    const page = {
      orientation: 'portrait' as const,
      area: { firstRow: 0, firstColumn: 0, lastRow: 4, lastColumn: 1 },
      repeated: null,
      footer: '',
    };
    const receipt = await host.apply({
      reason: 'narrate',
      edits: [
        { kind: 'add-sheet', name: '报告' },
        { kind: 'page-setup', sheet: '报告', setup: page },
      ],
    });
    assert.match(textOf(host.toBytes(), BOOK), /localSheetId="2">报告!\$A\$1:\$B\$5</);
    await host.apply({ reason: 'user', edits: [{ kind: 'number', cell: at('Form!A1'), value: '3' }] });
    await host.undo(receipt);
    const book = textOf(host.toBytes(), BOOK);
    assert.deepEqual(book.match(/<sheet name="[^"]*"/g), ['<sheet name="Form"', '<sheet name="表"']);
    assert.deepEqual(book.match(/<definedName [^>]*>[^<]*/g), [
      '<definedName name="_xlnm.Print_Area" localSheetId="1">表!$A$1',
    ]);
  });
});

describe('An empty sheet', () => {
  it('lists the widths of its columns from A, and hides those without one', () => {
    const xml = emptySheet('urn:x', [12, 0]);
    assert.ok(xml.includes('<worksheet xmlns="urn:x">'));
    assert.ok(
      xml.includes(
        '<cols><col min="1" max="1" width="12" customWidth="1"/>' +
          '<col min="2" max="2" width="0" customWidth="1" hidden="1"/></cols><sheetData/>',
      ),
      xml,
    );
  });

  it('lists no columns where none has a width', () => {
    assert.ok(!emptySheet('urn:x', []).includes('<cols>'));
  });
});
