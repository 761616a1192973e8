import { decimal, decimalsOf, HUNDRED, roundHalfUp, ZERO, type Decimal } from '../../../quantity/decimal';
import { isKnown, type Figure, type KnownFigure } from '../../../quantity/figure';
import { POINTS } from '../../../quantity/unit';
import type { Table } from '../../../tables/model';
import { formatAddress, sameCell } from '../../../workbook/address';
import { instantiate } from '../../evaluate/instantiate';
import { figureOf, type Expression } from '../../language/expression';
import type { PointsName } from '../../formula';
import type { Binding, Equation } from '../../model';
import {
  countsFunding,
  exact,
  isOutOfHundred,
  listsExecution,
  pointsInHeader,
  scoresOf,
  totalsIndicators,
  weightsOf,
  type Points,
} from '../../language/points';
import type { TableIndex } from '../../index/table-index';

/** “All points together make their total.” */
export function bindPoints(equation: Equation, points: PointsName, index: TableIndex): readonly Binding[] {
  if (equation.result.kind === 'stated-score') return bindStated(index);
  return points === 'weight' ? bindWeights(equation, index) : bindScores(equation, index);
}

/** The points of a table as terms of a formula: weights are set, not measured. */
function expressionOf(
  { is }: Equation,
  index: TableIndex,
  indicators: readonly Figure[],
  asTerm: (figure: Figure) => Figure,
): Expression | null {
  const header = index.once(pointsInHeader);
  return instantiate(is, (term): Expression | null => {
    switch (term.kind) {
      case 'header-points':
        return header && !index.once(totalsIndicators) ? { kind: 'constant', value: header } : null;
      case 'funding-points': {
        const { funding } = index.once(POINTS_OF[term.points]);
        return funding && index.once(countsFunding) ? figureOf(asTerm(funding)) : null;
      }
      case 'indicator-points':
        return { kind: 'sum', terms: indicators.map(figureOf) };
      default:
        return null;
    }
  });
}

const POINTS_OF: Readonly<Record<PointsName, (index: TableIndex) => Points>> = {
  weight: weightsOf,
  score: scoresOf,
};

function bindWeights(equation: Equation, index: TableIndex): readonly Binding[] {
  const { table } = index;
  const { figures: weights, sum, funding } = index.once(weightsOf);
  const [first] = weights;
  if (table.blank || table.partial || !first || !weights.some(isKnown)) return [];
  if (isWeighedByShares(table)) return [];
  // A form that is still being filled in gets no advice.
  if (weights.some(({ state }) => state === 'blank')) return [];
  const printed = table.totalWeight;
  const expression = expressionOf(equation, index, weights, exact);
  if (!expression) return [];
  const binding = { table, subject: WEIGHTS, expression };
  const hundred: Binding = { ...binding, result: demand(printed ?? first, HUNDRED), demand: true };
  const countsExecution =
    (funding !== null && index.once(countsFunding)) || index.once(pointsInHeader) !== null;
  const implied =
    mayLackIndicators(index) || lacksLevel(table)
      ? []
      : [unprinted(hundred, isNinety(index, sum, countsExecution))];
  if (!printed) return implied;
  if (leavesTenOpen(index, sum, printed)) return [];
  if (!isKnown(printed)) return [{ ...binding, result: printed }, ...implied];
  const isPart =
    index.once(totalsIndicators) || (table.kind === 'indicator-scoring' && sum.eq(printed.value));
  return isPart || isTenShort(index, sum, printed)
    ? [{ ...binding, result: printed }]
    : printed.value.eq(HUNDRED)
      ? [hundred]
      : [{ ...binding, result: printed }, hundred];
}

/** Whether each indicator has a hundred points of its own, and 权重占比 says what they weigh (河北). */
function isWeighedByShares({ indicators }: Table): boolean {
  return indicators.every(
    ({ weight, weightShare }) =>
      weightShare !== null &&
      isKnown(weightShare) &&
      weight !== null &&
      isKnown(weight) &&
      weight.value.eq(HUNDRED),
  );
}

/** What the sums are spoken of as: 分值合计, 自评得分. */
const WEIGHTS = '分值';
const SCORES = '自评';

/**
 * Whether the indicators make the ninety that the standard leaves them and the printed hundred has ten more: those of
 * the execution rate, which the form gives in words, in another block or nowhere.
 */
function leavesTenOpen(index: TableIndex, sum: Decimal, printed: Figure): boolean {
  return isNinetyAlone(index, sum) && isKnown(printed) && printed.value.eq(HUNDRED);
}

/** Whether the printed total is that of the ninety alone: the execution rate is scored beside it, or not here. */
function isTenShort(index: TableIndex, sum: Decimal, printed: KnownFigure): boolean {
  return isNinetyAlone(index, sum) && printed.value.eq(NINETY);
}

function isNinetyAlone(index: TableIndex, sum: Decimal): boolean {
  const gives = index.once(weightsOf).funding !== null || index.once(pointsInHeader) !== null;
  return !gives && !listsExecution(index.table) && sum.eq(NINETY);
}

/**
 * Where no total is printed and no points are set for the execution rate, the indicators may be meant to make the
 * ninety that the standard leaves them; a sheet without a total may also be only part of a form.
 */
