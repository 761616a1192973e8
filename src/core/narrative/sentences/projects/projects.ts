import { decimal } from '../../../quantity/decimal';
import { hasWords, isInstruction } from '../../../words/phrases/reasons';
import type { Expression } from '../../../formulas/language/expression';
import { isProjectLedger, type Facts, type Project } from '../../facts/facts';
import { sumOf } from '../../facts/amounts';
import { all, known, not, sign, some, type Condition } from '../../wording/conditions';
import { bySign, text, unlessZero, when, type Part, type Sentence } from '../../wording/parts';
import { cleanWords } from '../../wording/clean-words';
import { eachWhile } from '../../wording/each-while';
import { enumeration } from '../enumeration';
import { FINE, isSomething, money, percentage, unsignedMoney } from '../figures';
import { executionOf, executionOfAll, spendingWords, type Execution } from './funds';
import { quotedWords, withoutStop } from '../quoted';
import { sourcesOf } from './sources';
import { reasoned } from '../reasoned';

/** The indicators of more projects than this are not told one by one, but by what stands out. */
export const MOST_TOLD = 12;

/** The money of more projects than this is brought together in a table, and their reasons are told below it. */
export const MOST_IN_TEXT = 4;

/** 2022年, or 本年度 where no table names its year. */
export function yearWords({ year }: Facts): string {
  return year === null ? '本年度' : `${year}年`;
}

