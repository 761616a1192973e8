import type { Figure } from '../../quantity/figure';
import type { Table } from '../model';

/** Every amount, ratio, weight and score of a table; one that is read from a cell in two ways comes twice. */
export function figuresOf(table: Table): readonly Figure[] {
  const found: Figure[] = [];
  const add = (figure: Figure | null | undefined): void => {
    if (figure) found.push(figure);
  };
  for (const { figure } of table.fields) found.push(figure);
  for (const indicator of table.indicators) {
    add(indicator.level1Weight);
    add(indicator.level2Weight);
    add(indicator.weight);
    add(indicator.score);
    add(indicator.coefficient);
    add(indicator.weightShare);
    add(indicator.convertedScore);
    add(indicator.completion);
    add(indicator.deduction);
  }
  add(table.totalWeight);
  add(table.totalScore);
  add(table.statedScore);
  return found;
}
