import { decimal, HUNDRED, ZERO } from '../../../quantity/decimal';
import { isKnown } from '../../../quantity/figure';
import { figureOf, type Expression } from '../../../formulas/language/expression';
import type { Table } from '../../../tables/model';
import type { Facts } from '../../facts/facts';
import { all, holds, known, not, sign, some, type Condition } from '../../wording/conditions';
import { above, fromZeroUp, joined, text, when, type Part, type Sentence } from '../../wording/parts';
import { valueOf } from '../../facts/value';
import { plainName } from './naming';
import { scoredOf, type Scored } from './scored';
import { points } from '../figures';
import { MOST_IN_TEXT } from '../projects/projects';
import { leastOf } from '../projects/range';
import { thoseNow } from '../projects/those-now';

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

/**
 * 自评得分97分，等级为“优”: the grade printed in the form, else the national one, live with the score. A score in doubt has no
 * grade; nor has one of a form in which indicators wait for theirs.
 */
export function scoreAndGrade(
  score: Expression,
  table: Pick<Table, 'grade' | 'indicators'> | null,
  facts: Facts,
): Sentence {
  const doubt = facts.doubts.on(score);
  const unsure = either(either(doubt, weightsInDoubt(table, facts)), scoresInDoubt(table, facts));
  const sure = (said: Sentence): Sentence => (unsure ? [when(unsure, [], said)] : said);
  return [
    text('自评得分'),
    points(score, facts.style, '分', '自评得分'),
    when(known(score), [
      when(
        sign(above(score, HUNDRED), DECIMALS, '+'),
        sure([text('（高于满分，'), ...overWeight(table), text('请核实）')]),
        unlessOpen(table, [
          ...unsound(score, table, facts),
          ...sure([text('，等级为'), ...gradeWords(score, table, facts)]),
        ]),
      ),
    ]),
  ];
}

/** “优” of the form, with what contradicts it, else by the national bands. */
function gradeWords(score: Expression, table: Pick<Table, 'grade'> | null, facts: Facts): Sentence {
  const printed = table?.grade;
  if (!printed) return [text('“'), gradeOf(score), text('”')];
  const written = printed.text.trim();
  return [
    text('“'),
    facts.words(printed.cell, printed.text, '评价等级'),
    text('”'),
    ...(GRADES.includes(written) ? contradiction(score, written) : []),
  ];
}

