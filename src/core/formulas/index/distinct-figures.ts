import type { Figure } from '../../quantity/figure';
import { figuresOf } from '../../tables/amounts/figures';
import type { Table } from '../../tables/model';
import { keyOf } from './figure-key';

/** Every figure of a table once, also one that is read from its cell in two ways. */
export function distinctFigures(table: Table): readonly Figure[] {
  const byKey = new Map<string, Figure>();
  for (const figure of figuresOf(table)) byKey.set(keyOf(figure), figure);
  return [...byKey.values()];
}
