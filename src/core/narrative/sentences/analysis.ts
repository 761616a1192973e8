import { ZERO } from '../../quantity/decimal';
import type { Expression } from '../../formulas/expression';
import { isProjectLedger, type Facts } from '../facts/facts';
import { proposed, told, type Told } from '../outlines/outline';
import { all, known, sign, some, type Condition } from '../wording/conditions';
import { text, when, type Part, type Sentence } from '../wording/parts';
import { asking } from '../wording/text';
import { valueOf } from '../facts/value';
import { labelled } from './accounts';
import { indicatorName } from './indicator-words';
import { MEASURES, noted, PROBLEMS } from './noted';
import { anySlow, slowProjects } from './ranking';
import { lostBy, scoredOf, type Scored } from './scored';

/** A problem that follows from the figures while they are so, and the suggestion that answers it (存在问题与改进建议). */
interface Proposal {
  readonly when: Condition;
  readonly problem: Sentence;
  readonly suggestion: Sentence;
}

/**
 * What a person wrote about problems, quoted; then those that the figures show, proposed for a person to confirm, or a
 * request for them while the figures show none.
 */
export function problems(facts: Facts): readonly Told[] {
  return section('problems', noted(PROBLEMS, ['problems'], facts), 'problem', '存在的主要问题及原因', facts);
}

/** The same of suggestions: one for each proposed problem, in the same order. */
export function suggestions(facts: Facts): readonly Told[] {
  return section(
    'measures',
    noted(MEASURES, ['measures', 'suggestions'], facts),
    'suggestion',
    '改进措施和建议',
    facts,
  );
}

function section(
  id: string,
  written: Sentence,
  kind: 'problem' | 'suggestion',
  asked: string,
  facts: Facts,
): readonly Told[] {
  const found = proposals(facts);
  const none: Sentence = written.length > 0 ? [] : [text(asking(asked))];
  const all = found.length === 0 ? none : numbered(found, (one) => one[kind], none);
  return [...told(`${id}/written`, written), ...proposed(`${id}/proposed`, all)];
}

/** 一是…。二是…。 with the numbers that hold now; a single one has none. */
function numbered(found: readonly Proposal[], say: (one: Proposal) => Sentence, none: Sentence): Sentence {
  const items = found.map((one, at): Part => {
    const before = found.slice(0, at).map((other) => other.when);
    const after = found.slice(at + 1).map((other) => other.when);
    return when(one.when, [...ordinal(before, after), ...say(one)]);
  });
  return [...items, ...(none.length > 0 ? [when(some(found.map((one) => one.when)), [], none)] : [])];
}

const ORDINALS = ['一是', '二是', '三是', '四是'];

/** Which it is among those that hold: counted from those before it, none where it is alone. */
function ordinal(before: readonly Condition[], after: readonly Condition[]): Sentence {
  const count = before.length;
  if (count === 0) return after.length === 0 ? [] : [when(some(after), [text(ORDINALS[0] ?? '')])];
  if (count === 1) {
    const [first] = before;
    return first
      ? [
          when(
            first,
            [text(ORDINALS[1] ?? '')],
            after.length === 0 ? [] : [when(some(after), [text(ORDINALS[0] ?? '')])],
          ),
        ]
      : [];
  }
  return [
    when(
      all(before),
      [text(ORDINALS[2] ?? '')],
      [
        when(
          some(before),
          [text(ORDINALS[1] ?? '')],
          after.length === 0 ? [] : [when(some(after), [text(ORDINALS[0] ?? '')])],
        ),
      ],
    ),
  ];
}

function proposals(facts: Facts): readonly Proposal[] {
  return [slowExecution(facts), carriedOver(facts), missedIndicators(facts)].filter((one) => one !== null);
}

function slowExecution(facts: Facts): Proposal | null {
  if (facts.projects.length === 0) return null;
  return {
    when: anySlow(facts),
    problem: [
      text(facts.projects.length > 1 ? '预算执行偏慢：' : '预算执行偏慢，'),
      ...slowProjects(facts),
      text('。'),
    ],
    suggestion: [
      text('细化用款计划，按月跟踪'),
      ...(facts.projects.length > 1 ? [text('执行偏慢项目的')] : []),
      text('支付进度；年内不能支出的，及时申请调剂。'),
    ],
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
  if (!left || valueOf(left) === null) return null;
  const { decimals } = facts.style.amount;
  return {
    when: sign(left, decimals, '+'),
    problem: [text('年末有结转结余资金，部分资金未能在当年形成支出。')],
    suggestion: [text('逐项清理上述结转资金，尚需使用的尽快支出，不再需要的按规定交回财政。')],
  };
}

/** More indicators than this are not named one by one. */
const MOST_NAMED = 12;

function missedIndicators(facts: Facts): Proposal | null {
  const scored = facts.projects.flatMap(({ table }) => (table?.indicators ?? []).flatMap(scoredOf));
  const own = facts
    .ofKind('department-self-evaluation')
    .flatMap(({ indicators }) => indicators.flatMap(scoredOf));
  const every = [...scored, ...own];
  if (every.length === 0) return null;
  const lost = every.map((one) => sign(lostBy(one), 2, '+'));
  const named: Sentence =
    every.length <= MOST_NAMED
      ? every.map((one, at): Part => nameOf(one, lost[at] ?? known(), facts))
      : namedNow(every, facts);
  return {
    when: some(lost),
    problem: [...named, text('没有达到年度指标值或没有得满分。')],
    suggestion: [
      text('对没有得满分的指标逐项落实责任和完成时限；指标值与实际不符的，编制下年绩效目标时重新核定。'),
    ],
  };
}

function nameOf({ indicator }: Scored, isLost: Condition, facts: Facts): Part {
  return when(isLost, [text('“'), indicatorName(indicator, facts), text('”')]);
}

/** Of very many indicators the first few that lost points now, 等N项. */
function namedNow(every: readonly Scored[], facts: Facts): Sentence {
  const missed = every.filter((one) => valueOf(lostBy(one))?.gt(ZERO));
  if (missed.length === 0) return [text('部分绩效指标')];
  const named = missed
    .slice(0, FEW)
    .flatMap(({ indicator }): Sentence => [text('“'), indicatorName(indicator, facts), text('”')]);
  return [...named, text(missed.length > FEW ? `等${missed.length}项指标` : '')];
}

const FEW = 3;
