import { isKnown } from '../../quantity/figure';
import { figureOf, type Expression } from '../../formulas/expression';
import { cleanLabel } from '../../formulas/row-formula';
import type { Table } from '../../tables/model';
import type { Amounts } from '../facts/amounts';
import { isDepartmentTable, type Facts } from '../facts/facts';
import { sign } from '../wording/conditions';
import { bySign, listed, text, unlessZero, type Part, type Sentence } from '../wording/parts';
import type { NumberStyle } from '../wording/style';
import { change, money, points, ratio } from './figures';
import { budgeting, completed, composition, execution, executionOf, initialCompletion } from './funds';
import { indicatorName, lostPointsOf } from './indicators';
import { yearWords } from './projects';
import { scoreAndGrade, totalScoreOf } from './scores';

/** What the department was given: initial budget, changes, full-year budget, with its parts. */
export function departmentIncome(facts: Facts): Sentence {
  const total = facts.departmentTotal();
  const stated = total ? budgeting(total, facts.style) : [];
  if (!total || stated.length === 0) return [];
  const parts = composition(total, ['initial-budget'], facts.style, {
    shares: false,
    before: '。',
    words: { complete: '年初预算中，', partial: '年初预算中，主要是', neutral: '年初预算的分项为：' },
  });
  return [text(`${yearWords(facts)}部门`), ...stated, ...parts, text('。')];
}

/** What the department spent: total, completion, and its parts with their shares. */
export function departmentSpending(facts: Facts): Sentence {
  const total = facts.departmentTotal();
  const done = total && executionOf(total);
  if (!total || !done?.executed) return [];
  const parts = composition(total, ['executed', 'final'], facts.style, { shares: true, before: '。' });
  return [
    text(`${yearWords(facts)}部门整体支出`),
    ...money(done.executed, facts.style),
    ...completed(done, facts.style),
    ...parts,
    text('。'),
  ];
}

/** Total and grade of the department's own self-evaluation or of its 评分表. */
export function departmentScore(facts: Facts): Sentence {
  const table = facts.tables.find((one) => isDepartmentTable(one) || one.kind === 'indicator-scoring');
  const score = table && totalScoreOf(table, facts);
  return score ? [text('部门整体支出绩效'), ...scoreAndGrade(score, table, facts), text('。')] : [];
}

/** A named line of any table with budget and final amount: 公用经费预算112.1万元，支出327.61万元，控制率292%。 */
export function controlled(name: string, pattern: RegExp, rateWords: string, facts: Facts): Sentence {
  const row = facts.row(pattern, 'executed', 'final', 'current-year');
  const done = row && executionOf(row);
  if (!done?.executed) return [];
  const { budget, executed, rate } = done;
  return [
    text(name),
    ...(budget
      ? [
          unlessZero(
            budget,
            facts.style.amount.decimals,
            [text('预算'), ...money(budget, facts.style), text('，')],
            [],
          ),
        ]
      : []),
    text('实际支出'),
    ...money(executed, facts.style),
    ...(budget ? ratio(rate, facts.style, { before: `，${rateWords}`, zeroBase: '，没有编制预算' }) : []),
    text('。'),
  ];
}

/** Budget execution of a named line: 基本支出, 项目支出. */
export function lineExecution(name: string, pattern: RegExp, facts: Facts): Sentence {
  const row = facts.row(pattern, 'executed', 'final');
  if (!row) return [];
  const stated = budgeting(row, facts.style);
  const executed = row.amount('executed', 'final');
  if (!executed) return [];
  return [
    text(name),
    ...(stated.length > 0 ? [...stated, text('，')] : []),
    text('支出'),
    ...money(executed, facts.style),
    text('。'),
  ];
}

/** Headcount against posts: 编制23人，实有41人. */
export function staff(facts: Facts): Sentence {
  const row = facts.row(/人数|人员/, 'posts', 'present');
  const posts = row?.amount('posts');
  const present = row?.amount('present');
  if (!posts || !present) return [];
  return [
    text('核定编制'),
    points(posts, facts.style),
    text('人，年末实有'),
    points(present, facts.style),
    text('人。'),
  ];
}

/** 失分情况：管理制度健全性扣1分；… of a 评分表, each line live: it appears when its score falls below its weight. */
export function lostInScoring(facts: Facts): readonly Sentence[] {
  return facts.ofKind('indicator-scoring').flatMap((table) => {
    const lines = table.indicators.flatMap((indicator) => {
      const { weight, score } = indicator;
      return weight && score && isKnown(weight) && isKnown(score)
        ? [{ name: indicatorName(indicator, facts), weight: figureOf(weight), score: figureOf(score) }]
        : [];
    });
    if (lines.length === 0) return [];
    const lost = lostPointsOf(lines);
    const details = lines.map(({ name, weight, score }) => lostLine(name, weight, score, facts));
    return [
      listed(sign(lost, 2, '+'), {
        before: '失分情况：',
        items: details,
        after: [text('合计扣'), points(lost, facts.style), text('分。')],
        none: [text('各项指标均得满分。')],
      }),
    ];
  });
}

function lostLine(name: Part, weight: Expression, score: Expression, { style }: Facts): Part {
  const lost: Expression = { kind: 'difference', from: weight, minus: score };
  const positive: Sentence = [name, text('扣'), points(lost, style), text('分；')];
  return bySign(lost, 2, { positive, zero: [], negative: [] });
}

/**
 * The top lines of each table of the final accounts, with their parts and their change from last year:
 * 收入支出决算总表：本年收入合计…，比上年增加…万元，增长…%。 A line that only says 合计 is left to its table's name.
 */
export function accountTables(facts: Facts): readonly Sentence[] {
  return facts.ofKind('final-accounts').flatMap((table) => {
    if (isOfOtherSection(table)) return [];
    const lines = facts.tops((one) => one === table).flatMap((row) => accountLine(row, facts.style));
    const title = table.title === null ? [] : [text(`${table.title}：`)];
    return lines.length === 0 ? [] : [[...title, ...lines]];
  });
}

/** 机构运行信息表 and tables of assets are told in sections of their own. */
function isOfOtherSection({ rows, columns }: Table): boolean {
  return (
    columns.some(({ field }) => field === 'asset-total') ||
    rows.some(({ label }) => /三公|公务用车|车辆/.test(cleanLabel(label)))
  );
}

function accountLine(row: Amounts, style: NumberStyle): Sentence {
  const now = row.amount('final', 'current-year', 'executed', 'total');
  if (!now) return [];
  const before = row.amount('prior-year');
  const compared = before
    ? change(
        { now, before, difference: row.derived('change-amount'), rate: row.derived('change-rate') },
        '上年',
        style,
      )
    : [];
  return [
    text(cleanLabel(row.label)),
    ...money(now, style),
    ...(compared.length > 0 ? [text('，'), ...compared] : []),
    ...composition(row, ['final', 'current-year', 'executed'], style, { shares: true, before: '，' }),
    text('。'),
  ];
}

/** Execution of the department's total row in one sentence. */
export function departmentExecution(facts: Facts): Sentence {
  const total = facts.departmentTotal();
  const stated = total ? execution(executionOf(total), facts.style) : [];
  return stated.length > 0 ? [text('部门整体'), ...stated, text('。')] : [];
}

/** Execution of the department's total row against its initial budget (预算完成率). */
export function departmentCompletion(facts: Facts): Sentence {
  const total = facts.departmentTotal();
  const done = total && initialCompletion(total);
  const stated = done?.budget ? execution(done, facts.style) : [];
  return stated.length > 0 ? [text('预算完成情况：'), ...stated, text('。')] : [];
}
