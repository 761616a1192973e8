import assert from 'node:assert/strict';
import { a1, parseAddress } from '../../../../src/core/workbook/address';
import {
  cellAt,
  locate,
  replaceCells,
  styleAt,
  type CellReplacement,
} from '../../../../src/hosts/xlsx/write/sheet-edit';

/** The cell at a place of the sheet, as `<c r="B2">…</c>` with a number; without one it goes. */
function become(place: string, value: string | null, height?: number): CellReplacement {
  const cell = parseAddress(`表!${place}`);
  assert.ok(cell);
  const { row, column } = cell;
  const xml = value === null ? '' : `<c r="${a1(row, column)}"><v>${value}</v></c>`;
  return { row, column, xml, ...(height === undefined ? {} : { height }) };
}

function after(xml: string, ...replacements: readonly CellReplacement[]): string {
  return replaceCells(xml, locate(xml, replacements), replacements);
}

const data = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const c = (place: string, value: string): string => `<c r="${place}"><v>${value}</v></c>`;

describe('Cells put into a sheet', () => {
  it('stand between their neighbours, whatever order they come in', () => {
    const xml = data(`<row r="2">${c('B2', '2')}${c('D2', '4')}</row>`);
    assert.equal(
      after(xml, become('F2', '6'), become('C2', '3'), become('E2', '5'), become('A2', '1')),
      data(
        `<row r="2">${['A', 'B', 'C', 'D', 'E', 'F'].map((l, at) => c(`${l}2`, String(at + 1))).join('')}</row>`,
      ),
    );
  });

  it('make the rows that they need', () => {
    const xml = data(`<row r="3">${c('A3', '3')}</row>`);
    assert.equal(
      after(xml, become('A5', '5'), become('A1', '1'), become('A4', '4')),
      data(['1', '3', '4', '5'].map((row) => `<row r="${row}">${c(`A${row}`, row)}</row>`).join('')),
    );
    assert.equal(
      after('<worksheet><sheetData/></worksheet>', become('A1', '1')),
      data(`<row r="1">${c('A1', '1')}</row>`),
    );
  });

  it('make no row for a cell that is taken away where none is', () => {
    const xml = data(`<row r="3">${c('A3', '3')}</row>`);
    assert.equal(after(xml, become('A1', null), become('B3', null)), xml);
    assert.equal(after(xml, become('A3', null)), data('<row r="3"></row>'));
  });

  it('are found by their order where neither they nor their rows say where they are', () => {
    const xml = data('<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c s="3"><v>4</v></c></row>');
    assert.equal(
      after(xml, become('B2', '5')),
      data(`<row><c><v>1</v></c><c><v>2</v></c></row><row><c/>${c('B2', '5')}</row>`),
    );
    assert.equal(cellAt(xml, locate(xml, [{ row: 0 }]), 0, 1), '<c><v>2</v></c>');
    assert.equal(styleAt(locate(xml, [{ row: 1 }]), 1, 1), 3);
  });

  it('are found after a row that says where it is, and after a cell that does', () => {
    const xml = data('<row r="5"><c r="D5"/><c><v>1</v></c></row><row><c><v>2</v></c></row>');
    const layout = locate(xml, [{ row: 4 }, { row: 5 }]);
    assert.equal(cellAt(xml, layout, 4, 4), '<c><v>1</v></c>');
    assert.equal(cellAt(xml, layout, 5, 0), '<c><v>2</v></c>');
    assert.equal(cellAt(xml, layout, 5, 3), null);
  });

  it('are put right into rows and cells that stand out of order', () => {
    const xml = data(`<row r="4">${c('A4', '4')}</row><row r="2">${c('C2', '3')}${c('A2', '1')}</row>`);
    const written = after(xml, become('A1', '0'), become('A2', '9'));
    assert.ok(written.includes(`<row r="1">${c('A1', '0')}</row><row r="2">`), written);
    assert.ok(written.includes(`${c('C2', '3')}${c('A2', '9')}</row>`), written);
  });

  it('have the prefix of their sheet, and columns of two letters', () => {
    const xml = '<x:worksheet><x:sheetData/></x:worksheet>';
    assert.equal(
      after(xml, { row: 0, column: 27, xml: '<x:c r="AB1"/>' }),
      '<x:worksheet><x:sheetData><x:row r="1"><x:c r="AB1"/></x:row></x:sheetData></x:worksheet>',
    );
    const wide = data(`<row r="1">${c('AB1', '1')}</row>`);
    assert.equal(cellAt(wide, locate(wide, [{ row: 0 }]), 0, 27), c('AB1', '1'));
  });

  it('give their row the height of the tallest', () => {
    const xml = data(`<row r="2" ht="12">${c('A2', '1')}</row>`);
    assert.equal(
      after(xml, become('A2', '1', 30), become('B2', '2', 45), become('C2', '3')),
      data(`<row customHeight="1" r="2" ht="45">${c('A2', '1')}${c('B2', '2')}${c('C2', '3')}</row>`),
    );
    assert.equal(
      after('<worksheet><sheetData/></worksheet>', become('A2', '1', 30)),
      data(`<row r="2" ht="30" customHeight="1">${c('A2', '1')}</row>`),
    );
  });

  it('widen the columns that a row names, as far as they hold something', () => {
    const row = (spans: string, cells: string): string => data(`<row r="1" spans="${spans}">${cells}</row>`);
    const xml = row('2:3', c('B1', '2'));
    assert.equal(after(xml, become('D1', '4')), row('2:4', c('B1', '2') + c('D1', '4')));
    assert.equal(after(xml, become('A1', '1')), row('1:3', c('A1', '1') + c('B1', '2')));
    assert.equal(after(xml, become('C1', '3')), row('2:3', c('B1', '2') + c('C1', '3')));
    assert.equal(after(xml, become('F1', null)), xml);
  });

  it('widen the area that a sheet names, as far as they hold something', () => {
    const sheet = (area: string): string =>
      `<worksheet><dimension ref="${area}"/><sheetData><row r="2">${c('B2', '1')}</row></sheetData></worksheet>`;
    const areaAfter = (...cells: readonly CellReplacement[]) =>
      /ref="([^"]*)"/.exec(after(sheet('B2:C3'), ...cells))?.[1];
    assert.equal(areaAfter(become('A5', '1')), 'A2:C5');
    assert.equal(areaAfter(become('D1', '1')), 'B1:D3');
    assert.equal(areaAfter(become('C3', '1')), 'B2:C3');
    assert.equal(areaAfter(become('Z9', null)), 'B2:C3');
    const unread = sheet('nowhere');
    assert.ok(after(unread, become('D1', '1')).includes('ref="nowhere"'));
  });
});

