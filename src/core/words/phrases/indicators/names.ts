import { beginningOf, beginsWith, endOf, endsIn } from '../../topics';

/** A name that is a value itself: 1年, 2023年全年, 12月底前. */
const IS_VALUE = /^(?:约|≥|≤)?(?:\d|[一二三四五六七八九十]+[年月天日个])/u;

/** Whether an indicator is named by a value, so that its second level has to say of what (1年, 2023年1月-12月). */
export function isNamedByValue(name: string): boolean {
  return IS_VALUE.test(name);
}

/** Whether a name is a mere length of time: 1年, 360天. */
export function isDuration(name: string): boolean {
  return /^\d+(?:个)?[年月天日]$/u.test(name);
}

/** What is measured where the name is itself a value: 时效指标 | 1年 is 完成时限. */
export function subjectOfLevel(level2: string | null): string {
  const kind = (level2 ?? '').replace(/指标$/u, '').trim();
  return kind.includes('时效') || kind === '' ? '完成时限' : kind;
}

/** Names that take 为 before a number: rates and other quantities. */
const QUANTITY =
  /(?:率|度|比例|比重|占比|成本|单价|价格|费用|金额|面积|时间|时长|期限|天数|数|数量|量|额|价|里程|长度|规模|次数|人数|标准|值|得分|分数)$/u;

export function isQuantityName(name: string): boolean {
  return QUANTITY.test(name);
}

/** Names that already say that something was done. */
const VERB =
  /^(?:完成|开展|举办|组织|修复|维修|维护|培训|发放|采购|购置|建设|新建|改造|更新|采样|监测|检查|巡查|推广|办理|制作|印发|召开|接待|服务|补助|资助|救助|慰问|整理|收集|编制|发布|安装|检测|处理|清理|种植|植树|走访|调解|宣传|参加|支持|扶持)/u;

/**
 * The name for a number in this unit behind it: 完成巡查次数 with 26次 is 完成巡查, as the unit says the rest. Null where the name
 * has to stay.
 */
export function nameBeforeCount(name: string, unit: string): string | null {
  if (unit === '' || !VERB.test(name)) return null;
  for (const ending of [
    `${unit}次数`,
    `${unit}数`,
    `${unit}次`,
    ...(unit.length > 1 ? [unit] : []),
    '数量',
  ]) {
    if (name.endsWith(ending) && name.length - ending.length >= 2) return name.slice(0, -ending.length);
  }
  return null;
}

/** Things that ought not to happen, by what is counted of them: 安全事故 of 安全事故发生次数. */
const INCIDENT =
  /^(?:有无|是否|年度)?(?:发生)?(?<what>.*?(?:事故|投诉|上访|信访|违规|违纪|违法|舆情|纠纷|差错|失误|火灾|溺亡|案件投诉|伤亡|死亡|中毒|泄密|险情))(?:问题|事件|行为|现象|情况)?(?:的?发生)?(?:情况|率|次数|起数|件数|数量|数)?$/u;

/** The incident that an indicator counts; null for any other. */
export function incidentIn(name: string): string | null {
  return INCIDENT.exec(name)?.groups?.['what'] ?? null;
}

const FINISHING =
  /^(?<what>.*?)(?<verb>完成|完工|竣工|验收|交付|建成|开工|启动|支付|拨付|发放|上线|投入使用)(?:时间|时限|日期|期限|节点)$/u;

/** What is to be done by a day, and the verb: 项目 and 完工 of 项目完工时间; null for other names. */
export function finishingIn(name: string): { readonly what: string; readonly verb: string } | null {
  const { what, verb } = FINISHING.exec(name)?.groups ?? {};
  return what === undefined || verb === undefined ? null : { what, verb };
}

/** What stands before the verb of a predicate. */
const LEADS = ['已经', '均已', '已', '有所', '得到'];

/** The name before a predicate that says it again: 任务完成 of 任务完成及时性 | 及时. */
export function nameBeforePredicate(name: string, predicate: string): string {
  const lead = LEADS.find((words) => predicate.startsWith(words)) ?? '';
  const bare = predicate.slice(lead.length);
  for (const words of bare === '' || bare === predicate ? [predicate] : [predicate, bare]) {
    for (const ending of [`${words}性`, words, `${words}率`, `${words}度`, `${words}情况`, `${words}程度`]) {
      if (name.endsWith(ending) && name.length - ending.length >= 2) return name.slice(0, -ending.length);
    }
  }
  return nameBeforeVerb(name, predicate) ?? name;
}

/** What a name may add to the verb that its predicate repeats: 任务完成质量 | 按质按量完成. */
const OF_VERB = ['', '情况', '质量', '程度', '及时性', '率'];

/** 群众生产 of 群众生产恢复 | 及时恢复: the predicate has the verb. Null where it has another. */
function nameBeforeVerb(name: string, predicate: string): string | null {
  const verb = endOf(predicate, 'comes-about');
  if (verb === null || predicate === verb) return null;
  const ending = OF_VERB.find((words) => name.endsWith(`${verb}${words}`));
  const bare = ending === undefined ? '' : name.slice(0, -(verb.length + ending.length));
  return bare.length >= 2 ? bare : null;
}

/**
 * 有效保障机关履职 of 保障机关履职 | 有效保障, 机关履职得到保障 of the same | 得到保障: a name that begins with the verb in which its
 * predicate ends. Null where they do not.
 */
export function withVerbOnce(name: string, predicate: string): string | null {
  const verb = beginningOf(name, 'brings-about');
  const what = name.slice(verb?.length ?? 0);
  if (verb === null || what.length < 2 || predicate === verb || !predicate.endsWith(verb)) return null;
  return beginsWith(predicate, 'received') ? `${what}${predicate}` : `${predicate}${what}`;
}

/** The name before a bare verdict: 宣传工作 of 宣传工作完成情况 | 已完成. */
export function nameBeforeVerdict(name: string): string {
  const bare = name.replace(/(?:完成|实现|落实)?(?:情况|程度|质量)?$/u, '');
  return bare.length >= 2 ? bare : name;
}

/** Names of results, which a grade follows with 为 alone: 考核结果为优. */
export function isResultName(name: string): boolean {
  return endsIn(name, 'judgement');
}
