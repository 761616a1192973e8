import { beginningOf } from '../../topics';

/**
 * How an actual value that is written in words goes into a sentence (完成值的写法): a bare verdict (已完成), a grade (优), nothing
 * (无), yes or no, a day, a span of time, words that follow the name as its predicate (有所提升), or a noun of its own.
 */
export type Achievement =
  'verdict' | 'grade' | 'nothing' | 'yes' | 'no' | 'day' | 'span' | 'predicate' | 'noun';

/** A verdict without words of its own. */
const VERDICT =
  /^(?:已|全部|按期|按时|已按期|已按时|圆满|如期)*(?:完成|达成|实现|达标)(?:了)?(?:预期|既定)?(?:年度)?(?:指标值?|目标|任务)?$|^达[到成]预期(?:年度)?(?:指标值?|目标)$/u;

const GRADE = /^(?:优秀|优|良好|良|中|差|好|较好|一般|合格|不合格)$/u;

const DAY = /^(?:\d{4}年)?\d{1,2}月/u;
const SPAN = /[-—–~～至]/u;

/** Words that follow the name as its predicate: 修复质量 | 符合行业标准. */
const PREDICATE =
  /^(?:符合|达到|达成|达标|完成|已|未|无|没有|得到|得以|有|较|很|不断|逐步|持续|长期|明显|显著|大幅|稳步|进一步|提升|提高|增强|增加|改善|促进|推动|保障|确保|保证|满足|实现|优化|降低|减少|下降|增长|加强|完善|规范|及时|准时|按时|按期|按质|按量|按要求|按规定|按计划|正常|良好|合格|全部|全面|基本|圆满|顺利|有效|真实|准确|完整|稳定|健全|到位|控制|严格|合理|合规|安全|高效|可持续|均|能够|能|为|是|在|受到|获得|发挥|起到|形成|建立|覆盖|消除|解决|缓解|畅通|整洁|齐全|充足|充分|通过|落实|运行|良性|优良|丰富|扩大|便利|便捷|方便|满意|有序|平稳|带动|支撑|巩固|维护|提供)/u;

/** How the words of an actual value stand in a sentence. */
export function achievementOf(words: string): Achievement {
  if (words === '无' || words === '没有') return 'nothing';
  if (words === '是') return 'yes';
  if (words === '否') return 'no';
  if (VERDICT.test(words)) return 'verdict';
  if (GRADE.test(words)) return 'grade';
  if (DAY.test(words)) return SPAN.test(words) ? 'span' : 'day';
  return PREDICATE.test(words) ? 'predicate' : 'noun';
}

/** Predicates that several names may share: 服务能力、群众知晓率有所提升. */
export function isShared(words: string): boolean {
  const kind = achievementOf(words);
  return (kind === 'predicate' && words.length <= LONGEST_SHARED) || kind === 'verdict';
}

/** Longer words are about one thing. */
const LONGEST_SHARED = 6;

/** A bound in place of a value: ≥95%, 95%以上, 不超过3次. */
export interface Bound {
  readonly side: 'above' | 'below';
  /** Without sign and 以上: 95%. */
  readonly value: string;
}

/** The bound that stands where a value belongs; null for a value. */
export function boundIn(words: string, relation: string | null): Bound | null {
  const above =
    relation === '≥' || relation === '>' || /^(?:≥|>|＞|大于|不低于|不少于|超过)|以上$/u.test(words);
  const below =
    relation === '≤' || relation === '<' || /^(?:≤|<|＜|小于|不高于|不超过|低于)|以[内下]$/u.test(words);
  if (!above && !below) return null;
  const value = words
    .replace(
      /^(?:≥|>=?|≤|<=?|＞|＜|大于等于|小于等于|大于|小于|不低于|不少于|不高于|不超过|超过|低于|=)\s*/u,
      '',
    )
    .replace(/及?以[上内下]$/u, '');
  return { side: above ? 'above' : 'below', value };
}

/** The unit that a number was written with: 26次 → 次. */
export function unitBehind(written: string): string | null {
  return /\d\s*([\u4e00-\u9fff]{1,4})$/u.exec(written.trim())?.[1] ?? null;
}

/** Whether words say only that it was done, in the verb that the target begins with: 已建立 under 建立异质备份机制. */
export function isDoneAsWanted(words: string, wanted: string): boolean {
  const done = beginningOf(words, 'already');
  const verb = done === null ? '' : words.slice(done.length);
  return verb.length >= 2 && wanted.startsWith(verb) && wanted.length > verb.length + 1;
}
