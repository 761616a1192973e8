import type { Check } from '../../model';
import type { Finding, Severity } from '../../../findings/finding';
import { plain, total } from '../../../quantity/decimal';
import { isKnown } from '../../../quantity/figure';
import type { Table } from '../../../tables/model';
import { isForbidden, scoreByFirst, type ExecutedRule } from '../../../scoring/binding/printed-rules';
import { report, setTo } from '../report';

/** 得分与表中印明的评价标准不符: the rule printed in the row, executed on the workbook's own figures, forbids the score. */
export const ruleNotFollowed: Check = {
  rule: 'score/rule-not-followed',
  title: '得分违反评价标准',
  demand: '评分表印有评价标准的，按标准和工作簿中的数据计算，结果应与填报的得分一致。',
  source: ['sheet:criteria', 'hn-2019-10：配套评分表'],
  severity: 'error',
  run: () => [],
  runAcross: ({ tables, printed, settings }) => {
    const broken = printed.executed(settings).filter(isForbidden);
    if (broken.length === 0) return [];
    return [...broken.map(scoreFinding), ...tables.flatMap((table) => totalFinding(table, broken))];
  },
};

function scoreFinding(rule: ExecutedRule): Finding {
  const { table, indicator, score, weight, results, unread } = rule;
  const expected = scoreByFirst(rule);
  const first = results[0];
  return report({
    rule: ruleNotFollowed.rule,
    severity: severityOf(rule),
    table,
    primary: score.cell,
    cells: [
      ...(indicator.cells.criterion ? [indicator.cells.criterion] : []),
      ...results.flatMap(({ value }) => value.figures.map(({ cell }) => cell)),
    ],
    message: {
      id: 'scoring/rule-not-followed',
      data: {
        indicator: indicator.level3,
        score: plain(score.value),
        weight: plain(weight.value),
        unread,
        results: results.map(({ value, outcome }) => ({
          name: value.name,
          reading: value.reading,
          evidence: value.evidence,
          score: outcome.score && plain(outcome.score),
          low: plain(outcome.low),
          high: plain(outcome.high),
        })),
      },
    },
    actual: score.value,
    expected,
    unit: '分',
    evidence: first?.value.evidence ?? null,
    cause: { kind: 'rule-not-applied', message: { id: 'scoring/cause-rule', data: {} } },
    fixes: expected ? [setTo(score, expected)] : [],
  });
}

/** One value computed by a formula of the field, not of the sheet, is only probable. */
function severityOf({ results }: ExecutedRule): Severity {
  return results.length === 1 && results[0]?.value.basis === 'known' ? 'warning' : 'error';
}

/** What the total would be if the printed rules were followed (a hint: the sum of the written scores may be right). */
function totalFinding(table: Table, broken: readonly ExecutedRule[]): readonly Finding[] {
  const own = broken.filter((rule) => rule.table === table && scoreByFirst(rule) !== null);
  const { totalScore } = table;
  if (own.length === 0 || !totalScore || !isKnown(totalScore)) return [];
  const excess = total(own.map((rule) => rule.score.value.minus(scoreByFirst(rule) ?? rule.score.value)));
  const expected = totalScore.value.minus(excess);
  return [
    report({
      rule: ruleNotFollowed.rule,
      severity: 'hint',
      table,
      primary: totalScore.cell,
      cells: own.map(({ score }) => score.cell),
      message: {
        id: 'scoring/total-by-rules',
        data: { total: plain(totalScore.value), expected: plain(expected), count: own.length },
      },
      actual: totalScore.value,
      expected,
      unit: '分',
      evidence: `${plain(totalScore.value)} − ${plain(excess)} = ${plain(expected)}`,
    }),
  ];
}
