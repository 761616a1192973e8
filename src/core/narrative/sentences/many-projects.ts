import type { Facts } from '../facts/facts';
import { sign, some } from '../wording/conditions';
import { text, when, type Part, type Sentence } from '../wording/parts';
import { points } from './figures';
import { executionOf } from './funds';
import { isBelowThreshold, isExceeded, reasonOf } from './projects';
import { lostBy, lostPointsOf, scoredOf } from './scored';
import { thoseNow } from './those-now';

/** 原因：泵站更新，设备到货推迟；… of those of very many projects that were spent too little or too much and say why. */
export function reasonsByProject(facts: Facts): Sentence {
  const given = facts.projects.flatMap((project) => {
    const funds = executionOf(project.funds);
    const [below, exceeded] = [isBelowThreshold(funds, facts), isExceeded(funds)];
    const reason = reasonOf(project, facts);
    return reason && below && exceeded ? [{ project, reason, due: some([below, exceeded]) }] : [];
  });
  const any = some(given.map(({ due }) => due));
  const items = given.map(({ project, reason, due }): Part =>
    when(due, [project.name, text('：'), ...reason, text('；')]),
  );
  return given.length === 0 ? [] : [when(any, [text('自评表中填写的原因：')]), ...items];
}

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
