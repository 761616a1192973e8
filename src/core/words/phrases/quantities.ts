import { decimal, decimalsOf, type Decimal } from '../../quantity/decimal';

/** A number with its unit in a running text, and the words right before it that say of what. */
export interface SaidQuantity {
  /** 新建公厕 of “新建公厕15座”: the words back to the last mark, without those that only lead to the number. */
  readonly noun: string;
  readonly value: Decimal;
  readonly decimals: number;
  /** 座, %, 万元; empty where none follows. */
  readonly unit: string;
  /** As it stands in the text: 新建公厕15座. */
  readonly quote: string;
  /** Whether the text says that it is not exact: 约, 近, 余. */
  readonly approximate: boolean;
}

const NUMBER =
  /(?<noun>[\p{Script=Han}A-Za-z（）()“”"]*?)(?<lead>(?:完成率?|达到|达|为|共计|累计|共|合计|总计|约|近|超过|不低于|不少于|不超过|大于|小于|在|≥|≤|>|<|=|＞|＜|：|:|了)*)(?<digits>\d[\d,，]*(?:\.\d+)?)(?<unit>%|％|‰|个百分点|(?:[万亿千百]?(?:元|吨|人次|人|户|平方米|立方米|平方公里|公里|千米|米|亩|公顷|株|头|只|页|字|卷|件|份|个|座|处|台|套|辆|次|场|期|项|条|名|家|所|间|栋|盏|册|批|篇|起|例|天|日|小时|分钟|个月|月|年|千瓦|吨|升|公斤|千克|份|对|组|班|门|块|根|口|眼|盘|片|村|镇))?)(?<after>余|多|左右|以上|以下|以内)?/gu;

/** Marks at which a new statement begins. */
const BREAK = /[，,。；;、\n!！?？]/u;

const APPROXIMATE = /约|近/u;

/** The quantities a text states, in its order. Dates (2023年, 6月) and numberings are left out. */
export function quantitiesIn(text: string): readonly SaidQuantity[] {
  return text
    .replace(/(\d)[,，](?=\d{3}(?!\d))/gu, '$1')
    .split(BREAK)
    .flatMap((part) => [...part.replace(/\s/gu, '').matchAll(NUMBER)])
    .flatMap(({ groups, 0: quote }) => {
      const { noun = '', lead = '', digits = '', unit = '', after = '' } = groups ?? {};
      if (unit === '年' || unit === '月' || unit === '日' || (unit === '' && noun === '')) return [];
      const value = decimal(digits);
      return [
        {
          noun: noun.replace(/^[（(“"）)”]+|[（(“"）)”]+$/gu, ''),
          value,
          decimals: decimalsOf(value),
          unit: unit === '％' ? '%' : unit,
          quote,
          approximate: APPROXIMATE.test(lead) || after === '余' || after === '多' || after === '左右',
        },
      ];
    });
}

/** Words at either end of an indicator's name that a sentence leaves out or puts elsewhere. */
const FRAME =
  /^(?:年度|全年|本年|当年|共|新增)|(?:总)?(?:数量|个数|人数|户数|次数|数目|规模|总数|总量|任务|完成|情况|数|量)$/gu;

/** What an indicator is about, for meeting it in a sentence: 新建公厕 of 新建公厕数量. */
export function nounOfIndicator(name: string): string {
  const bare = name.replace(/[\s“”"]|[（(][^（）()]*[)）]/gu, '');
  const core = bare.replace(FRAME, '');
  return core.length >= 2 ? core : bare;
}

/** Shorter nouns are met too easily. */
const SHORTEST = 3;

/** How many words more a sentence may say between those of the indicator. */
const INSERTED = 4;

/** `same`: the sentence ends in the indicator's very words; `near`: it has them all, in their order, with a few between. */
export function meetsNoun(said: string, noun: string): 'same' | 'near' | null {
  if (noun.length < SHORTEST) return said === noun ? 'same' : null;
  if (said.endsWith(noun)) return 'same';
  const tail = said.slice(-(noun.length + INSERTED));
  let at = 0;
  for (const character of tail) if (character === noun[at]) at += 1;
  return at === noun.length ? 'near' : null;
}

/** Caution before a number (约、近、超过), and behind it (余、多、左右). */
const CAUTION_BEFORE = /(?:约|近|超|超过|逾|不足|不到)$/u;
const CAUTION_BEHIND = /(?:余|多|几)(?:万|亿|千|百)?|[余多]$|左右|上下/u;

/** Whether a figure is told only roughly, by the words that end before it and those that it is written with. */
export function isApproximate(before: string, written: string): boolean {
  return CAUTION_BEFORE.test(before) || CAUTION_BEHIND.test(written);
}
