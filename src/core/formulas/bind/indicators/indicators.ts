import { decimal, HUNDRED, ZERO } from '../../../quantity/decimal';
import { isKnown, type Figure, type KnownFigure } from '../../../quantity/figure';
import { isAmountUnit, YUAN } from '../../../quantity/unit';
import { compare } from '../../../scoring/indicator/comparison';
import type { Indicator } from '../../../tables/model';
import { isAboutCost, isAboutPrice } from '../../../words/phrases/indicators/indicators';
import { asWritten, expectedOf } from '../../evaluate/evaluate';
import { instantiate, type Resolve } from '../../evaluate/instantiate';
import { Solver } from '../../evaluate/solve';
import { figureOf, type Expression } from '../../language/expression';
import type { Term } from '../../formula';
import type { Binding, BoundRelation, Equation, RelationDeclaration } from '../../model';
import type { IndicatorPlace } from '../../language/place';
import { exact } from '../../language/points';
import type { TableIndex } from '../../index/table-index';
import { isOtherwise } from '../agreeing';

/** “For each indicator, this is that.” */
export function bindIndicators(
  { result, is }: Equation,
  place: IndicatorPlace,
  index: TableIndex,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const { table } = index;
  const bindings: Binding[] = [];
  for (const indicator of table.indicators) {
    const resolve = ofIndicator(indicator, index);
    const found = instantiate(result, resolve);
    const expression = found?.kind === 'figure' ? instantiate(is, resolve) : null;
    // Comparing target and result is dear, and few forms need it.
    if (found?.kind !== 'figure' || !expression || !isMeant(indicator, place)) continue;
    const subject = ofTotal(result) ? WHOLE : indicator.level3;
    const binding: Binding = { table, subject, result: found.figure, expression };
    if (!holdsWhere(place.where, binding, resolve, declaration)) continue;
    if (place.unlessGraded && isGraded({ ...binding, declaration })) continue;
    if (place.mayBeCapped && isCapped({ ...binding, declaration })) continue;
    bindings.push(binding);
    if (place.first) break;
  }
  return place.unlessAllBroken && isOtherwise(bindings, declaration) ? [] : bindings;
}

/** What the form's total is spoken of as. */
const WHOLE = '年度资金总额';

function ofTotal(result: Equation['result']): boolean {
  if (result.kind === 'first-of') return result.ways.every(ofTotal);
  return result.kind === 'quantity' && result.of === 'total';
}

function isMeant(indicator: Indicator, { compared, about }: IndicatorPlace): boolean {
  const { level1, level2, level3 } = indicator;
  if (about === 'cost' && !isAboutCost([level1, level2, level3])) return false;
  return compared === undefined || directionOf(indicator) === compared;
}

/** Which way the indicator's result is measured by its target; null where the two are no numbers of one unit. */
function directionOf(indicator: Indicator): IndicatorPlace['compared'] | null {
  const target = indicator.target?.figure;
  const actual = indicator.actual?.figure;
  const comparison = compare(indicator);
  if (!target || !actual || comparison.kind !== 'numbers') return null;
  if (!isKnown(target) || !isKnown(actual) || !comparison.actual.eq(actual.value)) return null;
  if (comparison.nature !== 'negative') return target.value.gt(ZERO) ? 'positive' : null;
  if (actual.value.eq(ZERO)) return 'none-left';
  return actual.value.gt(ZERO) ? 'negative' : null;
}

/** Whether the result is one of the steps of ten that a form grades in, and stricter than what the formula gives. */
function isGraded(relation: BoundRelation): boolean {
  const { result } = relation;
  if (!isKnown(result) || result.value.lt(LOWEST_STEP) || !result.value.mod(STEP).eq(ZERO)) return false;
  return expectedOf(relation)?.gt(result.value) ?? false;
}

/** Whether a hundred percent stands for more. */
function isCapped(relation: BoundRelation): boolean {
  const { result } = relation;
  return isKnown(result) && result.value.eq(HUNDRED) && (expectedOf(relation)?.gt(HUNDRED) ?? false);
}

/** Percent; below the lowest step (部分达成：60%) a slip is likelier than a grade. */
const STEP = decimal('10');
const LOWEST_STEP = decimal('60');

/** Whether what the place asks to be the same is. */
function holdsWhere(
  where: IndicatorPlace['where'],
  binding: Binding,
  resolve: Resolve,
  declaration: RelationDeclaration,
): boolean {
  if (!where) return true;
  const [one, other] = where.map((formula) => instantiate(formula, resolve));
  if (one?.kind !== 'figure' || !other) return false;
  const premise = { ...binding, declaration, result: one.figure, expression: other };
  return new Solver(asWritten).holds(premise) === true;
}

/** What a formula's terms are for one indicator: its own figures, and the money of its form. */
function ofIndicator(indicator: Indicator, index: TableIndex): Resolve {
  return (term): Expression | null => {
    if (term.kind === 'quantity') {
      const found = term.of === 'total' ? index.row('total')?.fields.get(term.name)?.figure : undefined;
      return found && isKnown(found) ? figureOf(found) : null;
    }
    if (term.kind !== 'of-indicator') return null;
    const owner = term.as === 'price' ? index.once(priceIn) : indicator;
    const found = owner && figureIn(owner, term);
    const figure = found && measured(found, indicator, term);
    return figure && figureOf(figure);
  };
}

function figureIn(indicator: Indicator, { figure }: IndicatorTerm): Figure | null {
  return figure === 'target' || figure === 'actual'
    ? (indicator[figure]?.figure ?? null)
    : (indicator[figure] ?? null);
}

type IndicatorTerm = Term & { kind: 'of-indicator' };

/** The figure as the formula takes it; null where it is nothing of the kind. */
function measured(
  figure: Figure,
  { measureUnit }: Indicator,
  { as, figure: name }: IndicatorTerm,
): Figure | null {
  switch (as) {
    case 'exact':
      return exact(figure);
    case 'money':
      return inMoney(figure, measureUnit);
    case 'number':
      return counted(figure, measureUnit, name === 'target');
    case 'price':
      return inYuan(figure);
    default:
      return figure;
  }
}

/** The first indicator of a price. */
function priceIn({ table }: TableIndex): Indicator | null {
  return (
    table.indicators.find(({ level3, target }) => isAboutPrice(level3) && inYuan(target?.figure) !== null) ??
    null
  );
}

/** 75元, 75元/人: the price in 元, known exactly, as a standard is. */
function inYuan(figure: Figure | undefined): KnownFigure | null {
  if (!figure || !isKnown(figure) || !figure.unit?.startsWith(YUAN)) return null;
  return { ...figure, unit: YUAN, decimals: null };
}

/** One thing at its price is its price: only several make a product to be checked. */
const SEVERAL = decimal('2');

/** A number of people or things, which is counted and not rounded. */
function counted(figure: Figure, measureUnit: string | null, isPlanned: boolean): KnownFigure | null {
  const unit = figure.unit ?? measureUnit;
  const isOther = unit !== null && [YUAN, '%', '％'].some((other) => unit.includes(other));
  if (!isKnown(figure) || isOther || (isPlanned && figure.value.lt(SEVERAL))) return null;
  return { ...figure, unit: null, decimals: null };
}

/** A figure as money; an amount without a unit of its own takes the indicator's. */
function inMoney(figure: Figure, measureUnit: string | null): KnownFigure | null {
  const unit = figure.unit ?? measureUnit;
  return isKnown(figure) && unit !== null && isAmountUnit(unit) ? { ...figure, unit } : null;
}
