import type { SheetVisibility } from '../../core/workbook/snapshot';
import { single, type CellRange } from '../../core/workbook/address';
import { Failure } from '../model/failure';
import type { Sheet } from '../model/sheet';
import { remoteClass, type Argument, type Remote, type RemoteObject } from '../protocol/remote';
import { parseRange, WHOLE_SHEET } from './area';
import { charts } from './charts';
import { pageLayout } from './page-layout';
import { range, rangeAt } from './range';
import { rangeAreas } from './range-areas';
import { tables } from './tables';

/** Excel reads no longer address. */
const LONGEST_ADDRESS = 8_192;

const VISIBILITIES: Readonly<Record<SheetVisibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
};

/** `Excel.Worksheet`. */
export const worksheet: Remote<Sheet> = remoteClass({
  kind: 'Worksheet',
  id: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (sheet, value, { workbook }) => workbook.renameSheet(sheet, value.text()),
    },
    position: { get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet) },
    visibility: { get: ({ visibility }) => VISIBILITIES[visibility] },
  },
  objects: {
    protection: (sheet) => worksheetProtection(sheet),
    charts: (sheet) => charts(withCells(sheet, 'Worksheet.charts')),
    pageLayout: (sheet) => pageLayout(withCells(sheet, 'Worksheet.pageLayout')),
    tables: (sheet) => tables(withCells(sheet, 'Worksheet.tables')),
  },
  methods: {
    activate: (sheet, _args, { workbook }) => {
      const { selection } = workbook;
      workbook.select(sheet, selection.sheet === sheet ? selection.range : single(0, 0));
    },
    delete: (sheet, _args, { workbook }) => workbook.removeSheet(sheet, 'add-in'),
    getRange: (sheet, args) =>
      rangeAt(withCells(sheet, args.location), args.at(0).absent ? WHOLE_SHEET : readRange(args.at(0))),
    getRanges: (sheet, args) => {
      const address = args.at(0);
      withCells(sheet, args.location);
      if (address.text().length > LONGEST_ADDRESS) address.refuse();
      const ranges = address
        .text()
        .split(',')
        .map((part) => parseRange(part.trim()) ?? address.refuse());
      return rangeAreas({ sheet, ranges });
    },
    getCell: (sheet, args) =>
      rangeAt(withCells(sheet, args.location), single(args.at(0).number(), args.at(1).number())),
    getRangeByIndexes: (sheet, args) => {
      const [firstRow, firstColumn, rows, columns] = [0, 1, 2, 3].map((position) =>
        args.at(position).number(),
      ) as [number, number, number, number];
      return rangeAt(withCells(sheet, args.location), {
        firstRow,
        firstColumn,
        lastRow: firstRow + rows - 1,
        lastColumn: firstColumn + columns - 1,
      });
    },
    getUsedRange: (sheet, args) =>
      usedRange(withCells(sheet, args.location), args.at(0)) ?? rangeAt(sheet, single(0, 0)),
    getUsedRangeOrNullObject: (sheet, args) => usedRange(withCells(sheet, args.location), args.at(0)),
  },
});

/** `Excel.WorksheetProtection`. */
export const worksheetProtection = remoteClass<Sheet>({
  kind: 'WorksheetProtection',
  scalars: {
    protected: { get: (sheet) => sheet.protected },
    options: { get: (sheet) => (sheet.protected ? sheet.protectionOptions : null) },
  },
});

/** Chart sheets and macro sheets are in the collection, but refuse everything about cells. */
function withCells(sheet: Sheet, location: string): Sheet {
  if (sheet.kind !== 'worksheet') throw new Failure('UnsupportedSheet', location);
  return sheet;
}

function usedRange(sheet: Sheet, valuesOnly: Argument): RemoteObject | null {
  const used = sheet.usedRange(!valuesOnly.absent && valuesOnly.boolean());
  return used && range({ sheet, range: used });
}

function readRange(address: Argument): CellRange {
  return parseRange(address.text()) ?? address.refuse();
}
