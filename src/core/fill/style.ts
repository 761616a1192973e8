import { isKnown, type Figure } from '../quantity/figure';
import type { BoundRelation } from '../formulas/model';

/** How a column keeps its percentages. */
export interface ColumnStyle {
  /** `fraction`: 0.5431 shown as 54.31 %; `points`: a plain 54.31. */
  readonly percentAs: 'fraction' | 'points';
  /** The number format of its filled cells, when they have one for percentages. */
  readonly numberFormat: string | null;
}

/**
 * For each relation, the manner of the cells that hold the same ratio in the same table (表内写法), so that a
 * filled cell looks like its neighbours. Relations whose table shows no example are not in the map.
 */
export function columnStyles(relations: readonly BoundRelation[]): ReadonlyMap<BoundRelation, ColumnStyle> {
  const examples = new Map<object, Map<string, ColumnStyle>>();
  for (const { table, declaration, result } of relations) {
    if (!isKnown(result) || result.unit !== '%') continue;
    const ofTable = examples.get(table) ?? new Map<string, ColumnStyle>();
    if (!ofTable.has(declaration.rule)) ofTable.set(declaration.rule, styleOf(result));
    examples.set(table, ofTable);
  }
  const styles = new Map<BoundRelation, ColumnStyle>();
  for (const relation of relations) {
    const header = relation.table.columns.find(({ index }) => index === relation.result.cell.column);
    const inPoints: ColumnStyle = { percentAs: 'points', numberFormat: null };
    const style =
      examples.get(relation.table)?.get(relation.declaration.rule) ??
      (header && /[（(][%％][)）]/.test(header.label) && !relation.result.numberFormat?.includes('%')
        ? inPoints
        : null);
    if (style) styles.set(relation, style);
  }
  return styles;
}

function styleOf({ encoding, written, numberFormat }: Figure): ColumnStyle {
  const isFraction = encoding === 'percent' || (encoding === 'text' && /[%％]\s*$/.test(written));
  const format = numberFormat?.includes('%') ? numberFormat : null;
  return { percentAs: isFraction ? 'fraction' : 'points', numberFormat: format };
}
