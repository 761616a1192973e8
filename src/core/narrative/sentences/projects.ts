import { decimal } from '../../quantity/decimal';
import type { Expression } from '../../formulas/expression';
import { cleanLabel } from '../../words/cleaner/clean-label';
import type { Facts, Project } from '../facts/facts';
import type { Table } from '../../tables/model';
import { sumOf } from '../facts/amounts';
import { all, known, not, sign, some, type Condition } from '../wording/conditions';
import { bySign, joined, text, when, type Part, type Sentence } from '../wording/parts';
import { asking } from '../wording/text';
import { enumeration } from './enumeration';
import { FINE, isSomething, money, percentage, unsignedMoney } from './figures';
import { executionOf, executionOfAll, spendingWords, type Execution } from './funds';
import { isInstruction } from './quoted';

/** More projects than this are not told one by one, but in a table and by what stands out. */
export const MOST_TOLD = 12;

/** 2022年, or 本年度 where no table names its year. */
export function yearWords({ year }: Facts): string {
  return year === null ? '本年度' : `${year}年`;
}

/** 2022年纳入自评的项目共4个，全年预算120.4万元，支出74.45万元，执行率61.84%。 One project speaks for itself. */
export function projectsOverview(facts: Facts): Sentence {
  const { projects, style } = facts;
  if (projects.length < 2) return [];
  const { budget, executed, rate, words } = executionOfAll(projects);
  const complete = all([budget, executed].flatMap((one) => (one ? [known(one)] : [])));
  return [
    text(`${yearWords(facts)}纳入自评的项目共${projects.length}个`),
    ...(budget ? [when(known(budget), [text('，全年预算'), ...money(budget, style)])] : []),
    ...(budget && executed
      ? [
          when(
            complete,
            [
              bySign(executed, style.amount.decimals, {
                positive: [
                  text('，支出'),
                  ...money(executed, style),
                  ...(rate
                    ? [
                        when(sign(budget, style.amount.decimals, '+'), [
                          text(`，${words.rate}`),
                          percentage(rate, style),
                        ]),
                      ]
                    : []),
                ],
                zero: [text('，均未发生支出')],
                negative: [],
              }),
            ],
            [text(`，部分项目的${words.executed}未填报，支出合计和${words.rate}待填报后计算`)],
          ),
        ]
      : []),
    text('。'),
  ];
}

