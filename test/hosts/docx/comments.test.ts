import assert from 'node:assert/strict';
import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';
import { readWordReport } from '../../../src/hosts/docx/read-document';
import { withComments } from '../../../src/hosts/docx/write-comments';

const BODY =
  '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>本局支出52.4万元，</w:t></w:r><w:r><w:t>增长9.9%。</w:t></w:r></w:p>' +
  '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>项目</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';

function wordFile(body = BODY, notes: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({
    ...notes,
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

function documentOf(file: Uint8Array): string {
  return strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
}

describe('a Word report', () => {
  it('is read as paragraphs and rows of tables', () => {
    assert.equal(readWordReport(wordFile())?.text, '本局支出52.4万元，增长9.9%。\n项目 | 5\n');
  });

  it('keeps the columns of a table below each other, whatever its cells span or break into lines', () => {
    const cell = (words: string, properties = '') =>
      `<w:tc>${properties}<w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
    const body =
      `<w:tbl><w:tr>${cell('项目')}${cell('支出', '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>')}${cell('备注')}</w:tr>` +
      `<w:tr>${cell('甲')}${cell('5')}${cell('3')}${cell('已</w:t><w:br/><w:t>完成')}</w:tr></w:tbl>`;
    assert.equal(readWordReport(wordFile(body))?.text, '项目 | 支出 |  | 备注\n甲 | 5 | 3 | 已 完成\n');
  });

  it('is read with its notes behind it, and comments on them stand where they are referred to', () => {
    const note = (name: string, words: string) =>
      strToU8(
        `<?xml version="1.0"?><w:${name}s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:${name} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${name}><w:${name} w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>${words}</w:t></w:r></w:p></w:${name}></w:${name}s>`,
      );
    const reference = '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>';
    const file = wordFile(reference + BODY, {
      'word/footnotes.xml': note('footnote', '含补助3.5万元。'),
      'word/endnotes.xml': note('endnote', '另有结转2万元。'),
    });
    const report = readWordReport(file);
    assert.ok(report);
    assert.ok(report.text.endsWith('项目 | 5\n含补助3.5万元。\n另有结转2万元。\n'));
    const start = report.text.indexOf('3.5');
    const parts = unzipSync(withComments(report, [{ start, end: start + 5, text: '应为 3.6' }], '核稿人'));
    assert.match(strFromU8(parts['word/comments.xml'] ?? new Uint8Array()), /应为 3\.6/);
    assert.match(
      strFromU8(parts['word/document.xml'] ?? new Uint8Array()),
      /<w:commentRangeStart w:id="0"\/><w:r><w:footnoteReference w:id="1"\/><\/w:r><w:commentRangeEnd w:id="0"\/>/,
    );
    const lost = report.text.indexOf('2万元');
    const none = unzipSync(withComments(report, [{ start: lost, end: lost + 1, text: '应为 3' }], '核稿人'));
    assert.doesNotMatch(strFromU8(none['word/comments.xml'] ?? new Uint8Array()), /应为 3/);
  });

  it('says which part is damaged where the comments that it has cannot be read', () => {
    const archive = zipSync({
      ...unzipSync(wordFile()),
      'word/comments.xml': strToU8('<w:comments/>'.repeat(9)),
    });
    const at = Buffer.from(archive).indexOf('word/comments.xml') + 'word/comments.xml'.length;
    const report = readWordReport(archive.map((byte, index) => (index === at + 2 ? byte ^ 0xff : byte)));
    assert.ok(report);
    assert.throws(() => withComments(report, [{ start: 0, end: 2, text: '应为 3' }], '核稿人'), {
      problem: { id: 'host/word-damaged', data: { part: 'word/comments.xml' } },
    });
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

  const BOX =
    '<w:p><w:r><w:t>正文一。</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>' +
    '<w:p><w:r><w:t>支出5万元，</w:t></w:r><w:r><w:t>下降3%。</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>' +
    '<mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>支出5万元，下降3%。</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>' +
    '</mc:AlternateContent></w:r><w:r><w:t>正文二。</w:t></w:r></w:p><w:p><w:r><w:t>正文三。</w:t></w:r></w:p>';

  it('has its text boxes behind the paragraph that they are anchored in, each once', () => {
    assert.equal(readWordReport(wordFile(BOX))?.text, '正文一。正文二。\n支出5万元，下降3%。\n正文三。\n');
  });

  it('gets comments on a text box at its anchor, where Word takes them', () => {
    const report = readWordReport(wordFile(BOX));
    assert.ok(report);
    const start = report.text.indexOf('3%');
    const xml = documentOf(withComments(report, [{ start, end: start + 2, text: '应为 5%' }], '核稿人'));
    assert.match(xml, /<w:commentRangeStart w:id="0"\/><w:r><mc:AlternateContent>/);
    assert.match(xml, /<\/mc:AlternateContent><\/w:r><w:commentRangeEnd w:id="0"\/>/);
  });

  it('keeps a picture and a footnote that stand in one run with the words', () => {
    const report = readWordReport(
      wordFile('<w:p><w:r><w:t>支出5万元</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'),
    );
    assert.ok(report);
    const xml = documentOf(withComments(report, [{ start: 2, end: 5, text: '' }], '核稿人'));
    assert.match(xml, /<w:footnoteReference w:id="2"\/>/);
  });

  it('is read with what was inserted and without what was deleted or moved away', () => {
    const body =
      '<w:p><w:r><w:t>支出</w:t></w:r><w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:ins><w:r><w:t>6</w:t></w:r></w:ins>' +
      '<w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>万元</w:t></w:r></w:moveTo></w:p>';
    assert.equal(readWordReport(wordFile(body))?.text, '支出6万元\n');
  });

  it('is none when the bytes are something else', () => {
    assert.equal(readWordReport(new Uint8Array([1, 2, 3])), null);
  });
});
