import { formatAddress, type CellAddress } from '../../../../core/workbook/address';
import { sameContent, type CellContent } from '../../content';
import { runInExcel } from '../../errors';
import { isolated } from '../../isolated';
import { slicesByWeight } from '../../payload';
import { queueRead, queueWrites, writeBack, type CellWrite } from '../cell-access';
import type { SheetSights } from '../sheets/sheets';
import { holds, type Attempt } from '../transaction';
import { writeWeights } from '../weights';

/**
 * Puts back what a failed batch has written, sheet by sheet where Excel goes on failing. Only cells that hold what we
 * wrote are touched: what somebody has entered meanwhile is theirs.
 * @returns the cells that still hold what we wrote: their sheet has been protected meanwhile, say.
 */
export async function putBack(
  attempts: readonly Attempt[],
  sheets: SheetSights,
): Promise<readonly CellAddress[]> {
  const known = attempts.filter(({ before, write }) => before !== null && sheets.has(write.cell.sheet));
  const weigh = writeWeights(
    known.map(({ write }) => write),
    new Map(),
  );
  const left: CellAddress[] = [];
  for (const slice of slicesByWeight(known, ({ write }) => weigh(write))) {
    const { results, failed } = await isolated(slice, (some) => restore(some, sheets)).catch(() => ({
      results: [],
      failed: slice,
    }));
    left.push(...results, ...failed.map(({ write }) => write.cell));
  }
  return left;
}

/** Gives the cells that do not hold again what they did. */
function restore(attempts: readonly Attempt[], sheets: SheetSights): Promise<readonly CellAddress[]> {
  return runInExcel(async (context) => {
    const names = new Set(attempts.map(({ write }) => write.cell.sheet));
    const found = new Map(
      [...names].map((name) => [name, context.workbook.worksheets.getItemOrNullObject(sheets.at(name).id)]),
    );
    for (const sheet of found.values()) sheet.load('protection/protected');
    await context.sync();
    const there = attempts.filter(({ write }) => found.get(write.cell.sheet)?.isNullObject === false);
    const sheetOf = sheets.reach(context);
    const read = queueRead(
      sheetOf,
      there.map(({ write }) => write.cell),
    );
    await context.sync();
    const now = read();
    const wanted = there.flatMap(({ write, before }) => {
      const current = now.get(formatAddress(write.cell));
      return before && current ? restoring(write, before, current) : [];
    });
    const isClosed = ({ cell }: CellWrite) =>
      found.get(cell.sheet)?.protection.protected === true && now.get(formatAddress(cell))?.locked !== false;
    const writes = wanted.filter((write) => !isClosed(write));
    queueWrites(sheetOf, writes);
    const readAgain = queueRead(
      sheetOf,
      writes.map(({ cell }) => cell),
    );
    await context.sync();
    const after = readAgain();
    return wanted
      .filter((write) => isClosed(write) || !holds(after.get(formatAddress(write.cell)), write))
      .map(({ cell }) => cell);
  });
}

function restoring(write: CellWrite, before: CellContent, current: CellContent): CellWrite[] {
  const untouched = sameContent(current, before);
  if (untouched && current.numberFormat === before.numberFormat) return [];
  return untouched || holds(current, write) ? [writeBack(write.cell, before, current.numberFormat)] : [];
}
