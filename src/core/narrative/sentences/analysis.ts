import { ZERO } from '../../quantity/decimal';
import { isKnown } from '../../quantity/figure';
import { figureOf, type Expression } from '../../relations/expression';
import { isProjectLedger, type Facts } from '../facts';
import { proposed, type Told } from '../outline';
import { listed, text, unlessZero, type Part, type Sentence } from '../parts';
import { valueOf } from '../value';
import { isSomething, money } from './figures';
import { indicatorName, lostPointsOf } from './indicators';
import { labelled } from './accounts';
import { aboutSlowProjects, hasSlowProjects } from './ranking';

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
  return {
    id: 'execution',
    problem: aboutSlowProjects(
      {
        before: '部分项目预算执行偏慢，全年执行率低于80%：',
        after: '支出进度与预算安排有差距。',
        none: '各项目预算执行率均在80%以上。',
      },
      true,
      facts,
    ),
    suggestion: aboutSlowProjects(
      {
        before: '针对预算执行偏慢的项目：',
        after: '应提前细化实施计划和用款计划，按月跟踪支付进度，确实无法支出的及时申请调整预算。',
        none: '继续按月跟踪各项目支付进度。',
      },
      false,
      facts,
    ),
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

function missedIndicators(facts: Facts): Proposal | null {
  const scored = facts.projects.flatMap(({ name, table }) =>
    (table?.indicators ?? []).flatMap((indicator) => {
      const { weight, score } = indicator;
      return weight && score && isKnown(weight) && isKnown(score)
        ? [{ name, indicator, weight: figureOf(weight), score: figureOf(score) }]
        : [];
    }),
  );
  if (scored.length === 0) return null;
  const lost = lostPointsOf(scored);
  if (!valueOf(lost)?.gt(ZERO)) return null;
  const each = scored.map(({ name, indicator, weight, score }): Part => ({
    kind: 'choice',
    by: { kind: 'difference', from: weight, minus: score },
    decimals: 2,
    positive: [name, text('“'), indicatorName(indicator, facts), text('”；')],
    zero: [],
    negative: [],
  }));
  const around = (before: string, after: string, none: string): Sentence =>
    listed(lost, 2, { before, items: each, after, none: [text(none)] });
  return {
    id: 'indicators',
    problem: around('部分绩效指标没有得满分：', '与年度指标值有差距。', '各项绩效指标均得满分。'),
    suggestion: around(
      '针对没有得满分的绩效指标：',
      '应逐项落实责任和完成时限，指标值与实际不符的，在编制下年绩效目标时重新核定。',
      '继续做好绩效目标的日常跟踪。',
    ),
  };
}
