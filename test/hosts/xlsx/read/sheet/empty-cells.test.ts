import assert from 'node:assert/strict';
import fc from 'fast-check';
import { a1 } from '../../../../../src/core/workbook/address';
import { withoutEmptyCells } from '../../../../../src/hosts/xlsx/read/sheet/empty-cells';
import { readSheet } from '../../../../../src/hosts/xlsx/read/sheet/sheet';
import { TextPool } from '../../../../../src/hosts/xlsx/read/text-pool';

const CONTEXT = { strings: ['甲', '乙'], formats: [], date1904: false, pool: new TextPool() };

const wrap = (rows: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet><sheetData>${rows}</sheetData></worksheet>`;

/** A comment makes the reader look at every tag: this is the slow way, by which the fast one is judged. */
const slowly = (xml: string) => readSheet(`${xml}<!-- -->`, CONTEXT);
const quickly = (xml: string) => readSheet(xml, CONTEXT);

/** One of the spellings XML allows for an element: order of attributes, quotes, spaces, prefix, closing tag. */
interface Spelling {
  readonly quote: string;
  readonly space: string;
  readonly reversed: boolean;
  readonly prefix: string;
  readonly selfClosing: boolean;
  readonly referenced: boolean;
}

const spelling: fc.Arbitrary<Spelling> = fc.record({
  quote: fc.constantFrom('"', "'"),
  space: fc.constantFrom('', ' ', '\n  '),
  reversed: fc.boolean(),
  prefix: fc.constantFrom('', 'x:'),
  selfClosing: fc.boolean(),
  referenced: fc.constantFrom(true, true, true, false),
});

function element(
  name: string,
  reference: string,
  attributes: readonly string[],
  content: string,
  how: Spelling,
): string {
  const { quote, space, reversed, prefix, selfClosing, referenced } = how;
  const all = [...(referenced ? [`r=${reference}`] : []), ...attributes];
  const written = (reversed ? all.reverse() : all)
    .map((one) => ` ${one.replace('=', `${space}=${quote}`)}${quote}`)
    .join(space);
  const tag = `${prefix}${name}`;
  return content === '' && selfClosing
    ? `<${tag}${written}${space}/>${space}`
    : `<${tag}${written}${space}>${content}</${tag}${space}>${space}`;
}

const cell = fc.record({
  how: spelling,
  column: fc.nat(30),
  style: fc.constantFrom([], ['s=1'], ['s=12', 't=n'], ['cm=1', 's=3']),
  content: fc.constantFrom(
    '',
    '',
    '',
    '',
    '<v>3.5</v>',
    '<x:v>7</x:v>',
    '<f>A1+1</f>',
    '<f>"&lt;c r=&quot;A1&quot;/&gt;"</f><v>1</v>',
  ),
});
const row = fc.record({
  how: spelling,
  extra: fc.constantFrom([], ['spans=1:9'], ['s=1', 'customFormat=1', 'x14ac:dyDescent=0.2'], ['ht=20&gt;']),
  cells: fc.array(cell, { maxLength: 6 }),
});

describe('empty cells of a sheet', () => {
  it('change nothing in what is read, however they are spelt', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const xml = wrap(
          rows
            .map(({ how, extra, cells }, index) => {
              const written = cells.map((one) =>
                element('c', a1(index, one.column), one.style, one.content, one.how),
              );
              return element('row', String(index + 1), extra, written.join(''), how);
            })
            .join(''),
        );
        assert.deepEqual(quickly(xml), slowly(xml));
      }),
      { numRuns: 600 },
    );
  });

  it('are taken out before parsing but for the last of a run', () => {
    const empty = Array.from({ length: 1000 }, (_, column) => `<c r="${a1(4, column)}" s="2"/>`).join('');
    const left = withoutEmptyCells(wrap(`<row r="5">${empty}<c r="AZZ5"><v>1</v></c></row>`));
    assert.equal(left, wrap(`<row r="5"><c r="ALL5" s="2"/><c r="AZZ5"><v>1</v></c></row>`));
  });

  it('are taken out in rows of them, and so are rows that are only formatted', () => {
    const rows = Array.from({ length: 500 }, (_, at) =>
      at % 2 === 0
        ? `<row r="${at + 1}" spans="1:2"><c r="A${at + 1}" s="1"/><c r="B${at + 1}" s="1"></c></row>`
        : `<row r="${at + 1}" s="3" customFormat="1"/>`,
    );
    assert.ok(withoutEmptyCells(wrap(rows.join('\n'))).length < 300);
  });

  it('stay where a cell without a reference counts on from them', () => {
    const { cells } = quickly(
      wrap('<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/><c s="1"/><c><v>4</v></c></row>'),
    );
    assert.deepEqual(
      cells.map(({ row: at, column, value }) => [at, column, value]),
      [[0, 3, 4]],
    );
  });

  it('in comments and CDATA sections are no cells', () => {
    const text = '<c r="A2" t="inlineStr"><is><t><![CDATA[<c r="A1"/><c r="A1"/>]]></t></is></c>';
    const { cells } = quickly(wrap(`<row r="2">${text}</row>`));
    assert.deepEqual(
      cells.map(({ value }) => value),
      ['<c r="A1"/><c r="A1"/>'],
    );
  });
});
