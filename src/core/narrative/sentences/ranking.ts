import { decimal, ZERO, type Decimal } from '../../quantity/decimal';
import type { Expression } from '../../formulas/expression';
import type { Facts, Project } from '../facts/facts';
import { sign } from '../wording/conditions';
import { listed, text, unlessZero, type Part, type Sentence } from '../wording/parts';
import type { NumberStyle } from '../wording/style';
import { valueOf } from '../facts/value';
import { enumeration } from './enumeration';
import { ratio } from './figures';
import { executionOf } from './funds';

/** Below this share of its budget a project's execution is called slow (财政部门通行口径，80%). */
const SLOW = decimal('0.8');

/** From this share on it is called good. */
const GOOD = decimal('0.95');

/** More names of good projects than this say nothing any more. */
const MOST_NAMES = 6;

/** Fewer projects than this are told one by one without a ranking. */
const FEWEST = 3;

const DECIMALS = 6;

/** A project whose execution can be measured by its budget; a budget of zero counts as neither slow nor good. */
interface Measured {
  readonly project: Project;
  readonly budget: Expression;
  readonly executed: Expression;
  readonly rate: Expression;
}

function measured({ projects }: Facts): readonly Measured[] {
  return projects.flatMap((project) => {
    const { budget, executed, rate } = executionOf(project.funds);
    return budget && executed && rate ? [{ project, budget, executed, rate }] : [];
  });
}

/** executed − limit × budget: negative while the execution stays below the limit, without dividing by anything. */
function beyond({ budget, executed }: Measured, limit: Decimal): Expression {
  const needed: Expression = { kind: 'product', factors: [{ kind: 'constant', value: limit }, budget] };
  return { kind: 'difference', from: executed, minus: needed };
}

/** How far all projects together stay below the limit; zero when none does. Surpluses do not make up for it. */
function shortfall(all: readonly Measured[], limit: Decimal): Expression {
  const none: Expression = { kind: 'constant', value: ZERO };
  return {
    kind: 'difference',
    from: none,
    minus: {
      kind: 'sum',
      terms: all.map((one) => ({ kind: 'at-most', value: beyond(one, limit), limit: none })),
    },
  };
}

function slowOne(one: Measured, { style }: Facts): Part {
  const { project, rate } = one;
  return {
    kind: 'choice',
    by: beyond(one, SLOW),
    decimals: DECIMALS,
    positive: [],
    zero: [],
    unknown: [],
    negative: [project.name, ...ratio(rate, style, { before: '（', after: '）', zeroBase: '' }), text('；')],
  };
}

/** How far the execution of a project goes beyond a limit; zero for one that does not, and for one without a budget. */
function surplus(one: Measured, limit: Decimal): Expression {
  const none: Expression = { kind: 'constant', value: ZERO };
  const short: Expression = { kind: 'difference', from: none, minus: beyond(one, limit) };
  return { kind: 'difference', from: none, minus: { kind: 'at-most', value: short, limit: none } };
}

/**
 * 预算执行率超过95%的项目：…；执行率低于80%的项目：…. Who stands in which list follows the cells. Nothing for fewer than
 * three projects, which are told one by one anyway.
 */
export function executionRanking(facts: Facts): Sentence {
  const all = measured(facts);
  if (all.length < FEWEST) return [];
  const { style } = facts;
  const good = all.length > MOST_NAMES ? [] : goodOnes(all, style);
  const slow = listed(sign(shortfall(all, SLOW), DECIMALS, '+'), {
    before: '预算执行率低于80%的项目：',
    items: all.map((one) => slowOne(one, facts)),
    after: [
      unlessZero(
        { kind: 'sum', terms: all.map((one) => surplus(one, SLOW)) },
        DECIMALS,
        [text('其余项目均在80%以上。')],
        [text('没有执行率超过80%的项目。')],
      ),
    ],
    none: [
      unlessZero(
        shortfall(all, GOOD),
        DECIMALS,
        [text('各项目预算执行率均在80%以上。')],
        [text('各项目预算执行率均在95%以上。')],
      ),
    ],
  });
  return [...good, ...slow];
}

/** 预算执行率超过95%的项目：甲（100%）、乙（97%）。 while some do and some do not. */
function goodOnes(all: readonly Measured[], style: NumberStyle): Sentence {
  const items = all.map((one) => ({
    by: surplus(one, GOOD),
    said: [one.project.name, ...ratio(one.rate, style, { before: '（', after: '）', zeroBase: '' })],
  }));
  const some: Sentence = [
    ...enumeration(items, DECIMALS, { lead: [text('预算执行率超过95%的项目：')], separator: '、' }),
    unlessZero({ kind: 'sum', terms: items.map(({ by }) => by) }, DECIMALS, [text('。')], []),
  ];
  return [unlessZero(shortfall(all, GOOD), DECIMALS, some, [])];
}

/** Whether a project's execution is slow now. */
export function hasSlowProjects(facts: Facts): boolean {
  return measured(facts).some((one) => valueOf(beyond(one, SLOW))?.lt(ZERO));
}

/** Words for slow execution, and instead of them where there is none any more. */
interface SlowWords {
  readonly before: string;
  readonly after: string;
  readonly none: string;
}

/** A sentence around the projects whose execution is slow and their rates. */
export function aboutSlowProjects({ before, after, none }: SlowWords, facts: Facts): Sentence {
  const all = measured(facts);
  return listed(sign(shortfall(all, SLOW), DECIMALS, '+'), {
    before,
    items: all.map((one) => slowOne(one, facts)),
    after: [text(after)],
    none: [text(none)],
  });
}

/** The execution rate of the only project, while it is slow. */
export function aboutSlowProject({ before, after, none }: SlowWords, facts: Facts): Sentence {
  return measured(facts)
    .slice(0, 1)
    .map((one) => ({
      kind: 'choice',
      unknown: [],
      by: beyond(one, SLOW),
      decimals: DECIMALS,
      positive: [text(none)],
      zero: [text(none)],
      negative: [...ratio(one.rate, facts.style, { before, zeroBase: '' }), text(after)],
    }));
}

/** One wording while any project is slow, another while none is. */
export function whileSlow(slow: string, none: string, facts: Facts): Sentence {
  return [unlessZero(shortfall(measured(facts), SLOW), DECIMALS, [text(slow)], [text(none)])];
}
