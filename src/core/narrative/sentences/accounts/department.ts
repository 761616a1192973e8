import type { Expression } from '../../../formulas/language/expression';
import { cleanLabel } from '../../../words/cleaner/clean-label';
import { mentions } from '../../../words/topics';
import type { Table } from '../../../tables/model';
import type { Amounts } from '../../facts/amounts';
import { isDepartmentTable, type Facts } from '../../facts/facts';
import { valueOf } from '../../facts/value';
import { noteFigure } from '../../facts/side-figures';
import { all, known, not, sign, some, type Condition } from '../../wording/conditions';
import { bySign, joined, text, unlessZero, when, type Part, type Sentence } from '../../wording/parts';
import type { NumberStyle } from '../../wording/style';
import { isGeneralBudget } from './accounts';
import { brokenDown, composition } from './breakdown';
import type { Announcement } from '../enumeration';
import { budgeting, initialParts } from './planned';
import { change, FINE, money, percentage, points, ratio, unsignedMoney } from '../figures';
import { executionOf, initialCompletion, rateWord } from '../projects/funds';
import { goalsAndResults } from '../indicators/goals';
import { indicatorName } from '../indicators/words';
import { allIndicators } from '../indicators/indicators';
import { yearWords } from '../projects/projects';
import { scoredOf, lostBy, lostPointsOf } from '../indicators/scored';
import { scoreAndGrade, totalScoreOf } from '../indicators/scores';
import { reasoned } from '../reasoned';

/**
 * 2023年部门年初预算640万元（基本支出480万元、项目支出160万元），年中追加32万元，调整后全年预算672万元。 Not changed: 年中未作调整. `parts` leaves
 * those of the initial budget to sections of their own.
 */
export function departmentIncome(facts: Facts, { parts = true } = {}): Sentence {
  const total = facts.departmentTotal();
  const stated = total ? budgeting(total, facts.style, parts ? initialParts(total, facts.style) : []) : [];
  const planned = stated.length === 0 ? [] : [text(`${yearWords(facts)}部门`), ...stated, text('。')];
  if (!total) return planned;
  return [...planned, ...budgetBySource(total, facts), ...incomeBySource(total, facts.style)];
}

/** 按收入性质分：一般公共预算1935.7万元，政府性基金拨款100万元。 of a form that divides by source what it had to spend, and not what it spent. */
function budgetBySource(total: Amounts, facts: Facts): Sentence {
  const budget = total.amount('full-year-budget');
  const beside = facts.tops((table) => table === total.table);
  const sources = [...total.children(), ...beside].filter(
    ({ meaning: { source, subject } }) => source !== undefined && subject === undefined,
  );
  const parts = sources.flatMap((row) => {
    const amount = row.amount('full-year-budget');
    return amount ? [{ name: cleanLabel(row.label), amount }] : [];
  });
  if (!budget || sources.some((row) => row.amount('executed', 'final') !== null)) return [];
  const told = { shares: false, lead: '按收入性质分', words: BY_NATURE, separator: '，' } as const;
  const divided = brokenDown(budget, parts, facts.style, told);
  return divided.length === 0 ? [] : [...divided, text('。')];
}

const BY_NATURE: Announcement = { complete: '：', partial: '，主要有：', neutral: '：' };

/** 收入合计6120万元，其中：一般公共预算5820万元，政府性基金300万元。 of a table with a half for income (收入). */
function incomeBySource(total: Amounts, style: NumberStyle): Sentence {
  const fields = total.table.columns.flatMap(({ field, meaning }) =>
    meaning.subject === 'income' ? [field] : [],
  );
  const income = total.amount(...fields);
  if (!income) return [];
  const sources = composition(total, fields, style, { shares: false, before: '，' });
  return [text('收入合计'), ...money(income, style, '收入合计'), ...sources, text('。')];
}

