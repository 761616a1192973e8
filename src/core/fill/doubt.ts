import type { Finding } from '../findings/finding';
import { keyOf } from '../formulas/index/figure-key';
import { figuresIn } from '../formulas/language/expression';
import type { BoundRelation } from '../formulas/model';
import type { Message } from '../messages/message';
import type { Figure } from '../quantity/figure';
import type { Review } from '../checks/review-model';
import { formatAddress, type CellAddress } from '../workbook/address';

/** Findings of these groups say that a figure itself may be wrong; the others speak of reasons, scores and words. */
const ABOUT_FIGURES = /^(?:arithmetic|consistency|format)\//;

/**
 * Which results of a fill rest on a figure in doubt (存疑): one that a finding accuses or would change, or one that was
 * filled from such a figure in the same go.
 */
export class Doubts {
  private readonly cells: ReadonlyMap<string, CellAddress>;
  private readonly filled = new Map<string, CellAddress>();

  constructor({ findings }: Pick<Review, 'findings'>) {
    const accused = findings.filter(accuses).flatMap(accusedCells);
    this.cells = new Map(accused.map((cell) => [formatAddress(cell), cell]));
  }

  /** Why the relation's result is not to be relied on; null where nothing is known against its figures. */
  about({ result, expression }: BoundRelation): Message | null {
    const [cell] = figuresIn(expression).flatMap((figure) => this.doubtful(figure) ?? []);
    if (!cell) return null;
    this.filled.set(keyOf(result), cell);
    return { id: 'fill/doubtful', data: { cell } };
  }

  private doubtful(figure: Figure): CellAddress | undefined {
    return this.filled.get(keyOf(figure)) ?? this.cells.get(formatAddress(figure.cell));
  }
}

function accuses({ rule, severity }: Finding): boolean {
  return severity !== 'hint' && ABOUT_FIGURES.test(rule);
}

function accusedCells({ primary, fixes }: Finding): readonly CellAddress[] {
  const changed = fixes.flatMap(({ edits }) => edits.flatMap((edit) => ('cell' in edit ? [edit.cell] : [])));
  return primary ? [primary, ...changed] : changed;
}
