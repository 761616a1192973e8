import type { Finding, Fix } from '../../../findings/finding';
import { decimal, HUNDRED, plain, total, type Decimal } from '../../../quantity/decimal';
import { isKnown, type KnownFigure } from '../../../quantity/figure';
import { shownValue, writeFigure } from '../../../formulas/print/edits';
import { cleanLabel } from '../../../words/cleaner/clean-label';
import { mentions } from '../../../words/topics';
import type { TableIndex } from '../../../formulas/index/table-index';
import { isOutOfHundred } from '../../../formulas/language/points';
import type { Table } from '../../../tables/model';
import type { Check } from '../../model';
import { report, setTo } from '../report';
import { scoringCells, type Scored } from '../../../scoring/indicator/scored';

/** 得分高于分值: the score is too high, and the total with it; the weight is what the form was approved with. */
export const aboveWeight: Check = {
  rule: 'score/above-weight',
  title: '得分高于分值',
  demand:
    '任何指标（包括预算执行率）的得分不得高于该指标的分值；总分随之改正。按百分制列出各项目得分的，任何一项不超过100分。',
  source: ['cn-2020-10：附件1', 'form:hubei-project：得分不得突破权重'],
  severity: 'error',
  run: ({ scoring, indexes }) => [
    ...aboveTheirs(scoring.indicators, indexes).map((scored) => finding(ofIndicator(scored))),
    ...indexes.flatMap((index) => ofRows(index).map(finding)),
    ...indexes.flatMap(ofResults),
  ],
};

/** A score beside the weight it exceeds. */
interface Excess {
  readonly table: Table;
  readonly name: string;
  readonly score: KnownFigure;
  readonly weight: KnownFigure;
  readonly cells: readonly KnownFigure['cell'][];
}

/** The indicators with more points than they weigh, in tables where that is the most there are. */
function aboveTheirs(scored: readonly Scored[], indexes: readonly TableIndex[]): readonly Scored[] {
  const free = new Set(indexes.filter((index) => index.once(isOutOfHundred)).map(({ table }) => table));
  return scored.filter((each) => isAbove(each) && !free.has(each.table));
}

function isAbove({ score, weight }: Pick<Scored, 'score' | 'weight'>): boolean {
  return score.value.gt(weight.value);
}

function ofIndicator(scored: Scored): Excess {
  const { table, indicator, score, weight } = scored;
  return { table, name: indicator.level3, score, weight, cells: scoringCells(scored) };
}

/** 预算执行率得分, in the row of the whole. */
function ofRows({ table, rows }: TableIndex): readonly Excess[] {
  // 基础分 that points are added to and taken off is no limit.
  if (table.columns.some(({ meaning }) => meaning.measure === 'deduction')) return [];
  return rows.flatMap(({ row, fields }) => {
    const score = fields.get('score')?.figure;
    const weight = fields.get('weight')?.figure;
    if (!score || !weight || !isKnown(score) || !isKnown(weight) || !isAbove({ score, weight })) return [];
    return [{ table, name: cleanLabel(row.label), score, weight, cells: [weight.cell] }];
  });
}

/** So many other results out of a hundred show that all of them are. */
const SHOWN = 2;

/** Fewer points out of a hundred are hardly ever given: such results are counted otherwise. */
const FEWEST = decimal('50');

/** A list of results (项目 | 自评得分) in which all but one are out of a hundred; what that one should be nobody can tell. */
function ofResults(index: TableIndex): readonly Finding[] {
  const { table, rows } = index;
  if (table.indicators.length > 0 || index.has('weight') || !index.has('score')) return [];
  if (table.columns.some(({ label }) => mentions(label, 'extra-points'))) return [];
  const results = rows.flatMap(({ row, fields }) => {
    const score = fields.get('score')?.figure;
    const isResult = row.meaning.total === undefined && score !== undefined && isKnown(score);
    return isResult ? [{ row, score }] : [];
  });
  const above = results.filter(({ score }) => score.value.gt(HUNDRED));
  const usual = results.filter(({ score }) => score.value.lte(HUNDRED) && score.value.gte(FEWEST));
  const [first, ...others] = above;
  if (!first || others.length > 0 || usual.length < SHOWN || usual.length + 1 < results.length) return [];
  return [
    report({
      rule: aboveWeight.rule,
      severity: 'warning',
      table,
      primary: first.score.cell,
      message: {
        id: 'scoring/above-weight',
        data: {
          indicator: cleanLabel(first.row.label),
          score: plain(first.score.value),
          weight: plain(HUNDRED),
        },
      },
      actual: first.score.value,
      unit: '分',
    }),
  ];
}

function finding({ table, name, score, weight, cells }: Excess): Finding {
  return report({
    rule: aboveWeight.rule,
    severity: 'error',
    table,
    primary: score.cell,
    cells,
    message: {
      id: 'scoring/above-weight',
      data: { indicator: name, score: plain(score.value), weight: plain(weight.value) },
    },
    actual: score.value,
    expected: weight.value,
    unit: '分',
    fixes: [withTotal(table, score, weight.value)],
  });
}

/** Lowers the score, and the total by as much where that is the sum of the scores as they stand. */
function withTotal(table: Table, score: KnownFigure, to: Decimal): Fix {
  const { totalScore } = table;
  if (!totalScore || !isKnown(totalScore) || totalScore.formula !== null) return setTo(score, to);
  if (!totalScore.value.eq(sumOfScores(table))) return setTo(score, to);
  const lowered = totalScore.value.minus(score.value).plus(to);
  return {
    title: {
      id: 'scoring/fix-with-total',
      data: { value: shownValue(score, to), total: shownValue(totalScore, lowered), at: totalScore.cell },
    },
    edits: [writeFigure(score, to), writeFigure(totalScore, lowered)],
  };
}

function sumOfScores({ indicators, fields }: Table): Decimal {
  const rows = fields.filter(({ name }) => name === 'score').map(({ figure }) => figure);
  const scores = [...rows, ...indicators.flatMap(({ score }) => score ?? [])];
  return total(scores.flatMap((figure) => (isKnown(figure) ? [figure.value] : [])));
}
