import { strToU8, zipSync } from 'fflate';
import { LARGE_PARTS, PARTS } from './hostile-parts';
import {
  BOOK,
  RELS,
  SHEET,
  SOUND,
  SOUND_PARTS,
  STRINGS,
  STYLES,
  TYPES,
  cell,
  changed,
  formula,
  inSheet,
  many,
  packed,
  rows,
  tail,
  value,
  whole,
} from './sound';

/** A file as somebody might send it, and what is wrong with it in a few words. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const bytesOf = (edit: (bytes: Uint8Array) => void) => () => {
  const bytes = SOUND.slice();
  edit(bytes);
  return bytes;
};
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

/** Offset of the end-of-directory record and of the first central and local records of the sound file. */
const END = SOUND.length - 22;
const CENTRAL = new DataView(SOUND.buffer, SOUND.byteOffset).getUint32(END + 16, true);
const put32 = (bytes: Uint8Array, at: number, number: number): void =>
  new DataView(bytes.buffer).setUint32(at, number, true);
const put16 = (bytes: Uint8Array, at: number, number: number): void =>
  new DataView(bytes.buffer).setUint16(at, number, true);

const CONTAINERS: Readonly<Record<string, () => Uint8Array>> = {
  'no bytes': () => new Uint8Array(),
  'one byte': () => new Uint8Array([80]),
  'zeros only': () => new Uint8Array(4096),
  'an empty archive': () => zipSync({}),
  'an old .xls': () =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
  'a page of HTML': () => strToU8('<html><body><table><tr><td>1</td></tr></table></body></html>'),
  'a table of CSV': () => strToU8('项目,金额\n甲,1\n'),
  'a picture': () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
  'a PDF': () => strToU8('%PDF-1.7\n%%EOF'),
  'cut in half': () => SOUND.slice(0, SOUND.length >> 1),
  'without its last byte': () => SOUND.slice(0, -1),
  'without its first byte': () => SOUND.slice(1),
  'bytes before it': () => new Uint8Array([...new Uint8Array(100), ...SOUND]),
  'bytes after it': () => new Uint8Array([...SOUND, ...new Uint8Array(100)]),
  'a directory beyond its end': bytesOf((bytes) => put32(bytes, END + 16, 0x7fffffff)),
  'a directory at its own end': bytesOf((bytes) => put32(bytes, END + 16, END)),
  'more entries than there are': bytesOf((bytes) => put16(bytes, END + 10, 0xffff)),
  'no entries': bytesOf((bytes) => put16(bytes, END + 10, 0)),
  'an entry beyond its end': bytesOf((bytes) => put32(bytes, CENTRAL + 42, 0x7ffffff0)),
  'an entry that is its own directory': bytesOf((bytes) => put32(bytes, CENTRAL + 42, CENTRAL)),
  'a size of four gigabytes': bytesOf((bytes) => put32(bytes, CENTRAL + 24, 0xfffffff0)),
  'a size of nothing': bytesOf((bytes) => put32(bytes, CENTRAL + 24, 0)),
  'a packed size of nothing': bytesOf((bytes) => put32(bytes, CENTRAL + 20, 0)),
  'a size of 64 bits that is not there': bytesOf((bytes) => put32(bytes, CENTRAL + 24, 0xffffffff)),
  'a wrong checksum': bytesOf((bytes) => put32(bytes, CENTRAL + 16, 1)),
  'an unknown method': bytesOf((bytes) => put16(bytes, CENTRAL + 10, 14)),
  'a password': bytesOf((bytes) => put16(bytes, CENTRAL + 8, 1)),
  'a name longer than the file': bytesOf((bytes) => put16(bytes, CENTRAL + 28, 0xffff)),
  'names that climb out': () =>
    packed({ ...SOUND_PARTS, '../../etc/passwd': 'x', '/abs': 'y', 'C:\\x': 'z' }),
  'names with control characters': () => packed({ ...SOUND_PARTS, 'a\u001b[31m\u0007\n': 'x' }),
  'ten thousand entries': () =>
    packed({
      ...SOUND_PARTS,
      ...Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`x/${i}.xml`, ''])),
    }),
  'parts in another case': () =>
    packed(Object.fromEntries(Object.entries(SOUND_PARTS).map(([name, xml]) => [name.toUpperCase(), xml]))),
  'a part of zeros that unpacks to 100 MB': whole('xl/media/image1.png', new Uint8Array(100 * 2 ** 20)),
  'a sheet of spaces that unpacks to 100 MB': whole(
    SHEET,
    strToU8(`<worksheet><sheetData>${' '.repeat(100 * 2 ** 20)}</sheetData></worksheet>`),
  ),
  'a Word document': () =>
    packed({
      [TYPES]: '<Types/>',
      '_rels/.rels': (SOUND_PARTS['_rels/.rels'] ?? '').replace(BOOK, 'word/document.xml'),
      'word/document.xml': '<document/>',
    }),
};

