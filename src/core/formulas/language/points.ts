import { decimal, HUNDRED, total, ZERO, type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import type { Indicator, Table } from '../../tables/model';
import { sameCell } from '../../workbook/address';
import { isExecutionRate, isOfWhich, pointsSaid } from '../../words/phrases/indicators/indicators';
import type { TableIndex } from '../index/table-index';

/** Weights or scores of a table's indicators, and the figure of the same name that the funding block has. */
export interface Points {
  /** In table order; weights are set, not measured, and so are exact. */
  readonly figures: readonly Figure[];
  /** The sum of those that are known. */
  readonly sum: Decimal;
  /** 分值 or 得分 of the execution rate, which stands in one row of the funding block. */
  readonly funding: Figure | null;
}

/** The weights (分值) of a table; ask by `TableIndex.once`. */
export function weightsOf(index: TableIndex): Points {
  const figures: Figure[] = [];
  for (const indicator of index.table.indicators) {
    const weight = indicator.weight ?? weightOfUndivided(indicator, index.table.indicators);
    if (weight && !isSubRow(index.table, indicator)) figures.push(exact(weight));
  }
  return pointsOf(index, 'weight', figures);
}

/** The weight of a second level whose indicators have none of their own, at the first of them. */
export function weightOfUndivided(indicator: Indicator, indicators: readonly Indicator[]): Figure | null {
  const { level2Weight } = indicator;
  if (!level2Weight) return null;
  const below = indicators.filter(
    (each) => each.level2Weight && sameCell(each.level2Weight.cell, level2Weight.cell),
  );
  return below[0] === indicator && below.every(({ weight }) => weight === null) ? level2Weight : null;
}

/** The scores (得分) of a table; ask by `TableIndex.once`. */
export function scoresOf(index: TableIndex): Points {
  const figures: Figure[] = [];
  for (const indicator of index.table.indicators) {
    if (indicator.score && !isSubRow(index.table, indicator)) figures.push(indicator.score);
  }
  return pointsOf(index, 'score', figures);
}

/**
 * Whether an indicator only divides the one above it (其中：东片, 西片): it has neither weight nor score while that one
 * has both. In a form that nobody has weighed yet every row is still to be filled in.
 */
function isSubRow({ indicators }: Table, indicator: Indicator): boolean {
  const { weight, score } = indicator;
  if ((weight && weight.state !== 'blank') || (score && score.state !== 'blank')) return false;
  const at = indicators.indexOf(indicator);
  const above = indicators.slice(0, at).findLast((each) => each.weight && isKnown(each.weight));
  const isNamed = isOfWhich(indicator.level3);
  const first = indicators.slice(0, at + 1).findLast(({ level3 }) => isOfWhich(level3));
  const between = first ? indicators.slice(indicators.indexOf(first), at + 1) : [];
  const continues =
    between.length > 0 && between.every((each) => each.level2 === indicator.level2 && !isFilled(each));
  return above !== undefined && above.level2 === indicator.level2 && (isNamed || continues);
}

function isFilled({ weight, score }: Indicator): boolean {
  return [weight, score].some((figure) => figure && figure.state !== 'blank');
}

function pointsOf(index: TableIndex, name: 'weight' | 'score', figures: readonly Figure[]): Points {
  const known: Decimal[] = [];
  for (const figure of figures) if (isKnown(figure)) known.push(figure.value);
  return { figures, sum: total(known), funding: fundingFigure(index, name) };
}

/** Weights are set, not measured: nothing about them is rounded. */
export function exact(weight: Figure): Figure {
  return { ...weight, decimals: null };
}

/**
 * Points of the execution rate that stand in the header of its score alone (湖北：得分（20分*执行率）); null where a
 * cell gives them, or nothing does. Ask by `TableIndex.once`.
 */
export function pointsInHeader(index: TableIndex): Decimal | null {
  if (index.once(weightsOf).funding || !index.once(scoresOf).funding) return null;
  for (const { field, label } of index.table.columns) {
    const points = field === 'score' ? pointsSaid(label) : null;
    if (points !== null) return decimal(points);
  }
  return null;
}

function fundingFigure(index: TableIndex, name: 'weight' | 'score'): Figure | null {
  if (!index.has(name)) return null;
  const figures = index.rows.flatMap(({ fields }) => fields.get(name)?.figure ?? []);
  return figures.find(isKnown) ?? figures[0] ?? null;
}

/**
 * Whether the execution rate's points are part of the hundred. They are, unless the indicators make a hundred
 * without them (Yunnan 公开14表) or list the execution rate among themselves (Hebei, Yinchuan). Weights and scores
 * are both asked: one wrong weight, or a total score that leaves the execution rate out, must not decide this alone.
 * Ask by `TableIndex.once`.
 */
export function countsFunding(index: TableIndex): boolean {
  const { totalScore } = index.table;
  if (listsExecution(index.table) || index.once(totalsIndicators)) return false;
  const byWeights = madeUp(index.once(weightsOf), HUNDRED);
  const byScores = madeUp(index.once(scoresOf), totalScore && isKnown(totalScore) ? totalScore.value : null);
  return byWeights === true || byScores === true || (byWeights ?? byScores ?? true);
}

/**
 * Whether the printed total is that of the indicators alone: with the points of the execution rate it makes a hundred.
 * Ask by `TableIndex.once`.
 */
export function totalsIndicators(index: TableIndex): boolean {
  const { totalWeight: printed } = index.table;
  const { funding } = index.once(weightsOf);
  const own = funding && isKnown(funding) ? funding.value : index.once(pointsInHeader);
  return (
    own !== null &&
    own.gt(ZERO) &&
    printed !== null &&
    isKnown(printed) &&
    printed.value.plus(own).eq(HUNDRED)
  );
}

/** Whether one of the indicators is the execution rate itself. */
export function listsExecution({ indicators }: Table): boolean {
  return indicators.some(({ level3, weight }) => isExecutionRate(level3) && weight && isKnown(weight));
}

/** So many scores above their weights show that weights are no limits in the table. */
const ABOVE = 2;

/**
 * Whether each indicator is scored out of a hundred and its weight says what that counts for (权重40% | 得分92): most
 * scores are above their weights. Such scores are not added up. Ask by `TableIndex.once`.
 */
export function isOutOfHundred({ table }: TableIndex): boolean {
  const scored = table.indicators.flatMap(({ weight, score }) =>
    weight && score && isKnown(weight) && isKnown(score) ? [score.value.gt(weight.value)] : [],
  );
  const above = scored.filter(Boolean).length;
  return above >= ABOVE && above * 2 > scored.length;
}

/** Whether the parts make the whole with the funding part (true), without it (false), or neither (null). */
function madeUp({ sum, funding }: Points, whole: Decimal | null): boolean | null {
  if (whole === null || !funding || !isKnown(funding) || funding.value.eq(ZERO)) return null;
  if (sum.plus(funding.value).eq(whole)) return true;
  return sum.eq(whole) ? false : null;
}
