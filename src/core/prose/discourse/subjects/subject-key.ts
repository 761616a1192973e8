import { endOf, endsIn } from '../../../words/topics';
import { wording } from '../../../words/wording';
import { readWords } from '../../../words/read-words';
import { bareSubject } from './scope';

/** The same subject in its usual spellings: without its level, without 预算 in the account's name, 总额 and 合计. */
export function keyOf(words: string): string {
  const key = bareSubject(words)
    .replace(/[“”"（）、\s]/g, '')
    .replace(/(?:总额|合计|总计|总量|总数|总和|(?<=[\u4e00-\u9fff]{2})总|(?<=[\u4e00-\u9fff]{2})数)$/, '')
    .replace(/^(?:(?:本|我)?(?:部门|单位))?(?:本年|当年|全年|同期|当期|年度|总)?(?=支出|收入)/, '')
    .replace(/(?:一般)?公共财政预算/, '一般公共预算')
    .replace('总规模', '规模')
    .replace(/(?<=一般公共预算|政府性基金预算)(?:财政)?拨款(?=收入|支出)/, '')
    .replace(/预算(?=总?(?:收入|支出))/, '');
  return withoutCode(ALL_OF.notOpening(key));
}

const ALL_OF = wording('all-of');

/** 教育支出类科目: the code of 教育支出. */
function withoutCode(key: string): string {
  const name = key.slice(0, key.length - (endOf(key, 'ends-as-account-code')?.length ?? 0));
  return endsIn(name, 'flow') ? name : key;
}

/** The concept of the field that the words mean, with where its money comes from; null where some word stays unread. */
export function conceptOf(words: string): string | null {
  const known = CONCEPTS.get(words);
  if (known !== undefined) return known;
  const { meaning, leftover, grounds } = readWords(words);
  const read = meaning.subject !== undefined && leftover === '' && grounds === 'stated';
  const concept = read && !GENERAL.has(meaning.subject) ? `${meaning.subject} ${meaning.source ?? ''}` : null;
  if (CONCEPTS.size >= MOST_REMEMBERED) CONCEPTS.clear();
  CONCEPTS.set(words, concept);
  return concept;
}

/** Words already read: the same names stand in a report many times. */
const CONCEPTS = new Map<string, string | null>();
const MOST_REMEMBERED = 5000;
/** Concepts that every account has (收入、支出): the words alone say too little. */
const GENERAL: ReadonlySet<string> = new Set(['income', 'expenditure', 'funds']);

/** Words that any kind of money may be called by at the end of its name. */
const ENDINGS = ['支出', '资金', '经费', '费用', '投入', '费', '金', '款'];
/** Verbs in front of a name that is stated again (发放低保金, 投入养老服务资金). */
const VERBS = ['发放', '投入', '安排', '落实', '拨付', '支付', '用于'];

/** The core of a name, without the word for money at its end and the verb in front (投入养老服务资金、养老服务支出). */
export function stemOf(name: string): string {
  const verb = VERBS.find((one) => name.startsWith(one)) ?? '';
  const bare = name.slice(verb.length);
  const ending = ENDINGS.find((one) => bare.endsWith(one)) ?? '';
  return bare.slice(0, bare.length - ending.length);
}

/** Whether `words` name the subject again, wholly or by one end of it. */
export function namesAgain(subject: string, words: string): boolean {
  if (subject === '' || words === '') return false;
  const [whole, again] = [keyOf(subject), keyOf(words)];
  if (whole === '' || again === '') return subject === words;
  return (
    whole === again ||
    whole.endsWith(again) ||
    again.endsWith(whole) ||
    (again.length >= 2 && whole.startsWith(again)) ||
    isBeginningOf(bareSubject(subject), bareSubject(words))
  );
}

/** 一般公共预算财政拨款 of 一般公共预算财政拨款支出, which is known by a shorter key. */
function isBeginningOf(subject: string, words: string): boolean {
  return words.length >= LONG_NAME && subject.startsWith(words);
}

/** A name of an account with its words all told (characters). */
const LONG_NAME = 6;

/** 收入 or 支出, where a subject ends in one. */
export function flowOf(subject: string): '收入' | '支出' | null {
  const [income, expenditure] = [subject.lastIndexOf('收入'), subject.lastIndexOf('支出')];
  if (income === expenditure) return null;
  return income > expenditure ? '收入' : '支出';
}

/** How income and expenditure are named in one (财政拨款收、支). */
const BOTH_SIDES = ['收、支', '收支', '收入、支出', '收入支出'];

export function isOfBothSides(subject: string): boolean {
  return BOTH_SIDES.some((words) => subject.endsWith(words));
}

export function isIncome(subject: string): boolean {
  return flowOf(subject) === '收入';
}

export function isExpenditure(subject: string): boolean {
  return flowOf(subject) === '支出';
}

/** 收入 or 支出 alone, without the words of an account. */
export function isBareFlow(subject: string): boolean {
  return subject === flowOf(subject);
}

/** 总支出, 支出总预算, 本年收入合计: all that comes in or goes out, by no account's name. */
export function isWholeFlow(words: string): boolean {
  const key = keyOf(words);
  return BUDGETED.some(
    (ending) => isBareFlow(key.slice(0, key.length - ending.length)) && key.endsWith(ending),
  );
}

const BUDGETED = ['', '总预算', '预算'];

/** The words in front of 收入 or 支出: the account that both are sides of. */
export function accountOf(subject: string): string {
  const flow = flowOf(subject);
  const key = keyOf(subject);
  return flow === null ? key : key.slice(0, key.lastIndexOf(flow));
}

const ACCOUNT =
  /(?:地方)?(?:一般公共|政府性基金|国有资本经营|社会保险基金|社保基金|财政拨款|基金)(?:预算)?(?:财政拨款)?(?:总)?$/;

/** A bare 收入 or 支出 is that of the account spoken of: 一般公共预算 before 支出年初预算 makes 一般公共预算支出. */
export function inAccount(words: string, before: string): string {
  if (!isBareFlow(words)) return words;
  const flow = flowOf(before);
  const at = flow === null ? -1 : before.lastIndexOf(flow);
  const account = at < 0 ? null : ACCOUNT.exec(before.slice(0, at));
  return account ? before.slice(0, at) + words : words;
}
