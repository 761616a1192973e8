import type { Check } from '../model';
import type { Finding } from '../../findings/finding';
import { decimal, plain } from '../../quantity/decimal';
import { isKnown } from '../../quantity/figure';
import type { Table } from '../../tables/model';
import { normalText } from '../../words/cleaner/normalise';
import { PROFILES } from '../../scoring/profiles/catalogue';
import type { Scoring } from '../../scoring/indicator/scoring';
import { report } from './report';

/** 等级与总分不符. */
export const grade: Check = {
  rule: 'score/grade',
  title: '评价等级与总分不符',
  demand: '评价等级应与总分所在区间一致：90（含）以上为优，80（含）至90为良，60（含）至80为中，60以下为差。',
  source: ['cn-2020-10', 'form:shanghai-project：用优、良、合格、不合格'],
  severity: 'warning',
  run: ({ tables, scoring }) => tables.flatMap((table) => wrongGrade(table, scoring)),
};

const WORDS = new Set(PROFILES.flatMap(({ grades }) => grades.map(({ word }) => word)));
const LONGER: ReadonlyMap<string, string> = new Map([
  ['优秀', '优'],
  ['良好', '良'],
  ['中等', '中'],
  ['较差', '差'],
]);

function wrongGrade(table: Table, scoring: Scoring): readonly Finding[] {
  const { totalScore, grade: written } = table;
  if (!written || !totalScore || !isKnown(totalScore)) return [];
  const text = normalText(written.text);
  const word = LONGER.get(text) ?? text;
  if (!WORDS.has(word)) return [];
  const fits = (grades: readonly { word: string; from: string }[]): boolean =>
    grades.find(({ from }) => totalScore.value.gte(decimal(from)))?.word === word;
  if (PROFILES.some(({ grades }) => fits(grades))) return [];
  const expected = scoring.profileOf(table).grades.find(({ from }) => totalScore.value.gte(decimal(from)));
  return [
    report({
      rule: grade.rule,
      severity: 'warning',
      table,
      primary: written.cell,
      cells: [totalScore.cell],
      message: {
        id: 'scoring/grade',
        data: { total: plain(totalScore.value), written: written.text, expected: expected?.word ?? '' },
      },
      evidence: expected ? `${plain(totalScore.value)} ≥ ${expected.from} → ${expected.word}` : null,
    }),
  ];
}
