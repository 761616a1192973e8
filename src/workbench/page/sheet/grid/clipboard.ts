import type { ClipboardEvent } from 'react';
import type { Workbook } from '../../../model/workbook';
import { copyFormulas, FORMULAS, pastedFormulas } from './copied-formulas';
import { copyText, pastedCells, type Entries } from './entries';
import type { Place } from './navigation';

/** What is copied from and pasted into. */
interface GridClipboard {
  readonly workbook: Workbook;
  readonly entries: Entries;
  readonly draft: string | null;
  readonly active: Place;
  readonly attempt: (work: () => void) => void;
}

/** Copies cells as text and, for this page, with their formulas; pastes either from the selected cell on. */
export function gridClipboard({ workbook, entries, draft, active, attempt }: GridClipboard) {
  const { sheet, range } = workbook.selection;
  return {
    onCopy: (event: ClipboardEvent) => {
      if (draft !== null) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', copyText(sheet, range));
      event.clipboardData.setData(FORMULAS, copyFormulas(sheet, range));
      if (event.type === 'cut') attempt(() => entries.enter(sheet, range, () => ''));
    },
    onPaste: (event: ClipboardEvent) => {
      if (draft !== null) return;
      event.preventDefault();
      const formulas = event.clipboardData.getData(FORMULAS);
      const cells =
        formulas === ''
          ? pastedCells(event.clipboardData.getData('text/plain'))
          : pastedFormulas(formulas, active);
      const target = {
        firstRow: active.row,
        firstColumn: active.column,
        lastRow: active.row + cells.length - 1,
        lastColumn: active.column + cells.reduce((width, line) => Math.max(width, line.length), 0) - 1,
      };
      attempt(() =>
        entries.enter(
          sheet,
          target,
          (row, column) => cells[row - active.row]?.[column - active.column] ?? '',
        ),
      );
    },
  };
}
