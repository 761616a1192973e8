import type { Facts, Project } from '../../facts/facts';
import { PLACEHOLDER_MARK } from '../../model';
import { holds, sign, some, type Condition } from '../../wording/conditions';
import { text, when, type Part, type Sentence } from '../../wording/parts';
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
 * 自评表中填写的原因：泵站更新：设备到货推迟；…；详见附件。 of those of many projects that were spent too little or too much and say why, in
 * a formula no longer than they are many; one request for those that do not.
 */
export function reasonsByProject(facts: Facts): Sentence {
  const due = facts.projects.flatMap((project) => {
    const funds = executionOf(project.funds);
    const [below, exceeded] = [isBelowThreshold(funds, facts), isExceeded(funds)];
    return below && exceeded ? [{ project, below, exceeded, reason: reasonOf(project, facts) }] : [];
  });
  const given = due.flatMap(({ project, below, exceeded, reason }) =>
    reason ? [{ project, reason, due: some([below, exceeded]) }] : [],
  );
  const told = given.map(({ project, reason, due: isDue }): Part =>
    when(isDue, [project.name, text('：'), ...reason, text('；')]),
  );
  const any = some(given.map((one) => one.due));
  return [
    ...(given.length > 0
      ? [when(any, [text('自评表中填写的原因：')]), ...told, when(any, [text('详见附件。')])]
      : []),
    ...asked(
      due.filter(({ reason }) => reason === null),
      facts,
    ),
  ];
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
    const all = (table?.indicators ?? []).flatMap(scoredOf);
    return all.length > 0 ? [{ name, all }] : [];
  });
  if (scored.length === 0) return [];
  return thoseNow(
    scored.map(({ name, all }) => ({
      when: some(all.map((one) => sign(lostBy(one), 2, '+'))),
      said: [name, text('扣'), points(lostPointsOf(all), facts.style, '分', '得分')],
    })),
    {
      before: '绩效指标没有得满分的项目：',
      others: [text('其余项目的绩效指标均得满分，详见附件。')],
      none: [text('各项目的绩效指标均得满分，详见附件。')],
    },
  );
}