/** 全年支出655.2万元，预算执行率97.5%。其中：基本支出498.2万元，占76.04%；项目支出157万元，占23.96%。 */
export function departmentSpending(facts: Facts): Sentence {
  const total = facts.departmentTotal();
  const done = total && executionOf(total);
  if (!total || !done?.executed) return [];
  const { budget, executed, rate, words, basis } = done;
  const { style } = facts;
  const rateName =
    basis === '年初预算' ? '完成年初预算的' : (rateWord(total.headOf('execution-rate')) ?? '预算执行率');
  const completed: Sentence =
    rate && budget
      ? [
          when(all([known(executed), sign(budget, FINE, '+'), ...unlessInDoubt(executed, facts)]), [
            when(sign(surplus(executed, budget), style.amount.decimals, '+'), [
              text('，超出预算'),
              unsignedMoney(surplus(executed, budget), style, '超出额'),
            ]),
            text(`，${rateName}`),
            percentage(rate, style, words.rate),
          ]),
        ]
      : [];
  const exceeded: Sentence = budget
    ? [
        when(all([sign(budget, FINE, '+'), sign(surplus(executed, budget), style.amount.decimals, '+')]), [
          ...reasoned(`${words.executed}大于预算数的原因`, facts.remarkOn(total)),
        ]),
      ]
    : [];
  const inDoubt = facts.doubts.on(executed);
  const told = { shares: true, before: '。', inDoubt, beside: naturesBeside(total, facts) };
  const parts = composition(total, ['executed', 'final'], style, told);
  return [
    text(`${yearWords(facts)}部门整体支出`),
    ...money(executed, style, words.executed),
    ...completed,
    when(known(executed), parts, withoutWhole(total, style)),
    text('。'),
    ...exceeded,
  ];
}

/**
 * 基本支出 and 项目支出 where they stand beside the total instead of below it: under 按支出性质分, or in a half of their own. None
 * where they stand below it too.
 */
function naturesBeside(total: Amounts, facts: Facts): readonly Amounts[] {
  const isNature = ({ meaning: { subject } }: Amounts): boolean =>
    subject === 'basic' || subject === 'project-expenditure';
  if (total.children().some(isNature)) return [];
  return facts.tops((table) => table === total.table).filter(isNature);
}

/** While the checker does not hold the figure, or what it rests on, for wrong: a rate of it would be wrong as well. */
function unlessInDoubt(value: Expression, { doubts }: Facts): readonly Condition[] {
  const doubt = doubts.on(value);
  return doubt ? [not(doubt)] : [];
}

/** What was spent beyond the budget. */
function surplus(executed: Expression, budget: Expression): Expression {
  return { kind: 'difference', from: executed, minus: budget };
}

/** The parts alone, where the whole is not known and there can be no shares. */
function withoutWhole(total: Amounts, style: NumberStyle): Sentence {
  const parts = total.children().flatMap((child): readonly Sentence[] => {
    const amount = child.amount('executed', 'final');
    return amount ? [[text(cleanLabel(child.label)), ...money(amount, style, cleanLabel(child.label))]] : [];
  });
  return parts.length === 0 ? [] : [text('。其中：'), ...joined(parts, '；')];
}

/** The department's own table of self-evaluation or 评分表. */
function departmentTable({ tables }: Facts): Table | undefined {
  const own = tables.filter((one) => isDepartmentTable(one) || one.kind === 'indicator-scoring');
  return own.find(({ totalScore }) => totalScore !== null) ?? own[0];
}

