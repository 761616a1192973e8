import { decimal, ONE } from '../../quantity/decimal';
import type { Expression } from '../../formulas/expression';
import type { Facts, Project } from '../facts/facts';
import { all, sign, some, type Condition } from '../wording/conditions';
import { text, when, type Part, type Sentence } from '../wording/parts';
import { FINE, percentage } from './figures';
import { executionOf, type Execution } from './funds';
import { MOST_TOLD } from './projects';
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
function beside({ budget, executed }: Measured, limit: Expression, signs: '-' | '0' | '0+'): Condition {
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
 * What the projects have in common: 各项目预算均已执行完毕，执行率均为100%。 Of many projects, which are told in a table, those
 * below the threshold too, each once. Nothing where every project is told by itself and they differ.
 */
export function executionRanking(facts: Facts): Sentence {
  const projects = measured(facts);
  if (projects.length < 2 || projects.length < facts.projects.length) return [];
  const [{ words } = { words: { rate: '执行率' } }] = projects;
  const complete = all(projects.map(isComplete));
  const same: Sentence = [text(`各项目预算均已执行完毕，${words.rate}均为100%。`)];
  return [when(complete, same), ...(projects.length > MOST_TOLD ? slowest(projects, complete, facts) : [])];
}

/** 执行率低于90%的项目：甲57%；乙80%；其余项目均在90%以上。 */
function slowest(
  projects: readonly Measured[],
  complete: Condition,
  { reasonThreshold, style }: Facts,
): Sentence {
  const limit = constant(decimal(reasonThreshold).div(decimal('100')));
  const [{ words } = { words: { rate: '执行率' } }] = projects;
  const others = some(projects.map((one) => beside(one, limit, '0+')));
  return thoseNow(
    projects.map((one) => ({
      when: beside(one, limit, '-'),
      said: [one.project.name, percentage(one.rate, style, words.rate)],
    })),
    {
      before: `${words.rate}低于${reasonThreshold}%的项目：`,
      others: [when(others, [text(`其余项目均在${reasonThreshold}%以上。`)])],
      none: [when(complete, [], [text(`各项目${words.rate}均在${reasonThreshold}%以上。`)])],
    },
  );
}

/** While any project's execution is slow. */
export function anySlow(facts: Facts): Condition {
  return some(measured(facts).map(isSlow));
}

/** 泵站更新执行率57%；小流域治理执行率61.71%；均低于80%: the slow ones and their rates. */
export function slowProjects(facts: Facts): Sentence {
  const projects = measured(facts);
  const isOnly = facts.projects.length === 1;
  if (facts.projects.length > MOST_TOLD) return [text('部分项目执行率低于80%')];
  const items = projects.map((one): Part => {
    const rate: Sentence = [text(one.words.rate), percentage(one.rate, facts.style, one.words.rate)];
    return when(isSlow(one), isOnly ? rate : [one.project.name, ...rate, text('；')]);
  });
  return [...items, text(isOnly ? '，低于80%' : '均低于80%')];
}
