import type { CellAddress } from '../../../core/workbook/address';
import type { KeptCell, UndoOutcome } from '../../host';
import type { AppliedBatch, JournalCell } from './apply-edits';
import { undoChart } from './charts';
import { Draft } from '../package/draft';
import { cellAt, locate, replaceCells } from './sheet-edit';
import { removeSheet } from './sheet-list';
import type { WorkbookPackage } from '../package/workbook-package';

/**
 * Takes a batch back. Where nothing has been written since, the workbook is the one before, byte for byte.
 * Otherwise each cell that is still as the batch left it gets back what it held; the others stay and are named.
 * A sheet that the batch added goes unless somebody has changed it.
 */
export function undoEdits(
  current: WorkbookPackage,
  batch: AppliedBatch,
): { workbook: WorkbookPackage; outcome: UndoOutcome } {
  if (current.archive === batch.after.archive) {
    return { workbook: batch.before, outcome: { restored: batch.cells.map(({ cell }) => cell), kept: [] } };
  }
  const draft = new Draft(current);
  const restored: CellAddress[] = [];
  const kept: KeptCell[] = [];
  const isUntouched = new Set(batch.addedSheets.filter((path) => sameContent(current, batch.after, path)));
  for (const each of [...batch.charts].reverse()) undoChart(draft, each);
  for (const path of new Set([...batch.cells.map((each) => each.path), ...batch.addedSheets])) {
    const cells = batch.cells.filter((each) => each.path === path);
    if (!draft.has(path)) for (const { cell } of cells) kept.push({ ...cell, reason: 'gone' });
    else if (isUntouched.has(path)) {
      removeSheet(draft, path);
      for (const { cell } of cells) restored.push(cell);
    } else {
      const unchanged = restoreCells(draft, path, cells);
      const reason = batch.addedSheets.includes(path) ? 'sheet-changed' : 'changed';
      for (const each of cells) {
        if (unchanged.has(each)) restored.push(each.cell);
        else kept.push({ ...each.cell, reason });
      }
    }
  }
  return { workbook: draft.finish(), outcome: { restored, kept } };
}

/** Puts back the cells that nobody has changed; gives those. */
function restoreCells(draft: Draft, path: string, cells: readonly JournalCell[]): ReadonlySet<JournalCell> {
  const xml = draft.text(path);
  const layout = locate(
    xml,
    cells.map(({ cell }) => cell),
  );
  const unchanged = cells.filter(({ cell, after }) => cellAt(xml, layout, cell.row, cell.column) === after);
  const replacements = unchanged.map(({ cell, before }) => ({
    row: cell.row,
    column: cell.column,
    xml: before ?? '',
  }));
  draft.set(path, replaceCells(xml, layout, replacements));
  return new Set(unchanged);
}

/** Whether a part is the very same packed bytes in both. */
function sameContent(a: WorkbookPackage, b: WorkbookPackage, path: string): boolean {
  return a.archive.raw(path) === b.archive.raw(path);
}