const PACKAGES: Readonly<Record<string, () => Uint8Array>> = {
  'no content types': whole(TYPES, ''),
  'content types of nothing': whole(TYPES, '<Types/>'),
  'content types that are no XML': whole(TYPES, 'x'),
  'content types listed twice': () =>
    changed(TYPES, (xml) => xml.replace(/<Override[^>]*sheet1[^>]*>/, '$&$&')),
  'content types of parts that are absent': () =>
    changed(TYPES, (xml) =>
      xml.replace('</Types>', '<Override PartName="/xl/none.xml" ContentType="x"/></Types>'),
    ),
  'no package relationships': whole('_rels/.rels', ''),
  'no workbook relationships': whole(RELS, ''),
  'relationships of nothing': whole(RELS, '<Relationships/>'),
  'a relationship without a target': () =>
    changed(RELS, (xml) => xml.replace(/Target="worksheets[^"]*"/, '')),
  'a relationship to the outside': () =>
    changed(RELS, (xml) =>
      xml.replace(/Target="worksheets[^"]*"/, 'Target="http://127.0.0.1:9/x" TargetMode="External"'),
    ),
  'a relationship that climbs out': () =>
    changed(RELS, (xml) => xml.replace('worksheets/', '../../../worksheets/')),
  'a relationship to itself': () =>
    changed(RELS, (xml) => xml.replace('worksheets/sheet1.xml', '_rels/workbook.xml.rels')),
  'a percent-encoded target': () =>
    changed(RELS, (xml) => xml.replace('worksheets/sheet1.xml', 'worksheets/%73heet1.xml')),
  'a target with a broken encoding': () =>
    changed(RELS, (xml) => xml.replace('worksheets/sheet1.xml', 'worksheets/%E4%Asheet1.xml')),
  'two relationships of one id': () =>
    changed(RELS, (xml) => xml.replace(/<Relationship [^>]*sheet1[^>]*>/, '$&$&')),
  'no workbook part': whole(BOOK, ''),
  'an empty workbook part': whole(BOOK, ' '),
  'a workbook without sheets': () => changed(BOOK, (xml) => xml.replace(/<sheets>.*<\/sheets>/, '<sheets/>')),
  'a sheet without a name': () => changed(BOOK, (xml) => xml.replace(/name="[^"]*"/, '')),
  'a sheet of an empty name': () => changed(BOOK, (xml) => xml.replace(/name="[^"]*"/, 'name=""')),
  'a sheet of a long name': () =>
    changed(BOOK, (xml) => xml.replace(/name="[^"]*"/, `name="${'长'.repeat(3000)}"`)),
  'a name that Excel forbids': () =>
    changed(BOOK, (xml) => xml.replace(/name="[^"]*"/, 'name="a/b*[c]:?\'"')),
  'a name with control characters': () =>
    changed(BOOK, (xml) => xml.replace(/name="[^"]*"/, 'name="a&#10;b&#9;c"')),
  'two sheets of one name': () => changed(BOOK, (xml) => xml.replace(/<sheet [^>]*>/, '$&$&')),
  'two sheets in one part': () =>
    changed(BOOK, (xml) => xml.replace(/<sheet ([^>]*)name="[^"]*"([^>]*)>/, '$&<sheet name="另" $1$2>')),
  'ten thousand sheets in one part': () =>
    changed(BOOK, (xml) =>
      xml.replace(
        '<sheets>',
        `<sheets>${many(2000, (i) => `<sheet name="s${i}" sheetId="${i + 9}" r:id="rId9999"/>`)}`,
      ),
    ),
  'a sheet part that is absent': whole(SHEET, ''),
  'a sheet part that is HTML': whole(SHEET, '<html><body>502</body></html>'),
  'a sheet part of spaces': whole(SHEET, '   '),
  'a sheet part of zeros': whole(SHEET, new Uint8Array(100)),
  'a sheet without rows': whole(
    SHEET,
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  ),
  'a sheet of another root': whole(SHEET, '<chartsheet/>'),
  'no styles': whole(STYLES, ''),
  'empty styles': whole(
    STYLES,
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  ),
  'styles that are no XML': whole(STYLES, '<styleSheet'),
  'a format of ten thousand letters': () =>
    changed(STYLES, (xml) => xml.replace(/formatCode="[^"]*"/, `formatCode="${'0.'.repeat(5000)}"`)),
  'a format of brackets': () =>
    changed(STYLES, (xml) => xml.replace(/formatCode="[^"]*"/, `formatCode="${'['.repeat(20_000)}"`)),
  'no shared strings': whole(STRINGS, ''),
  'empty shared strings': whole(
    STRINGS,
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  ),
  'shared strings cut off': () => changed(STRINGS, (xml) => xml.slice(0, xml.length >> 1)),
  'a shared string of rich text': () =>
    changed(STRINGS, (xml) => xml.replace(/<t[^>]*>([^<]*)<\/t>/g, '<r><rPr><b/></rPr><t>$1</t></r>')),
  macros: () => packed({ ...SOUND_PARTS, 'xl/vbaProject.bin': 'x' }),
  'a signature': () => packed({ ...SOUND_PARTS, '_xmlsignatures/sig1.xml': '<Signature/>' }),
  'custom XML that is none': () =>
    packed({
      ...SOUND_PARTS,
      'customXml/item1.xml': '<',
      [RELS]: (SOUND_PARTS[RELS] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
      ),
    }),
  'a storage of ours that is broken': () =>
    packed({
      ...SOUND_PARTS,
      'customXml/item1.xml':
        '<storage xmlns="urn:jixiao:storage"><entry key="settings">{"profile":7,"waivers":[null]</entry><entry key="bindings">[1,{}]</entry><entry key="__proto__">x</entry></storage>',
      [RELS]: (SOUND_PARTS[RELS] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
      ),
    }),
};

const XML: Readonly<Record<string, () => Uint8Array>> = {
  'entities that would expand': inSheet(
    '<worksheet',
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet',
  ),
  'an entity of a file': inSheet(
    '<worksheet',
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet',
  ),
  'an entity that nobody knows': value('&bad;'),
  'a reference to no character': value('&#0;'),
  'XML in GBK': whole(
    SHEET,
    new Uint8Array([
      ...strToU8(
        '<?xml version="1.0" encoding="GBK"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>',
      ),
      0xcf,
      0xee,
      0xc4,
      0xbf,
      ...strToU8('</t></is></c></row></sheetData></worksheet>'),
    ]),
  ),
  'XML in UTF-16': () => changed(SHEET, (xml) => utf16(xml.replace('UTF-8', 'UTF-16'))),
  'XML in an encoding that nobody knows': inSheet('UTF-8', 'x-nobody'),
  'XML in an encoding that it is not in': () =>
    changed(
      SHEET,
      (xml) => new Uint8Array([...strToU8(xml.slice(0, 300)), 0xff, 0xfe, 0x80, ...strToU8(xml.slice(300))]),
    ),
  'XML 1.1': inSheet('version="1.0"', 'version="1.1"'),
  'prefixed elements': () =>
    changed(SHEET, (xml) =>
      xml.replace(/<(\/?)(worksheet|sheetData|row|c|v|f)\b/g, '<$1x:$2').replace('xmlns=', 'xmlns:x='),
    ),
  'comments among cells': inSheet('</row>', '<!-- </row></sheetData> --></row>'),
  'CDATA in a value': value('<![CDATA[45.08]]>'),
  'processing instructions': inSheet('<sheetData>', '<?x y?><sheetData><?z </sheetData>?>'),
  'a tag that is not closed': inSheet('</sheetData>', ''),
  'tags that cross': inSheet('</v></c>', '</c></v>'),
  'two roots': () => changed(SHEET, (xml) => xml + xml.replace(/<\?.*?\?>/, '')),
  'elements a hundred thousand deep': tail(`${'<x>'.repeat(100_000)}${'</x>'.repeat(100_000)}`),
  'cells within cells': cell('<c r="A90"><c r="B90"><v>1</v></c><v>2</v></c>'),
  'an attribute of a million letters': inSheet('<sheetData>', `<sheetData x="${'a'.repeat(1_000_000)}">`),
  'a row of a hundred thousand attributes': inSheet(
    '<row r="1"',
    `<row ${many(100_000, (i) => `a${i}="1" `)}r="1"`,
  ),
  'an attribute twice': inSheet(/<c r="E6"/, '<c r="E6" r="E7"'),
  'control characters in a text': cell('<c r="A90" t="inlineStr"><is><t>a_x001B_[31m_x0007_b</t></is></c>'),
  'directions in a text': cell('<c r="A90" t="inlineStr"><is><t>\u202egnp.slx\u202c</t></is></c>'),
};

const CELLS: Readonly<Record<string, () => Uint8Array>> = {
  Infinity: value('Infinity'),
  '-Infinity': value('-Infinity'),
  NaN: value('NaN'),
  '1e400': value('1e400'),
  '-1e400': value('-1e400'),
  '5e-324': value('5e-324'),
  '1.7976931348623157e308': value('1.7976931348623157e308'),
  'a number of a thousand digits': value('9'.repeat(1000)),
  'a fraction of a thousand digits': value(`0.${'0'.repeat(998)}1`),
  'a hexadecimal number': value('0x1F'),
  'a number with spaces': value(' 45.08 '),
  'a number with a comma': value('45,08'),
  'minus nothing': value('-0'),
  'an empty value': value(''),
  'a value of letters': value('abc'),
  'a type that nobody knows': value('1', ' t="zzz"'),
  'a date that is none': value('2022-13-45', ' t="d"'),
  'a time of day': value('10:30:00', ' t="d"'),
  'a Boolean of seven': value('7', ' t="b"'),
  'an error that nobody knows': value('#WHAT!', ' t="e"'),
  'an error of nothing': value('', ' t="e"'),
  'a shared string beyond the last': value('999999', ' t="s"'),
  'a shared string before the first': value('-1', ' t="s"'),
  'a shared string and a half': value('1.5', ' t="s"'),
  'a style beyond the last': value('45.08', ' s="99999"'),
  'a style of minus one': value('45.08', ' s="-1"'),
  'a style of letters': value('45.08', ' s="x"'),
  'a cell far away': rows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  'a text far away': rows('<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>合计</t></is></c></row>'),
  'a far cell in every row': () =>
    changed(SHEET, (xml) =>
      xml
        .replace(/<\/row>/g, '<c r="XFD@"><v>1</v></c></row>')
        .replace(/<row r="(\d+)"(.*?)XFD@/g, '<row r="$1"$2XFD$1'),
    ),
  'a cell beyond the sheet': rows('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
  'a column beyond the sheet': cell('<c r="XFE90"><v>1</v></c>'),
  'a column of seven letters': cell('<c r="AAAAAAA90"><v>1</v></c>'),
  'a row of twenty digits': cell('<c r="A99999999999999999999"><v>1</v></c>'),
  'a row of zero': cell('<c r="A0"><v>1</v></c>'),
  'a row of a half': cell('<c r="A1.5"><v>1</v></c>'),
  'a reference of a range': cell('<c r="A1:B2"><v>1</v></c>'),
  'a row number of letters': rows('<row r="abc"><c><v>1</v></c></row>'),
  'a cell twice': cell('<c r="A90"><v>1</v></c><c r="A90"><v>2</v></c>'),
  'rows backwards': rows('<row r="5"><c r="B5"><v>1</v></c></row><row r="2"><c r="B2"><v>1</v></c></row>'),
  'cells without references': rows('<row><c><v>1</v></c><c><v>2</v></c></row>'),
  'a text of the greatest length': cell(
    `<c r="A90" t="inlineStr"><is><t>${'预算执行率'.repeat(6553)}</t></is></c>`,
  ),
  'a text beyond the greatest length': cell(
    `<c r="A90" t="inlineStr"><is><t>${'预算执行率90%，'.repeat(20_000)}</t></is></c>`,
  ),
  'a text of brackets': cell(`<c r="A90" t="inlineStr"><is><t>${'（'.repeat(5000)}</t></is></c>`),
  'a text of digits': cell(`<c r="A90" t="inlineStr"><is><t>${'1'.repeat(30_000)}</t></is></c>`),
  'a text of numbers and commas': cell(
    `<c r="A90" t="inlineStr"><is><t>${'1,'.repeat(15_000)}万元</t></is></c>`,
  ),
  'a text of spaces': cell(
    `<c r="A90" t="inlineStr"><is><t xml:space="preserve">${' '.repeat(30_000)}x</t></is></c>`,
  ),
  'a text of line breaks': cell(
    `<c r="A90" t="inlineStr"><is><t xml:space="preserve">${'\n'.repeat(30_000)}x</t></is></c>`,
  ),
  'a text of ten thousand rules': cell(
    `<c r="A90" t="inlineStr"><is><t>${'得分=实际完成值/目标值*100%，每低1%扣0.5分；'.repeat(700)}</t></is></c>`,
  ),
  'a text that begins with =': inSheet(
    /<c r="A1"[^>]*>.*?<\/c>/,
    '<c r="A1" t="inlineStr"><is><t>=cmd|\' /C calc\'!A0</t></is></c>',
  ),
  'astral and combining letters': cell(
    '<c r="A90" t="inlineStr"><is><t>𠮷👨‍👩‍👧e\u0301\u0301\u0301\ufeff\u200b</t></is></c>',
  ),
  'prototype names as labels': cell(
    '<c r="A90" t="inlineStr"><is><t>__proto__</t></is></c><c r="B90" t="inlineStr"><is><t>constructor</t></is></c><c r="C90" t="inlineStr"><is><t>toString</t></is></c>',
  ),
  'a form of zeros': () =>
    changed(SHEET, (xml) =>
      xml.replace(/<c r="(\w+)"((?: s="\d+")?)><v>[^<]*<\/v><\/c>/g, '<c r="$1"$2><v>0</v></c>'),
    ),
  'a form of enormous amounts': () =>
    changed(SHEET, (xml) =>
      xml.replace(/<c r="(\w+)"((?: s="\d+")?)><v>[^<]*<\/v><\/c>/g, '<c r="$1"$2><v>1e307</v></c>'),
    ),
  'a form of tiny amounts': () =>
    changed(SHEET, (xml) =>
      xml.replace(/<c r="(\w+)"((?: s="\d+")?)><v>[^<]*<\/v><\/c>/g, '<c r="$1"$2><v>4.9e-324</v></c>'),
    ),
  'a form of negative amounts': () =>
    changed(SHEET, (xml) =>
      xml.replace(/<c r="(\w+)"((?: s="\d+")?)><v>([^<]*)<\/v><\/c>/g, '<c r="$1"$2><v>-$3</v></c>'),
    ),
};

const FORMULAS: Readonly<Record<string, () => Uint8Array>> = {
  'a formula with its sign': formula('=E7+E8'),
  'a formula of nothing': formula(''),
  'a formula of itself': formula('E6'),
  'a formula without a result': formula('E7+E8+E9', '', ''),
  'a formula that is none': formula('E7+*('),
  'a formula of brackets': formula(`${'('.repeat(4000)}1${')'.repeat(4000)}`),
  'a formula of the greatest length': formula(`${'E7+'.repeat(2700)}1`),
  'a formula of sheets that are absent': formula("'无此表'!A1+#REF!"),
  'a formula of another workbook': formula('[1]Sheet1!A1'),
  'a formula of whole columns': formula('SUM(A:XFD)'),
  'a formula of whole rows': formula('SUM(7:1048576)'),
  'a formula of the whole sheet': formula('SUM(A1:XFD1048576)', '', ''),
  'a formula of WEBSERVICE': formula('WEBSERVICE("http://127.0.0.1:9/")', '', ''),
  'a shared formula without a master': formula('', ' t="shared" si="7"'),
  'a shared formula far away': rows(
    '<row r="90"><c r="A90"><f t="shared" ref="A90:XFD1048576" si="5">A1+1</f><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><f t="shared" si="5"/><v>1</v></c></row>',
  ),
  'an array over the whole sheet': formula('A1', ' t="array" ref="A1:XFD1048576"'),
  'an array over the whole sheet without a result': formula(
    'ROW(A1:XFD1048576)',
    ' t="array" ref="E6:XFD1048576"',
    '',
  ),
  'arrays over one another': rows(
    many(
      300,
      (i) =>
        `<row r="${100 + i}"><c r="A${100 + i}"><f t="array" ref="A${100 + i}:XFD1048576">1</f><v>1</v></c></row>`,
    ),
  ),
  'a table of data': formula('', ' t="dataTable" ref="E6:E6" dt2D="1" r1="A1" r2="ZZZZ9"'),
  'a circle of a thousand': rows(
    many(1000, (i) => `<row r="${100 + i}"><c r="Z${100 + i}"><f>Z${100 + ((i + 1) % 1000)}</f></c></row>`),
  ),
  'a chain of five thousand without results': rows(
    many(5000, (i) => `<row r="${100 + i}"><c r="Z${100 + i}"><f>Z${99 + i}+1</f></c></row>`),
  ),
};

const AROUND: Readonly<Record<string, () => Uint8Array>> = {
  'a merge over the whole sheet': tail('<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  'merges over one another': tail(
    `<mergeCells>${many(5000, (i) => `<mergeCell ref="A${i + 1}:XFD${i + 2}"/>`)}</mergeCells>`,
  ),
  'merges of nothing': tail(
    '<mergeCells><mergeCell/><mergeCell ref=""/><mergeCell ref="A0:B9"/></mergeCells>',
  ),
  'a merge backwards': tail('<mergeCells><mergeCell ref="C9:A1"/></mergeCells>'),
  'a protected sheet': tail('<sheetProtection sheet="1" password="CC1A"/>'),
  'columns of every width': inSheet(
    '<sheetData>',
    '<cols><col min="1" max="16384" width="1e9"/><col min="0" max="-1" width="x"/></cols><sheetData>',
  ),
  'a dimension of the whole sheet': inSheet('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'),
  'a hundred thousand styled empty rows': rows(
    many(100_000, (i) => `<row r="${i + 100}" ht="15"><c r="A${i + 100}" s="1"/></row>`),
  ),
  'ten thousand rows of one number': rows(
    many(10_000, (i) => `<row r="${i + 100}"><c r="B${i + 100}"><v>1</v></c></row>`),
  ),
  'ten thousand rows of one label': rows(
    many(
      10_000,
      (i) => `<row r="${i + 100}"><c r="A${i + 100}" t="inlineStr"><is><t>预算执行率</t></is></c></row>`,
    ),
  ),
  'a thousand headers in a row': rows(
    `<row r="100">${many(1000, () => '<c t="inlineStr"><is><t>全年预算数</t></is></c>')}</row><row r="101">${many(1000, () => '<c><v>1</v></c>')}</row>`,
  ),
  'three hundred forms on one sheet': () =>
    changed(SHEET, (xml) => {
      const [, body = ''] = /<sheetData>(.*)<\/sheetData>/.exec(xml) ?? [];
      const height = 40;
      const shifted = (by: number): string =>
        body.replace(
          / r="([A-Z]*)(\d+)"/g,
          (_, letters: string, row: string) => ` r="${letters}${Number(row) + by}"`,
        );
      return xml.replace('</sheetData>', `${many(100, (i) => shifted((i + 1) * height))}</sheetData>`);
    }),
};

const ALL = Object.entries({
  ...CONTAINERS,
  ...PACKAGES,
  ...XML,
  ...CELLS,
  ...FORMULAS,
  ...AROUND,
  ...PARTS,
});

/** Kinds that are large rather than odd, left to `npm run fuzz`. */
const LARGE: ReadonlySet<string> = new Set([
  'a chain of five thousand without results',
  'a hundred thousand styled empty rows',
  'ten thousand rows of one number',
  'ten thousand rows of one label',
  'a circle of a thousand',
  'three hundred forms on one sheet',
  'arrays over one another',
  'ten thousand entries',
  'a thousand headers in a row',
  'a sheet of spaces that unpacks to 100 MB',
  'a part of zeros that unpacks to 100 MB',
  'a text of ten thousand rules',
  'a text of line breaks',
  ...LARGE_PARTS,
]);

const fileOf = ([name, make]: (typeof ALL)[number]): HostileFile => ({ name, bytes: make() });

/** Every kind that this project has thought of, made one by one: a workbook that differs from a sound one in that alone. */
export function* hostileFiles(): Generator<HostileFile> {
  for (const each of ALL) yield fileOf(each);
}

/** Those that are small enough for every run of the tests. */
export function* smallHostileFiles(): Generator<HostileFile> {
  for (const each of ALL) if (!LARGE.has(each[0])) yield fileOf(each);
}
