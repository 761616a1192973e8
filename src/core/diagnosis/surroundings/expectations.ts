import { decimal, HUNDRED, plain, total, ZERO, type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import { POINTS } from '../../quantity/unit';
import type { Table } from '../../tables/model';
import { keyOf } from '../../formulas/index/figure-key';
import { customaryWeights } from './customary-weights';
import { LIKELIHOOD } from '../likelihood/likelihoods';

/**
 * What the form itself makes likely about a cell: a score lies between 0 and its weight (and often equals it), what was
 * spent does not exceed the budget beside it, an amount is not negative where nothing in the table is, and the budgets
 * and the expenditure of one row are of one order of magnitude.
 */
export interface Expectation {
  readonly atMost: Decimal | null;
  readonly atLeast: Decimal | null;
  readonly negative: boolean;
  /** Nothing, or less, makes no sense there: a weight. */
  readonly positive?: true;
  /** Values it would be no surprise to find there: full marks, the budget before adjustment. */
  readonly usual: readonly Decimal[];
  /** Amounts of the same row that are of its order of magnitude. */
  readonly mates?: readonly Decimal[];
  /** How much it speaks for a correction that it gives one of those, in log-odds; `givesUsual` unless said. */
  readonly weightOfUsual?: number;
  /** The weight that gives its first level the points that forms customarily set for it. */
  readonly customary?: Decimal;
  /** What most cells of its column hold alike: a standard, a number of months. */
  readonly standard?: Decimal;
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
      weightOfUsual: LIKELIHOOD.givesFullMarks,
      ...(rule ? { ruled: rule } : {}),
    });
    const least = isKnown(score) ? score.value : null;
    const points = customary.get(keyOf(weight));
    found.set(keyOf(weight), {
      atMost: null,
      atLeast: least,
      negative: false,
      positive: true,
      usual: least ? [least] : [],
      ...(points ? { customary: points } : {}),
    });
  }
  for (const [key, atMost] of levelLimits(table))
    found.set(key, { atMost, atLeast: null, negative: false, positive: true, usual: [] });
  const { totalScore, totalWeight } = table;
  if (totalScore) {
    const printed = totalWeight && isKnown(totalWeight) ? totalWeight.value : HUNDRED;
    const weighed = total(
      table.indicators.flatMap(({ weight }) => (weight && isKnown(weight) ? [weight.value] : [])),
    );
    const most = weighed.gt(printed) ? null : printed;
    found.set(keyOf(totalScore), { atMost: most, atLeast: null, negative: false, usual: [] });
  }
  const byRow = new Map<string, Map<string, Figure>>();
  for (const { row, name, figure } of table.fields) {
    const fields = byRow.get(row) ?? new Map<string, Figure>();
    if (!fields.has(name)) fields.set(name, figure);
    byRow.set(row, fields);
  }
  const standards = columnStandards(table);
  const overdrawn = new Set(
    table.fields.flatMap(({ name, figure }) =>
      name.startsWith('carry') && isKnown(figure) && figure.value.lt(ZERO) ? [name] : [],
    ),
  );
  for (const fields of byRow.values()) {
    const value = (name: string): Decimal | null => {
      const figure = fields.get(name);
      return figure && isKnown(figure) ? figure.value : null;
    };
    for (const [name, figure] of fields) {
      const usual = USUAL[name] ?? [];
      const standard = standards.get(name);
      const mates = (MATES[name] ?? []).flatMap((mate) => value(mate) ?? []);
      found.set(keyOf(figure), {
        atMost: name === 'executed' && table.kind !== 'project-ledger' ? value('full-year-budget') : null,
        atLeast: name === 'full-year-budget' && table.kind !== 'project-ledger' ? value('executed') : null,
        negative: name.startsWith('change') || name === 'adjustment' || overdrawn.has(name),
        usual: [
          ...usual.flatMap((mate) => value(mate) ?? []),
          ...(name === 'weight' ? CUSTOMARY_POINTS : []),
        ],
        mates: mates.filter((mate) => !mate.eq(ZERO)),
        ...(standard ? { standard } : {}),
      });
    }
  }
  return found;
}

/** So many cells of a column must hold the same, and more than hold anything else, to be set alike for all rows. */
const ALIKE = 3;

/** The value that most cells of a column hold, where it is one that is set and not computed: no rate, no points, not nothing. */
function columnStandards({ fields }: Table): ReadonlyMap<string, Decimal> {
  const columns = new Map<string, { readonly counts: Map<string, number>; all: number }>();
  for (const { name, figure } of fields) {
    if (!isKnown(figure) || figure.unit === '%' || figure.unit === POINTS || figure.value.eq(ZERO)) continue;
    const column = columns.get(name) ?? { counts: new Map<string, number>(), all: 0 };
    const written = plain(figure.value);
    column.counts.set(written, (column.counts.get(written) ?? 0) + 1);
    column.all += 1;
    columns.set(name, column);
  }
  const standards = new Map<string, Decimal>();
  for (const [name, { counts, all }] of columns)
    for (const [written, count] of counts)
      if (count >= ALIKE && count * 2 > all) standards.set(name, decimal(written));
  return standards;
}

/** What each first level's printed weight may be at most beside the others: all of them make a hundred. */
function levelLimits({ indicators }: Table): ReadonlyMap<string, Decimal> {
  const levels = new Map<string, Decimal>();
  for (const { level1Weight } of indicators)
    if (level1Weight && isKnown(level1Weight)) levels.set(keyOf(level1Weight), level1Weight.value);
  const all = total([...levels.values()]);
  return new Map([...levels].map(([key, own]) => [key, HUNDRED.minus(all.minus(own))]));
}

/** Points that forms set for the execution rate (财预〔2020〕10号: 10; 湖北: 20). */
export const CUSTOMARY_POINTS: readonly Decimal[] = [decimal('10'), decimal('20')];

const USUAL: Readonly<Record<string, readonly string[]>> = {
  'initial-budget': ['full-year-budget'],
  'full-year-budget': ['initial-budget', 'arrived'],
  arrived: ['full-year-budget'],
};

const MATES: Readonly<Record<string, readonly string[]>> = {
  'initial-budget': ['full-year-budget', 'executed'],
  'full-year-budget': ['initial-budget', 'executed'],
  executed: ['full-year-budget', 'initial-budget'],
  budget: ['final'],
  final: ['budget', 'prior-year'],
  'prior-year': ['current-year', 'final'],
  'current-year': ['prior-year'],
};
