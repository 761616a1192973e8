import { ZERO } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import { figuresIn } from '../language/expression';
import type { BoundRelation, EvaluatedRelation, Missing } from '../model';
import { asWritten, expectedOf, resultIn, type Lookup } from './evaluate';

/**
 * Which blank parts of a table are nothing: those in a row (or, where a row is summed, a column) whose blank part
 * elsewhere stands in a sum that holds without it. All other blanks are unknown.
 */
export class Blanks {
  private readonly nothing = new Set<string>();

  constructor(evaluated: readonly EvaluatedRelation[]) {
    for (const { relation, verdict } of evaluated) {
      if (verdict.state !== 'holds' && verdict.state !== 'rounding') continue;
      if (isZero(relation.result)) continue;
      for (const blank of blankParts(relation)) this.nothing.add(lineOf(relation, blank));
    }
  }

  /**
   * What a sum that does not come out lacks; null where none of its parts is unknown, or where they would have to be
   * less than nothing, so that the figures that are there contradict each other.
   */
  missing(relation: BoundRelation, lookup: Lookup = asWritten): Missing | null {
    const blanks = blankParts(relation).filter(
      (blank) => lookup(blank).state === 'blank' && !this.nothing.has(lineOf(relation, blank)),
    );
    const present = blanks.length > 0 ? expectedOf(relation, lookup) : null;
    const result = resultIn(relation, lookup);
    if (present === null || !isKnown(result)) return null;
    const amount = result.value.minus(present);
    const isSame = amount.lt(ZERO) === result.value.lt(ZERO);
    return amount.eq(ZERO) || !isSame ? null : { blanks, amount };
  }
}

function blankParts({ expression }: BoundRelation): readonly Figure[] {
  if (expression.kind !== 'sum' || expression.blanks !== 'zero') return [];
  return figuresIn(expression).filter(({ state }) => state === 'blank');
}

function isZero(figure: Figure): boolean {
  return !isKnown(figure) || figure.value.eq(ZERO);
}

/** The row of a part of a column, the column of a part of a row. */
function lineOf({ result, table, declaration }: BoundRelation, { cell }: Figure): string {
  const isAcross = cell.sheet === result.cell.sheet && cell.row === result.cell.row;
  return `${table.id} ${declaration.rule} ${cell.sheet} ${isAcross ? `c${cell.column}` : `r${cell.row}`}`;
}
