import { strToU8, zipSync } from 'fflate';
import { faultyLedger } from '../support/families/faulty-ledgers';
import { projectForm } from '../support/project-form';
import { sheet, workbook } from '../support/sheet';
import { workbookFile } from '../support/workbook-file';
import {
  BOOK,
  changed,
  many,
  packed,
  RELS,
  SHEET,
  SOUND_PARTS,
  STRINGS,
  STYLES,
  tail,
  value,
  cell,
  formula,
} from './sound';

type Kinds = Readonly<Record<string, () => Uint8Array>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const names = (xml: string) => () =>
  changed(BOOK, (book) => book.replace('</sheets>', `</sheets><definedNames>${xml}</definedNames>`));
const book = (from: RegExp | string, to: string) => () => changed(BOOK, (xml) => xml.replace(from, to));
const formats = (code: string) => () =>
  changed(STYLES, (xml) =>
    xml
      .replace(/<numFmts.*?<\/numFmts>/, '')
      .replace(/<fonts/, `<numFmts count="1"><numFmt numFmtId="200" formatCode="${code}"/></numFmts><fonts`)
      .replace(/numFmtId="\d+"/g, 'numFmtId="200"'),
  );
const dated = (serial: string) => () => {
  const parts = { ...SOUND_PARTS };
  parts[STYLES] = (parts[STYLES] ?? '').replace(/numFmtId="\d+"/g, 'numFmtId="14"');
  parts[SHEET] = (parts[SHEET] ?? '').replace(
    /<c r="E6"[^>]*>.*?<\/c>/,
    `<c r="E6" s="1"><v>${serial}</v></c>`,
  );
  return packed(parts);
};
const related = (type: string, target: string, xml: string | Uint8Array) => () =>
  packed({
    ...SOUND_PARTS,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="../${target}"/></Relationships>`,
    [`xl/${target}`]: xml,
  });
const sheets =
  (...named: readonly string[]) =>
  () =>
    workbookFile(workbook(...named.map((name) => projectForm(name, {}))));

const NAMES: Kinds = {
  'a name of itself': names('<definedName name="甲">甲</definedName>'),
  'two names of each other': names(
    '<definedName name="甲">乙+1</definedName><definedName name="乙">甲+1</definedName>',
  ),
  'a name without text': names('<definedName name="甲"/><definedName>Sheet1!A1</definedName>'),
  'a name of a sheet beyond the last': names('<definedName name="甲" localSheetId="99">1</definedName>'),
  'ten thousand names': names(
    many(10_000, (i) => `<definedName name="n${i}">Sheet1!$A$${i + 1}</definedName>`),
  ),
  'a name of a hundred thousand letters': names(
    `<definedName name="甲">${'1+'.repeat(50_000)}1</definedName>`,
  ),
  'prototype names as names': names(
    '<definedName name="__proto__">1</definedName><definedName name="constructor">2</definedName>',
  ),
  'a print area of nothing': names(
    '<definedName name="_xlnm.Print_Area" localSheetId="0">#REF!</definedName>',
  ),
};

const BOOKS: Kinds = {
  'a locked structure': book('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
  'only hidden sheets': book(/<sheet /g, '<sheet state="veryHidden" '),
  'dates from 1904': book('<sheets>', '<workbookPr date1904="1"/><sheets>'),
  'a calculation that never ends': book(
    '</sheets>',
    '</sheets><calcPr iterate="1" iterateCount="32767" iterateDelta="0" fullCalcOnLoad="1"/>',
  ),
  'the strict namespace': () =>
    packed(
      Object.fromEntries(
        Object.entries(SOUND_PARTS).map(([name, xml]) => [
          name,
          xml.replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
        ]),
      ),
    ),
  'a sheet that is called as our report': sheets('自评报告'),
  'a sheet that is called as ours in part': sheets('自评报告 ', '表'),
  'names of quotes and signs': sheets("a'b", "''", '=1+1', '#REF!', 'A1', '😀'),
  'names that look like cells and errors': sheets('R1C1', 'TRUE', '1', '-'),
  'a hundred sheets of one form': () =>
    workbookFile(workbook(...Array.from({ length: 100 }, (_, i) => projectForm(`表${i}`, {})))),
  'sheets in the order of nothing': book(/sheetId="\d+"/g, 'sheetId="0"'),
  'a target in a folder of its own': () =>
    changed(RELS, (xml) => xml.replace('worksheets/sheet1.xml', './worksheets/./../worksheets/sheet1.xml')),
};

const AROUND_CELLS: Kinds = {
  'a comment of ten million letters': related(
    'comments',
    'comments1.xml',
    `<comments xmlns="${MAIN}"><commentList><comment ref="E6"><text><t>${'注'.repeat(3_000_000)}</t></text></comment></commentList></comments>`,
  ),
  'comments that are broken': related('comments', 'comments1.xml', '<comments'),
  'a table over nothing': related(
    'table',
    'tables/table1.xml',
    `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="XFD1048576:A1"><tableColumns count="1"><tableColumn id="1" name=""/></tableColumns></table>`,
  ),
  'a table that is broken': related('table', 'tables/table1.xml', '<table ref='),
  'a drawing that is broken': related('drawing', 'drawings/drawing1.xml', '<xdr:wsDr'),
  'a drawing of pictures that are absent': related(
    'drawing',
    'drawings/drawing1.xml',
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:from><xdr:col>-1</xdr:col><xdr:row>99999999</xdr:row></xdr:from></xdr:twoCellAnchor></xdr:wsDr>',
  ),
  'a pivot table of nothing': related('pivotTable', 'pivotTables/pivotTable1.xml', '<pivotTableDefinition/>'),
  'links to files and scripts': tail(
    '<hyperlinks><hyperlink ref="E6" location="javascript:alert(1)"/><hyperlink ref="A1:XFD1048576" location="file:///etc/passwd"/></hyperlinks>',
  ),
  'a thousand formats of the whole sheet': tail(
    many(
      1000,
      (i) =>
        `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="${i}"><formula>1</formula></cfRule></conditionalFormatting>`,
    ),
  ),
  'a format of a condition that is none': tail(
    '<conditionalFormatting sqref="zzz"><cfRule type="nothing" priority="x"/></conditionalFormatting>',
  ),
  'validations of the whole sheet': tail(
    `<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"${'甲,'.repeat(5000)}"</formula1></dataValidation></dataValidations>`,
  ),
  'margins and breaks that are none': tail(
    `<pageMargins left="NaN" right="-1" top="1e999" bottom=""/><rowBreaks count="-1">${many(3000, (i) => `<brk id="${i}"/>`)}</rowBreaks>`,
  ),
  'columns in no order': () =>
    changed(SHEET, (xml) =>
      xml.replace(
        '<sheetData>',
        '<cols><col min="9" max="2" width="-5"/><col min="0" max="99999" width="1e400"/><col/></cols><sheetData>',
      ),
    ),
  'a filter of the whole sheet': tail(
    '<autoFilter ref="A1:XFD1048576"><filterColumn colId="99999"/></autoFilter>',
  ),
};

const VALUES: Kinds = {
  'digits of full width': value('４５.０８'),
  'a sign in front': value('+45.08'),
  'two points': value('4.5.08'),
  'an exponent of twenty digits': value('1e99999999999999999999'),
  'an exponent that vanishes': value('1e-99999999999999999999'),
  'a value within a value': value('<v>1</v>'),
  'a value that is a tag': value('<x/>45.08'),
  'ten thousand values in a cell': () =>
    changed(SHEET, (xml) =>
      xml.replace(/<c r="E6"[^>]*>.*?<\/c>/, `<c r="E6">${'<v>1</v>'.repeat(10_000)}</c>`),
    ),
  'half a pair of a letter': cell('<c r="A90" t="inlineStr"><is><t>&#xD83D;</t></is></c>'),
  'a letter that is none': cell('<c r="A90" t="inlineStr"><is><t>&#xFFFE;&#x110000;</t></is></c>'),
  'escapes of escapes': cell('<c r="A90" t="inlineStr"><is><t>_x005F_x0007__x_xD800_</t></is></c>'),
  'a date before all dates': dated('-1'),
  'a date after all dates': dated('2958466'),
  'a date of ten thousand years': dated('1e10'),
  'a date of nothing': dated('0'),
  'the day that never was': dated('60'),
  'rich text of ten thousand runs': () =>
    changed(STRINGS, (xml) => xml.replace(/<si>.*?<\/si>/, `<si>${'<r><t>项</t></r>'.repeat(10_000)}</si>`)),
  'readings beside a text': () =>
    changed(STRINGS, (xml) =>
      xml.replace(/<si>/, `<si>${'<rPh sb="0" eb="1"><t>xiang</t></rPh>'.repeat(1000)}`),
    ),
  'a hundred thousand shared strings': () =>
    changed(STRINGS, (xml) => xml.replace('</sst>', `${'<si><t>x</t></si>'.repeat(100_000)}</sst>`)),
};

const FORMATS: Kinds = {
  'a format of a hundred sections': formats(';'.repeat(100)),
  'a format of open quotes': formats('0&quot;元'),
  'a format of an open condition': formats('[&gt;=1e999]0;[&lt;'),
  'a format of a language': formats('[$-804]yyyy&quot;年&quot;m&quot;月&quot;'),
  'a format of Chinese digits': formats('[DBNum2][$-804]General'),
  'a format of a thousand percent signs': formats(`0${'%'.repeat(200)}`),
  'a format of a thousand commas': formats(`0${','.repeat(200)}`),
  'a format of a million zeros': formats(`0.${'0'.repeat(100_000)}`),
  'styles without end': () =>
    changed(STYLES, (xml) => xml.replace('</cellXfs>', `${'<xf numFmtId="0"/>'.repeat(65_000)}</cellXfs>`)),
};

const COMPUTED: Kinds = Object.fromEntries(
  [
    'REPT("x",32767)&REPT("x",32767)',
    'SEQUENCE(1048576,16384)',
    'RANDARRAY(10000,10000)',
    'SUMPRODUCT((A:A<>"")*(B:B<>""))',
    'LAMBDA(f,f(f))(LAMBDA(f,f(f)))',
    'OFFSET(E6,1E9,1E9)',
    'OFFSET(A1,0,0,1048576,16384)',
    'INDIRECT("E6")',
    'INDIRECT(REPT("A",300))',
    'COMBIN(1E6,5E5)',
    'FACT(1E6)',
    '10^1E9',
    'DATE(1E9,1E9,1E9)',
    'EDATE(45000,1E9)',
    'NETWORKDAYS(1,2958465)',
    'WORKDAY(1,1E9)',
    'TEXT(1E308,"0.00")',
    'TEXT(45000,REPT("y",5000))',
    'SUBSTITUTE(REPT("a",30000),"a",REPT("b",30000))',
    'ROUND(1.005,1E9)',
    'BINOM.INV(1E9,0.5,0.5)',
    'HEX2DEC(REPT("F",300))',
    'T1[#All]',
    "'无此表:也无'!A1",
    'A1:B2 C3:D4',
    'SUM(A1:INDEX(A:A,1E9))',
    '_xlfn.NOTHING(1)',
    'IF(1,E6,E6)',
  ].map((text) => [
    `a formula without a result: ${text.slice(0, 40)}`,
    formula(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'), '', ''),
  ]),
);

const FORMS: Kinds = {
  'a name of ten thousand digits': () =>
    workbookFile(workbook(projectForm('表', { project: `改造${'9'.repeat(10_000)}项` }))),
  'a ledger of five thousand rows with a wrong total': () =>
    workbookFile(faultyLedger(5000, 'the total wrong')),
  'a table of two thousand columns': () =>
    workbookFile(
      workbook(
        sheet('表', [
          ['项目', ...Array.from({ length: 2000 }, (_, i) => `${2000 + i}年预算数`)],
          ['甲', ...Array.from({ length: 2000 }, (_, i) => i)],
          ['合计', ...Array.from({ length: 2000 }, (_, i) => i)],
        ]),
      ),
    ),
  'an archive within an archive within an archive': () =>
    zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.xlsx': strToU8('x') }) }) }),
};

/** Kinds of names, books, parts beside the cells, values, formats, formulas and forms. */
export const PARTS: Kinds = {
  ...NAMES,
  ...BOOKS,
  ...AROUND_CELLS,
  ...VALUES,
  ...FORMATS,
  ...COMPUTED,
  ...FORMS,
};

/** Those that are large rather than odd. */
export const LARGE_PARTS: readonly string[] = [
  'ten thousand names',
  'a hundred sheets of one form',
  'a comment of ten million letters',
  'a hundred thousand shared strings',
  'rich text of ten thousand runs',
  'styles without end',
  'a ledger of five thousand rows with a wrong total',
  'a table of two thousand columns',
  'a name of ten thousand digits',
];
