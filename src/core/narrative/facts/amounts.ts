import { isKnown, type Figure } from '../../quantity/figure';
import { isCount } from '../../quantity/unit';
import { figureOf, type Expression } from '../../formulas/language/expression';
import type { EvaluatedRelation } from '../../formulas/model';
import type { IndexedRow } from '../../formulas/index/table-index';
import type { FieldName, Row, Table, TableKind } from '../../tables/model';
import type { Meaning } from '../../words/meaning';
import { formatAddress } from '../../workbook/address';
import { derivedFrom, type Operands } from '../../formulas/derived';
import { valueOf } from './value';
import { mentions } from '../../words/topics';

/** How deep an empty total may rest on other empty totals. */
const DEEPEST = 4;

/** Whether a text gives its number only roughly (约583), so that it is quoted and nothing is computed from it. */
export function isInexact({ encoding, state, written }: Figure): boolean {
  return state === 'number' && encoding === 'text' && mentions(written, 'caution');
}

/** Finds what an empty derived cell would come to, from the relations bound to it. */
export class Derivations {
  private readonly byResult = new Map<string, Expression>();

  constructor(relations: readonly EvaluatedRelation[]) {
    for (const { relation } of relations) {
      if (relation.demand || relation.comparison === 'at-least') continue;
      const key = formatAddress(relation.result.cell);
      if (!this.byResult.has(key)) this.byResult.set(key, relation.expression);
    }
  }

  /** The figure itself where it has a value, else the formula that would fill it; null when neither gives one. */
  of(figure: Figure, depth = 0): Expression | null {
    if (isInexact(figure)) return figureOf({ ...figure, state: 'text', value: null });
    if (isKnown(figure)) return figureOf(figure);
    if (figure.state !== 'blank' || depth > DEEPEST) return null;
    const formula = this.byResult.get(formatAddress(figure.cell));
    if (!formula) return null;
    const resolved = this.resolve(formula, depth + 1);
    return valueOf(resolved) === null ? null : resolved;
  }

  private resolve(expression: Expression, depth: number): Expression {
    const inner = (operand: Expression): Expression => this.resolve(operand, depth);
    switch (expression.kind) {
      case 'figure':
        return this.of(expression.figure, depth) ?? expression;
      case 'constant':
        return expression;
      case 'sum':
        return { ...expression, terms: expression.terms.map(inner) };
      case 'product':
        return { ...expression, factors: expression.factors.map(inner) };
      case 'difference':
        return { ...expression, from: inner(expression.from), minus: inner(expression.minus) };
      case 'quotient':
        return { ...expression, dividend: inner(expression.dividend), divisor: inner(expression.divisor) };
      case 'at-most':
        return { ...expression, value: inner(expression.value), limit: inner(expression.limit) };
    }
  }
}

/** Columns in which a table of figures has those of this year (决算数、统计数、数量), the plainest first. */
const OF_THIS_YEAR: readonly FieldName[] = [
  'final',
  'current-year',
  'executed',
  'total',
  'amount',
  'year',
  'quantity',
  'count',
];

/** The amounts and ratios of one row of a table, as expressions over its cells. */
export class Amounts {
  constructor(
    readonly table: Table,
    readonly indexed: IndexedRow,
    private readonly derivations: Derivations,
  ) {}

  /** Of a form without any amounts, of whose money nothing is known. */
  static none(table: Table, derivations: Derivations): Amounts {
    const { sheet, range } = table;
    const labelCell = { sheet, row: range.firstRow, column: range.firstColumn };
    const row: Row = {
      key: 'total',
      label: '',
      labelCell,
      parent: null,
      exhaustive: false,
      code: null,
      meaning: {},
      grounds: 'guessed',
    };
    return new Amounts(table, { row, fields: new Map(), children: [] }, derivations);
  }

  get kind(): TableKind {
    return this.table.kind;
  }

  get label(): string {
    return this.indexed.row.label;
  }

  /** What the row's label says. */
  get meaning(): Meaning {
    return this.indexed.row.meaning;
  }

  /** The first of the named amounts that the row has, typed or derivable. */
  amount(...names: readonly FieldName[]): Expression | null {
    for (const name of names) {
      const figure = this.indexed.fields.get(name)?.figure;
      const found = figure ? this.derivations.of(figure) : null;
      if (found) return found;
    }
    return null;
  }

  /** Whether its figures of this year count persons or things, by the unit that they state: they are no amounts of money. */
  get counts(): boolean {
    return OF_THIS_YEAR.some((name) => {
      const unit = this.indexed.fields.get(name)?.figure.unit ?? null;
      return unit !== null && isCount(unit);
    });
  }

  /** The row's figure of this year, whatever its column is called. */
  thisYear(): Expression | null {
    return this.amount(...OF_THIS_YEAR);
  }

  /**
   * The same, and where none has a value the first of them that the table has a cell for: its sentence asks for it, and
   * follows it once it is filled.
   */
  asked(...names: readonly FieldName[]): Expression | null {
    const known = this.amount(...names);
    if (known) return known;
    for (const name of names) {
      const figure = this.indexed.fields.get(name)?.figure;
      if (figure && figure.state !== 'not-applicable') return figureOf(figure);
    }
    return null;
  }

  /** The words of a column's head: what the table calls this amount or rate. */
  headOf(...names: readonly FieldName[]): string | null {
    return this.table.columns.find(({ field }) => names.includes(field))?.label ?? null;
  }

  /**
   * A ratio or difference computed from the row's amounts, whatever its own cell says; the cell itself only where
   * the amounts are not there. So the report is right even where the table is not.
   */
  derived(name: FieldName): Expression | null {
    const operands: Record<string, Expression> = {};
    for (const [field] of this.indexed.fields) {
      const amount = field === name ? null : this.amount(field);
      if (amount) operands[field] = amount;
    }
    const computed = derivedFrom(this.kind, name, operands satisfies Operands);
    return computed && isUsable(computed) ? computed : this.amount(name);
  }

  children(): readonly Amounts[] {
    return this.indexed.children.map((child) => new Amounts(this.table, child, this.derivations));
  }
}

/** A quotient by zero is no reason to quote the cell: its sentence words the zero base. */
function isUsable(expression: Expression): boolean {
  return expression.kind === 'quotient' || valueOf(expression) !== null;
}

/** Excel's SUM takes at most 255 arguments. */
const MOST_TERMS = 200;

/** The sum of amounts that may stand on different sheets and in different units; null when there are none. */
export function sumOf(amounts: readonly (Expression | null)[]): Expression | null {
  const terms = amounts.filter((amount) => amount !== null);
  const [only] = terms;
  if (terms.length <= 1) return only ?? null;
  if (terms.length <= MOST_TERMS) return { kind: 'sum', terms };
  const groups: Expression[] = [];
  for (let start = 0; start < terms.length; start += MOST_TERMS) {
    groups.push({ kind: 'sum', terms: terms.slice(start, start + MOST_TERMS) });
  }
  return { kind: 'sum', terms: groups };
}
