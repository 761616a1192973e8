import { conceptOf } from '../../words/lexicon/concepts';
import type { Words } from '../../words/read-words';

/** What a header that names no field of the forms still tells of its figures. */
export type Sort = 'money' | 'count';

const MONEY =
  /(?:金额|资金|经费|款|费用?|投资|造价|概算|合同价|成交价|余额|额|原值|净值|折旧|债务?|债券|融资|资本金|本金|租金|保证金|利息|付息|税|收入|支出|财政|拨付|奖补|补助|补贴)$/u;

const COUNT =
  /(?:[人户个件台套辆架批次家所处座村校组班名床亩场期点宗份株头只栋间条]数|人次|面积|数量|里程|长度|人口|保有量|编制数?|实有数?|在职|退休|离休|遗属|在编)(?:人数|人员)?$/u;

const COUNTING_UNIT = /[(](个|辆|台|人|人次|批次?|次|套|户|亩|公顷|公里|米|平方米|件|项|家)[)]/u;

/**
 * Whether the words of a header speak of money or of numbers of something; null where they tell neither. What the
 * words name decides; of names of the office's own only the ending tells.
 */
export function sortOf({ core, text, reading }: SortedWord): Sort | null {
  if (COUNTING_UNIT.test(text) || COUNT.test(core)) return 'count';
  if (MONEY.test(core)) return 'money';
  const nature = reading?.kind === 'figure' ? conceptOf(reading.meaning.subject)?.nature : undefined;
  if (nature === 'heads') return 'count';
  return nature === 'flow' ? 'money' : null;
}

interface SortedWord {
  readonly core: string;
  readonly text: string;
  readonly reading: Words | null;
}

const PER_HEAD: readonly string[] = ['人均', '户均', '次均', '生均', '亩均', '床均', '平均', '每'];

/** Whether a header tells what falls on one person, pupil or mu (人均公用经费): a price, which nobody adds up. */
export function isPerHead(core: string): boolean {
  return PER_HEAD.some((word) => core.startsWith(word));
}
