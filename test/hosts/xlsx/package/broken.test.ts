import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { renderMessage } from '../../../../src/core/messages/render';
import { HostError } from '../../../../src/hosts/host';
import { readSnapshot } from '../../../../src/hosts/xlsx/read/read';
import { XlsxHost } from '../../../../src/hosts/xlsx/xlsx-host';
import { sheet, workbook } from '../../../support/sheet';
import { archiveOf, workbookFile } from '../../../support/workbook-file';

const GOOD = workbookFile(workbook(sheet('表', [['项目名称', 1, 2.5]])));

/** A compound file of Office 97–2003 or an encrypted one, as far as its directory names go. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const names = streams.flatMap((name) => [...new Uint8Array(Buffer.from(`${name}\0`, 'utf16le'))]);
  return new Uint8Array([...signature, ...new Uint8Array(1024), ...names, ...new Uint8Array(512)]);
}

function refusal(bytes: Uint8Array): { id: string; sentence: string } {
  try {
    readSnapshot(bytes, '坏.xlsx');
  } catch (error) {
    assert.ok(error instanceof HostError, String(error));
    return { id: error.problem.id, sentence: renderMessage(error.problem, 'zh-CN') };
  }
  throw new Error('was read');
}

/** The archive with the declared size of its n-th entry changed, as a bomb that lies would have it. */
function withDeclaredSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (Buffer.from(copy.subarray(at + 46, at + 46 + length)).toString() === name)
      view.setUint32(at + 24, size, true);
  }
  return copy;
}

describe('A file that is no workbook', () => {
  const cases: Readonly<Record<string, readonly [Uint8Array, string, RegExp]>> = {
    'nothing at all': [new Uint8Array(0), 'host/empty-file', /0 字节/],
    'text named .xlsx': [strToU8('项目,金额\r\n甲,1'), 'host/other-format', /文本文件/],
    'text in GBK': [new Uint8Array([0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0x31]), 'host/other-format', /文本文件/],
    'a web page': [strToU8('<html><table></table></html>'), 'host/other-format', /网页/],
    'a PDF': [strToU8('%PDF-1.7 …'), 'host/other-format', /PDF/],
    'random bytes': [new Uint8Array([1, 2, 3, 0, 255, 7]), 'host/not-a-workbook', /不是 Excel 工作簿/],
    'an old .xls': [compoundFile('Root Entry', 'Workbook'), 'host/other-format', /\.xls/],
    'an encrypted workbook': [
      compoundFile('EncryptionInfo', 'EncryptedPackage'),
      'host/encrypted',
      /打开密码/,
    ],
    'a Word document': [archiveOf({ 'word/document.xml': '<a/>' }), 'host/other-format', /Word/],
    'an ordinary zip': [archiveOf({ 'a.txt': 'x' }), 'host/other-format', /压缩包/],
    'an OpenDocument sheet': [
      archiveOf({ mimetype: 'x', 'content.xml': '<a/>' }),
      'host/other-format',
      /OpenDocument/,
    ],
    'a truncated workbook': [GOOD.slice(0, GOOD.length / 2), 'host/truncated', /不完整/],
    'a workbook cut off within its directory': [GOOD.slice(0, -30), 'host/truncated', /不完整/],
    'only the first bytes of one': [GOOD.slice(0, 4), 'host/truncated', /不完整/],
  };
  for (const [what, [bytes, id, sentence]] of Object.entries(cases)) {
    it(`is refused as ${what}, in one sentence`, () => {
      const found = refusal(bytes);
      assert.equal(found.id, id);
      assert.match(found.sentence, sentence);
      assert.match(found.sentence, /^[^\n]*坏\.xlsx[^\n]*。$/);
    });
  }
});

describe('A damaged workbook', () => {
  const file = (parts: Readonly<Record<string, string>>) => workbookFile(workbook(sheet('表', [[1]])), parts);

  it('is refused when a part does not unpack to what it should', () => {
    const broken = GOOD.slice();
    const part = Buffer.from(broken).indexOf('xl/worksheets/sheet1.xml') + 40;
    for (let at = part; at < part + 20; at += 1) broken[at] = (broken[at] ?? 0) ^ 0xff;
    assert.equal(refusal(broken).id, 'host/damaged');
  });

  it('is refused when its XML is ill-formed, names the part, and does not run', () => {
    const { id, sentence } = refusal(file({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' }));
    assert.equal(id, 'host/damaged');
    assert.match(sentence, /sheet1\.xml/);
  });

  it('is refused when an entity would expand', () => {
    const bomb =
      '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>';
    assert.equal(refusal(file({ 'xl/worksheets/sheet1.xml': bomb })).id, 'host/damaged');
  });

  it('is refused when it has no sheets', () => {
    assert.equal(refusal(file({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' })).id, 'host/no-sheets');
  });

  it('is refused when a sheet it lists is missing', () => {
    const rels =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/nine.xml"/></Relationships>';
    assert.equal(refusal(file({ 'xl/_rels/workbook.xml.rels': rels })).id, 'host/missing-part');
  });

  it('is refused when the workbook part is missing', () => {
    assert.equal(refusal(archiveOf({ '[Content_Types].xml': '<Types/>' })).id, 'host/missing-part');
  });

  it('is refused when a cell is to be written where the sheet has no place for cells', async () => {
    const host = XlsxHost.open(file({ 'xl/worksheets/sheet1.xml': '<worksheet/>' }), '坏.xlsx');
    const cell = { sheet: '表', row: 0, column: 0 };
    await assert.rejects(
      host.apply({ reason: 'test', edits: [{ kind: 'number', cell, value: '1' }] }),
      HostError,
    );
  });

  it('is read without styles and shared strings', () => {
    const rels =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
    const snapshot = readSnapshot(file({ 'xl/_rels/workbook.xml.rels': rels }), 'a.xlsx');
    assert.equal(snapshot.sheets[0]?.cells[0]?.value, 1);
  });
});

describe('A zip bomb', () => {
  it('is refused by the ratio of a part before it is unpacked', () => {
    const sheetXml = `<worksheet><sheetData>${' '.repeat(20 * 2 ** 20)}</sheetData></worksheet>`;
    const { id, sentence } = refusal(
      workbookFile(workbook(sheet('表', [[1]])), { 'xl/worksheets/sheet1.xml': sheetXml }),
    );
    assert.equal(id, 'host/too-large');
    assert.match(sentence, /300:1/);
  });

  it('is refused by the size of a part before it is unpacked', () => {
    assert.equal(refusal(withDeclaredSize(GOOD, 'xl/worksheets/sheet1.xml', 2 ** 30)).id, 'host/too-large');
  });

  it('is refused when it lies about its size', () => {
    assert.equal(refusal(withDeclaredSize(GOOD, 'xl/worksheets/sheet1.xml', 10)).id, 'host/damaged');
  });

  it('is refused by the number of its entries', () => {
    const entries = Object.fromEntries(
      Array.from({ length: 50_001 }, (_, i) => [`x${i}`, new Uint8Array(0)]),
    );
    assert.equal(refusal(zipSync(entries, { level: 0 })).id, 'host/too-large');
  });
});
