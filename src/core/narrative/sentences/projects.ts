import { decimal, ZERO } from '../../quantity/decimal';
import type { Expression } from '../../formulas/expression';
import { sumOf } from '../facts/amounts';
import type { Facts, Project } from '../facts/facts';
import { PLACEHOLDER_MARK } from '../model';
import { bySign, joined, text, type Part, type Sentence } from '../wording/parts';
import { enumeration } from './enumeration';
import { isSomething, money } from './figures';
import { execution, executionOf, executionOfAll } from './funds';
import { indicatorsSentence } from './indicators';
import { scoreAndGrade, totalScoreOf } from './scores';
import { valueOf } from '../facts/value';

/** 纳入自评的项目共4个，全年预算数120.4万元，执行数74.45万元，完成预算的61.84%。 One project speaks for itself. */
export function projectsOverview(facts: Facts): Sentence {
  const { projects, style } = facts;
  if (projects.length < 2) return [];
  const funds = execution(executionOfAll(projects), style);
  return [
    text(`${yearWords(facts)}纳入绩效自评的项目共${projects.length}个`),
    ...(funds.length > 0 ? [text('，'), ...funds] : []),
    text('。'),
  ];
}

/** 2022年, or 本年度 where no table names its year. */
export function yearWords({ year }: Facts): string {
  return year === null ? '本年度' : `${year}年`;
}

/** How a project is introduced; the wording changes from one project to the next so that a list does not drum. */
const LEADS = ['', '的', '，'] as const;

/** The project's name with the word 项目 after it, unless it ends in such a word already. */
function projectWords({ id, name }: Project): Sentence {
  return /(?:项目|经费|资金|专项|费)(?:#\d+)?$/.test(id) ? [name] : [name, text('项目')];
}

/**
 * The project's money: 政府业务经费项目全年预算数83万元，执行数45.08万元，完成预算的54.31%。 An adjustment during the
 * year is told where the full-year budget differs from the initial one.
 */
export function projectFunds(project: Project, position: number, facts: Facts): Sentence {
  const lead = LEADS[position % LEADS.length] ?? LEADS[0];
  const funds = execution(executionOf(project.funds), facts.style);
  return funds.length === 0
    ? []
    : [...projectWords(project), text(lead), ...adjustment(project, facts), ...funds, text('。')];
}

function adjustment({ funds }: Project, { style }: Facts): Sentence {
  const initial = funds.amount('initial-budget');
  const full = funds.amount('full-year-budget');
  if (!initial || !full) return [];
  const by: Expression = { kind: 'difference', from: full, minus: initial };
  const told = (verb: string): Sentence => [
    text('年初预算'),
    ...money(initial, style),
    text(`，${verb}`),
    { kind: 'number', value: by, show: { ...style.amount, unsigned: true }, unit: '万元', label: '调整数' },
    text('，'),
  ];
  const { decimals } = style.amount;
  return [bySign(by, decimals, { positive: told('年中追加'), zero: [], negative: told('年中调减') })];
}

/**
 * Why little was spent, where the rate is below the threshold of 四川 (90 %, domain rules §4), or more than was planned
 * (A3): the form's own reason, or a placeholder for it.
 */
export function executionReason(project: Project, facts: Facts): Sentence {
  const { budget, executed, rate, basis } = executionOf(project.funds);
  if (!budget || !executed) return [];
  const by: Expression = { kind: 'difference', from: executed, minus: budget };
  const reached = rate && valueOf(rate);
  const exceeds = valueOf(by)?.gt(ZERO) ?? false;
  if (!exceeds && !reached?.lt(REASON_BELOW)) return [];
  const ofLedger = basis === '可用资金';
  const below = [text(`${ofLedger ? '资金使用率' : '预算执行率'}低于90%的原因：`)];
  const above = [text(`${ofLedger ? '支出大于可用资金' : '执行数大于预算数'}的原因：`)];
  const { decimals } = facts.style.amount;
  return [bySign(by, decimals, { positive: above, zero: below, negative: below }), reasonOf(project, facts)];
}

function reasonOf({ table }: Project, facts: Facts): Part {
  const given = table?.texts.find(({ role, text: words }) => role === 'reason' && !isPrinted(words));
  return given ? facts.words(given.cell, given.text) : text(`${PLACEHOLDER_MARK}：没有按预算支出的原因】`);
}

const REASON_BELOW = decimal('0.9');

/** Instructions that a form prints into the cell of the reason are no reason. */
function isPrinted(words: string): boolean {
  return /字以内|需说明|应单独说明|请说明/.test(words);
}

/** The goal set for the year, or what was achieved of it, in the words of the form (年度总体目标). */
export function projectWordsOf(role: 'goal' | 'achievement', { table }: Project, facts: Facts): Sentence {
  const given = table?.texts.find((one) => one.role === role && !isPrinted(one.text));
  if (!given) return [];
  const lead = role === 'goal' ? '年度总体目标：' : '年度总体目标完成情况：';
  return [
    text(lead),
    facts.words(given.cell, given.text),
    ...(/[。！；]$/.test(given.text) ? [] : [text('。')]),
  ];
}

/** What became of the project's indicators. */
export function projectIndicators(project: Project, facts: Facts): Sentence {
  const { table } = project;
  return table && table.indicators.length > 0 ? indicatorsSentence(table, facts) : [];
}

/** 政府业务经费项目自评得分97.5分，评价等级为“优”。 Nothing where the form has no score. */
export function projectScore(project: Project, facts: Facts): Sentence {
  const score = project.table && totalScoreOf(project.table, facts);
  if (!project.table || !score) return [];
  return [...projectWords(project), ...scoreAndGrade(score, project.table, facts), text('。')];
}

/** More projects than this are named as they stand when the report is written. */
const MOST_LIVE_NAMES = 12;

/** 项目支出年初预算43.3万元，其中：公共资源交易中心工作经费5万元，… for the projects that had one. */
export function initialProjects({ projects, style }: Facts): Sentence {
  const planned = projects.flatMap(({ name, funds }) => {
    const initial = funds.amount('initial-budget');
    return initial ? [{ name, initial }] : [];
  });
  const total = sumOf(planned.map(({ initial }) => initial));
  if (!isSomething(total)) return [];
  const head: Sentence = [text('项目支出年初预算'), ...money(total, style)];
  if (planned.length === 1) return [...head, text('。')];
  const items = planned.map(({ name, initial }) => ({ by: initial, said: [name, ...money(initial, style)] }));
  const lead = text('，其中：');
  const each =
    planned.length > MOST_LIVE_NAMES
      ? [
          lead,
          ...joined(
            items.flatMap(({ by, said }) => (isSomething(by) ? [said] : [])),
            '，',
          ),
        ]
      : enumeration(items, style.amount.decimals, { lead: [lead], separator: '，' });
  return [...head, ...each, text('。')];
}
