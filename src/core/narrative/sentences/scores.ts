import { decimal } from '../../quantity/decimal';
import type { Expression } from '../../formulas/expression';
import type { Table } from '../../tables/model';
import type { Facts } from '../facts/facts';
import { above, fromZeroUp, text, type Part, type Sentence } from '../wording/parts';
import { points } from './figures';

/** The national grades (财预〔2020〕10号): 90 and above 优, 80 良, 60 中, below 差. */
const BANDS: readonly (readonly [string, string])[] = [
  ['90', '优'],
  ['80', '良'],
  ['60', '中'],
];
const LOWEST = '差';

/** 自评得分97分，评价等级为“优”: the grade printed in the form, else the national one, live with the score. */
export function scoreAndGrade(score: Expression, table: Table | null, facts: Facts): Sentence {
  const printed = table?.grade;
  const grade = printed ? facts.words(printed.cell, printed.text) : gradeOf(score);
  return [text('自评得分'), points(score, facts.style), text('分，评价等级为“'), grade, text('”')];
}

function gradeOf(score: Expression): Part {
  return BANDS.reduceRight<Part>(
    (below, [limit, grade]) => fromZeroUp(above(score, decimal(limit)), DECIMALS, [text(grade)], [below]),
    text(LOWEST),
  );
}

/** Scores are compared as they are printed, with two decimals. */
const DECIMALS = 2;

/** The total score as typed, or as the indicators add up to where its cell is still empty. */
export function totalScoreOf(table: Table, facts: Facts): Expression | null {
  return table.totalScore ? facts.valueOrFormula(table.totalScore) : null;
}
