import { columnOf, isLinkedSheet } from '../../narrative/sheet/linked-sheet';
import { rangeContains, type CellAddress, type CellRange } from '../../workbook/address';
import { isResultSheet } from '../../workbook/result-sheet';
import type { Sheet, Snapshot } from '../../workbook/snapshot';

/** A cell with so many characters, one of them a figure, holds prose rather than a label. */
const PROSE = 24;

/** A stretch of a text that stands in one cell. */
export interface CellStretch {
  readonly start: number;
  readonly end: number;
  readonly cell: CellAddress;
  /** Whether it is a formula, whose words cannot be corrected one by one. */
  readonly live: boolean;
}

/** The prose of a sheet as one text, and where each cell stands in it. */
export interface SheetProse {
  readonly text: string;
  readonly stretches: readonly CellStretch[];
}

/** The sheets with prose that has figures in it, the report of ours first. */
export function proseSheets({ sheets }: Snapshot): readonly string[] {
  return sheets
    .filter((sheet) => !isResultSheet(sheet) && proseCells(sheet).length > 0)
    .toSorted((a, b) => Number(isLinkedSheet(b)) - Number(isLinkedSheet(a)))
    .map(({ name }) => name);
}

/** The prose of a sheet, a cell to a paragraph. */
export function proseOf(sheet: Sheet): SheetProse {
  return joined(sheet, proseCells(sheet));
}

/** Whatever words stand in a part of a sheet, a cell to a paragraph. */
export function wordsIn(sheet: Sheet, range: CellRange): SheetProse {
  return joined(
    sheet,
    sheet.cells.filter(
      ({ row, column, value }) =>
        rangeContains(range, row, column) && typeof value === 'string' && value.trim() !== '',
    ),
  );
}

function joined({ name }: Sheet, cells: Sheet['cells']): SheetProse {
  let text = '';
  const stretches: CellStretch[] = [];
  for (const { row, column, value, formula } of cells) {
    const start = text.length;
    text += `${String(value).trim()}\n`;
    const cell = { sheet: name, row, column };
    stretches.push({ start, end: text.length - 1, cell, live: formula !== undefined });
  }
  return { text, stretches };
}

/** Of our own report only its text, and not what the sheet remembers of it. */
function proseCells(sheet: Sheet): Sheet['cells'] {
  const only = isLinkedSheet(sheet) ? columnOf('content') : null;
  return sheet.cells.filter(
    ({ column, value }) =>
      (only === null || column === only) &&
      typeof value === 'string' &&
      value.length >= PROSE &&
      /\d/.test(value) &&
      !/^[\d.]+$/.test(value),
  );
}
