import { decimal, HUNDRED, roundHalfUp, ZERO, type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import type { Indicator, Table } from '../../tables/model';
import { formatAddress } from '../../workbook/address';
import { figureOf, type Expression } from '../expression';
import { cleanLabel } from '../row-formula';
import type { Binding, RelationDeclaration } from '../model';
import type { TableIndex } from '../table-index';
import {
  countsFunding,
  exact,
  listsExecution,
  pointsInHeader,
  scoresOf,
  weightsOf,
  type Points,
} from './points';

/** All weights make the printed total, or 100 where none is printed. */
export const weightsTotal: RelationDeclaration = {
  rule: 'arithmetic/weights-total',
  title: '分值合计',
  formula: '预算执行率分值 ＋ 各指标分值 ＝ 100',
  source: ['cn-2020-10：总分100分', 'practice:published'],
  severity: 'error',
  unit: '分',
  decimals: null,
  fills: true,
  bind: (tables) => tables.flatMap(bindWeights),
};

function bindWeights(index: TableIndex): readonly Binding[] {
  const { table } = index;
  const { figures: weights, sum, funding: points } = index.once(weightsOf);
  const [first] = weights;
  if (table.blank || !first || !weights.some(isKnown)) return [];
  // A form that is still being filled in gets no advice.
  if (weights.some(({ state }) => state === 'blank')) return [];
  const printed = table.totalWeight;
  const funding = points && index.once(countsFunding) ? exact(points) : null;
  const binding = {
    table,
    subject: '分值',
    expression: withPoints(present([...(funding ? [funding] : []), ...weights]), index.once(pointsInHeader)),
  };
  const hundred: Binding = { ...binding, result: demand(printed ?? first, HUNDRED), demand: true };
  const countsExecution = funding !== null || index.once(pointsInHeader) !== null;
  const implied =
    mayLackIndicators(index) || lacksLevel(table)
      ? []
      : [unprinted(hundred, isNinety(index, sum, countsExecution))];
  if (!printed) return implied;
  if (leavesTenOpen(index, sum, printed)) return [];
  if (!isKnown(printed)) return [{ ...binding, result: printed }, ...implied];
  const isPart = table.kind === 'indicator-scoring' && sum.eq(printed.value);
  return isPart
    ? [{ ...binding, result: printed }]
    : printed.value.eq(HUNDRED)
      ? [hundred]
      : [{ ...binding, result: printed }, hundred];
}

/**
 * Whether the indicators make the ninety that the standard leaves them and the printed hundred has ten more: those of
 * the execution rate, which the form gives in words, in another block or nowhere.
 */
function leavesTenOpen(index: TableIndex, sum: Decimal, printed: Figure): boolean {
  const gives = index.once(weightsOf).funding !== null || index.once(pointsInHeader) !== null;
  return (
    !gives && !listsExecution(index.table) && sum.eq(NINETY) && isKnown(printed) && printed.value.eq(HUNDRED)
  );
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
  return { ...at, state: 'number', value, unit: '分', decimals: null, written: '', formula: null };
}

/** A first or second level's weight is that of the indicators below it. */
export const levelWeights: RelationDeclaration = {
  rule: 'arithmetic/level-weights',
  title: '分级分值',
  formula: '一级（二级）指标分值 ＝ 其下各三级指标分值之和',
  source: ['practice:published', 'form:hunan-department'],
  severity: 'error',
  unit: '分',
  decimals: null,
  fills: false,
  bind: (tables) =>
    tables.flatMap(({ table }) => [
      ...bindLevel(
        table,
        ({ level1Weight }) => level1Weight,
        ({ level1 }) => level1,
      ),
      ...bindLevel(
        table,
        ({ level2Weight }) => level2Weight,
        ({ level2 }) => level2,
      ),
    ]),
};

function bindLevel(
  table: Table,
  levelWeight: (indicator: Indicator) => Figure | null,
  levelName: (indicator: Indicator) => string | null,
): readonly Binding[] {
  const groups = new Map<string, { result: Figure; subject: string; parts: Figure[] }>();
  /** Levels of which a weight is still to be filled in. */
  const open = new Set<string>();
  for (const indicator of table.indicators) {
    const result = levelWeight(indicator);
    if (!result || !indicator.weight) continue;
    if (indicator.weight.state === 'blank') open.add(formatAddress(result.cell));
    const key = formatAddress(result.cell);
    const group = groups.get(key) ?? {
      result: exact(result),
      subject: cleanLabel(levelName(indicator) ?? ''),
      parts: [],
    };
    group.parts.push(exact(indicator.weight));
    groups.set(key, group);
  }
  const closed = [...groups].filter(([key]) => !open.has(key)).map(([, group]) => group);
  return closed.map(({ result, subject, parts }) => ({
    table,
    subject,
    result,
    expression: present(parts),
  }));
}

/** 总分 = 预算执行率得分 + all indicator scores. */
export const totalScore: RelationDeclaration = {
  rule: 'arithmetic/total-score',
  title: '总分',
  formula: '预算执行率得分 ＋ 各指标得分之和',
  source: ['cn-2020-10：附件1 表内关系'],
  severity: 'error',
  unit: '分',
  decimals: null,
  fills: true,
  bind: (tables) => tables.flatMap(bindTotalScore),
};

function bindTotalScore(index: TableIndex): readonly Binding[] {
  const { table } = index;
  const { figures: scores, funding: points } = index.once(scoresOf);
  if (!table.totalScore || table.blank || scores.length === 0 || mayLackIndicators(index)) return [];
  const funding = points && index.once(countsFunding) ? points : null;
  const terms = [...(funding ? [funding] : []), ...scores.filter(({ state }) => state !== 'not-applicable')];
  return [
    {
      table,
      subject: '自评',
      result: asWritten(table.totalScore),
      expression: { kind: 'sum', terms: terms.map(figureOf) },
    },
  ];
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
  return weighed.gt(ZERO) && short.gt(ZERO) && short.lte(HUNDRED.minus(weighed));
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

/** The sum with the points that only a header gives. */
function withPoints(sum: Expression & { kind: 'sum' }, points: Decimal | null): Expression {
  return points === null ? sum : { ...sum, terms: [{ kind: 'constant', value: points }, ...sum.terms] };
}

function present(figures: readonly Figure[]): Expression & { kind: 'sum' } {
  return { kind: 'sum', terms: figures.map(figureOf), blanks: 'zero' };
}
