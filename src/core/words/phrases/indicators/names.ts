import { beginningOf, beginsWith, endOf, endsIn, isNamed, mentions } from '../../topics';
import { wording } from '../../wording';

/** A name that is a value itself: 1年, 2023年全年, 12月底前. */
const VALUES = [
  wording('bound-in-front?', '#'),
  wording('bound-in-front?', 'numeral', 'unit-of-time'),
  wording('bound-in-front?', 'numeral', 'piece'),
];

/** Whether an indicator is named by a value, so that its second level has to say of what (1年, 2023年1月-12月). */
export function isNamedByValue(name: string): boolean {
  return VALUES.some((way) => way.opens(name));
}

const DURATION = wording('digits', 'piece?', 'unit-of-time');

/** Whether a name is a mere length of time: 1年, 360天. */
export function isDuration(name: string): boolean {
  return DURATION.is(name);
}

const OWN_KIND = wording('own-number');

/** What is measured where the name is itself a value: 时效指标 | 1年 is 完成时限. */
export function subjectOfLevel(level2: string | null): string {
  const kind = OWN_KIND.notClosing(level2 ?? '').trim();
  return mentions(kind, 'timeliness') || kind === '' ? '完成时限' : kind;
}

/** Whether a name takes 为 before a number: rates and other quantities. */
export function isQuantityName(name: string): boolean {
  return endsIn(name, 'quantity-name');
}

/** What a name says of the size of something that its unit says again: 修补堤岸长度 | 120米, 抚育面积 | 300亩. */
const MEASURES = [
  { unit: 'unit-of-length', ending: 'names-length' },
  { unit: 'unit-of-area', ending: 'names-area' },
  { unit: 'unit-of-weight', ending: 'names-weight' },
] as const;

/**
 * The name for a number in this unit behind it: 完成巡查次数 with 26次 is 完成巡查, 抚育面积 with 1.2万亩 is 抚育, as the unit says the rest;
 * 办理案件数 with 31件 is 办理案件. Null where the name has to stay.
 */
export function nameBeforeCount(name: string, unit: string): string | null {
  const one = MULTIPLE.notOpening(unit);
  if (one === '' || !beginsWith(name, 'says-done')) return null;
  for (const ending of [`${one}次数`, `${one}数`, `${one}次`, ...(one.length > 1 ? [one] : []), '数量']) {
    if (name.endsWith(ending) && isWholeBefore(name, ending, one)) return name.slice(0, -ending.length);
  }
  return withoutMeasure(name, one);
}

const MULTIPLE = wording('multiple');

/** Whether a name without its ending still ends in a whole word: 办理案 of 办理案件数 does not. */
function isWholeBefore(name: string, ending: string, unit: string): boolean {
  if (name.length - ending.length < SHORTEST) return false;
  return (
    !ending.startsWith(unit) ||
    !endsIn(name.slice(0, name.lastIndexOf(ending) + unit.length), 'ends-in-a-unit')
  );
}

/** 修补堤岸 of 修补堤岸长度 before metres, 建设终端 of 建设终端数 before anything counted. */
function withoutMeasure(name: string, unit: string): string | null {
  const of = MEASURES.find((measure) => isNamed(unit, measure.unit));
  const ending = of
    ? endOf(name, of.ending)
    : endsIn(name, 'number-of-its-own')
      ? null
      : endOf(name, 'number-ending');
  const what = name.slice(0, -(ending?.length ?? name.length));
  if (what.length < SHORTEST) return null;
  return of || !endsIn(what, 'thing-unit') || endsIn(what, 'ends-in-a-unit') ? what : null;
}

/** A shorter beginning of a name says nothing. */
const SHORTEST = 2;

/** Things that ought not to happen, by what is counted of them: 安全事故 of 安全事故发生次数. */
const INCIDENT = wording(
  'whether-any?',
  'comes-to-pass?',
  '…',
  'incident',
  'kind-of-incident?',
  'comes-to-pass?',
  'number-of-incidents?',
);

/** The incident that an indicator counts; null for any other. */
export function incidentIn(name: string): string | null {
  const said = INCIDENT.slotsOf(name);
  return said && `${said[2] ?? ''}${said[3] ?? ''}`;
}

const FINISHING = wording('…', 'finishing', 'by-when');

/** What is to be done by a day, and the verb: 项目 and 完工 of 项目完工时间; null for other names. */
export function finishingIn(name: string): { readonly what: string; readonly verb: string } | null {
  const [what, verb] = FINISHING.slotsOf(name) ?? [];
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

const STATE = wording('brought-to?', 'state?');

/** The name before a bare verdict: 宣传工作 of 宣传工作完成情况 | 已完成. */
export function nameBeforeVerdict(name: string): string {
  const bare = STATE.notClosing(name);
  return bare.length >= 2 ? bare : name;
}

/** Names of results, which a grade follows with 为 alone: 考核结果为优. */
export function isResultName(name: string): boolean {
  return endsIn(name, 'judgement');
}