/** 部门整体支出绩效自评得分96.75分，等级为“优”。 from the department's table, or from a sheet that states the result. */
export function departmentScore(facts: Facts): Sentence {
  const table = departmentTable(facts);
  const score = table && totalScoreOf(table, facts);
  if (score) {
    const grade = table.grade ? null : gradeNote(facts);
    return [
      text(isOfDepartment(table) ? '部门整体支出绩效' : ''),
      ...scoreAndGrade(score, grade ? { ...table, grade } : table, facts),
      text('。'),
    ];
  }
  const noted = noteFigure(
    facts,
    /(?:部门)?(?:整体)?(?:支出)?(?:绩效)?自评(?:得分|总分|分数)|^(?:总得分|综合得分)$/,
  );
  if (!noted) return [];
  const grade = gradeNote(facts);
  const stated = { grade, indicators: [] };
  return [text('部门整体支出绩效'), ...scoreAndGrade(noted, stated, facts), text('。')];
}

/** A scoring table under another title is that of a project or a fund. */
function isOfDepartment(table: Table): boolean {
  return isDepartmentTable(table) || table.title === null || mentions(table.title, 'department');
}

function gradeNote({ notes }: Facts): Table['grade'] {
  const found = notes.find(({ label }) => /(?:评价|自评|绩效)?等[级次]$/.test(label));
  return found && typeof found.value === 'string' ? { text: found.value, cell: found.cell } : null;
}

/** The department's goals with what became of them, in the words of its table. */
export function departmentResults(facts: Facts): Sentence {
  const table = facts.tables.find(
    (one) =>
      isDepartmentTable(one) && one.texts.some(({ role }) => role === 'goal' || role === 'achievement'),
  );
  return table ? goalsAndResults(table, facts) : [];
}

/** What became of the department's own indicators. A 评分表, which scores and does not measure, is told by its losses. */
export function departmentIndicators(facts: Facts): Sentence {
  const tables = facts.tables.filter(
    (one) =>
      (isDepartmentTable(one) || (one.kind === 'goal-completion' && one.project === null)) &&
      one.indicators.length > 0,
  );
  return tables.flatMap((table) => allIndicators(table, facts, { of: '部门整体' }));
}

/** A named line of any table with budget and final amount: 公用经费预算112.1万元，支出327.61万元，控制率292%。 */
export function controlled(name: string, pattern: RegExp, rateWords: string, facts: Facts): Sentence {
  const row = facts.row(pattern, 'executed', 'final', 'current-year');
  const done = row && executionOf(row);
  if (!done?.executed) return [];
  const { budget, executed, rate } = done;
  const { style } = facts;
  const { decimals } = style.amount;
  return [
    text(name),
    ...(budget
      ? [
          bySign(budget, decimals, {
            positive: [text('预算'), ...money(budget, style), text('，')],
            zero: [],
            negative: [],
          }),
        ]
      : []),
    bySign(executed, decimals, {
      positive: [
        text('实际支出'),
        ...money(executed, style),
        ...(budget ? ratio(rate, style, { before: `，${rateWords}`, zeroBase: '，没有编制预算' }) : []),
      ],
      zero: [text('全年未发生支出')],
      negative: [text('实际支出为负，请核实')],
    }),
    text('。'),
  ];
}

/**
 * What is new about a part of the department's spending that was told with the whole: 基本支出执行率99.64%, and the change of its budget.
 */
export function lineExecution(name: string, pattern: RegExp, facts: Facts): Sentence {
  const total = facts.departmentTotal();
  const own = total?.children().find(({ label }) => pattern.test(cleanLabel(label)));
  const row = own ?? facts.row(pattern, 'executed', 'final');
  if (!row) return [];
  const { budget, executed, rate, words } = executionOf(row);
  const { style } = facts;
  if (!executed || (!own && !rate)) {
    const amount = executed ?? row.amount('executed', 'final');
    return amount ? [text(name), ...money(amount, style, name), text('。')] : [];
  }
  if (!budget || !rate) return [];
  // A line whose budget nobody filled in tells what was spent of it.
  if (valueOf(budget) === null && valueOf(executed) !== null) {
    return own ? [] : [text(`${name}支出`), ...money(executed, style, name), text('。')];
  }
  const stated = budgeting(row, style);
  const planned = row.amount('initial-budget') ? stated : [text('全年预算'), ...money(budget, style)];
  return [
    text(name),
    ...planned,
    bySign(executed, style.amount.decimals, {
      positive: [
        ...(own ? [] : [text('，支出'), ...money(executed, style)]),
        when(
          sign(budget, FINE, '+'),
          [text(`，${words.rate}`), percentage(rate, style, words.rate)],
          [text('，没有安排预算')],
        ),
      ],
      zero: [text('，全年未发生支出')],
      negative: [text('，支出数为负，请核实')],
    }),
    text('。'),
  ];
}

