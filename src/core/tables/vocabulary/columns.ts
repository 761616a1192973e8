import type { FieldName } from '../model';
import { anyOf } from './any';

/** What kind of number a column holds, which decides its unit and how a plain number in it is read. */
export type Measure = 'amount' | 'rate' | 'points' | 'count' | 'text';

/** A header word and the field it announces. Patterns match whole label cores (see `readLabel`). */
export interface ColumnTerm {
  readonly field: FieldName;
  readonly measure: Measure;
  /** The year the header names, as `2023年决算数` does. */
  readonly year: number | null;
}

interface Entry {
  readonly field: FieldName;
  readonly measure: Measure;
  readonly pattern: RegExp;
}

const amount = (field: FieldName, pattern: RegExp): Entry => ({ field, measure: 'amount', pattern });
const rate = (field: FieldName, pattern: RegExp): Entry => ({ field, measure: 'rate', pattern });
const points = (field: FieldName, pattern: RegExp): Entry => ({ field, measure: 'points', pattern });

/** Columns of 国有资产占用（使用）情况表. */
const ASSETS: Readonly<Record<string, RegExp>> = {
  'asset-total': /^资产(?:总额|总计|合计)$/,
  'current-assets': /^流动资产$/,
  'fixed-assets': /^固定资产(?:合计|小计)?$/,
  buildings: /^房屋(?:及)?(?:和)?构筑物$|^房屋$/,
  vehicles: /^(?:车辆|汽车|公务用车)$/,
  equipment: /^单[价台].*设备.*$/,
  'other-fixed-assets': /^其[他它]固定资产$/,
  investments: /^对外投资.*$|^长期投资$/,
  construction: /^在建工程$/,
  'intangible-assets': /^无形资产$/,
  'other-assets': /^其[他它]资产$/,
};

/** Columns of 政府采购情况表. */
const PROCUREMENT: Readonly<Record<string, RegExp>> = {
  'procurement-total': /^政府采购(?:支出)?(?:总金额|合计|总额|总计|金额)$/,
  'procurement-goods': /^(?:政府采购)?货物(?:类)?(?:采购)?(?:支出|金额|小计)?$/,
  'procurement-works': /^(?:政府采购)?工程(?:类)?(?:采购)?(?:支出|金额|小计)?$/,
  'procurement-services': /^(?:政府采购)?服务(?:类)?(?:采购)?(?:支出|金额|小计)?$/,
  'procurement-small': /^(?:政府采购)?(?:其中)?授予中小(?:微)?企业(?:的)?(?:合同)?(?:总)?(?:金额|额)?$/,
  'procurement-micro': /^(?:政府采购)?(?:其中)?授予小微企业(?:的)?(?:合同)?(?:总)?(?:金额|额)?$/,
};

/** Whether the field is a column of assets. */
export function isAssetField(field: FieldName): boolean {
  return Object.hasOwn(ASSETS, field);
}

/** Columns of income by kind and expenditure by nature, in tables of accounts. */
const ACCOUNT_FIELDS: ReadonlySet<string> = new Set([
  'income',
  'expenditure',
  'fiscal-income',
  'superior-subsidy-income',
  'institution-income',
  'business-income',
  'affiliate-income',
  'other-income',
  'basic-expenditure',
  'project-expenditure',
  'remitted-expenditure',
  'business-expenditure',
  'affiliate-subsidy',
  'personnel',
  'public',
  'general-public-budget',
  'government-fund',
  'state-capital',
]);

/** Whether the field is a column of a table of accounts: 财政拨款收入, 基本支出. */
export function isAccountField(field: FieldName): boolean {
  return ACCOUNT_FIELDS.has(field);
}

/**
 * Header words of amount columns (rules of the field §2.7), most specific first. Sources: the forms of
 * 财预〔2020〕10号, the provincial self-evaluation forms and the 决算公开 tables.
 */
