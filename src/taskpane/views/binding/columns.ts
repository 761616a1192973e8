import type { CellRange } from '../../../core/workbook/address';
import type { Snapshot } from '../../../core/workbook/snapshot';
import { cellText } from '../../parts/text/cell-text';
import type { Draft } from './draft';

/** A column of the region as the officer knows it. */
export interface RegionColumn {
  readonly index: number;
  /** The words of its header, from top to bottom. */
  readonly heading: string;
  /** What stands in its first rows. */
  readonly sample: string;
}

const COLUMNS = 60;
const SAMPLES = 3;
const LONGEST = 14;

/** The columns of a region in which something stands, from the left. */
export function columnsIn(
  snapshot: Snapshot,
  name: string,
  range: CellRange,
  header: Draft['header'],
): readonly RegionColumn[] {
  const columns = new Map<number, { heading: string[]; samples: string[] }>();
  for (const cell of snapshot.sheets.find((sheet) => sheet.name === name)?.cells ?? []) {
    const { row, column } = cell;
    if (row < range.firstRow || column < range.firstColumn || column > range.lastColumn) continue;
    if (row > range.lastRow) break;
    const found = columns.get(column) ?? { heading: [], samples: [] };
    columns.set(column, found);
    const isHeading = header !== null && row >= header.first && row <= header.last;
    const isBody = row > (header?.last ?? -1);
    if (isHeading) found.heading.push(cellText(cell));
    else if (isBody && found.samples.length < SAMPLES) found.samples.push(cellText(cell).slice(0, LONGEST));
  }
  return [...columns]
    .toSorted(([a], [b]) => a - b)
    .slice(0, COLUMNS)
    .map(([index, { heading, samples }]) => ({
      index,
      heading: heading.join(' '),
      sample: samples.join('、'),
    }));
}
