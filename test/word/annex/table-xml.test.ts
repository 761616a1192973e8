import assert from 'node:assert/strict';
import type { Annex, AnnexCell } from '../../../src/word/annex/annex';
import { tableXml } from '../../../src/word/annex/table-xml';

const cell = (text: string, columns = 1, rows = 1): AnnexCell => ({ text, columns, rows, numeric: false });

function written(rows: Annex['rows'], look: { heads?: number; kept?: number } = {}): string {
  const columnWidths = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => 1000 + column);
  return tableXml({ number: '附件1', title: null, rows }, { columnWidths, heads: 0, kept: 0, ...look });
}

const rowsOf = (xml: string): readonly string[] => xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];

describe('an annexed table in WordprocessingML', () => {
  it('is as wide as its columns, with lines said once', () => {
    const xml = written([[cell('甲'), cell('乙')]]);
    assert.match(xml, /<w:tblW w:type="dxa" w:w="2001"\/>/);
    assert.match(xml, /<w:gridCol w:w="1000"\/><w:gridCol w:w="1001"\/>/);
    assert.equal(xml.match(/<w:tblBorders>/g)?.length, 1);
  });

  it('gives a cell over two columns and two rows both, and its place in the row below', () => {
    const [above = '', below = ''] = rowsOf(
      written([
        [cell('预算', 2, 2), null, cell('甲')],
        [null, null, cell('乙')],
      ]),
    );
    const merged = '<w:tcW w:type="dxa" w:w="2001"/><w:gridSpan w:val="2"/>';
    assert.ok(above.includes(`${merged}<w:vMerge w:val="restart"/>`));
    assert.ok(below.includes(`${merged}<w:vMerge w:val="continue"/>`));
    assert.equal(below.match(/<w:tc>/g)?.length, 2);
  });

  it('keeps no place below the last row for a cell that reaches beyond it', () => {
    assert.equal(rowsOf(written([[cell('长', 1, 9)]])).length, 1);
  });

  it('repeats its head and keeps its first rows together', () => {
    const rows = rowsOf(written([[cell('头')], [cell('一')], [cell('二')]], { heads: 1, kept: 2 }));
    assert.deepEqual(
      rows.map((row) => row.includes('<w:tblHeader/>')),
      [true, false, false],
    );
    assert.deepEqual(
      rows.map((row) => row.includes('<w:keepNext/>')),
      [true, true, false],
    );
  });

  it('puts lines of a cell into paragraphs, and long texts to the left', () => {
    const xml = written([[cell('第一行\n第二行'), cell('这一格的文字比较长，所以从左边写起来')]]);
    assert.equal(xml.match(/<w:p>/g)?.length, 3);
    assert.equal(xml.match(/<w:jc w:val="left"\/>/g)?.length, 1);
  });

  it('says what XML has other words for, and leaves out what it has none for', () => {
    const xml = written([[cell('A&B <C>\u0001\ud800D$&')]]);
    assert.match(xml, />A&amp;B &lt;C&gt;D\$&amp;</);
  });
});
