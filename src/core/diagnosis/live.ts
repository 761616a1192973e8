import { decimalsOf, roundHalfUp, ZERO } from '../quantity/decimal';
import { isKnown, withValue, type Figure } from '../quantity/figure';
import type { CellAddress } from '../workbook/address';
import { areasOf, type Area } from '../workbook/formula/references';
import { tokensOf } from '../workbook/formula/tokens';
import { evaluate, expectedOf, type Lookup } from '../formulas/evaluate/evaluate';
import { figureOf, figuresIn, mapFigures, type Expression } from '../formulas/language/expression';
import { keyOf } from '../formulas/index/figure-key';
import type { BoundRelation, EvaluatedRelation } from '../formulas/model';

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
      if (verdict.state === 'undetermined') continue;
      if (verdict.state === 'violated') {
        const uncapped = withoutCap(relation);
        if (uncapped) this.computed.set(keyOf(result), uncapped);
        else if (canBeAtFault(relation)) this.atFault.add(relation);
      } else if (!this.isSum(keyOf(result)) && readsOperand(relation)) {
        this.computed.set(keyOf(result), relation);
      }
    }
    for (const relation of this.atFault) if (this.isComputed(relation.result)) this.atFault.delete(relation);
  }

  /** Whether there is any formula that a correction elsewhere would move. */
  get isAnyComputed(): boolean {
    return this.computed.size > 0;
  }

  /** Whether the cell holds a formula that does what a relation demands of it. */
  isComputed(figure: Figure): boolean {
    return figure.formula !== null && this.computed.has(keyOf(figure));
  }

  /** Whether the relation cannot fail: the formula in its result would follow any change. */
  follows(relation: BoundRelation): boolean {
    return this.computed.get(keyOf(relation.result)) === relation;
  }

  /** Whether the formula in the relation’s result cannot be the one it demands: no change of a figure would mend it. */
  isWrongFormula(relation: BoundRelation): boolean {
    return this.atFault.has(relation);
  }

  /**
   * The relation over what was typed: what formulas compute replaced by what they compute it from. The same object
   * where nothing is computed; `itself` where the same typed figures stand on both sides, which then move together.
   */
  seen(relation: BoundRelation): BoundRelation | 'itself' {
    if (this.computed.size === 0 || this.atFault.has(relation)) return relation;
    const capped = this.asLimit(relation);
    if (capped) return capped;
    const expression = this.through(relation.expression, new Set());
    const { result, demand, comparison } = relation;
    const own = demand || comparison === 'at-least' ? null : this.linearPartsOf(result);
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
    if (own && haveCommonFigure(own, expression)) return 'itself';
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
      const shown = value && roundHalfUp(value, Math.max(decimalsOf(figure.value ?? ZERO), 2));
      const isSame = shown === null || value === null || shown.eq(figure.value ?? ZERO);
      const after = isSame ? figure : withValue(figure, isLinear(relation.expression) ? value : shown);
      calculated.set(key, after);
      return after;
    };
    return look;
  }

  /** A formula that computes all but the cap: what it computes must stay below the limit. */
  private asLimit(relation: BoundRelation): BoundRelation | null {
    const { expression, result } = relation;
    const uncapped = this.computed.get(keyOf(result));
    if (expression.kind !== 'at-most' || expression.limit.kind !== 'figure') return null;
    if (uncapped?.expression !== expression.value) return null;
    const seen: BoundRelation = {
      ...relation,
      comparison: 'at-least',
      result: expression.limit.figure,
      expression: this.through(expression.value, new Set()),
    };
    this.originals.set(seen, relation);
    return seen;
  }

  private linearPartsOf(figure: Figure): Expression | null {
    return this.isSum(keyOf(figure)) ? this.partsOf(figure, new Set()) : null;
  }

  private isSum(key: string): boolean {
    const known = this.computed.get(key);
    return known !== undefined && isLinear(known.expression);
  }

  private through(expression: Expression, above: ReadonlySet<string>): Expression {
    return mapFigures(expression, (figure) => this.partsOf(figure, above));
  }

  /** What a formula makes of its operands, exactly as they are written; null for any other figure. */
  private partsOf(figure: Figure, above: ReadonlySet<string>): Expression | null {
    const key = keyOf(figure);
    const relation = this.computed.get(key);
    if (figure.formula === null || !relation || above.has(key)) return null;
    const known = this.parts.get(key);
    if (known) return known;
    for (const part of figuresIn(relation.expression)) this.figures.set(keyOf(part), part);
    const exact = mapFigures(relation.expression, (part) => figureOf({ ...part, decimals: null }));
    const parts = this.through(exact, new Set([...above, key]));
    this.parts.set(key, parts);
    return parts;
  }
}

function haveCommonFigure(a: Expression, b: Expression): boolean {
  const keys = new Set(figuresIn(a).map(keyOf));
  return figuresIn(b).some((figure) => keys.has(keyOf(figure)));
}

function isLinear({ kind }: Expression): boolean {
  return kind === 'sum' || kind === 'difference' || kind === 'figure';
}

/** The relation without its cap, where the formula in its result computes just that; else null. */
function withoutCap(relation: BoundRelation): BoundRelation | null {
  if (relation.expression.kind !== 'at-most' || !readsOperand(relation)) return null;
  const uncapped = { ...relation, expression: relation.expression.value };
  const { state } = evaluate(uncapped);
  return state === 'holds' || state === 'rounding' ? uncapped : null;
}

/**
 * A formula that carried the relation out would fit whatever its operands hold. One that lacks the cap of an `at-most`,
 * links two tables or reads another table altogether may be right, and an operand wrong.
 */
function canBeAtFault(relation: BoundRelation): boolean {
  const { expression, declaration } = relation;
  if (expression.kind === 'at-most' || expression.kind === 'figure') return false;
  return !declaration.across || readsOperand(relation);
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
