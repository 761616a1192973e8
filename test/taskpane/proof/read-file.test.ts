import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { commented, readReportFile } from '../../../src/taskpane/proof/read-file';

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

describe('a report opened from a file', () => {
  it('is read as a Word document by what it holds', () => {
    const report = readReportFile(docx('支出合计120万元。'));
    assert.equal(report?.text.trim(), '支出合计120万元。');
    assert.ok(report.word);
  });

  it('goes back with comments at its figures', () => {
    const report = readReportFile(docx('支出合计120万元。'));
    assert.ok(report?.word);
    const bytes = commented(report.word, [{ start: 4, end: 9, text: '应为 110 万元' }], '绩效自评助手');
    assert.equal(readReportFile(bytes)?.text, report.text);
  });

  it('is read as a text in UTF-8, or else in GB18030', () => {
    assert.equal(readReportFile(strToU8('支出'))?.text, '支出');
    assert.equal(readReportFile(Uint8Array.from([0xd6, 0xa7, 0xb3, 0xf6]))?.text, '支出');
  });

  it('is none where it is another kind of file', () => {
    assert.equal(readReportFile(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })), null);
    assert.equal(readReportFile(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0])), null);
    assert.equal(readReportFile(new Uint8Array()), null);
  });
});
