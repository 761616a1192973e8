import { decimal, ONE } from '../../../quantity/decimal';
import type { Expression } from '../../../formulas/language/expression';
import { cleanLabel } from '../../../words/cleaner/clean-label';
import type { Facts, Project } from '../../facts/facts';
import { valueOf } from '../../facts/value';
import { all, holds, sign, some, type Condition } from '../../wording/conditions';
import { bySign, text, unlessZero, when, type Part, type Sentence } from '../../wording/parts';
import { FINE, percentage } from '../figures';
import { executionOf, type Execution } from './funds';
import { MOST_IN_TEXT, MOST_TOLD, thresholdOf } from './projects';
import { greatestOf, leastOf } from './range';
import { thoseNow, WRITE_ANEW } from './those-now';
import { eachWhile } from '../../wording/each-while';

/** Below this share of its budget a project's execution is called slow among the problems (财政部门通行口径，80%). */
const SLOW = decimal('0.8');

/** A project, or a part of the department's money, whose execution can be measured by its budget. */
interface Measured extends Execution {
  readonly name: Part;
  readonly budget: Expression;
  readonly executed: Expression;
  readonly rate: Expression;
}

function measured(named: readonly Pick<Project, 'name' | 'funds'>[]): readonly Measured[] {
  return named.flatMap(({ name, funds }) => {
    const { budget, executed, rate, ...rest } = executionOf(funds);
    return budget && executed && rate ? [{ name, budget, executed, rate, ...rest }] : [];
  });
}

/** What is held to the pace of spending: the projects, or without any the parts of the department's money. */
function paced(facts: Facts): readonly Pick<Project, 'name' | 'funds'>[] {
  if (facts.projects.length > 0) return facts.projects;
  const parts = facts.departmentTotal()?.children() ?? [];
  return parts.map((funds) => ({ name: text(cleanLabel(funds.label)), funds }));
}

/** executed − limit × budget has one of the signs, without dividing by anything; untrue without a budget. */
function beside(
  { budget, executed }: Measured,
  limit: Expression,
  signs: '-' | '0' | '+' | '0+' | '-0',
): Condition {
  const needed: Expression = { kind: 'product', factors: [limit, budget] };
  return all([
    sign(budget, FINE, '+'),
    sign({ kind: 'difference', from: executed, minus: needed }, FINE, signs),
  ]);
}

/** What part was spent; nothing at all is no percentage. */
function spentPart({ executed }: Measured, rate: Sentence): Part {
  return unlessZero(executed, FINE, rate, [text('全年未发生支出')]);
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
  const projects = measured(facts.projects);
  if (projects.length < 2 || projects.length < facts.projects.length) return [];
  const [{ words } = { words: { rate: '执行率' } }] = projects;
  const complete = all(projects.map(isComplete));
  const same: Sentence = [text(`各项目预算均已执行完毕，${words.rate}均为100%。`)];
  return projects.length > MOST_IN_TEXT
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
  const slow = projects.map((one) =>
    all([beside(one, thresholdOf(facts), '-'), sign(one.executed, FINE, '+')]),
  );
  const allSlow = when(all(slow), [text(`各项目${words.rate}均低于${facts.reasonThreshold}%。`)]);
  return when(
    all(between),
    [
      text(`各项目${words.rate}`),
      bySign({ kind: 'difference', from: greatest, minus: least }, FINE, {
        positive: range,
        zero: [text('均为'), percentage(least, facts.style, words.rate), text('。')],
        negative: range,
      }),
    ],
    [allSlow],
  );
}

/** 执行率低于90%的项目：甲57%；乙80%；其余项目均不低于92%。 */
function slowest(projects: readonly Measured[], complete: Condition, facts: Facts): Sentence {
  const { reasonThreshold, style } = facts;
  const [{ words } = { words: { rate: '执行率' } }] = projects;
  const limit = thresholdOf(facts);
  const cases = projects.map((one) => ({
    when: beside(one, limit, '-'),
    said: [one.name, spentPart(one, [percentage(one.rate, style, words.rate)])],
    one,
  }));
  // What had no budget has no rate to compare.
  const rest = cases
    .filter((each) => !holds(each.when) && valueOf(each.one.rate) !== null)
    .map(({ one }) => one);
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
  // 其余 would speak of those without a budget, or without what was spent, as well.
  const open = projects.filter(({ rate }) => valueOf(rate) === null);
  const isUnplanned = open.every(({ budget }) => valueOf(budget) !== null && !holds(sign(budget, FINE, '+')));
  const who = open.length === 0 ? '' : isUnplanned ? '有预算的' : '已填报的';
  // A project that loses its budget has no rate any more, and is among neither.
  const measurable = all(rest.map(({ budget }) => sign(budget, FINE, '+')));
  const whileMeasured = (said: Sentence): Sentence => [when(measurable, said, WRITE_ANEW)];
  return thoseNow(cases, {
    before: `${words.rate}低于${reasonThreshold}%的项目：`,
    others: others.length === 0 ? [] : whileMeasured([text(`其余${who}项目`), ...others]),
    none:
      others.length === 0
        ? []
        : [when(complete, [], whileMeasured([text(`${who}各项目${words.rate}`), ...others]))],
  });
}

