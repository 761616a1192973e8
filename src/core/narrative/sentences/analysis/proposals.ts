import { decimal } from '../../../quantity/decimal';
import type { Expression } from '../../../formulas/language/expression';
import type { Indicator } from '../../../tables/model';
import { isDepartmentTable, isProjectLedger, type Facts } from '../../facts/facts';
import { valueOf } from '../../facts/value';
import { all, holds, known, sign, some, type Condition } from '../../wording/conditions';
import { text, when, type Part, type Sentence } from '../../wording/parts';
import { balanceOf } from '../accounts/balance';
import { FINE } from '../figures';
import { indicatorName } from '../indicators/words';
import { compared, reachedBy } from '../indicators/values';
import { MOST_TOLD } from '../projects/projects';
import { anyExceeded, anySlow, exceededProjects, slowProjects } from '../projects/ranking';
import { lostBy, scoredOf } from '../indicators/scored';

/** A problem that follows from the figures while they are so, and the suggestion that answers it (存在问题与改进建议). */
export interface Proposal {
  /** Set of indicators that missed their targets, which an outline may tell with their reasons instead. */
  readonly about?: 'missed targets';
  readonly when: Condition;
  readonly problem: Sentence;
  readonly suggestion: Sentence;
}

/** What the figures show, in the order of the report. Ask by `Facts.once`. */
export function proposals(facts: Facts): readonly Proposal[] {
  return [
    slowExecution(facts),
    overspending(facts),
    carriedOver(facts),
    missedIndicators(facts),
    lowTargets(facts),
  ].filter((one) => one !== null);
}

function slowExecution(facts: Facts): Proposal | null {
  return {
    when: anySlow(facts),
    problem: [...slowProjects(facts), text('。')],
    suggestion: [
      text('细化用款计划，按月跟踪'),
      ...(facts.projects.length > 1 ? [text('执行偏慢项目的')] : []),
      text('支付进度；年内不能支出的，及时申请调剂。'),
    ],
  };
}

/** Watched for the only project; of several told while it is true when it is written, and as long as it stays so. */
function overspending(facts: Facts): Proposal | null {
  const exceeded = anyExceeded(facts);
  if (facts.projects.length > MOST_TOLD && !holds(exceeded)) return null;
  return {
    when: exceeded,
    problem: [...exceededProjects(facts), text('。')],
    suggestion: [text('核实超出预算部分的资金来源；年中确需增加支出的，按程序报批并调整预算。')],
  };
}

/** What was left at the end of the year: of the project ledger, else of the final accounts. */
function carryOut(facts: Facts): Expression | null {
  return facts.totalOf(isProjectLedger)?.amount('carry-out') ?? balanceOf(facts).closing;
}

function carriedOver(facts: Facts): Proposal | null {
  const left = carryOut(facts);
  if (!left || valueOf(left) === null) return null;
  return {
    when: sign(left, facts.style.amount.decimals, '+'),
    problem: [text('年末有结转结余资金，部分资金未能在当年形成支出。')],
    suggestion: [text('逐项清理上述结转资金，尚需使用的尽快支出，不再需要的按规定交回财政。')],
  };
}

/** An indicator with what it belongs to: its project's name, or nothing for the department or the only project. */
interface Owned {
  readonly indicator: Indicator;
  readonly owner: Sentence;
}

const NOBODY: Sentence = [];

function owned(facts: Facts): readonly Owned[] {
  const several = facts.projects.length > 1;
  const ofProjects = facts.projects.flatMap(({ table, name }) => {
    const owner = several ? [name, text('的')] : NOBODY;
    return (table?.indicators ?? []).map((indicator): Owned => ({ indicator, owner }));
  });
  const ofDepartment = facts.tables
    .filter((table) => isDepartmentTable(table))
    .flatMap(({ indicators }) => indicators.map((indicator): Owned => ({ indicator, owner: NOBODY })));
  return [...ofProjects, ...ofDepartment];
}

/** A claim about indicators, each with the condition under which it is true of it. */
interface Claimed {
  readonly owner: Owned;
  readonly when: Condition;
}

/** More indicators than this are not named one by one while they come and go. */
const MOST_NAMED = 12;

/** Of more than these, the first are named and the others counted. */
const FEW = 3;