/** 失分情况：群众满意度扣1分，原因：满意度低1个百分点；… of a 评分表, each line live: it appears when its score falls below its weight. */
export function lostInScoring(facts: Facts): readonly Sentence[] {
  return facts.ofKind('indicator-scoring').flatMap((table) => {
    const scored = table.indicators.flatMap(scoredOf);
    if (scored.length === 0) return [];
    const lost = scored.map((one) => sign(lostBy(one), 2, '+'));
    const items = scored.map((one, at): Part => {
      const { indicator } = one;
      const cell = indicator.cells['reason'];
      const because: Sentence =
        indicator.reason && cell ? [text('，原因：'), facts.words(cell, indicator.reason, '扣分原因')] : [];
      return when(lost[at] ?? known(), [
        indicatorName(indicator, facts),
        text('扣'),
        points(lostBy(one), facts.style, '分', '得分'),
        ...because,
        text('；'),
      ]);
    });
    return [
      [
        when(some(lost), [text('失分情况：')]),
        ...items,
        when(
          some(lost),
          [text('合计扣'), points(lostPointsOf(scored), facts.style, '分', '得分'), text('。')],
          [text('各项指标均得满分。')],
        ),
      ],
    ];
  });
}

/**
 * The top lines of each table of the final accounts, with their parts and their change from last year:
 * 收入支出决算总表：本年收入合计…，比上年增加…万元，增长…%。 A line that only says 合计 is left to its table's name.
 */
export function accountTables(facts: Facts): readonly Sentence[] {
  return facts.ofKind('final-accounts').flatMap((table) => {
    if (isOfOtherSection(table)) return [];
    const rows = facts.tops((one) => one === table).filter(({ counts }) => !counts);
    const lines = rows.flatMap((row) => accountLine(row, facts.style));
    const title = table.title === null ? [] : [text(`${table.title}：`)];
    return lines.length === 0 ? [] : [[...title, ...lines]];
  });
}

/** Tables of one fund, 机构运行信息表 and tables of assets are told in sections of their own. */
function isOfOtherSection(table: Table): boolean {
  const { rows, columns, family } = table;
  return (
    ['basic-expenditure', 'expenditure', 'income', 'fiscal-balance'].includes(family) ||
    isGeneralBudget(table) ||
    columns.some(({ field }) => field === 'asset-total') ||
    rows.some(({ label }) => /三公|公务用车|车辆|编制|实有人/.test(cleanLabel(label)))
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
  const line: Sentence = [
    text(cleanLabel(row.label)),
    ...money(now, style, cleanLabel(row.label)),
    ...(compared.length > 0 ? [text('，'), ...compared] : []),
    ...composition(row, ['final', 'current-year', 'executed'], style, { shares: true, before: '，' }),
    text('。'),
  ];
  return [unlessZero(now, style.amount.decimals, line, [])];
}

/** 预算完成率, which 湖南 asks for beside the execution of the full-year budget. */
export function departmentCompletion(facts: Facts): Sentence {
  const total = facts.departmentTotal();
  const done = total && initialCompletion(total);
  if (!done?.budget || !done.executed || !done.rate) return [];
  const { budget, executed, rate } = done;
  return [
    when(all([known(executed), sign(budget, FINE, '+')]), [
      text('按年初预算计算，预算完成率'),
      percentage(rate, facts.style, '预算完成率'),
      text('。'),
    ]),
  ];
}
