import { isResultSheet } from '../../core/workbook/resultSheet';
import type { Sheet, Snapshot } from '../../core/workbook/snapshot';
import type { CellStretch } from './model';

/** A cell with so many characters, one of them a figure, holds prose rather than a label. */
const PROSE = 24;

/** The sheets on which somebody has written prose with figures in it. */
export function proseSheets({ sheets }: Snapshot): readonly string[] {
  return sheets
    .filter((sheet) => !isResultSheet(sheet) && proseCells(sheet).length > 0)
    .map(({ name }) => name);
}

/** The prose of a sheet as one text, a cell to a paragraph, and where each cell stands in it. */
export function proseOf(sheet: Sheet): { readonly text: string; readonly stretches: readonly CellStretch[] } {
  let text = '';
  const stretches: CellStretch[] = [];
  for (const { row, column, value, formula } of proseCells(sheet)) {
    const start = text.length;
    text += `${String(value).trim()}\n`;
    const cell = { sheet: sheet.name, row, column };
    stretches.push({ start, end: text.length - 1, cell, live: formula !== undefined });
  }
  return { text, stretches };
}

function proseCells({ cells }: Sheet): Sheet['cells'] {
  return cells.filter(
    ({ value }) =>
      typeof value === 'string' && value.length >= PROSE && /\d/.test(value) && !/^[\d.]+$/.test(value),
  );
}
