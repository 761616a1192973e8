import type { Finding } from '../../../src/core/findings/finding';
import { decimal } from '../../../src/core/quantity/decimal';
import type { KnownFigure } from '../../../src/core/quantity/figure';
import { sameCell, type CellAddress } from '../../../src/core/workbook/address';
import { cellsOf, type Fault } from './fault';

/** How many faults were planted, and of how many which part was told rightly. */
export interface Tally {
  planted: number;
  /** Some finding is about the cell. */
  detected: number;
  /** The first finding accuses it. */
  first: number;
  cause: number;
  corrected: number;
}

/** Reads the findings about one planted fault as a person would: the first one counts. */
export function judge(fault: Fault, found: readonly Finding[]): Omit<Tally, 'planted'> {
  const isWrong = (cell: CellAddress): boolean => cellsOf(fault).some((wrong) => sameCell(cell, wrong));
  const detected = Number(
    found.some(({ cells, primary }) => [...cells, ...(primary ? [primary] : [])].some(isWrong)),
  );
  const [first] = found;
  if (!first?.primary || !isWrong(first.primary)) return { detected, first: 0, cause: 0, corrected: 0 };
  return {
    detected,
    first: 1,
    cause: Number(first.cause?.kind === fault.cause),
    corrected: Number(first.fixes.some(({ edits }) => edits.some((edit) => restores(fault, edit)))),
  };
}

/** Whether some finding accuses a cell of the fault. */
export function isNamed(fault: Fault, found: readonly Finding[]): boolean {
  return found.some(({ primary }) => primary && cellsOf(fault).some((cell) => sameCell(cell, primary)));
}

/** Whether some finding accuses a cell of the fault or names it among the cells that may be wrong instead. */
export function isSuspected(fault: Fault, found: readonly Finding[]): boolean {
  return (
    isNamed(fault, found) ||
    found.some(({ fixes }) =>
      fixes.some(({ edits }) =>
        edits.some((edit) => 'cell' in edit && cellsOf(fault).some((cell) => sameCell(cell, edit.cell))),
      ),
    )
  );
}

function restores(
  { figure, cause, swappedWith }: Fault,
  edit: Finding['fixes'][number]['edits'][number],
): boolean {
  if (!('cell' in edit)) return false;
  const other: KnownFigure | undefined =
    swappedWith && sameCell(edit.cell, swappedWith.cell) ? swappedWith : undefined;
  if (!other && !sameCell(edit.cell, figure.cell)) return false;
  if (cause === 'overwritten-formula') return edit.kind === 'formula';
  if (cause === 'zero-base') return edit.kind === 'clear' || edit.kind === 'text';
  if (edit.kind !== 'number' && edit.kind !== 'text') return false;
  const digits = /-?[\d.]+/.exec(edit.value)?.[0];
  if (digits === undefined) return false;
  const truth = other ?? figure;
  const isFraction = edit.kind === 'number' && truth.encoding === 'percent';
  return decimal(digits).eq(isFraction ? truth.value.div(decimal('100')) : truth.value);
}