/** 2022年纳入自评的项目共4个，全年预算120.4万元，支出74.45万元，执行率61.84%。 One project speaks for itself. */
export function projectsOverview(facts: Facts): Sentence {
  const { projects, style } = facts;
  if (projects.length < 2) return [];
  const isListed = projects.every(({ table }) => table === null);
  const head = isListed ? ledgerHead(facts) : `${yearWords(facts)}纳入自评的项目共${projects.length}个`;
  // The sums of a ledger with what came in and stood over are told with its total line.
  if (isListed && projects.some(({ funds }) => isProjectLedger(funds.table))) return [text(`${head}。`)];
  const { budget, executed, rate, words } = executionOfAll(projects);
  const complete = all([budget, executed].flatMap((one) => (one ? [known(one)] : [])));
  return [
    text(head),
    ...(budget ? [when(known(budget), [text('，全年预算'), ...money(budget, style)])] : []),
    ...(budget && executed
      ? [
          when(
            complete,
            [
              bySign(executed, style.amount.decimals, {
                positive: [
                  text(`，${words.spent}`),
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
                zero: [text(words.spent === '支出' ? '，均未发生支出' : '，均未拨付')],
                negative: [],
              }),
            ],
            [
              text(
                `，部分项目的${words.executed}未填报或不是数字，${words.spent}合计和${words.rate}待填报后计算`,
              ),
            ],
          ),
        ]
      : []),
    text('。'),
  ];
}

/** A title without the number of the table before it: 表1 项目收支明细表. */
function withoutNumber(title: string): string {
  return title.replace(/^附?[件表]\s*\d+(?:[-—]\d+)?[\s:：.．、]*(?=\p{Script=Han})/u, '');
}

/** 2023年项目收支明细表列示项目2个 */
function ledgerHead(facts: Facts): string {
  const { projects } = facts;
  const titles = new Set(projects.map(({ funds }) => funds.table.title ?? ''));
  const [title = ''] = titles;
  const name = titles.size === 1 && title !== '' ? withoutNumber(cleanWords(title)) : '项目收支明细表';
  // What is evaluated is no list of something else.
  if (name.includes('自评')) return `${yearWords(facts)}纳入自评的项目共${projects.length}个`;
  const year = name.includes(String(facts.year ?? '—')) ? '' : yearWords(facts);
  return `${year}${name}列示项目${projects.length}个`;
}

/** The project's name with the word 项目 after it, unless it ends in such a word already. */
export function projectWords({ id, name }: Project): Sentence {
  // A name with its unit in brackets is complete.
  if (name.kind === 'text' && name.text.endsWith('）')) return [name];
  return /(?:项目|经费|资金|专项|费)(?:#\d+)?$/.test(id) ? [name] : [name, text('项目')];
}

/**
 * The project's money, and why it was not spent as planned: 泵站更新项目预算38万元，支出21.66万元，执行率57%。执行率低于90%的原因：…。
 * Every wording follows the cells; the same fact has the same words for every project.
 */
export function projectFunds(project: Project, facts: Facts, { asks = true } = {}): Sentence {
  const funds = executionOf(project.funds);
  const told = spendingWords(funds, project.funds, facts.style);
  if (told.length === 0) return [];
  return [
    ...projectWords(project),
    ...told,
    text('。'),
    ...sourcesOf(project.funds, facts),
    ...executionReason(project, facts, asks),
  ];
}

/** The threshold as a fraction of 1. */
export function thresholdOf({ reasonThreshold }: Facts): Expression {
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

/** While more was spent than was planned; what nobody planned at all is told in words of its own. */
export function isExceeded({ budget, executed }: Execution): Condition | null {
  if (!budget || !executed) return null;
  return all([
    sign(budget, FINE, '+'),
    sign({ kind: 'difference', from: executed, minus: budget }, FINE, '+'),
  ]);
}

/**
 * 执行率低于90%的原因：设备到货推迟。 while it is below the threshold of the settings, or above the budget. Without `asks` nothing where
 * no table gives the reason.
 */
function executionReason(project: Project, facts: Facts, asks: boolean): Sentence {
  const funds = executionOf(project.funds);
  const below = isBelowThreshold(funds, facts);
  const exceeded = isExceeded(funds);
  const { executed } = funds;
  if (!below || !exceeded || !executed) return [];
  const reason = reasonOf(project, facts);
  if (!reason && !asks) return [];
  const because = (what: string): Sentence => reasoned(what, reason);
  const { reasonThreshold } = facts;
  return [
    when(exceeded, because('执行数大于预算数的原因'), [
      when(below, [
        unlessZero(
          executed,
          facts.style.amount.decimals,
          because(`${funds.words.rate}低于${reasonThreshold}%的原因`),
          because('未发生支出的原因'),
        ),
      ]),
    ]),
  ];
}

/** Indicators about money, whose reasons explain the execution as well. */
const ABOUT_MONEY = /执行|支付|支出|资金|经费|成本|拨付/;

/** The reason that stands in the tables: the form's own, the ledger's remark, or that of an indicator about money. */
export function reasonOf(project: Project, facts: Facts): Sentence | null {
  const { table } = project;
  const own = table?.texts.find(
    ({ role, text: words }) => role === 'reason' && !isInstruction(words) && hasWords(words),
  );
  if (own) return [quotedWords(own.cell, own.text, '原因', facts)];
  const remark = facts.remarkOn(project.funds) ?? ledgerRemark(project, facts);
  if (remark) return [withoutStop(remark)];
  const about = table?.indicators.find(
    ({ level3, level2, reason, cells }) =>
      reason && cells['reason'] && ABOUT_MONEY.test(`${level2 ?? ''}${level3}`),
  );
  const cell = about?.cells['reason'];
  if (cell && about.reason) return [quotedWords(cell, about.reason, '原因', facts)];
  const problem = facts.wordsUnder(project.funds, 'problems');
  return problem ? [withoutStop(problem)] : null;
}

/** 病虫害防控：天气影响；… of a list with such a column, without those whose problem explains how slowly they were spent. */
export function listedProblems(facts: Facts): Sentence {
  if (facts.projects.length > MOST_TOLD) return [];
  const found = facts.projects.flatMap((project) => {
    const words = facts.wordsUnder(project.funds, 'problems');
    if (!words) return [];
    const funds = executionOf(project.funds);
    const due = [isBelowThreshold(funds, facts), isExceeded(funds)].filter((one) => one !== null);
    return [{ when: not(some(due)), said: [project.name, text('：'), withoutStop(words)] }];
  });
  if (found.length === 0) return [];
  return [
    ...eachWhile(
      found,
      (one) => one.when,
      '；',
      ({ said }) => said,
    ),
    when(some(found.map((one) => one.when)), [text('。')]),
  ];
}

/** The remark on the line of a ledger that has the project's name. */
function ledgerRemark({ id }: Project, facts: Facts): Part | null {
  for (const row of facts.ledgerRows(id.replace(/#\d+$/, ''))) {
    const remark = facts.remarkOn(row);
    if (remark) return remark;
  }
  return null;
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

/**
 * What stood over in the ledgers of the office: 年初、年末均无结转结余, or what each was. `lead` stands before the first of them,
 * a comma between them.
 */
export function carriedWords(
  opening: Expression | null,
  closing: Expression | null,
  { style }: Facts,
  lead = '，',
  what = '结转',
): Sentence {
  const { decimals } = style.amount;
  const parts: readonly Expression[] = [opening, closing].filter((one) => one !== null);
  if (parts.length === 0) return [];
  const isThere = (one: Expression): Condition => sign(one, decimals, '-+');
  const told = (words: string, amount: Expression, before: Sentence): Sentence => [
    bySign(amount, decimals, {
      positive: [...before, text(words), ...money(amount, style, words)],
      zero: [],
      negative: [...before, text('支出大于可用资金'), unsignedMoney(amount, style, words), text('，请核实')],
    }),
  ];
  const none = opening && closing ? '年初、年末均无结转结余' : closing ? '年末无结转结余' : '';
  return [
    ...(opening ? told(`年初${what}`, opening, [text(lead)]) : []),
    ...(closing
      ? told(`年末${what}`, closing, [
          opening ? when(isThere(opening), [text('，')], [text(lead)]) : text(lead),
        ])
      : []),
    ...(none === ''
      ? []
      : [when(all([not(some(parts.map(isThere))), known(...parts)]), [text(`${lead}${none}`)])]),
  ];
}