/** While any project's execution is slow; of a department without projects, that of a part of its money. */
export function anySlow(facts: Facts): Condition {
  return some(measured(paced(facts)).map(isSlow));
}

/** While any project, or a part of the department's money without any, was spent beyond its budget. */
export function anyExceeded(facts: Facts): Condition {
  return some(measured(paced(facts)).map(isBeyond));
}

function isBeyond(one: Measured): Condition {
  return beside(one, constant(ONE), '+');
}

/** 支出超出预算的有：泵站更新、水质监测; of the only project 支出超出预算. */
export function exceededProjects(facts: Facts): Sentence {
  const every = measured(paced(facts));
  const many = facts.projects.length > MOST_TOLD;
  const now = every.filter((one) => holds(isBeyond(one)));
  const projects = many ? now.slice(0, MOST_NAMED) : every;
  if (facts.projects.length === 1 || projects.length === 0) return [text('支出超出预算')];
  return [
    text('支出超出预算的有：'),
    ...eachWhile(projects, isBeyond, '、', ({ name }) => [name]),
    ...othersThan(projects, many ? now : projects),
  ];
}

/** 等15个项目 behind those that are named of more. */
function othersThan(named: readonly Measured[], now: readonly Measured[]): Sentence {
  return now.length > named.length ? [text(`等${now.length}个项目`)] : [];
}

/**
 * 泵站更新、水毁应急预算执行偏慢，执行率低于80%: the slow ones, whose rates were told with their money; of very many, those that are
 * slow now. The only project is told with its rate.
 */
export function slowProjects(facts: Facts): Sentence {
  const every = measured(paced(facts));
  const many = facts.projects.length > MOST_TOLD;
  const now = every.filter((one) => holds(isSlow(one)));
  const projects = many ? now.slice(0, MOST_NAMED) : every;
  const [first] = projects;
  if (!first) return [text('部分项目预算执行偏慢，执行率低于80%')];
  const rateOf = ({ rate, words }: Measured): Part => percentage(rate, facts.style, words.rate);
  if (facts.projects.length === 1) {
    const rate = [text(first.words.rate), rateOf(first), text('，低于80%')];
    return [text('预算执行偏慢，'), spentPart(first, rate)];
  }
  if (many || !now.some((one) => holds(isUnspent(one)))) {
    return [
      ...eachWhile(projects, isSlow, '、', ({ name }) => [name]),
      ...othersThan(projects, many ? now : projects),
      text(`预算执行偏慢，${first.words.rate}低于80%`),
    ];
  }
  const begun = some(projects.map(isBegun));
  return [
    ...eachWhile(projects, isBegun, '、', ({ name }) => [name]),
    when(begun, [text(`预算执行偏慢，${first.words.rate}低于80%`)]),
    ...unspent(projects, begun),
  ];
}

/** While something of a slow project's budget was spent. */
function isBegun(one: Measured): Condition {
  return all([isSlow(one), sign(one.executed, FINE, '+')]);
}

/** While nothing of a budget was spent. */
function isUnspent(one: Measured): Condition {
  return all([sign(one.budget, FINE, '+'), sign(one.executed, FINE, '0')]);
}

/** ；水毁应急全年未发生支出 of those without any spending, which is more than slow. */
function unspent(projects: readonly Measured[], begun: Condition): Sentence {
  const any = some(projects.map(isUnspent));
  return [
    when(all([begun, any]), [text('；')]),
    ...eachWhile(projects, isUnspent, '、', ({ name }) => [name]),
    when(any, [text('全年未发生支出')]),
  ];
}

/** So many slow projects of very many are named. */
const MOST_NAMED = 6;
