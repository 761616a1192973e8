import type { Figure } from '../../quantity/figure';

/** Identifies the cell a figure was read from; two figures read from one cell have the same key. */
export function keyOf({ cell: { sheet, row, column } }: Figure): string {
  return `${row}:${column}!${sheet}`;
}
