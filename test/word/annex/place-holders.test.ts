import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { Document, Packer, Paragraph } from 'docx';
import { placeHolder, withTables } from '../../../src/word/annex/place-holders';

describe('the places of tables in a packed document', () => {
  it('are taken by the tables in their order, whatever stands in them', async () => {
    const children = [new Paragraph('前'), placeHolder(0), new Paragraph('中'), placeHolder(1)];
    const packed = new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
    const parts = unzipSync(withTables(packed, ['<w:tbl>$&一</w:tbl>', '<w:tbl>二</w:tbl>']));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    assert.match(body, /前.*<w:tbl>\$&一<\/w:tbl>.*中.*<w:tbl>二<\/w:tbl>/);
    assert.doesNotMatch(body, /[\ue000\ue001]/);
    assert.ok(parts['[Content_Types].xml']);
  });

  it('leave a document without tables as it was packed', () => {
    const packed = new Uint8Array([1, 2, 3]);
    assert.equal(withTables(packed, []), packed);
  });
});
