import { ZERO } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import type { CellAddress } from '../../workbook/address';
import { areasOf, type Area } from '../../workbook/formula/references';
import { tokensOf } from '../../workbook/formula/tokens';
import { expectedOf, type Lookup } from '../evaluate';
import { figuresIn, type Expression } from '../expression';
import { keyOf } from '../figure-key';
import type { BoundRelation, EvaluatedRelation } from '../model';
import { withValue } from './search';

/**
 * What the formulas of a workbook compute (公式联动), as far as declared relations say it. A typed figure that is wrong
 * makes every formula over it wrong, so that the search must look through formulas at what was typed: a total by
 * formula stands for its parts, and a formula that gives what its relation demands is never at fault.
 */
export class LiveFormulas {
  /** Relations that a formula carries out, by the key of the formula's cell. */
  private readonly computed = new Map<string, BoundRelation>();
  private readonly atFault = new Set<BoundRelation>();
  private readonly parts = new Map<string, Expression>();
  private readonly originals = new Map<BoundRelation, BoundRelation>();
  private readonly figures = new Map<string, Figure>();

  constructor(evaluated: readonly EvaluatedRelation[]) {
    for (const { relation, verdict } of evaluated) {
      const { result, comparison, demand } = relation;
      if (result.formula === null || demand || comparison === 'at-least') continue;
      if (verdict.state === 'undetermined' || !readsOperand(relation)) continue;
      if (verdict.state === 'violated') this.atFault.add(relation);
      else if (!this.isSum(keyOf(result))) this.computed.set(keyOf(result), relation);
    }
  }

  /** Whether the cell holds a formula that does what a relation demands of it. */
  isComputed(figure: Figure): boolean {
    return figure.formula !== null && this.computed.has(keyOf(figure));
  }

  /** Whether the relation cannot fail: the formula in its result would follow any change. */
  follows(relation: BoundRelation): boolean {
    return this.computed.get(keyOf(relation.result)) === relation;
  }

  /** Whether the relation’s own formula reads its operands and yet gives something else: the formula is wrong. */
  isWrongFormula(relation: BoundRelation): boolean {
    return this.atFault.has(relation);
  }

  /** The relation over what was typed: totals by formula replaced by their parts. The same object where there are none. */
  seen(relation: BoundRelation): BoundRelation {
    if (this.computed.size === 0 || this.atFault.has(relation)) return relation;
    const expression = this.through(relation.expression, new Set());
    const { result, demand, comparison } = relation;
    const own = demand || comparison === 'at-least' ? undefined : this.partsOf(result, new Set());
    if (expression === relation.expression && !own) return relation;
    const nothing = { ...result, state: 'number', value: ZERO, decimals: null, formula: null } as const;
    const seen: BoundRelation = own
      ? {
          ...relation,
          demand: true,
          result: nothing,
          expression: { kind: 'difference', from: own, minus: expression },
        }
      : { ...relation, expression };
    this.originals.set(seen, relation);
    return seen;
  }

  /** The figure of that cell as it was read, with the decimals it has. */
  figureAt(figure: Figure): Figure {
    return this.figures.get(keyOf(figure)) ?? figure;
  }

  /** The relation as it was declared. */
  original(relation: BoundRelation): BoundRelation {
    return this.originals.get(relation) ?? relation;
  }

  /** Figures with these corrections, and formulas calculated with them. */
  lookup(corrections: ReadonlyMap<string, Figure>): Lookup {
    const calculated = new Map<string, Figure>(corrections);
    const look: Lookup = (figure) => {
      const key = keyOf(figure);
      const done = calculated.get(key);
      const relation = this.computed.get(key);
      if (done || !relation || figure.formula === null) return done ?? figure;
      calculated.set(key, figure);
      const value = expectedOf(relation, look);
      const isSame =
        value === null || value.eq(figure.value ?? ZERO) || relation.expression.kind === 'quotient';
      const after = isSame ? figure : withValue(figure, value);
      calculated.set(key, after);
      return after;
    };
    return look;
  }

  private isSum(key: string): boolean {
    const known = this.computed.get(key);
    return known !== undefined && isLinear(known.expression);
  }

  private through(expression: Expression, above: ReadonlySet<string>): Expression {
    switch (expression.kind) {
      case 'figure':
        return this.partsOf(expression.figure, above) ?? expression;
      case 'constant':
        return expression;
      case 'sum':
        return this.each(expression, expression.terms, above, (terms) => ({ ...expression, terms }));
      case 'product':
        return this.each(expression, expression.factors, above, (factors) => ({ ...expression, factors }));
      case 'difference': {
        const from = this.through(expression.from, above);
        const minus = this.through(expression.minus, above);
        return from === expression.from && minus === expression.minus
          ? expression
          : { ...expression, from, minus };
      }
      case 'quotient': {
        const dividend = this.through(expression.dividend, above);
        const divisor = this.through(expression.divisor, above);
        return dividend === expression.dividend && divisor === expression.divisor
          ? expression
          : { ...expression, dividend, divisor };
      }
      case 'at-most': {
        const value = this.through(expression.value, above);
        return value === expression.value ? expression : { ...expression, value };
      }
    }
  }

  private each(
    expression: Expression,
    operands: readonly Expression[],
    above: ReadonlySet<string>,
    build: (operands: readonly Expression[]) => Expression,
  ): Expression {
    const seen = operands.map((operand) => this.through(operand, above));
    return seen.some((operand, at) => operand !== operands[at]) ? build(seen) : expression;
  }

  /** What a total by formula adds up, exactly as written; undefined for any other figure. */
  private partsOf(figure: Figure, above: ReadonlySet<string>): Expression | undefined {
    const key = keyOf(figure);
    const relation = this.computed.get(key);
    if (figure.formula === null || !relation || !isLinear(relation.expression) || above.has(key))
      return undefined;
    const known = this.parts.get(key);
    if (known) return known;
    for (const part of figuresIn(relation.expression)) this.figures.set(keyOf(part), part);
    const parts = this.through(exactly(relation.expression), new Set([...above, key]));
    this.parts.set(key, parts);
    return parts;
  }
}

function isLinear({ kind }: Expression): boolean {
  return kind === 'sum' || kind === 'difference' || kind === 'figure';
}

/** The same expression over its figures as they are written: a formula adds up nothing else. */
function exactly(expression: Expression): Expression {
  switch (expression.kind) {
    case 'figure':
      return { kind: 'figure', figure: { ...expression.figure, decimals: null } };
    case 'sum':
      return { ...expression, terms: expression.terms.map(exactly) };
    case 'difference':
      return { ...expression, from: exactly(expression.from), minus: exactly(expression.minus) };
    default:
      return expression;
  }
}

/** Whether the result’s formula reads at least one of the filled operands. */
function readsOperand({ result, expression }: BoundRelation): boolean {
  const tokens = tokensOf(result.formula ?? '');
  const areas = tokens ? areasOf(tokens, result.cell.sheet) : [];
  return figuresIn(expression).some(
    (figure) => isKnown(figure) && areas.some((area) => covers(area, figure.cell)),
  );
}

function covers({ sheet, range }: Area, cell: CellAddress): boolean {
  return (
    sheet === cell.sheet &&
    cell.row >= range.firstRow &&
    cell.row <= range.lastRow &&
    cell.column >= range.firstColumn &&
    cell.column <= range.lastColumn
  );
}
