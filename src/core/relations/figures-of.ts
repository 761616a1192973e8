import type { Figure } from '../quantity/figure';
import type { Table } from '../tables/model';
import { keyOf } from './figure-key';

/** Every figure of a table once: amounts, ratios, weights and scores. */
export function figuresOf(table: Table): readonly Figure[] {
  const found = new Map<string, Figure>();
  const add = (figure: Figure | null | undefined): void => {
    if (figure) found.set(keyOf(figure), figure);
  };
  for (const { figure } of table.fields) add(figure);
  for (const indicator of table.indicators) {
    add(indicator.level1Weight);
    add(indicator.level2Weight);
    add(indicator.weight);
    add(indicator.score);
  }
  add(table.totalWeight);
  add(table.totalScore);
  return [...found.values()];
}
