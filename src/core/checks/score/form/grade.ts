import type { Check } from '../../model';
import type { Finding } from '../../../findings/finding';
import { decimal, HUNDRED, plain } from '../../../quantity/decimal';
import { isKnown, type KnownFigure } from '../../../quantity/figure';
import type { TableIndex } from '../../../formulas/index/table-index';
import type { Table } from '../../../tables/model';
import { normalText } from '../../../words/cleaner/normalise';
import { NATIONAL, PROFILES } from '../../../scoring/profiles/catalogue';
import type { ScoringProfile } from '../../../scoring/profiles/model';
import { report } from '../report';

/** 等级与总分不符. */
export const grade: Check = {
  rule: 'score/grade',
  title: '评价等级与总分不符',
  demand: '评价等级应与总分所在区间一致：90（含）以上为优，80（含）至90为良，60（含）至80为中，60以下为差。',
  source: ['cn-2020-10', 'form:shanghai-project：用优、良、合格、不合格'],
  severity: 'warning',
  run: ({ indexes, scoring }) =>
    indexes.flatMap((index) =>
      inList(gradedIn(index), scoring.profileOf(index.table)).flatMap((graded) =>
        wrongGrade(index.table, graded),
      ),
    ),
};

const WORDS = new Set(PROFILES.flatMap(({ grades }) => grades.map(({ word }) => word)));
const NATIONAL_WORDS = new Set(NATIONAL.grades.map(({ word }) => word));
const LONGER: ReadonlyMap<string, string> = new Map([
  ['优秀', '优'],
  ['良好', '良'],
  ['中等', '中'],
  ['较差', '差'],
]);

/** A score and the grade that was written for it. */
interface Graded {
  readonly score: KnownFigure;
  readonly written: NonNullable<Table['grade']>;
}

/** The form's own total, and the rows of a list of results (项目 | 自评得分 | 自评等级). */
function gradedIn({ table, rows }: TableIndex): readonly Graded[] {
  const { totalScore, grade: written } = table;
  const own = written && totalScore && isKnown(totalScore) ? [{ score: totalScore, written }] : [];
  const listed = rows.flatMap(({ fields }): readonly Graded[] => {
    const score = fields.get('score')?.figure;
    const word = fields.get('grade')?.figure;
    // Which of two scores is graded nobody can tell.
    const isReviewed = fields.has('review-score') || fields.has('score-2');
    if (!score || !word || isReviewed || !isKnown(score) || score.value.gt(HUNDRED)) return [];
    return [{ score, written: { text: word.written, cell: word.cell } }];
  });
  return [...own, ...listed];
}

/** What may be written, by the scales of points that the table may follow. */
interface Judged extends Graded {
  readonly scales: readonly ScoringProfile[];
}

/** The scale of the table's own profile; every one where a word is used that the national scale does not have. */
function inList(graded: readonly Graded[], profile: ScoringProfile): readonly Judged[] {
  const isForeign = graded.some(({ written }) => !NATIONAL_WORDS.has(wordOf(written.text)));
  const scales = isForeign ? [profile, ...PROFILES] : [profile];
  return graded.map((each) => ({ ...each, scales }));
}

function wordOf(text: string): string {
  const word = normalText(text);
  return LONGER.get(word) ?? word;
}

function gradeFor(
  { grades }: ScoringProfile,
  { value }: KnownFigure,
): ScoringProfile['grades'][number] | null {
  return grades.find(({ from }) => value.gte(decimal(from))) ?? null;
}

function wrongGrade(table: Table, { score, written, scales }: Judged): readonly Finding[] {
  const word = wordOf(written.text);
  const [own] = scales;
  if (!own || !WORDS.has(word) || scales.some((scale) => gradeFor(scale, score)?.word === word)) return [];
  const expected = gradeFor(own, score);
  const found = report({
    rule: grade.rule,
    severity: 'warning',
    table,
    primary: written.cell,
    cells: [score.cell],
    message: {
      id: 'scoring/grade',
      data: { total: plain(score.value), written: written.text, expected: expected?.word ?? '' },
    },
    evidence: expected ? `${plain(score.value)} ≥ ${expected.from} → ${expected.word}` : null,
  });
  return [{ ...found, actual: written.text, expected: expected?.word ?? null }];
}