const ENTRIES: readonly Entry[] = [
  points('weight-share', /^权重占比$/),
  points('converted-score', /^(?:单项)?(?:指标)?折算(?:后)?得分$/),
  points('review-score', /^(?:财政|主管部门|复核|评审|抽查)(?:审核|复核|评审)?(?:评分|得分)$/),
  points(
    'weight',
    /^(?:预算)?(?:执行率?|指标|参考|标准|单项指标|预算)?(?:分值|权重|权重分|标准分|标准分值|权重分值|满分|分值权重)$/,
  ),
  points(
    'score',
    /^(?:预算)?(?:执行率?|指标|自评|评价|单项指标|项目|单位自评|实际|部门自评|考核)?(?:得分|自评分|自评分值|自评得分|实得分|评分|自评分数|得分情况)$/,
  ),
  rate(
    'execution-rate',
    /^(?:全年|年度|当年|本年)?(?:预算|资金|支出|项目)?(?:的)?(?:执行|支付|使用|支出|支出完成|支付完成)(?:率|进度|比例|比率)(?:[A-Z].*)?$/,
  ),
  rate(
    'execution-rate',
    /^(?:占)?(?:年初|全年|调整后?的?|到位)(?:预算|资金)(?:数)?(?:的)?(?:执行|支付|使用|支出)(?:率|进度|比例)$/,
  ),
  rate('execution-rate', /^预算执行[A-Z][/÷].*$|^预算执行$/),
  rate('arrival-rate', /^(?:资金|预算)?到位(?:率|比例)?[A-Z][/÷].*$|^(?:资金|预算)?到位率$|^预算到位$/),
  rate(
    'completion-rate',
    /^(?:完成|占)?(?:年初|调整|全年)?预算(?:数)?(?:完成率|完成比例|的?比例|的?百分比)$|^完成(?:率|预算率)$|^(?:完成|为)(?:年初|调整)?预算的?$/,
  ),
  rate(
    'adjustment-rate',
    /^(?:年度|年中|全年)?(?:预算)?(?:数)?(?:调整|追加|调剂)(?:率|比例|幅度)$|^预算控制率$/,
  ),
  rate('carry-over-rate', /^(?:资金|预算|年末)?结[转余](?:结余|和结余)?(?:率|比例)$/),
  rate('saving-rate', /^(?:成本|资金|投资|采购)?节约(?:率|比例|幅度)$/),
  rate(
    'change-rate',
    /^.*(?:增减|增长|变动|同比|下降|升降|增幅|环比|±).*(?:率|幅度|比例|百分比|幅|比)$|^(?:同比|增减|增长|增幅|变动)$/,
  ),
  amount(
    'change-amount',
    /^.*(?:增减|增长|变动|同比|差异|增加|减少|升降).*(?:额|数|金额|值|情况|万元|元)$|^(?:(?:19|20)\d\d年?(?:度)?|(?:本年)?(?:决算|支出|执行)数?)?(?:比|较|与)(?:上年|上年度|去年|(?:19|20)\d\d年?(?:度)?)(?:决算)?(?:数)?(?:相比)?(?:增减|增加|减少|增长|变动|变化)(?:情况)?$/,
  ),
  rate(
    'share',
    /^(?:所)?占(?:比|比例|比重|总额比|.{0,10}(?:的)?(?:比重|比例|百分比))$|^(?:所占)?(?:比重|比例|百分比|结构比)$/,
  ),
  amount(
    'carry-in',
    /^(?:上年(?:度)?|年初|期初|以前年度)(?:财政)?(?:拨款)?(?:资金)?结[转余](?:和结余|与结余|及结余|结余|、结余)?(?:资金|数|金额|额)?$/,
  ),
  amount(
    'carry-out',
    /^(?:年末|期末|当年|本年|年终|累计)?(?:财政)?(?:拨款)?(?:资金)?结[转余](?:和结余|与结余|及结余|结余)?(?:资金|数|金额|额)?$/,
  ),
  amount('budget-cut', /^(?:预算|年中|本年)?(?:追减|调减|核减)(?:预算)?(?:数|额|金额|资金)?$/),
  amount('planned-cost', /^(?:计划|目标|预计|预期)(?:总)?成本$/),
  amount('actual-cost', /^实际(?:总)?成本$/),
  amount('saving', /^(?:成本|资金|投资|采购)?节约(?:额|金额|资金|数)$/),
  amount('unit-price', /^(?:平均|采购|合同|中标|实际|综合)?单价$|^(?:补助|补贴|发放|资助|收费|奖补)标准$/),
  amount(
    'adjustment',
    /^(?:预算|年中|年度|本年|全年)?(?:调整|追加|调剂|追加追减|追加减|调增调减|增减)(?:数|额|金额|资金|情况)?$|^(?:本年|年中)?追加预算(?:数)?$/,
  ),
  amount(
    'initial-budget',
    /^(?:项目|资金|部门|当年|全年)?(?:年初)(?:部门|批复|安排|批复的|财政)?(?:的)?(?:预算)?(?:安排|批复|下达|申报)?(?:数|额|金额|资金|资金额|总额)?$/,
  ),
  amount('initial-budget', /^(?:预算安排数|年度预算申请|预算申请数|年初预算.{0,4})$/),
  amount(
    'full-year-budget',
    /^(?:项目|资金|全年|当年|年度|本年|本年度)?(?:调整后|调整|调整后的|扣除统筹整合资金后|安排|批复|实际)?(?:的)?(?:全年)?(?:预算|预算安排)(?:数|额|金额|总额|资金|资金总额|情况|总数|安排数|批复数)?(?:调整后)?$/,
  ),
  amount(
    'full-year-budget',
    /^全年调整后?预算(?:数|额|金额)?$|^(?:财政年度|全年|年度)?可执行指标(?:总数|总额|数|金额)?$|^预算安排情况调整后$|^计划(?:安排|投入|下达)?(?:资金|金额|数)$|^(?:应|计划)?(?:下达|批复)(?:预算|资金)(?:数)?$/,
  ),
  amount(
    'arrived',
    /^(?:全年|本年|本年度|当年)?(?:实际)?(?:资金)?(?:实际)?(?:到位|拨付|拨入)(?:的)?(?:资金|资金数|资金额|数|金额|额|情况)?$/,
  ),
  amount(
    'executed',
    /^(?:全年|当年|本年|本年度|年度|截至年底)?(?:预算|资金|实际|累计)?(?:执行|支付|使用)(?:资金|数|额|金额|情况|总额)?$/,
  ),
  amount(
    'executed',
    /^(?:已使用|已支付|已支出|实际使用|支出)(?:资金|数|金额|额)$|^(?:已使用|已支付|已支出|实际使用)$|^(?:全年|当年)?(?:实际|累计|全年)支出(?:资金|数|额|金额)?$/,
  ),
  amount(
    'full-year-budget',
    /^(?:年度|全年|部门|项目)?(?:预算支出|支出预算|预算收入|收入预算)(?:总额|总计|合计)$/,
  ),
  amount('executed', /^(?:年度|全年|部门|项目)?实际(?:资金)?支出(?:总额|总计|合计)$|^(?:全年|年度)支出总额$/),
  amount('full-year-budget', /^(?:全年|年中)?调整后$/),
  amount('full-year-budget', /^(?:预算|资金)?(?:安排|计划)(?:的)?(?:资金|金额|额|数)(?:数|额)?$/),
  amount('executed', /^(?:本年|当年|项目|预算)?支出(?:数|额|金额)$/),
  amount('opening-balance', /^(?:期初|年初)余额$|^期初数?$/),
  amount('closing-balance', /^(?:期末|年末)(?:余额|数)$|^期末$/),
  amount('final', /^(?:决算)?统计数$/),
  {
    field: 'quantity',
    measure: 'count',
    pattern:
      /^(?:采购|购置|补助|补贴|发放|资助|奖补|享受|受益|培训|参保)?(?:数量|台数|辆数|套数|件数|面积|亩数|人数|人次|户数|次数)$|^工程量$/,
  },
  ...Object.entries(PROCUREMENT).map(([field, pattern]) => amount(field, pattern)),
  amount('budget', /^(?:政府)?采购预算(?:数|金额|额)?$/),
  amount('final', /^(?:政府)?(?:实际采购|采购执行|实际支出采购)(?:数|金额|额)?$/),
  ...Object.entries(ASSETS).map(([field, pattern]) => amount(field, pattern)),
  amount('coordinated', /^统筹整合资金(?:数)?$/),
  amount('income', /^(?:本年)?收入(?:合计|总计)$|^本年(?:度)?收入$/),
  amount('expenditure', /^(?:本年)?支出(?:合计|总计)$|^本年(?:度)?支出$/),
  amount('fiscal-income', /^(?:本年)?财政拨款收入$/),
  amount('superior-subsidy-income', /^上级补助收入$/),
  amount('institution-income', /^事业收入$/),
  amount('education-charges', /^(?:其中)?教育收费$/),
  amount('business-income', /^经营收入$/),
  amount('affiliate-income', /^附属单位上缴收入$/),
  amount('other-income', /^其他收入$/),
  amount('basic-expenditure', /^(?:其中)?基本支出(?:结转)?(?:和结余)?$/),
  amount('project-expenditure', /^(?:其中)?项目支出(?:结转)?(?:和结余)?$/),
  amount('remitted-expenditure', /^上缴上级支出$/),
  amount('business-expenditure', /^经营支出$/),
  amount('affiliate-subsidy', /^对附属单位补助支出$/),
  amount('personnel', /^人员(?:经费|支出)$/),
  amount('public', /^(?:日常)?公用(?:经费|支出)$/),
  amount('general-public-budget', /^一般公共预算(?:财政)?(?:拨款)?(?:收入|支出)?$/),
  amount('government-fund', /^政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:收入|支出)?$/),
  amount('state-capital', /^国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:收入|支出)?$/),
  amount('budget', /^(?:支出)?预算$/),
  amount('final', /^(?:支出|执行)?决算(?:数|额|金额|支出|支出数)?$/),
  amount('current-year', /^本年(?:度)?(?:决算|实际|支出|预算)?(?:数|额|金额)?$/),
  amount(
    'prior-year',
    /^(?:上年|上年度|去年|上一年度|前一年)(?:决算|实际|支出|同期|预算|执行)?(?:数|额|金额)?$/,
  ),
  amount('total', /^(?:合计|总计|小计|总额)$/),
  amount('amount', /^金额$/),
];

