import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { commented, readReportFile } from '../../../../src/taskpane/views/proof/read-file';
import { pdf } from '../../../support/pdf-file';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const docx = (text: string) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });

/** What was read, where it is a report. */
async function read(bytes: Uint8Array) {
  const report = await readReportFile(bytes);
  assert.ok(typeof report !== 'string', String(report));
  return report;
}

describe('a report opened from a file', () => {
  it('is read as a Word document by what it holds', async () => {
    const report = await read(docx('支出合计120万元。'));
    assert.equal(report.text.trim(), '支出合计120万元。');
    assert.ok(report.word);
  });

  it('goes back with comments at its figures', async () => {
    const report = await read(docx('支出合计120万元。'));
    assert.ok(report.word);
    const bytes = commented(report.word, [{ start: 4, end: 9, text: '应为 110 万元' }], '绩效自评助手');
    assert.equal((await read(bytes)).text, report.text);
  });

  it('is read as a text in UTF-8, or else in GB18030', async () => {
    assert.equal((await read(strToU8('支出'))).text, '支出');
    assert.equal((await read(Uint8Array.from([0xd6, 0xa7, 0xb3, 0xf6]))).text, '支出');
  });

  it('is read as a PDF, as far as it has text', async () => {
    assert.match((await read(pdf('spending 120 of 150 in all'))).text, /spending 120 of 150/);
    assert.equal(await readReportFile(pdf('')), 'scanned-report');
    assert.equal(await readReportFile(strToU8('%PDF-1.7')), 'damaged-report');
  });

  it('is none where it is another kind of file', async () => {
    assert.equal(await readReportFile(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })), 'no-report');
    assert.equal(await readReportFile(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0])), 'no-report');
    assert.equal(await readReportFile(new Uint8Array()), 'no-report');
  });
});