/** The project's name with the word 项目 after it, unless it ends in such a word already. */
export function projectWords({ id, name }: Project): Sentence {
  return /(?:项目|经费|资金|专项|费)(?:#\d+)?$/.test(id) ? [name] : [name, text('项目')];
}

/**
 * The project's money, and why it was not spent as planned: 泵站更新项目预算38万元，支出21.66万元，执行率57%。执行率低于90%的原因：…。
 * Every wording follows the cells; the same fact has the same words for every project.
 */
export function projectFunds(project: Project, facts: Facts): Sentence {
  const funds = executionOf(project.funds);
  const told = spendingWords(funds, project.funds, facts.style);
  if (told.length === 0) return [];
  return [...projectWords(project), ...told, text('。'), ...executionReason(project, facts)];
}

/** The threshold as a fraction of 1. */
function thresholdOf({ reasonThreshold }: Facts): Expression {
  return { kind: 'constant', value: decimal(reasonThreshold).div(decimal('100')) };
}

/** While less than the threshold of the budget was spent, without dividing by anything. */
export function isBelowThreshold({ budget, executed }: Execution, facts: Facts): Condition | null {
  if (!budget || !executed) return null;
  const needed: Expression = { kind: 'product', factors: [thresholdOf(facts), budget] };
  return all([
    sign(budget, FINE, '+'),
    sign({ kind: 'difference', from: executed, minus: needed }, FINE, '-'),
  ]);
}

/** While more was spent than was planned. */
export function isExceeded({ budget, executed }: Execution): Condition | null {
  if (!budget || !executed) return null;
  return sign({ kind: 'difference', from: executed, minus: budget }, FINE, '+');
}

/** 执行率低于90%的原因：设备到货推迟。 while it is below the threshold of the settings, or above the budget. */
function executionReason(project: Project, facts: Facts): Sentence {
  const funds = executionOf(project.funds);
  const below = isBelowThreshold(funds, facts);
  const exceeded = isExceeded(funds);
  if (!below || !exceeded) return [];
  const reason = reasonOf(project, facts);
  const because = (lead: string, asked: string): Sentence => [
    text(lead),
    ...(reason ?? [text(asking(asked))]),
    text('。'),
  ];
  const { reasonThreshold } = facts;
  return [
    when(exceeded, because('执行数大于预算数的原因：', '执行数大于预算数的原因'), [
      when(
        below,
        because(
          `${funds.words.rate}低于${reasonThreshold}%的原因：`,
          `${funds.words.rate}低于${reasonThreshold}%的原因`,
        ),
      ),
    ]),
  ];
}

/** Indicators about money, whose reasons explain the execution as well. */
const ABOUT_MONEY = /执行|支付|支出|资金|经费|成本|拨付/;

/** The reason that stands in the tables: the form's own, the ledger's remark, or that of an indicator about money. */
export function reasonOf(project: Project, facts: Facts): Sentence | null {
  const { table } = project;
  const own = table?.texts.find(({ role, text: words }) => role === 'reason' && !isInstruction(words));
  if (own) return quoted(facts.words(own.cell, own.text, '原因'));
  const remark = facts.remarkOn(project.funds) ?? ledgerRemark(project, facts);
  if (remark) return quoted(remark);
  const about = table?.indicators.find(
    ({ level3, level2, reason, cells }) =>
      reason && cells['reason'] && ABOUT_MONEY.test(`${level2 ?? ''}${level3}`),
  );
  const cell = about?.cells['reason'];
  return cell && about.reason ? quoted(facts.words(cell, about.reason, '原因')) : null;
}

/** The remark on the line of a ledger that has the project's name. */
function ledgerRemark({ id }: Project, facts: Facts): Part | null {
  for (const row of facts.rows(({ kind }) => kind === 'project-ledger')) {
    if (cleanLabel(row.label) !== id.replace(/#\d+$/, '')) continue;
    const remark = facts.remarkOn(row);
    if (remark) return remark;
  }
  return null;
}

/** The words of a cell without a full stop of their own, since the sentence has one. */
function quoted(words: Part): Sentence {
  if (words.kind !== 'words' || !/[。；;.]$/.test(words.written.trim())) return [words];
  return [text(words.written.trim().replace(/[。；;.]+$/, ''))];
}

/** The goals set for a project's year, or what became of each. */
export function projectWordsOf(role: 'goal' | 'achievement', { table }: Project, facts: Facts): Sentence {
  return table ? goalsOf(role, table, facts) : [];
}

/** The goals set for the year and what became of each, in the words of the form (年度总体目标). */
export function goalsOf(
  role: 'goal' | 'achievement',
  { texts }: Pick<Table, 'texts'>,
  facts: Facts,
): Sentence {
  const given = facts.goalsBelow(texts.filter((one) => one.role === role && !isInstruction(one.text)));
  if (given.length === 0) return [];
  const lead = role === 'goal' ? '年度总体目标：' : '年度总体目标完成情况：';
  const items = given.map(({ cell, text: words }) => quoted(facts.words(cell, words, '年度目标')));
  return [text(lead), ...joined(items, '；'), text('。')];
}

/** 项目支出年初预算43.3万元，其中：公共资源交易中心工作经费5万元，… for the projects that had one. */
export function initialProjects({ projects, style }: Facts): Sentence {
  const planned = projects.flatMap(({ name, funds }) => {
    const initial = funds.amount('initial-budget');
    return initial ? [{ name, initial }] : [];
  });
  const total = sumOf(planned.map(({ initial }) => initial));
  if (!isSomething(total)) return [];
  const head: Sentence = [text('项目支出年初预算'), ...money(total, style)];
  if (planned.length === 1 || planned.length > MOST_TOLD) return [...head, text('。')];
  const items = planned.map(({ name, initial }) => ({ by: initial, said: [name, ...money(initial, style)] }));
  return [
    ...head,
    ...enumeration(items, style.amount.decimals, { lead: [text('，其中：')], separator: '，' }),
    text('。'),
  ];
}

/** What stood over in the ledgers of the office: 年初、年末均无结转结余, or what each was. */
export function carriedWords(
  opening: Expression | null,
  closing: Expression | null,
  { style }: Facts,
): Sentence {
  const { decimals } = style.amount;
  const parts: readonly Expression[] = [opening, closing].filter((one) => one !== null);
  if (parts.length === 0) return [];
  const isThere = (one: Expression): Condition => sign(one, decimals, '-+');
  const told = (words: string, amount: Expression): Sentence => [
    bySign(amount, decimals, {
      positive: [text(`，${words}`), ...money(amount, style, words)],
      zero: [],
      negative: [text('，支出大于可用资金'), unsignedMoney(amount, style, words), text('，请核实')],
    }),
  ];
  const none = opening && closing ? '，年初、年末均无结转结余' : closing ? '，年末无结转结余' : '';
  return [
    ...(opening ? told('年初结转', opening) : []),
    ...(closing ? told('年末结转', closing) : []),
    when(all([not(some(parts.map(isThere))), known(...parts)]), [text(none)]),
  ];
}