const ANY = anyOf(ENTRIES.map(({ pattern }) => pattern));

/** What kind of number a field holds, for columns that no header word announces. */
export function measureOf(field: FieldName): Measure {
  const known = ENTRIES.find((entry) => entry.field === field);
  return known?.measure ?? (field.endsWith('-rate') ? 'rate' : 'amount');
}

const YEARLY =
  /^((?:19|20)\d\d)(?:年|年度)?(?:"?三公"?经费)?(?:财政拨款)?(决算|预算|支出|支出决算|支出预算|执行|实际|实际支出|年初预算|调整预算)?(?:数|额|金额)?$/;

/** What a header word announces; null when it is not one of an amount column. */
export function columnTerm(core: string, percent: boolean): ColumnTerm | null {
  const yearly = YEARLY.exec(core);
  if (yearly) {
    const word = yearly[2] ?? '';
    const field = word.includes('年初预算')
      ? 'initial-budget'
      : word.includes('预算')
        ? 'budget'
        : word.includes('决算')
          ? 'final'
          : word.includes('执行')
            ? 'executed'
            : 'year';
    return { field, measure: 'amount', year: Number(yearly[1]) };
  }
  if (!ANY.test(core)) return null;
  for (const { field, measure, pattern } of ENTRIES) {
    if (!pattern.test(core)) continue;
    if (field === 'change-amount' && percent) return { field: 'change-rate', measure: 'rate', year: null };
    if (field === 'change-rate' && !percent && /^(?:同比|增减|变动)$/.test(core)) {
      return { field: 'change-amount', measure: 'amount', year: null };
    }
    return { field, measure, year: null };
  }
  return null;
}
