import { strToU8, zipSync } from 'fflate';
import { pdf } from '../support/pdf-file';

/** A report as somebody might send it. */
export interface HostileReport {
  readonly name: string;
  /** The ending of its name. */
  readonly ending: 'txt' | 'docx' | 'pdf';
  readonly bytes: Uint8Array;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const SENTENCE = '全年预算83万元，执行45.08万元，执行率45.31%。';

type Parts = Readonly<Record<string, string | Uint8Array>>;

const docx = (document: string | Uint8Array, others: Parts = {}) => {
  const parts: Parts = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': RELS,
    'word/document.xml': document,
    ...others,
  };
  const entries = Object.entries(parts).filter(([, content]) => content.length > 0);
  return zipSync(
    Object.fromEntries(
      entries.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
};
const body = (xml: string) => `<w:document xmlns:w="${W}"><w:body>${xml}</w:body></w:document>`;
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (text: string) => `<w:p>${run(text)}</w:p>`;
const many = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join('');
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};

const TEXTS: Readonly<Record<string, () => Uint8Array | string>> = {
  'no bytes': () => '',
  'only a mark of its encoding': () => '\ufeff',
  'spaces and line breaks': () => ' \r\n\t\u3000\r\r\n',
  'UTF-16 with its mark': () => utf16(SENTENCE, 'le'),
  'UTF-16 the other way round': () => utf16(SENTENCE, 'be'),
  'GBK bytes cut in half': () => new Uint8Array([0xc8, 0xab, 0xc4, 0xea, 0xd4]),
  'bytes of no encoding': () => new Uint8Array(4096).map((_, i) => (i * 167) % 256),
  'zeros between the letters': () => [...SENTENCE].join('\u0000'),
  'control characters': () => `\u001b[31m${SENTENCE}\u0007\u009b2J`,
  'directions and joiners': () => `\u202e${SENTENCE}\u200d\ufeff\u2066`,
  'letters of half a pair': () => `执行率\ud83d45.31%，比上年\udc00增长3%。`,
  'a number of a thousand digits': () => `全年支出${'9'.repeat(1000)}万元，比上年增长${'1'.repeat(1000)}%。`,
  'a fraction of a thousand digits': () => `执行率0.${'0'.repeat(999)}1%。`,
  'a line of a million digits': () => '1'.repeat(1_000_000),
  'an amount of half a million digits': () => `支出${'1'.repeat(500_000)}万元。`,
  'a line of a million letters': () => '预'.repeat(1_000_000),
  'a list whose 1500 parts exceed it': () =>
    `全年支出30万元，其中：${many(1500, (at) => `第${at}类项目支出${5 + (at % 7)}.3${at % 10}万元，`)}`,
  'fifty thousand brackets': () => `${'（'.repeat(50_000)}${SENTENCE}`,
  'fifty thousand quotes': () => '“'.repeat(50_000),
  'fifty thousand commas': () => '，'.repeat(50_000),
  'a list of two thousand parts': () =>
    `支出${2000}万元，其中：${many(2000, (i) => `项目${i}支出1万元、`)}。`,
  'two thousand equal sentences': () => SENTENCE.repeat(2000),
  'six thousand flows in one paragraph': () =>
    many(6000, (at) => `2023年收入${at}万元，比上年增加${at}万元。`),
  'percent signs': () => '%'.repeat(20_000),
  'points and commas in a number': () => '支出1,2,3.4.5.6,7万元，增长1.2.3%，-−—－5%。',
  'a division by nothing': () => '全年预算0万元，执行0万元，执行率100%。上年0万元，增长50%。',
  'powers of ten': () => '支出1e400万元，收入1E+5元，增长∞%，下降NaN%。',
  'years that are none': () => '99999年支出5万元，0000年收入3万元，二〇二二二年增长3%。',
  'Chinese numbers without end': () => `支出${'亿万千百十'.repeat(500)}元。`,
  'prototype names': () => '__proto__支出3万元，constructor收入5万元，其中toString 2万元。',
  HTML: () => `<html><script>alert(1)</script><p>${SENTENCE}</p></html>`,
  'numbers of sections only': () => many(3000, (i) => `${i}.${i}.${i}\n`),
  'dots of a table of contents': () => many(500, (i) => `（${i}）预算执行${'.'.repeat(120)}${i}\n`),
};

const DOCUMENTS: Readonly<Record<string, () => Uint8Array>> = {
  'no archive': () => strToU8('hello'),
  'an old .doc': () =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
  'cut in half': () => {
    const whole = docx(body(paragraph(SENTENCE)));
    return whole.slice(0, whole.length >> 1);
  },
  'no document': () => docx(''),
  'a document of nothing': () => docx(' '),
  'a document without body': () => docx(`<w:document xmlns:w="${W}"/>`),
  'a document that is HTML': () => docx('<html><body>502</body></html>'),
  'no content types': () => docx(body(paragraph(SENTENCE)), { '[Content_Types].xml': '' }),
  'no relationships': () => docx(body(paragraph(SENTENCE)), { '_rels/.rels': '' }),
  'entities that would expand': () =>
    docx(
      `<!DOCTYPE d [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(100)}">]>${body(paragraph('&b;'))}`,
    ),
  'an entity of a file': () =>
    docx(`<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${body(paragraph('&x;'))}`),
  'a tag that is not closed': () => docx(body(`<w:p>${run(SENTENCE)}`)),
  'another prefix': () => docx(body(paragraph(SENTENCE)).replaceAll('w:', 'q:')),
  'no prefix': () => docx(`<document xmlns="${W}"><body><p><r><t>${SENTENCE}</t></r></p></body></document>`),
  'UTF-16': () => docx(utf16(`<?xml version="1.0" encoding="UTF-16"?>${body(paragraph(SENTENCE))}`, 'le')),
  'tables a thousand deep': () =>
    docx(
      body(
        `${'<w:tbl><w:tr><w:tc>'.repeat(1000)}${paragraph(SENTENCE)}${'</w:tc></w:tr></w:tbl>'.repeat(1000)}`,
      ),
    ),
  'elements a hundred thousand deep': () =>
    docx(body(`${'<w:x>'.repeat(100_000)}${'</w:x>'.repeat(100_000)}`)),
  'a run for each letter': () =>
    docx(body(`<w:p>${many(3000, (i) => run(SENTENCE[i % SENTENCE.length] ?? ''))}</w:p>`)),
  'three thousand paragraphs': () => docx(body(many(3000, () => paragraph(SENTENCE)))),
  'changes that are tracked': () =>
    docx(
      body(
        `<w:p><w:ins>${run('执行率45.31%，')}</w:ins><w:del><w:r><w:delText>54.31%</w:delText></w:r></w:del>${run(SENTENCE)}</w:p>`,
      ),
    ),
  'fields that do not end': () =>
    docx(
      body(
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${run(SENTENCE)}</w:p>`,
      ),
    ),
  'comments that are broken': () => docx(body(paragraph(SENTENCE)), { 'word/comments.xml': '<w:comments' }),
  'comments of one number': () =>
    docx(body(paragraph(SENTENCE)), {
      'word/comments.xml': `<w:comments xmlns:w="${W}"><w:comment w:id="0"/><w:comment w:id="0"/><w:comment w:id="-1"/><w:comment w:id="x"/></w:comments>`,
    }),
  'document relationships that are broken': () =>
    docx(body(paragraph(SENTENCE)), { 'word/_rels/document.xml.rels': '<Relationships' }),
  'a part that unpacks to 100 MB': () => docx(body(' '.repeat(100 * 2 ** 20))),
  'control characters': () => docx(body(paragraph('&#7;&#27;[31m执行率45.31%'))),
  'a text box and mathematics': () =>
    docx(
      body(
        `<w:p>${run(SENTENCE)}<w:r><w:pict><w:txbxContent>${paragraph(SENTENCE)}</w:txbxContent></w:pict></w:r><m:oMath xmlns:m="m"><m:r><m:t>1</m:t></m:r></m:oMath></w:p>`,
      ),
    ),
  'a workbook': () =>
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') }),
};

const PDFS: Readonly<Record<string, () => Uint8Array>> = {
  'its first line': () => strToU8('%PDF-1.7\n'),
  'no PDF': () => strToU8('hello'),
  'cut in half': () => {
    const whole = pdf('2022: 83, 45.08, 45.31%');
    return whole.slice(0, whole.length >> 1);
  },
  'pages that contain themselves': () =>
    strToU8(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
    ),
  'no pages': () =>
    strToU8(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
    ),
  'a million pages that are not there': () =>
    strToU8(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1000000>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
    ),
  'references to nothing': () =>
    strToU8('%PDF-1.4\ntrailer<</Root 99 0 R/Size 4294967295>>\nstartxref\n999999999\n%%EOF'),
  'a password': () =>
    strToU8(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n3 0 obj<</Filter/Standard/V 1/R 2/O(00000000000000000000000000000000)/U(00000000000000000000000000000000)/P -4>>endobj\ntrailer<</Root 1 0 R/Encrypt 3 0 R/ID[(a)(a)]>>\n%%EOF',
    ),
};

/** Every kind of report at hand. */
export function hostileReports(): readonly HostileReport[] {
  const of = (ending: HostileReport['ending'], kinds: Readonly<Record<string, () => Uint8Array | string>>) =>
    Object.entries(kinds).map(([name, make]) => {
      const content = make();
      return {
        name,
        ending,
        bytes: typeof content === 'string' ? new Uint8Array(Buffer.from(content, 'utf8')) : content,
      };
    });
  return [...of('txt', TEXTS), ...of('docx', DOCUMENTS), ...of('pdf', PDFS)];
}
