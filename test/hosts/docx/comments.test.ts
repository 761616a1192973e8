import assert from 'node:assert/strict';
import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';
import { readWordReport } from '../../../src/hosts/docx/read-document';
import { withComments } from '../../../src/hosts/docx/write-comments';

const BODY =
  '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>本局支出52.4万元，</w:t></w:r><w:r><w:t>增长9.9%。</w:t></w:r></w:p>' +
  '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>项目</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';

function wordFile(): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${BODY}</w:body></w:document>`,
    ),
  });
}

describe('a Word report', () => {
  it('is read as paragraphs and rows of tables', () => {
    assert.equal(readWordReport(wordFile())?.text, '本局支出52.4万元，增长9.9%。\n项目 | 5\n');
  });

  it('gets comments at the words, runs cut with their properties and nothing else changed', () => {
    const report = readWordReport(wordFile());
    assert.ok(report);
    const start = report.text.indexOf('52.4');
    const parts = unzipSync(withComments(report, [{ start, end: start + 6, text: '应为 53.4' }], '核稿人'));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    assert.match(
      xml,
      /<w:b\/><\/w:rPr><w:t xml:space="preserve">本局支出<\/w:t><\/w:r><w:commentRangeStart w:id="0"\/>/,
    );
    assert.match(strFromU8(parts['word/comments.xml'] ?? new Uint8Array()), /应为 53\.4/);
    const again = readWordReport(withComments(report, [{ start, end: start + 6, text: '' }], '核稿人'));
    assert.equal(again?.text, report.text);
  });

  it('is none when the bytes are something else', () => {
    assert.equal(readWordReport(new Uint8Array([1, 2, 3])), null);
  });
});
