import { normalise } from '../../words/cleaner/normalise';

/** Which side of a budget an amount stands on (口径). */
export type Measure =
  | 'budget'
  | 'adjusted-budget'
  | 'adjustment'
  | 'actual'
  | 'carry-in'
  | 'carry-out'
  | 'due'
  | 'staff'
  | 'posts';

/**
 * What a quantity's name says, apart from its wording: 上年度“三公经费”总额 and the 上年数 of a row 三公经费 say the
 * same. `subject` is empty for the whole department.
 */
export interface QuantityName {
  readonly subject: string;
  readonly measure: Measure | null;
  readonly prior: boolean;
}

/** Longest first, so that 上年结转 is no prior-year amount and 全年预算数 no initial budget. */
const MEASURES: readonly (readonly [Measure, readonly string[]])[] = [
  ['carry-in', ['上年结转和结余', '上年结转结余', '年初结转和结余', '年初结转结余', '上年结转', '年初结转']],
  ['carry-out', ['年末结转和结余', '年末结转结余', '结转结余总额', '年末结余', '结余总额', '结余数']],
  ['staff', ['在职人员数', '在职人数', '实有人数', '财政供养人员数', '在职人员', '实有人员']],
  ['posts', ['编制人数', '编制数', '核定编制', '人员编制', '编制']],
  ['due', ['应']],
  [
    'adjusted-budget',
    [
      '全年(调整)预算数',
      '全年预算数',
      '调整后预算数',
      '调整预算数',
      '调整后预算',
      '全年预算',
      '预算调整后数',
    ],
  ],
  [
    'adjustment',
    ['本年追加预算数', '追加预算数', '追加预算', '预算追加数', '预算调整数', '追加数', '调整数', '追加'],
  ],
  [
    'actual',
    [
      '预算完成数',
      '预算执行数',
      '实际支出总额',
      '实际支出数',
      '实际支出额',
      '实际支出',
      '支出决算数',
      '决算数',
      '决算',
      '全年执行数',
      '执行数',
      '实际收入完成数',
      '实际收入',
      '实际完成数',
      '完成数',
      '支出数',
      '支出总额',
      '实际',
      '已使用资金',
    ],
  ],
  [
    'budget',
    [
      '预算安排总额',
      '预算安排数',
      '年初预算安排数',
      '年初预算数',
      '年初部门预算',
      '年初预算',
      '预算批复数',
      '支出预算数',
      '预算总额',
      '预算数',
      '预算安排',
      '预算',
    ],
  ],
];

const PRIOR = ['上一年度', '上年度', '上一年', '上年', '去年'];

/** Words that carry no distinction between two quantities of one department. */
const NOISE =
  /其中:?|部门整体支出|整体支出|部门|整体|单位|本年度|本年|当年|年度|20\d\d年?|财政|批复|总额|总数|金额|数值|数额|合计|总计|全部|所有|安排|实行|完成|情况|经费(?=控制|管理)|资金(?=总)|的|数$|额$|\(.*?\)|[()、,:。/%万元|]/gu;

const SUBJECTS: readonly (readonly [string, readonly string[]])[] = [
  ['三公', ['三公经费', '三公']],
  ['接待', ['公务接待费', '公务招待费', '招待费', '接待费', '公务接待', '公务招待']],
  [
    '公车',
    [
      '公务用车购置及运行维护费',
      '公务用车购置及运行费',
      '公务用车购置运行费',
      '公务用车购置和运行费',
      '公务用车',
    ],
  ],
  ['公用', ['日常公用经费', '公用经费', '公用支出']],
  ['人员', ['人员经费', '人员支出']],
  ['采购', ['政府采购', '采购']],
  ['非税', ['非税收入', '非税']],
  ['商品服务', ['商品和服务支出', '商品服务支出', '商品和服务']],
  ['项目', ['项目总支出', '项目支出']],
  ['基本', ['基本支出']],
];

/** Reads a name from a formula, or a row label joined with its column label by `|`. */
export function quantityName(label: string): QuantityName {
  let rest = normalise(label).text;
  const take = (words: readonly string[]): boolean => {
    const word = words.find((candidate) => rest.includes(candidate));
    if (word !== undefined) rest = rest.replaceAll(word, '');
    return word !== undefined;
  };
  const known = SUBJECTS.find(([, words]) => take(words))?.[0];
  const carried = MEASURES.slice(0, 2).find(([, words]) => take(words))?.[0];
  const prior = take(PRIOR);
  const measure = carried ?? MEASURES.slice(2).find(([, words]) => take(words))?.[0] ?? null;
  const own = rest.replaceAll(NOISE, '').replaceAll(NOISE, '');
  return { subject: `${known ?? ''}${own}`, measure, prior };
}

const RATIO_ENDINGS =
  /(?:预算)?(?:控制率|变动率|完成率|执行率|利用率|安排率|调整率|到位率|使用率|结余率|增长率|率)(?:得分)?$/u;

/** The subject of a ratio's name: 三公 of “三公经费”控制率; empty for 预算完成率. */
export function subjectOfRatio(name: string): string {
  return quantityName(
    normalise(name)
      .text.replace(RATIO_ENDINGS, '')
      .replace(/^预算$/u, ''),
  ).subject;
}
