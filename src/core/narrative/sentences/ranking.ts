import { decimal, ZERO, type Decimal } from '../../quantity/decimal';
import type { Expression } from '../../relations/expression';
import type { Facts, Project } from '../facts';
import { listed, text, type Part, type Sentence } from '../parts';
import { valueOf } from '../value';
import { isSomething, ratio } from './figures';
import { executionOf } from './funds';

/** Below this share of its budget a project's execution is called slow (财政部门通行口径，80%). */
const SLOW = decimal('0.8');

/** From this share on it is called good. */
const GOOD = decimal('0.95');

/** More names of good projects than this say nothing any more. */
const MOST_NAMES = 10;

/** Fewer projects than this are told one by one without a ranking. */
const FEWEST = 3;

const DECIMALS = 6;

/** A project with a budget to measure its execution by. */
interface Measured {
  readonly project: Project;
  readonly budget: Expression;
  readonly executed: Expression;
  readonly rate: Expression;
}

function measured({ projects }: Facts): readonly Measured[] {
  return projects.flatMap((project) => {
    const { budget, executed, rate } = executionOf(project.funds);
    return isSomething(budget) && executed && rate ? [{ project, budget, executed, rate }] : [];
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

function named(one: Measured, { style }: Facts): Sentence {
  return [
    one.project.name,
    ...ratio(one.rate, style, { before: '（', after: '）', zeroBase: '' }),
    text('；'),
  ];
}

function slowOne(one: Measured, facts: Facts, rates = true): Part {
  return {
    kind: 'choice',
    by: beyond(one, SLOW),
    decimals: DECIMALS,
    positive: [],
    zero: [],
    negative: rates ? named(one, facts) : [one.project.name, text('；')],
  };
}

function goodOne(one: Measured, facts: Facts): Part {
  const told = named(one, facts);
  return {
    kind: 'choice',
    by: beyond(one, GOOD),
    decimals: DECIMALS,
    positive: told,
    zero: told,
    negative: [],
  };
}

/**
 * 预算执行率达到95%的项目：…；低于80%的项目：…；. Who stands in which list follows the cells. Nothing for fewer than three
 * projects, which are told one by one anyway.
 */
export function executionRanking(facts: Facts): Sentence {
  const all = measured(facts);
  if (all.length < FEWEST) return [];
  const reached = all.some((one) => valueOf(beyond(one, GOOD))?.gte(ZERO));
  const good: Sentence =
    reached && all.length <= MOST_NAMES
      ? [text('预算执行率达到95%的项目：'), ...all.map((one) => goodOne(one, facts))]
      : [];
  const slow = listed(shortfall(all, SLOW), DECIMALS, {
    before: '执行率低于80%的项目：',
    items: all.map((one) => slowOne(one, facts)),
    after: '其余项目均在80%以上。',
    none: [text('各项目预算执行率均在80%以上。')],
  });
  return [...good, ...slow];
}

/** Whether a project's execution is slow now. */
export function hasSlowProjects(facts: Facts): boolean {
  return measured(facts).some((one) => valueOf(beyond(one, SLOW))?.lt(ZERO));
}

/** The words around a list of slow projects, and instead of it where there is none. */
interface ListWords {
  readonly before: string;
  readonly after: string;
  readonly none: string;
}

/** A sentence around the projects whose execution is slow, with or without their rates. */
export function aboutSlowProjects(
  { before, after, none }: ListWords,
  rates: boolean,
  facts: Facts,
): Sentence {
  const all = measured(facts);
  return listed(shortfall(all, SLOW), DECIMALS, {
    before,
    items: all.map((one) => slowOne(one, facts, rates)),
    after,
    none: [text(none)],
  });
}
