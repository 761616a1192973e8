import { decimal, type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure, type KnownFigure } from '../../quantity/figure';
import type { Table } from '../../tables/model';
import { keyOf } from '../figure-key';
import { customaryWeights } from './customary-weights';

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

/** Known figures in the same row or column as `figure`, itself excluded. */
export function inLineWith(figure: Figure, figures: readonly Figure[]): readonly KnownFigure[] {
  const { row, column, sheet } = figure.cell;
  return figures.filter(isKnown).filter(({ cell }) => {
    if (cell.sheet !== sheet || (cell.row === row && cell.column === column)) return false;
    return cell.row === row || cell.column === column;
  });
}

/** The nearest known figures in each of the four directions. */
export function besides(figure: Figure, figures: readonly Figure[]): readonly KnownFigure[] {
  const { row, column } = figure.cell;
  const nearest = new Map<string, KnownFigure>();
  for (const other of inLineWith(figure, figures)) {
    const side = `${Math.sign(other.cell.row - row)},${Math.sign(other.cell.column - column)}`;
    const known = nearest.get(side);
    if (!known || distance(other, figure) < distance(known, figure)) nearest.set(side, other);
  }
  return [...nearest.values()];
}

function distance(a: Figure, b: Figure): number {
  return Math.abs(a.cell.row - b.cell.row) + Math.abs(a.cell.column - b.cell.column);
}

/**
 * What the form itself makes likely about a cell: a score lies between 0 and its weight (and
 * often equals it), what was spent does not
 * exceed the budget beside it, and an amount is not negative where nothing in the table is.
 */
export interface Expectation {
  readonly atMost: Decimal | null;
  readonly atLeast: Decimal | null;
  readonly negative: boolean;
  /** Values it would be no surprise to find there: full marks, the budget before adjustment. */
  readonly usual: readonly Decimal[];
  /** The weight that gives its first level the points that forms customarily set for it. */
  readonly customary?: Decimal;
  /** The score that follows from target, actual value and weight. */
  readonly ruled?: Decimal;
}

/** Expectations by cell for all figures of a table; `ruled` gives the scores that follow from the scoring rules. */
export function expectationsOf(
  table: Table,
  ruled: ReadonlyMap<string, Decimal>,
): ReadonlyMap<string, Expectation> {
  const found = new Map<string, Expectation>();
  const customary = customaryWeights(table);
  for (const { weight, score } of table.indicators) {
    if (!score || !weight || !isKnown(weight)) continue;
    const rule = ruled.get(keyOf(score));
    found.set(keyOf(score), {
      atMost: weight.value,
      atLeast: null,
      negative: false,
      usual: [weight.value],
      ...(rule ? { ruled: rule } : {}),
    });
    const least = isKnown(score) ? score.value : null;
    const points = customary.get(keyOf(weight));
    found.set(keyOf(weight), {
      atMost: null,
      atLeast: least,
      negative: false,
      usual: least ? [least] : [],
      ...(points ? { customary: points } : {}),
    });
  }
  const byRow = new Map<string, Map<string, Figure>>();
  for (const { row, name, figure } of table.fields) {
    const fields = byRow.get(row) ?? new Map<string, Figure>();
    if (!fields.has(name)) fields.set(name, figure);
    byRow.set(row, fields);
  }
  for (const fields of byRow.values()) {
    const value = (name: string): Decimal | null => {
      const figure = fields.get(name);
      return figure && isKnown(figure) ? figure.value : null;
    };
    for (const [name, figure] of fields) {
      const mates = MATES[name] ?? [];
      found.set(keyOf(figure), {
        atMost: name === 'executed' && table.kind !== 'project-ledger' ? value('full-year-budget') : null,
        atLeast: null,
        negative: name.startsWith('change') || name === 'adjustment' || name.startsWith('carry'),
        usual: [
          ...mates.flatMap((mate) => value(mate) ?? []),
          ...(name === 'weight' ? CUSTOMARY_POINTS : []),
        ],
      });
    }
  }
  return found;
}

/** Points that forms set for the execution rate (财预〔2020〕10号: 10; 湖北: 20). */
const CUSTOMARY_POINTS: readonly Decimal[] = [decimal('10'), decimal('20')];

const MATES: Readonly<Record<string, readonly string[]>> = {
  'initial-budget': ['full-year-budget'],
  'full-year-budget': ['initial-budget'],
};