function unprinted(hundred: Binding, ninety: boolean): Binding {
  const result = ninety ? demand(hundred.result, NINETY) : hundred.result;
  return { ...hundred, result, severity: 'warning' };
}

/** Scores never exceed their weights, and show which of the two a single wrong weight has left. */
function isNinety(index: TableIndex, sum: Decimal, countsExecution: boolean): boolean {
  if (countsExecution || sum.eq(HUNDRED)) return false;
  const { sum: scored } = index.once(scoresOf);
  if (sum.eq(NINETY)) return true;
  return scored.gt(EIGHTY) ? scored.lte(NINETY) : sum.lt(NINETY_FIVE);
}

const EIGHTY = decimal('80');
const NINETY = decimal('90');
const NINETY_FIVE = decimal('95');

/** 100 as a demand of the field; it points at the printed total, or else at the first weight. */
function demand(at: Figure, value: Decimal): Figure {
  return { ...at, state: 'number', value, unit: POINTS, decimals: null, written: '', formula: null };
}

function bindScores(equation: Equation, index: TableIndex): readonly Binding[] {
  const { table } = index;
  const { figures } = index.once(scoresOf);
  if (!table.totalScore || table.blank || table.partial || figures.length === 0 || mayLackIndicators(index))
    return [];
  if (index.once(isOutOfHundred)) return [];
  if (leavesExecutionOut(index) || mayHoldExecution(index, table.totalScore)) return [];
  const applicable = figures.filter(({ state }) => state !== 'not-applicable');
  const expression = expressionOf(equation, index, applicable, (score) => score);
  return expression ? [{ table, subject: SCORES, result: asWritten(table.totalScore), expression }] : [];
}

/**
 * The total that the head states is the one that the indicators end in, unless that is of the indicators alone and the head
 * counts the execution rate too.
 */
function bindStated(index: TableIndex): readonly Binding[] {
  const { table } = index;
  const { statedScore: stated, totalScore: total } = table;
  if (
    !stated ||
    !total ||
    sameCell(stated.cell, total.cell) ||
    !isKnown(stated) ||
    !isKnown(total) ||
    table.partial
  )
    return [];
  const { funding } = index.once(scoresOf);
  const more = stated.value.minus(total.value);
  const isOfIndicators =
    index.once(totalsIndicators) || (funding !== null && isKnown(funding) && more.eq(funding.value));
  // A total of fewer decimals than the head gives is the rounded one.
  const isRounded = roundHalfUp(stated.value, decimalsOf(total.value)).eq(total.value);
  return isOfIndicators || isRounded
    ? []
    : [{ table, subject: SCORES, result: asWritten(stated), expression: figureOf(exact(total)) }];
}

/** Whether the execution rate has points of the hundred, and the form has no place for what it earned of them. */
function leavesExecutionOut(index: TableIndex): boolean {
  const { funding: points } = index.once(weightsOf);
  return points !== null && isKnown(points) && !index.once(scoresOf).funding && index.once(countsFunding);
}

/**
 * Whether a form without any weights may have counted the execution of its funds, of which it shows no score: the total
 * is more than its indicators earned by no more than the ten points of the standard.
 */
function mayHoldExecution(index: TableIndex, total: Figure): boolean {
  const { sum, funding } = index.once(scoresOf);
  if (funding || !index.has('executed') || index.once(weightsOf).figures.length > 0 || !isKnown(total))
    return false;
  const more = total.value.minus(sum);
  return more.gt(ZERO) && more.lte(HUNDRED.minus(NINETY));
}

/** A total typed as a whole number stands for all that rounds to it, however many decimals its column shows. */
function asWritten(total: Figure): Figure {
  const isWhole = isKnown(total) && total.formula === null && total.value.eq(roundHalfUp(total.value, 0));
  return isWhole ? { ...total, decimals: 0 } : total;
}

/**
 * Whether the sheet shows only part of the indicators: the weights fall short of 100 by at least as much as the
 * scores fall short of the total, which then proves nothing.
 */
function mayLackIndicators(index: TableIndex): boolean {
  const score = index.table.totalScore;
  if (!score || !isKnown(score)) return false;
  const counted = index.once(countsFunding);
  const add = ({ sum, funding }: Points): Decimal =>
    counted && funding && isKnown(funding) ? sum.plus(funding.value) : sum;
  const weighed = add(index.once(weightsOf)).plus(index.once(pointsInHeader) ?? ZERO);
  const scored = add(index.once(scoresOf));
  const short = score.value.minus(scored);
  // No scores of these weights make such a total.
  const isBeyond = weighed.lt(HUNDRED) && score.value.gt(weighed);
  return weighed.gt(ZERO) && short.gt(ZERO) && (isBeyond || short.lte(HUNDRED.minus(weighed)));
}

/** Whether a level that says what it weighs has no indicator with a weight: it was not filled in, or is not all here. */
function lacksLevel({ indicators }: Table): boolean {
  const weighed = new Map<string, boolean>();
  for (const { level1Weight, weight } of indicators) {
    if (!level1Weight) continue;
    const level = formatAddress(level1Weight.cell);
    weighed.set(level, (weighed.get(level) ?? false) || (weight !== null && isKnown(weight)));
  }
  return [...weighed.values()].includes(false);
}
