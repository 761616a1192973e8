import { decimal, ONE } from '../../quantity/decimal';
import type { Expression } from '../../formulas/expression';
import type { Facts, Project } from '../facts/facts';
import { all, holds, sign, some, type Condition } from '../wording/conditions';
import { bySign, text, when, type Part, type Sentence } from '../wording/parts';
import { FINE, percentage } from './figures';
import { executionOf, type Execution } from './funds';
import { MOST_TOLD, thresholdOf } from './projects';
import { greatestOf, leastOf } from './range';
import { thoseNow } from './those-now';

/** Below this share of its budget a project's execution is called slow among the problems (财政部门通行口径，80%). */
const SLOW = decimal('0.8');

/** A project whose execution can be measured by its budget. */
interface Measured extends Execution {
  readonly project: Project;
  readonly budget: Expression;
  readonly executed: Expression;
  readonly rate: Expression;
}

function measured({ projects }: Facts): readonly Measured[] {
  return projects.flatMap((project) => {
    const { budget, executed, rate, ...rest } = executionOf(project.funds);
    return budget && executed && rate ? [{ project, budget, executed, rate, ...rest }] : [];
  });
}

/** executed − limit × budget has one of the signs, without dividing by anything; untrue without a budget. */
function beside(
  { budget, executed }: Measured,
  limit: Expression,
  signs: '-' | '0' | '0+' | '-0',
): Condition {
  const needed: Expression = { kind: 'product', factors: [limit, budget] };
  return all([
    sign(budget, FINE, '+'),
    sign({ kind: 'difference', from: executed, minus: needed }, FINE, signs),
  ]);
}

function constant(value: ReturnType<typeof decimal>): Expression {
  return { kind: 'constant', value };
}

/** While less than 80 % of the budget was spent. */
function isSlow(one: Measured): Condition {
  return beside(one, constant(SLOW), '-');
}

/** While exactly the budget was spent. */
function isComplete(one: Measured): Condition {
  return beside(one, constant(ONE), '0');
}

/**
 * What the projects have in common: 各项目预算均已执行完毕，执行率均为100%; 各项目执行率在92%至100%之间 while none of them is below the
 * threshold. Of many projects, which are told in a table, those below it too, each once. Nothing where every project is
 * told by itself and they differ.
 */
export function executionRanking(facts: Facts): Sentence {
  const projects = measured(facts);
  if (projects.length < 2 || projects.length < facts.projects.length) return [];
  const [{ words } = { words: { rate: '执行率' } }] = projects;
  const complete = all(projects.map(isComplete));
  const same: Sentence = [text(`各项目预算均已执行完毕，${words.rate}均为100%。`)];
  return projects.length > MOST_TOLD
    ? [when(complete, same), ...slowest(projects, complete, facts)]
    : [when(complete, same, [within(projects, facts)])];
}

/** 各项目执行率在92%至100%之间。 while all are between the threshold and the whole budget. */
function within(projects: readonly Measured[], facts: Facts): Part {
  const rates = projects.map(({ rate }) => rate);
  const [{ words } = { words: { rate: '执行率' } }] = projects;
  const between = projects.flatMap((one) => [
    beside(one, thresholdOf(facts), '0+'),
    beside(one, constant(ONE), '-0'),
  ]);
  const [least, greatest] = [leastOf(rates), greatestOf(rates)];
  const range: Sentence = [
    text('在'),
    percentage(least, facts.style, words.rate),
    text('至'),
    percentage(greatest, facts.style, words.rate),
    text('之间。'),
  ];
  return when(all(between), [
    text(`各项目${words.rate}`),
    bySign({ kind: 'difference', from: greatest, minus: least }, FINE, {
      positive: range,
      zero: [text('均为'), percentage(least, facts.style, words.rate), text('。')],
      negative: range,
    }),
  ]);
}

/** 执行率低于90%的项目：甲57%；乙80%；其余项目均不低于92%。 */
function slowest(projects: readonly Measured[], complete: Condition, facts: Facts): Sentence {
  const { reasonThreshold, style } = facts;
  const [{ words } = { words: { rate: '执行率' } }] = projects;
  const limit = thresholdOf(facts);
  const cases = projects.map((one) => ({
    when: beside(one, limit, '-'),
    said: [one.project.name, percentage(one.rate, style, words.rate)],
    one,
  }));
  const rest = cases.filter((one) => !holds(one.when)).map(({ one }) => one);
  const others: Sentence =
    rest.length === 0
      ? []
      : [
          when(
            all(rest.map(isComplete)),
            [text('均为100%。')],
            [
              text('均不低于'),
              percentage(leastOf(rest.map(({ rate }) => rate)), style, words.rate),
              text('。'),
            ],
          ),
        ];
  return thoseNow(cases, {
    before: `${words.rate}低于${reasonThreshold}%的项目：`,
    others: others.length === 0 ? [] : [text('其余项目'), ...others],
    none: others.length === 0 ? [] : [when(complete, [], [text(`各项目${words.rate}`), ...others])],
  });
}

/** While any project's execution is slow. */
export function anySlow(facts: Facts): Condition {
  return some(measured(facts).map(isSlow));
}

/** 泵站更新执行率57%，小流域治理执行率61.71%，均低于80%: the slow ones and their rates; of very many, those that are slow now. */
export function slowProjects(facts: Facts): Sentence {
  const every = measured(facts);
  const many = facts.projects.length > MOST_TOLD;
  const projects = many ? every.filter((one) => holds(isSlow(one))).slice(0, MOST_NAMED) : every;
  const isOnly = facts.projects.length === 1;
  const slow = projects.map(isSlow);
  const items = projects.map((one, at): Part => {
    const rate: Sentence = [text(one.words.rate), percentage(one.rate, facts.style, one.words.rate)];
    return when(isSlow(one), [
      ...(at === 0 ? [] : [when(some(slow.slice(0, at)), [text('，')])]),
      ...(isOnly ? rate : [one.project.name, ...rate]),
    ]);
  });
  const several = slow.flatMap((one, at) => (at === 0 ? [] : [all([one, some(slow.slice(0, at))])]));
  if (many && projects.length === 0) return [text('部分项目执行率低于80%')];
  return [
    ...items,
    text('，'),
    ...(several.length > 0 ? [when(some(several), [text('均')])] : []),
    text('低于80%'),
  ];
}

/** So many slow projects of very many are named. */
const MOST_NAMED = 6;