describe('The look of a cell that is typed into', () => {
  const xml =
    '<worksheet><cols><col min="2" max="3" style="5"/><col min="4" max="4" width="9"/></cols><sheetData>' +
    '<row r="1" s="7" customFormat="1"><c r="A1" s="9"/></row><row r="2" s="7"/><row r="3"><c r="B3"/></row>' +
    '</sheetData></worksheet>';
  const layout = locate(xml, [{ row: 0 }, { row: 2 }]);
  const look = (place: string): number => {
    const { row, column } = become(place, null);
    return styleAt(layout, row, column);
  };

  it('is its own, its row’s, its column’s or none, in this order', () => {
    assert.deepEqual(
      ['A1', 'B1', 'B2', 'C2', 'A2', 'D2', 'B3', 'C9'].map((place) => `${place} ${look(place)}`),
      ['A1 9', 'B1 7', 'B2 5', 'C2 5', 'A2 0', 'D2 0', 'B3 0', 'C9 5'],
    );
  });
});

describe('Formulas of a sheet in which cells are replaced', () => {
  const xml = data(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*C$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><f t="shared" ref="D2:D3" si="1">B2&lt;1</f></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c><c r="D3"><f t="shared" si="1"/></c></row>',
  );

  it('stand by themselves where the one that they shared goes, and the others stay', () => {
    const written = after(xml, become('A1', '8'), become('A3', '9'));
    assert.ok(written.includes('<c r="A2"><f>B2*C$1</f><v>2</v></c>'), written);
    assert.ok(written.includes(c('A3', '9')));
    assert.ok(written.includes('<f t="shared" si="1"/>'));
  });

  it('are written as XML has them', () => {
    assert.ok(after(xml, become('D2', '8')).includes('<c r="D3"><f>B3&lt;1</f></c>'));
  });

  it('stay shared where another of them goes', () => {
    assert.equal(after(xml, become('A2', '8')).match(/t="shared"/g)?.length, 4);
  });

  it('that fill an area are known with it', () => {
    const arrays = data(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f></c><c r="B1"><f t="dataTable" ref="B1:C4"/></c>' +
        '<c r="D1"><f ref="D1:D9">1</f></c><c r="E1"><f t="array">1</f></c><c r="F1"><f t="array" ref="?">1</f></c></row>',
    );
    assert.deepEqual(
      locate(arrays, [{ row: 0 }]).arrays.map(({ firstRow, firstColumn, lastRow, lastColumn }) => [
        a1(firstRow, firstColumn),
        a1(lastRow, lastColumn),
      ]),
      [
        ['A1', 'A2'],
        ['B1', 'C4'],
      ],
    );
  });
});
