import { ZERO } from '../../quantity/decimal';
import type { Expression } from '../../formulas/expression';
import { isProjectLedger, type Facts } from '../facts/facts';
import { proposed, type Told } from '../outlines/outline';
import { listed, text, unlessZero, type Part, type Sentence } from '../wording/parts';
import { valueOf } from '../facts/value';
import { sign } from '../wording/conditions';
import { labelled } from './accounts';
import { enumeration } from './enumeration';
import { isSomething, money, points } from './figures';
import { indicatorName, lostPointsOf, scoredOf, type Scored } from './indicators';
import { aboutSlowProject, aboutSlowProjects, hasSlowProjects, whileSlow } from './ranking';

/** A problem that follows from the figures, and the suggestion that answers it (存在问题与改进建议). */
interface Proposal {
  readonly id: string;
  readonly problem: Sentence;
  readonly suggestion: Sentence;
}

/** Problems the figures show, proposed for a person to confirm. Each of them has its suggestion. */
export function proposedProblems(facts: Facts): readonly Told[] {
  return proposals(facts).flatMap(({ id, problem }) => proposed(`problem/${id}`, problem));
}

/** One suggestion for each proposed problem, in the same order. */
export function proposedSuggestions(facts: Facts): readonly Told[] {
  return proposals(facts).flatMap(({ id, suggestion }) => proposed(`suggestion/${id}`, suggestion));
}

function proposals(facts: Facts): readonly Proposal[] {
  return [slowExecution(facts), carriedOver(facts), missedIndicators(facts)].filter((one) => one !== null);
}

function slowExecution(facts: Facts): Proposal | null {
  if (!hasSlowProjects(facts)) return null;
  const advice =
    '针对预算执行偏慢的问题，应提前细化实施计划和用款计划，按月跟踪支付进度，确实无法支出的及时申请调整预算。';
  const only = facts.projects.length === 1;
  return {
    id: 'execution',
    problem: only
      ? aboutSlowProject(
          {
            before: '预算执行偏慢，全年执行率为',
            after: '，低于80%，支出进度与预算安排有差距。',
            none: '预算执行率在80%以上。',
          },
          facts,
        )
      : aboutSlowProjects(
          {
            before: '部分项目预算执行偏慢，全年执行率低于80%：',
            after: '以上项目支出进度与预算安排有差距。',
            none: '各项目预算执行率均在80%以上。',
          },
          facts,
        ),
    suggestion: whileSlow(advice, '继续按月跟踪项目支付进度。', facts),
  };
}

/** What was left at the end of the year: of the project ledger, else of the final accounts. */
function carryOut(facts: Facts): Expression | null {
  const ledger = facts.totalOf(isProjectLedger)?.amount('carry-out') ?? null;
  if (ledger) return ledger;
  const accounts = facts.rows(({ kind, family }) => kind === 'final-accounts' && family === 'balance');
  return labelled(accounts, /^年末(?:财政拨款)?结转和?结余$/)?.amount('final', 'current-year') ?? null;
}

function carriedOver(facts: Facts): Proposal | null {
  const left = carryOut(facts);
  if (!isSomething(left)) return null;
  const { decimals } = facts.style.amount;
  return {
    id: 'carry-over',
    problem: [
      unlessZero(
        left,
        decimals,
        [text('年末仍有结转结余资金'), ...money(left, facts.style), text('，部分资金未能在当年形成支出。')],
        [text('年末没有结转结余资金。')],
      ),
    ],
    suggestion: [
      unlessZero(
        left,
        decimals,
        [
          text('针对年末结转结余的'),
          ...money(left, facts.style),
          text('，应逐项清理，尚需使用的尽快支出，不再需要的按规定交回财政，并据此核实下年预算。'),
        ],
        [text('继续控制结转结余规模。')],
      ),
    ],
  };
}

/** The scored indicators of a project, and the points they lost together. */
interface ScoredProject {
  readonly name: Part;
  readonly scored: readonly Scored[];
  readonly lost: Expression;
}

function missedIndicators(facts: Facts): Proposal | null {
  const projects = facts.projects.flatMap(({ name, table }): readonly ScoredProject[] => {
    const scored = (table?.indicators ?? []).flatMap(scoredOf);
    return scored.length > 0 ? [{ name, scored, lost: lostPointsOf(scored) }] : [];
  });
  const [first, ...others] = projects;
  if (!first) return null;
  const lost = lostPointsOf(projects.flatMap(({ scored }) => scored));
  if (!valueOf(lost)?.gt(ZERO)) return null;
  const tail: Sentence = [text('共扣'), points(lost, facts.style), text('分，与年度指标值有差距。')];
  const advice =
    '针对没有得满分的绩效指标，应逐项落实责任和完成时限；指标值与实际不符的，在编制下年绩效目标时重新核定。';
  const few = others.length === 0 && first.scored.length <= MOST_NAMED;
  return {
    id: 'indicators',
    problem: few
      ? [unlessZero(lost, 2, [...missedNames(first, facts), text('，'), ...tail], [text(ALL_FULL)])]
      : listed(sign(lost, 2, '+'), {
          before: '部分绩效指标没有得满分：',
          items: projects.map((project) => missedPoints(project, facts)),
          after: tail,
          none: [text(ALL_FULL)],
        }),
    suggestion: [unlessZero(lost, 2, [text(advice)], [text('继续做好绩效目标的日常跟踪。')])],
  };
}

const ALL_FULL = '各项绩效指标均得满分。';

/** More indicators than this are told by the points their project lost. */
const MOST_NAMED = 12;

/** 部分绩效指标没有得满分：“培训人数”、“学员满意度” */
function missedNames({ scored }: ScoredProject, facts: Facts): Sentence {
  const items = scored.map((one) => ({
    by: lostPointsOf([one]),
    said: [text('“'), indicatorName(one.indicator, facts), text('”')],
  }));
  return enumeration(items, 2, { lead: [text('部分绩效指标没有得满分：')], separator: '、' });
}

/** 政策研究咨询（扣5分）； */
function missedPoints({ name, lost }: ScoredProject, { style }: Facts): Part {
  return unlessZero(lost, 2, [name, text('（扣'), points(lost, style), text('分）；')], []);
}
