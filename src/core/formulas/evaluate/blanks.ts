import { ZERO } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import type { Table } from '../../tables/model';
import { figuresIn } from '../language/expression';
import { keyOf } from '../index/figure-key';
import type { BoundRelation, EvaluatedRelation, Missing } from '../model';
import { asWritten, expectedOf, resultIn, type Lookup } from './evaluate';

/** So many parts that add up beside blank ones show that a table leaves blank what is nothing. */
const SHOWN = 2;

/**
 * Which blank parts of a table are nothing: those that stand in a sum which holds without them, those in a row (or,
 * where a row is summed, a column) whose blank part elsewhere does, and lines without any figure in a table whose
 * other sums hold without theirs. All other blanks are unknown.
 */
export class Blanks {
  private readonly cells = new Set<string>();
  private readonly lines = new Set<string>();
  private readonly shown = new Map<Table, number>();
  private readonly known = new Map<Table, Lines>();

  constructor(evaluated: readonly EvaluatedRelation[]) {
    for (const { relation, verdict } of evaluated) {
      if (verdict.state !== 'holds' && verdict.state !== 'rounding') continue;
      if (isNothing(relation.result)) continue;
      const blanks = blankParts(relation);
      for (const blank of blanks) {
        this.cells.add(keyOf(blank));
        this.lines.add(this.lineOf(relation, blank));
      }
      if (blanks.length > 0) this.note(relation);
    }
  }

  /**
   * What a sum that does not come out lacks; null where none of its parts is unknown, or where they would have to be
   * less than nothing, so that the figures that are there contradict each other.
   */
  missing(relation: BoundRelation, lookup: Lookup = asWritten): Missing | null {
    return lacking(relation, lookup, (blank) => this.isNothing(relation, blank));
  }

  /** Whether what the sum lacks is not in its blank parts only because the table leaves blank what is nothing. */
  restsOnCustom(relation: BoundRelation): boolean {
    return lacking(relation, asWritten, (blank) => this.isProved(relation, blank)) !== null;
  }

  private note({ table, expression }: BoundRelation): void {
    const adding = figuresIn(expression).filter((part) => !isNothing(part));
    this.shown.set(table, (this.shown.get(table) ?? 0) + adding.length);
  }

  private isNothing(relation: BoundRelation, blank: Figure): boolean {
    return this.isProved(relation, blank) || this.isLeftOut(relation, blank);
  }

  private isProved(relation: BoundRelation, blank: Figure): boolean {
    return this.cells.has(keyOf(blank)) || this.lines.has(this.lineOf(relation, blank));
  }

  /** Whether the whole line of the part is empty, in a table that shows elsewhere that it leaves out what is nothing. */
  private isLeftOut(relation: BoundRelation, blank: Figure): boolean {
    const { table } = relation;
    return (this.shown.get(table) ?? 0) >= SHOWN && !this.linesOf(table).areInUse(relation, blank);
  }

  /** The row of a part of a column, the column of a part of a row. */
  private lineOf(relation: BoundRelation, blank: Figure): string {
    const { table, declaration } = relation;
    return `${table.id} ${declaration.rule} ${this.linesOf(table).nameOf(relation, blank)}`;
  }

  private linesOf(table: Table): Lines {
    const known = this.known.get(table) ?? new Lines(table);
    this.known.set(table, known);
    return known;
  }
}

/** What a sum lacks that may stand in those of its blank parts that are not known to be nothing. */
function lacking(
  relation: BoundRelation,
  lookup: Lookup,
  isKnownNothing: (blank: Figure) => boolean,
): Missing | null {
  const blanks = blankParts(relation).filter(
    (blank) => lookup(blank).state === 'blank' && !isKnownNothing(blank),
  );
  const present = blanks.length > 0 ? expectedOf(relation, lookup) : null;
  const result = resultIn(relation, lookup);
  if (present === null || !isKnown(result)) return null;
  const amount = result.value.minus(present);
  const isSame = amount.lt(ZERO) === result.value.lt(ZERO);
  return amount.eq(ZERO) || !isSame ? null : { blanks, amount };
}

function blankParts({ expression }: BoundRelation): readonly Figure[] {
  if (expression.kind !== 'sum' || expression.blanks !== 'zero') return [];
  return figuresIn(expression).filter(({ state }) => state === 'blank');
}

function isNothing(figure: Figure): boolean {
  return !isKnown(figure) || figure.value.eq(ZERO);
}

/** What is left over is often not yet worked out while all else is filled in. */
const LEFT_OVER: ReadonlySet<string | undefined> = new Set(['carry', 'balance']);

/** The rows and columns of a table; of lists side by side each has rows of its own. */
class Lines {
  private readonly rowOf: ReadonlyMap<string, string>;
  private readonly leftOver: ReadonlySet<string>;
  private readonly used = new Set<string>();

  constructor({ fields, rows }: Table) {
    this.rowOf = new Map(fields.map(({ figure, row }) => [keyOf(figure), `r${row}`]));
    this.leftOver = new Set(
      rows.flatMap(({ key, meaning }) => (LEFT_OVER.has(meaning.measure) ? [`r${key}`] : [])),
    );
    for (const { figure, row } of fields) {
      if (figure.state === 'blank') continue;
      this.used.add(`r${row}`);
      this.used.add(columnOf(figure));
    }
  }

  /** The column of a part of a row; the row of any other part. */
  nameOf({ result }: BoundRelation, part: Figure): string {
    const { sheet, row } = part.cell;
    const isAcross = sheet === result.cell.sheet && row === result.cell.row;
    return isAcross ? columnOf(part) : (this.rowOf.get(keyOf(part)) ?? `${sheet} ${row}`);
  }

  /** Whether some figure stands in the part's line, or may yet. */
  areInUse(relation: BoundRelation, part: Figure): boolean {
    const name = this.nameOf(relation, part);
    return this.used.has(name) || this.leftOver.has(name);
  }
}

function columnOf({ cell }: Figure): string {
  return `c${cell.sheet} ${cell.column}`;
}