/** “甲”“乙” of those it is true of; of very many the first three as they are now, 等N项指标. */
function named(claimed: readonly Claimed[], facts: Facts): Sentence {
  const nameOf = ({ indicator }: Owned): Sentence => [text('“'), indicatorName(indicator, facts), text('”')];
  if (claimed.length <= MOST_NAMED) {
    const holding = claimed.map((one) => one.when);
    return claimed.map((one, at): Part => {
      const { owner } = one.owner;
      // An owner is said before the first of its own; quoted names need no mark between them.
      const isFirst = unlessAny(
        claimed.slice(0, at).flatMap((other) => (other.owner.owner === owner ? [other.when] : [])),
        [...separator(owner, holding.slice(0, at)), ...owner],
      );
      return when(one.when, [...(owner.length === 0 ? [] : isFirst), ...nameOf(one.owner)]);
    });
  }
  const now = claimed.filter((one) => holds(one.when));
  if (now.length === 0) return [text('部分绩效指标')];
  const first = now.slice(0, FEW).flatMap(({ owner }, at): Sentence => {
    const isSame = now[at - 1]?.owner.owner === owner.owner;
    return [
      ...(isSame || at === 0 || owner.owner.length === 0 ? [] : [text('、')]),
      ...(isSame ? [] : owner.owner),
      ...nameOf(owner),
    ];
  });
  return [...first, text(now.length > FEW ? `等${now.length}项指标` : '')];
}

/** Said while none of the conditions holds. */
function unlessAny(conditions: readonly Condition[], said: Sentence): Sentence {
  return conditions.length === 0 ? said : [when(some(conditions), [], said)];
}

/** 、 between two owners, while something was named before. */
function separator(owner: Sentence, before: readonly Condition[]): Sentence {
  return before.length === 0 || owner.length === 0 ? [] : [when(some(before), [text('、')])];
}

/** Indicators that lost points, or, of a form without points, that did not reach their targets. */
function missedIndicators(facts: Facts): Proposal | null {
  const claimed = owned(facts).flatMap((owner): readonly Claimed[] => {
    const [scored] = scoredOf(owner.indicator);
    if (scored) return [{ owner, when: sign(lostBy(scored), 2, '+') }];
    const by = compared(owner.indicator);
    const reached = by && reachedBy(owner.indicator);
    return reached ? [{ owner, when: all([known(by.wanted, by.done), { kind: 'not', of: reached }]) }] : [];
  });
  if (claimed.length === 0) return null;
  const scored = claimed.some(({ owner }) => scoredOf(owner.indicator).length > 0);
  return {
    ...(scored ? {} : { about: 'missed targets' }),
    when: some(claimed.map((one) => one.when)),
    problem: [...named(claimed, facts), text(scored ? '未得满分。' : '未达到指标值。')],
    suggestion: [
      text(
        `对${scored ? '未得满分' : '未达到指标值'}的指标逐项落实责任和完成时限；指标值与实际不符的，编制下年绩效目标时重新核定。`,
      ),
    ],
  };
}

/** From this part of its target a result says that the target was set too low (偏离指标值，通行做法为150%). */
const FAR_ABOVE = decimal('1.5');

/** Of more indicators than this, and of several projects, only those are told of that it is true of when it is written. */
const MOST_WATCHED = 12;

/** Indicators whose results are far above their targets. */
function lowTargets(facts: Facts): Proposal | null {
  const every = owned(facts);
  const isWatched = facts.projects.length === 1 && every.length <= MOST_WATCHED;
  const claimed = every.flatMap((owner): readonly Claimed[] => {
    const { relation } = owner.indicator;
    const both = relation === '≥' || relation === '>' || relation === '=' ? compared(owner.indicator) : null;
    if (!both) return [];
    const limit: Expression = {
      kind: 'product',
      factors: [{ kind: 'constant', value: FAR_ABOVE }, both.wanted],
    };
    const isFar = sign({ kind: 'difference', from: both.done, minus: limit }, FINE, '+');
    const condition = all([sign(both.wanted, FINE, '+'), isFar]);
    return isWatched || holds(condition) ? [{ owner, when: condition }] : [];
  });
  if (claimed.length === 0) return null;
  return {
    when: some(claimed.map((one) => one.when)),
    problem: [...named(claimed, facts), text('实际完成值超过指标值的150%，指标值偏低。')],
    suggestion: [text('编制下年绩效目标时，参照实际完成情况据实调整偏低的指标值。')],
  };
}
