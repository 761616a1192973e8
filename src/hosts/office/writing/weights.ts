import { formatAddress } from '../../../core/workbook/address';
import { isCellError } from '../../../core/workbook/snapshot';
import { textWeight } from '../payload';
import { inRectangles, type CellState, type CellWrite } from './cell-access';

/** Bytes that reaching a rectangle takes to read, write, style and read again, and a cell in an answer; measured. */
const WEIGHT = { rectangle: 1_900, cell: 220 };

/**
 * How heavy each of these writes is (写入载荷), in bytes of a request or of its answer, which holds the cell before and
 * after. Cells that lie together share the weight of reaching them.
 */
export function writeWeights(
  writes: readonly CellWrite[],
  looked: ReadonlyMap<string, CellState>,
): (write: CellWrite) => number {
  const rectangles = inRectangles(writes, ({ cell }) => cell).length;
  const reaching = (rectangles * WEIGHT.rectangle) / Math.max(1, writes.length);
  return ({ cell, input }) => {
    const before = looked.get(formatAddress(cell));
    const entry = input.kind === 'text' ? input.text : input.kind === 'formula' ? input.formula : '';
    const held = before && !isCellError(before.value) ? `${before.value}${before.formula ?? ''}` : '';
    // A formula comes back with its result, which for a paragraph is about as long as itself.
    return reaching + WEIGHT.cell + 2 * textWeight(entry) + textWeight(held);
  };
}