/** （“问题整改率”等2项指标未评分，请核实） while indicators with a weight have no score; otherwise what is said of a finished form. */
function unlessOpen(table: Pick<Table, 'indicators'> | null, said: Sentence): Sentence {
  const open = (table?.indicators ?? []).flatMap(({ weight, score, level3 }) =>
    weight && isKnown(weight) && score?.state === 'blank' ? [{ score: figureOf(score), level3 }] : [],
  );
  const [first] = open;
  if (!first) return said;
  const many = open.length > 1 ? `等${open.length}项指标` : '';
  const filled = known(...open.map((one) => one.score));
  return [when(filled, said, [text(`（“${plainName(first.level3)}”${many}未评分，请核实）`)])];
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

/** “维修渠道长度”得分高于分值， of the first of which it is true. */
function overWeight(table: Pick<Table, 'indicators'> | null): Sentence {
  return (table?.indicators ?? []).flatMap(scoredOf).reduceRight<Sentence>((others, one) => {
    const isOver = sign({ kind: 'difference', from: one.score, minus: one.weight }, DECIMALS, '+');
    return [when(isOver, [text(`“${plainName(one.indicator.level3)}”得分高于分值，`)], others)];
  }, []);
}

/** While the points of an indicator are in doubt, as where all together are not 100: what was scored by them is then too. */
function weightsInDoubt(table: Pick<Table, 'indicators'> | null, facts: Facts): Condition | null {
  return anyInDoubt(table, ({ weight }) => weight, facts);
}

/** While what an indicator scored is in doubt: the total is then too, whatever it adds up. */
function scoresInDoubt(table: Pick<Table, 'indicators'> | null, facts: Facts): Condition | null {
  return anyInDoubt(table, ({ score }) => score, facts);
}

function anyInDoubt(
  table: Pick<Table, 'indicators'> | null,
  of: (one: Scored) => Expression,
  { doubts }: Facts,
): Condition | null {
  const open = (table?.indicators ?? []).flatMap(scoredOf).flatMap((one) => doubts.on(of(one)) ?? []);
  return open.length === 0 ? null : some(open);
}

function either(one: Condition | null, other: Condition | null): Condition | null {
  return one && other ? some([one, other]) : (one ?? other);
}

/**
 * （有指标得分高于分值，请核实） while an indicator has more than its weight, （指标分值有误，请核实） while the weights are in doubt,
 * （有指标得分有误，请核实） while a score is;
 * nothing of a score that is in doubt by itself already.
 */
function unsound(score: Expression, table: Pick<Table, 'indicators'> | null, facts: Facts): Sentence {
  const scored = (table?.indicators ?? []).flatMap(scoredOf);
  if (scored.length === 0 || valueOf(score) === null) return [];
  const over = scored.map((one): Condition =>
    sign({ kind: 'difference', from: one.score, minus: one.weight }, DECIMALS, '+'),
  );
  const weights = weightsInDoubt(table, facts);
  const scores = scoresInDoubt(table, facts);
  const wrong = scores ? [when(scores, [text('（有指标得分有误，请核实）')])] : [];
  const said = when(
    some(over),
    [text('（有指标得分高于分值，请核实）')],
    weights ? [when(weights, [text('（指标分值有误，请核实）')], wrong)] : wrong,
  );
  const doubt = facts.doubts.on(score);
  return [doubt ? when(doubt, [], [said]) : said];
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
  /** Its form; null where a ledger lists its score. */
  readonly table: Table | null;
  readonly score: Expression;
}

/**
 * What the projects scored, each once: the only one with its grade; a few in one sentence, 均为“优” while they all are;
 * many by what they have in common and who falls below.
 */
export function projectScores(facts: Facts): Sentence {
  const scored = facts.projects.flatMap(({ name, table, funds }): readonly ScoredProject[] => {
    const score = table ? totalScoreOf(table, facts) : funds.amount('score');
    return score ? [{ name, table, score }] : [];
  });
  const [first] = scored;
  if (!first) return [];
  if (scored.length === 1 && facts.projects.length === 1) {
    const name = facts.departmentTotal() ? [first.name] : [];
    return [...name, ...scoreAndGrade(first.score, first.table, facts), text('。')];
  }
  if (scored.length > MOST_IN_TEXT) return manyScores(scored, facts);
  const printed = scored.some(({ table }) => table !== null && table.grade !== null);
  if (printed || scored.length === 1) {
    const each = scored.map(({ name, table, score }) => [name, ...scoreAndGrade(score, table, facts)]);
    return [...joined(each, '；'), text('。')];
  }
  const doubtful = scored.map(({ score, table }) =>
    either(either(facts.doubts.on(score), weightsInDoubt(table, facts)), scoresInDoubt(table, facts)),
  );
  const excellent = all(
    scored.flatMap(({ score, table }, at) => {
      const doubt = doubtful[at];
      return [isExcellent(score), ...(table ? [isFinished(table)] : []), ...(doubt ? [not(doubt)] : [])];
    }),
  );
  const withGrade = (one: ScoredProject, at: number): Sentence => {
    const doubt = doubtful[at];
    const own = unlessOpen(one.table, [
      when(sign(above(one.score, HUNDRED), DECIMALS, '-0'), [text('（“'), gradeOf(one.score), text('”）')]),
    ]);
    return [
      one.name,
      points(one.score, facts.style, '分', '自评得分'),
      when(
        doubt
          ? all([not(doubt), sign(above(one.score, HUNDRED), DECIMALS, '+')])
          : sign(above(one.score, HUNDRED), DECIMALS, '+'),
        [text('（高于满分，请核实）')],
        unsound(one.score, one.table, facts),
      ),
      when(excellent, [], doubt ? [when(doubt, [], own)] : own),
    ];
  };
  return [
    text('各项目自评得分：'),
    ...joined(scored.map(withGrade), '、'),
    when(excellent, [text('，均为“优”')]),
    text('。'),
  ];
}

/** While every indicator with a weight has its score. */
function isFinished({ indicators }: Table): Condition {
  const open = indicators.flatMap(({ weight, score }) =>
    weight && isKnown(weight) && score?.state === 'blank' ? [figureOf(score)] : [],
  );
  return known(...open);
}

function isExcellent(score: Expression): Condition {
  return all([
    sign(above(score, decimal('90')), DECIMALS, '0+'),
    sign(above(score, HUNDRED), DECIMALS, '-0'),
  ]);
}

/** 14个项目自评得分均不低于93.8分，均为“优”: those below 90, or in doubt, by name. */
function manyScores(scored: readonly ScoredProject[], { style, doubts }: Facts): Sentence {
  const cases = scored.map(({ name, score }) => {
    const doubt = doubts.on(score);
    return {
      when: doubt ? some([not(isExcellent(score)), doubt]) : not(isExcellent(score)),
      said: [name, points(score, style, '分', '自评得分')],
      score,
    };
  });
  const rest = cases.filter((one) => !holds(one.when)).map(({ score }) => score);
  const excellent = (who: string): Sentence =>
    rest.length === 0
      ? []
      : [
          text(`${who}自评得分`),
          when(
            all(rest.map((one) => sign(above(one, HUNDRED), DECIMALS, '0'))),
            [text('均为100分')],
            [text('均不低于'), points(leastOf(rest), style, '分', '自评得分')],
          ),
          text('，均为“优”。'),
        ];
  return thoseNow(cases, {
    before: '自评得分低于90分或需核实的项目：',
    others: excellent('其余项目'),
    none: excellent(`${scored.length}个项目`),
  });
}
