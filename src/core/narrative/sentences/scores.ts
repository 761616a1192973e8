import { decimal, HUNDRED, ZERO } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import type { Expression } from '../../formulas/expression';
import type { Table } from '../../tables/model';
import type { Facts } from '../facts/facts';
import { all, known, not, sign, some, type Condition } from '../wording/conditions';
import { above, fromZeroUp, joined, text, when, type Part, type Sentence } from '../wording/parts';
import { valueOf } from '../facts/value';
import { scoredOf } from './scored';
import { points } from './figures';
import { MOST_TOLD } from './projects';
import { thoseNow } from './those-now';

/** The national grades (财预〔2020〕10号): 90 and above 优, 80 良, 60 中, below 差. */
const BANDS: readonly (readonly [string, string])[] = [
  ['90', '优'],
  ['80', '良'],
  ['60', '中'],
];
const LOWEST = '差';
const GRADES = [...BANDS.map(([, grade]) => grade), LOWEST];

/** Scores are compared as they are printed, with two decimals. */
const DECIMALS = 2;

/** 自评得分97分，等级为“优”: the grade printed in the form, else the national one, live with the score. */
export function scoreAndGrade(
  score: Expression,
  table: Pick<Table, 'grade' | 'indicators'> | null,
  facts: Facts,
): Sentence {
  const printed = table?.grade;
  const grade = printed ? facts.words(printed.cell, printed.text, '评价等级') : gradeOf(score);
  const contradicted =
    printed && GRADES.includes(printed.text.trim()) ? contradiction(score, printed.text.trim()) : [];
  return [
    text('自评得分'),
    points(score, facts.style, '分', '自评得分'),
    when(known(score), [
      when(
        sign(above(score, HUNDRED), DECIMALS, '+'),
        [text(`（高于满分，${overWeight(table)}请核实）`)],
        [...unsound(score, table), text('，等级为“'), grade, text('”'), ...contradicted],
      ),
    ]),
  ];
}

/** Words in brackets where the grade that was written goes against the score's band. */
function contradiction(score: Expression, written: string): Sentence {
  const at = GRADES.indexOf(written);
  const lower = BANDS[at]?.[0] ?? '0';
  const upper = at === 0 ? null : (BANDS[at - 1]?.[0] ?? null);
  const within: Condition[] = [sign(above(score, decimal(lower)), DECIMALS, '0+')];
  if (upper !== null) within.push(sign(above(score, decimal(upper)), DECIMALS, '-'));
  return [when(all(within), [], [text('（与得分不符，请核实）')])];
}

/** “维修渠道长度”得分高于分值， as it is when the report is written. */
function overWeight(table: Pick<Table, 'indicators'> | null): string {
  const found = table?.indicators.find(({ weight, score }) => isAbove(score, weight));
  return found ? `“${found.level3}”得分高于分值，` : '';
}

function isAbove(score: Figure | null, weight: Figure | null): boolean {
  return (
    score !== null && weight !== null && isKnown(score) && isKnown(weight) && score.value.gt(weight.value)
  );
}

/** （得分高于分值的指标有误，请核实） while an indicator has more than its weight. */
function unsound(score: Expression, table: Pick<Table, 'indicators'> | null): Sentence {
  const scored = (table?.indicators ?? []).flatMap(scoredOf);
  const over = scored.flatMap((one): readonly Condition[] => [
    sign({ kind: 'difference', from: one.score, minus: one.weight }, DECIMALS, '+'),
  ]);
  if (over.length === 0 || valueOf(score) === null) return [];
  return [when(some(over), [text('（有指标得分高于分值，请核实）')])];
}

function gradeOf(score: Expression): Part {
  return BANDS.reduceRight<Part>(
    (below, [limit, grade]) => fromZeroUp(above(score, decimal(limit)), DECIMALS, [text(grade)], [below]),
    text(LOWEST),
  );
}

/** The total score as typed, or as the indicators add up to where its cell is still empty. */
export function totalScoreOf(table: Table, facts: Facts): Expression | null {
  if (!table.totalScore) return null;
  const score = facts.valueOrFormula(table.totalScore);
  return score && isFilledIn(table, score) ? score : null;
}

/** A zero below indicators that nobody has scored is the sum of nothing. */
function isFilledIn(table: Table, score: Expression): boolean {
  if (!valueOf(score)?.eq(ZERO)) return true;
  return table.indicators.some(({ score: own }) => own !== null && isKnown(own));
}

/** A project with its total score. */
interface ScoredProject {
  readonly name: Part;
  readonly table: Table;
  readonly score: Expression;
}

/**
 * What the projects scored, each once: the only one with its grade; a few in one sentence, 均为“优” while they all are;
 * many by what they have in common and who falls below.
 */
export function projectScores(facts: Facts): Sentence {
  const scored = facts.projects.flatMap(({ name, table }): readonly ScoredProject[] => {
    const score = table && totalScoreOf(table, facts);
    return table && score ? [{ name, table, score }] : [];
  });
  const [first] = scored;
  if (!first) return [];
  if (scored.length === 1 && facts.projects.length === 1) {
    return [...scoreAndGrade(first.score, first.table, facts), text('。')];
  }
  if (scored.length > MOST_TOLD) return manyScores(scored, facts);
  const printed = scored.some(({ table }) => table.grade !== null);
  if (printed || scored.length === 1) {
    const each = scored.map(({ name, table, score }) => [name, ...scoreAndGrade(score, table, facts)]);
    return [...joined(each, '；'), text('。')];
  }
  const excellent = all(scored.map(({ score }) => isExcellent(score)));
  const withGrade = (one: ScoredProject): Sentence => [
    one.name,
    points(one.score, facts.style, '分', '自评得分'),
    when(
      sign(above(one.score, HUNDRED), DECIMALS, '+'),
      [text('（高于满分，请核实）')],
      unsound(one.score, one.table),
    ),
    when(
      excellent,
      [],
      [when(sign(above(one.score, HUNDRED), DECIMALS, '-0'), [text('（“'), gradeOf(one.score), text('”）')])],
    ),
  ];
  return [
    text('各项目自评得分：'),
    ...joined(scored.map(withGrade), '、'),
    when(excellent, [text('，均为“优”')]),
    text('。'),
  ];
}

function isExcellent(score: Expression): Condition {
  return all([
    sign(above(score, decimal('90')), DECIMALS, '0+'),
    sign(above(score, HUNDRED), DECIMALS, '-0'),
  ]);
}

function manyScores(scored: readonly ScoredProject[], { style }: Facts): Sentence {
  return thoseNow(
    scored.map(({ name, score }) => ({
      when: not(isExcellent(score)),
      said: [name, points(score, style, '分', '自评得分')],
    })),
    {
      before: '自评得分低于90分的项目：',
      others: [text('其余项目均在90分以上，等级为“优”。')],
      none: [text(`${scored.length}个项目自评得分均在90分以上，等级均为“优”。`)],
    },
  );
}
