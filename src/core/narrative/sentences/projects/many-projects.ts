import type { Facts, Project } from '../../facts/facts';
import { PLACEHOLDER_MARK } from '../../model';
import { grouped } from '../../../workbook/grouped';
import { textOf } from '../../wording/text';
import { all, holds, says, sign, some, type Condition } from '../../wording/conditions';
import { eachWhile } from '../../wording/each-while';
import { joined, text, when, type Part, type Sentence } from '../../wording/parts';
import { points } from '../figures';
import { executionOf } from './funds';
import { isBelowThreshold, isExceeded, reasonOf } from './projects';
import { lostBy, lostPointsOf, scoredOf } from '../indicators/scored';
import { thoseNow } from './those-now';

/** A project that has to give a reason while it is spent too slowly or beyond its budget. */
interface Due {
  readonly project: Project;
  readonly below: Condition;
  readonly exceeded: Condition;
}

/**
 * 表中填写的原因：泵站更新：设备到货推迟；…；详见附件。 of those of many projects that were spent too little or too much and say why, in
 * a formula no longer than they are many; one request for those that do not.
 */
export function reasonsByProject(facts: Facts): Sentence {
  const due = dueReasons(facts);
  const given = due.flatMap(({ project, below, exceeded, reason }) =>
    reason ? [{ project, reason, due: some([below, exceeded]) }] : [],
  );
  const told = sharedReasons(given);
  const any = some(given.map((one) => one.due));
  return [
    ...(given.length > 0
      ? [when(any, [text('表中填写的原因：')]), ...told, when(any, [text('详见附件。')])]
      : []),
    ...askedOfMany(due, facts),
  ];
}

/** A project that owes a reason now and then, with the one that it gives. */
interface Given {
  readonly project: Project;
  readonly reason: Sentence;
  readonly due: Condition;
}

/** 泵站更新、水质监测：设备到货推迟； of those that owe one now and give the same; each by itself once its cell says something else. */
function sharedReasons(given: readonly Given[]): Sentence {
  const alone = ({ project, reason, due }: Given): Part =>
    when(due, [project.name, text('：'), ...reason, text('；')]);
  const groups = grouped(given, (one) => (holds(one.due) ? textOf(one.reason) : one));
  return [...groups.values()].flatMap((same): Sentence => {
    const [first] = same;
    if (!first || same.length === 1) return same.map(alone);
    const alike = all(same.flatMap(({ reason, due }) => [due, ...saysStill(reason)]));
    const names = joined(
      same.map(({ project }) => [project.name]),
      '、',
    );
    return [when(alike, [...names, text('：'), ...first.reason, text('；')], same.map(alone))];
  });
}

/** While the cells of the words say what they say now. */
function saysStill(words: Sentence): readonly Condition[] {
  return words.flatMap((part) => (part.kind === 'words' ? [says(part.cell, part.written)] : []));
}

/** One request for the reasons of many projects. */
function askedOfMany(due: readonly Asked[], facts: Facts): Sentence {
  return asked(
    due.filter(({ reason }) => reason === null),
    facts,
  );
}

/** 【待填写：护林、造林执行率低于90%的原因】 of a few projects that owe one and whose tables give none, each while it owes it. */
export function askedReasons(facts: Facts): Sentence {
  const open = dueReasons(facts).filter(({ reason }) => reason === null);
  const [first] = open;
  if (!first) return [];
  const { words } = executionOf(first.project.funds);
  const [slow, beyond] = [some(open.map(({ below }) => below)), some(open.map(({ exceeded }) => exceeded))];
  return [
    when(some([slow, beyond]), [
      text(`${PLACEHOLDER_MARK}：`),
      ...eachWhile(
        open,
        ({ below, exceeded }) => some([below, exceeded]),
        '、',
        ({ project }) => [project.name],
      ),
      when(slow, [text(`${words.rate}低于${facts.reasonThreshold}%`)]),
      when(all([slow, beyond]), [text('或')]),
      when(beyond, [text('超出预算')]),
      text('的原因】'),
    ]),
  ];
}

type Asked = Due & { readonly reason: Sentence | null };

function dueReasons(facts: Facts): readonly Asked[] {
  return facts.projects.flatMap((project) => {
    const funds = executionOf(project.funds);
    const [below, exceeded] = [isBelowThreshold(funds, facts), isExceeded(funds)];
    return below && exceeded ? [{ project, below, exceeded, reason: reasonOf(project, facts) }] : [];
  });
}

/** 【待填写：课后服务、智慧校园等7个项目执行率低于90%的原因】 of those it is due of now, while it is due of any. */
function asked(open: readonly Due[], facts: Facts): Sentence {
  if (open.length === 0) return [];
  const now = open.filter(({ below, exceeded }) => holds(below) || holds(exceeded));
  const names = now
    .slice(0, MOST_NAMED)
    .flatMap(({ project }, at) => [...(at === 0 ? [] : [text('、')]), project.name]);
  const slow = `执行率低于${facts.reasonThreshold}%`;
  const whats = [
    ...(now.some(({ below }) => holds(below)) ? [slow] : []),
    ...(now.some(({ exceeded }) => holds(exceeded)) ? ['超出预算'] : []),
  ];
  const rest = now.length > MOST_NAMED ? `等${now.length}个项目` : '';
  return [
    when(some(open.flatMap(({ below, exceeded }) => [below, exceeded])), [
      text(`${PLACEHOLDER_MARK}：`),
      ...names,
      text(`${rest}${whats.join('或') || slow}的原因】`),
    ]),
  ];
}

/** So many projects are asked about by name. */
const MOST_NAMED = 6;

/** 指标没有得满分的项目：泵站更新扣5分；… of very many projects. */
export function missedByProject(facts: Facts): Sentence {
  const scored = facts.projects.flatMap(({ name, table }) => {
    const own = (table?.indicators ?? []).flatMap(scoredOf);
    return own.length > 0 ? [{ name, own }] : [];
  });
  if (scored.length === 0) return [];
  return thoseNow(
    scored.map(({ name, own }) => ({
      when: some(own.map((one) => sign(lostBy(one), 2, '+'))),
      said: [name, text('扣'), points(lostPointsOf(own), facts.style, '分', '得分')],
    })),
    {
      before: '绩效指标没有得满分的项目：',
      others: [text('其余项目的绩效指标均得满分，详见附件。')],
      none: [text('各项目的绩效指标均得满分，详见附件。')],
    },
  );
}
