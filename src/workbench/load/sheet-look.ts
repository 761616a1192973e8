import { columnIndex, parseRange, type CellRange } from '../../core/workbook/address';
import { isTrue, scanXml, type Attributes } from '../../hosts/xlsx/xml/xml';
import type { Sheet } from '../model/sheet';
import type { Look } from './looks';
import { printSetupReader } from './print-setup';

/** Columns beyond this are not given a width of their own: files set the width of all 16,384 at once. */
const LAST_COLUMN = 1024;

/**
 * Reads sizes, hidden rows and columns, frozen panes, how it prints and the looks of cells, filled or not, from a sheet's XML
 * into a model sheet whose contents are already there.
 */
export function readSheetLook(xml: string, looks: readonly Look[], sheet: Sheet): void {
  let row = -1;
  let column = -1;
  let filter: CellRange | null = null;
  const openCell = (attributes: Attributes): void => {
    const letters = /^[A-Za-z]+/.exec(attributes['r'] ?? '')?.[0];
    column = letters === undefined ? column + 1 : columnIndex(letters);
    const look = looks[Number(attributes['s'] ?? 0)];
    const cell = sheet.cell(row, column);
    if (look && Object.keys(look).length > 0 && (cell || attributes['s'] !== undefined)) {
      sheet.place(row, column, { value: null, ...cell, ...look });
    }
  };
  const print = printSetupReader(sheet);
  scanXml(xml, {
    ...print,
    open(name, attributes, empty) {
      if (name === 'c') openCell(attributes);
      else if (name === 'autoFilter') filter = parseRange(attributes['ref'] ?? '');
      else if (name === 'filterColumn' && filter) sheet.filters.push(filter);
      else if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
        column = -1;
        if (isTrue(attributes['hidden'])) sheet.hiddenRows.add(row);
        if (attributes['ht'] !== undefined) sheet.rowHeights.set(row, Number(attributes['ht']));
      } else if (name === 'col') readColumns(attributes, sheet);
      else if (name === 'sheetFormatPr') {
        const width = attributes['defaultColWidth'] ?? attributes['baseColWidth'];
        if (width !== undefined) sheet.defaultColumnWidth = Number(width);
      } else if (name === 'pane' && attributes['state']?.startsWith('frozen')) {
        sheet.frozen = {
          rows: Number(attributes['ySplit'] ?? 0),
          columns: Number(attributes['xSplit'] ?? 0),
        };
      } else print.open(name, attributes, empty);
    },
  });
}

function readColumns(attributes: Attributes, sheet: Sheet): void {
  const last = Math.min(Number(attributes['max']), LAST_COLUMN);
  for (let column = Number(attributes['min']) - 1; column < last; column += 1) {
    if (isTrue(attributes['hidden'])) sheet.hiddenColumns.add(column);
    if (attributes['width'] !== undefined) sheet.columnWidths.set(column, Number(attributes['width']));
  }
}
