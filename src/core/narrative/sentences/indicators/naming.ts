import { cleanWords } from '../../wording/clean-words';
import { incidentIn, isQuantityName } from '../../../words/phrases/indicators/names';

/** An indicator's name without the number of its line before it and its points behind it: 1.养护里程（20分） → 养护里程. */
export function plainName(level3: string): string {
  const bare = cleanWords(level3)
    .replace(/[（(]\d+(?:\.\d+)?分[）)]$/u, '')
    .replace(/^\d{1,2}[.、．]\s*(?=\p{Script=Han})/u, '');
  return bare === '' ? cleanWords(level3) : bare;
}

/** Units of what takes place, which say themselves what a name such as 展演场次 adds: 展演15场. */
const OF_EVENTS = /^[万千百]?(?:次|场|人次|批次|件次|场次|期)$/u;

/** The name before a count of events: 展演 of 展演场次 | 15场, 观众 of 观众人次 | 3.2万人次. Null where the name has to stay. */
export function nameBeforeEvents(name: string, unit: string): string | null {
  if (!OF_EVENTS.test(unit)) return null;
  const one = unit.replace(/^[万千百]/u, '');
  const endings = [`${one}次数`, `${one}数`, `${one}次`, ...(one.length > 1 ? [one] : [])];
  const ending = endings.find((words) => name.endsWith(words) && name.length - words.length >= 2);
  return ending === undefined ? null : name.slice(0, -ending.length);
}

/** A name without the unit in brackets behind it: 成本控制数(万元) → 成本控制数. */
export function withoutUnit(name: string): string {
  return name.replace(/[（(](?:万元|元|万人|人|人次|次|个|户|项|份|场|天|%|％)[）)]$/u, '') || name;
}

/** Whether a name is that of something measured and not of a task, so that it cannot be 已完成 itself: 森林火灾查处率, 人员伤亡. */
export function isMeasured(name: string): boolean {
  const bare = withoutUnit(name);
  return isQuantityName(bare) || incidentIn(bare) !== null || /[\d%％]$/u.test(bare);
}

/** What 是否 asks, affirmed: 是否建立台账 → 已建立台账; 知晓度是否提高 → 知晓度提高. Null for a name that asks nothing. */
export function affirmed(name: string): string | null {
  const [before = '', after = ''] = name.split('是否');
  if (after === '') return null;
  return before === '' && /^(?:建立|制定|完成|开展|落实|公开|执行|设置|配备|成立|通过|签订|办理)/u.test(after)
    ? `已${after}`
    : `${before}${after}`;
}

const IMPROVEMENT = /^(?<verb>提高|提升|增强|改善|优化|降低|减少|增加|扩大)(?<what>.{2,})$/u;

/** 就业率显著提高 of 提高就业率 | 显著; null where name and words do not go together so. */
export function improvementIn(name: string, words: string): string | null {
  const { verb, what } = IMPROVEMENT.exec(name)?.groups ?? {};
  if (verb === undefined || what === undefined) return null;
  if (words === verb) return `${what}有所${verb}`;
  if (/^(?:显著|明显|大幅|持续|稳步|不断|逐步|有效|进一步)$/u.test(words)) return `${what}${words}${verb}`;
  return words.endsWith(verb) && words.length <= verb.length + 3 ? `${what}${words}` : null;
}

/** 项目支出 of 项目支出控制: what was spent or done, without the aim. */
export function beforeControl(name: string): string {
  const bare = name.replace(/控制(?:数|情况)?$/u, '');
  return bare.length >= 2 ? bare : name;
}
