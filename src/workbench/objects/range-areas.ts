import type { CellRange } from '../../core/workbook/address';
import type { Sheet } from '../model/sheet';
import { remoteClass } from '../protocol/remote';
import { areaAddress, cellsOf } from './area';
import { conditionalFormats } from './conditional-formats';
import { range } from './range';
import { worksheet } from './worksheet';

/** Several ranges of one sheet. */
export interface Areas {
  readonly sheet: Sheet;
  readonly ranges: readonly CellRange[];
}

/** `Excel.RangeAreas`: what `worksheet.getRanges('A1,B3:B5')` gives. */
export const rangeAreas = remoteClass<Areas>({
  kind: 'RangeAreas',
  keepable: true,
  scalars: {
    address: { get: ({ sheet, ranges }) => ranges.map((range) => areaAddress({ sheet, range })).join(',') },
    areaCount: { get: ({ ranges }) => ranges.length },
    cellCount: { get: ({ ranges }) => ranges.reduce((sum, range) => sum + cellsOf(range), 0) },
  },
  objects: {
    worksheet: ({ sheet }) => worksheet(sheet),
    areas: (areas) => rangeCollection(areas),
    conditionalFormats: (areas) => conditionalFormats(areas),
  },
});

/** `Excel.RangeCollection`: the single ranges of some areas. */
export const rangeCollection = remoteClass<Areas>({
  kind: 'RangeCollection',
  items: ({ sheet, ranges }) => ranges.map((each) => range({ sheet, range: each })),
});
