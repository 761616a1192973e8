import { anyOf } from './any';

/**
 * Row names of funding sources (资金来源), by label core. Fixed by the command line's JSON; a row that is none of
 * them keeps its own label.
 */
export type SourceKey =
  'total' | 'fiscal' | 'carry-over' | 'special-account' | 'own' | 'other' | 'central' | 'local';

/** “三公”经费合计 as the name of a row or a column. */
const ITEMS_TOTAL = /^三公经费(?:支出)?(?:合计|总额|总计|支出|决算|小计)?$/;

const SOURCES: readonly (readonly [SourceKey, RegExp])[] = [
  [
    'total',
    /^(?:年度|项目|全年|预算|当年|本年|部门|资金)?(?:财政)?(?:预算)?(?:资金|金额)?(?:总额|总金额|总计|合计|总数)$|^(?:年度)?总金额$|^总额$|^支出合计$|^部门(?:\(单位\))?整体支出(?:总额|合计)?$|^年度(?:预算)?资金$/,
  ],
  ['total', ITEMS_TOTAL],
  ['carry-over', /^(?:上年|以前年度|年初|上年度|历年)?(?:财政)?结[转余](?:和结余|结余)?(?:资金|数|金额)?$/],
  ['special-account', /^(?:财政)?(?:教育)?专户(?:管理)?(?:资金|拨款)?$|^纳入专户.*$/],
  ['central', /^中央(?:财政)?(?:补助|资金|拨款|补助资金|转移支付.*|专项资金)?$/],
  [
    'local',
    /^(?:省|市|县|区|州)级$|^(?:地方|省级|市级|县级|区级|州级|县区级?|市县|省|市|县|县市区)(?:本级)?(?:财政)?(?:补助|资金|配套|配套资金|拨款|补助资金|财政)$/,
  ],
  [
    'fiscal',
    /^(?:当年|本年|年初|本年度|本级|同级)?(?:一般公共预算|一般预算内|预算内|公共)?(?:财政)?(?:预算)?(?:拨款|财政资金|财政拨款|财政拨款资金|财政性资金|财政预算资金|拨款资金)$|^预算内(?:资金)?$|^财政资金$|^政府预算(?:资金|拨款)$|^一般公共预算(?:资金)?$/,
  ],
  ['own', /^(?:单位|自有|自筹|单位自有|单位自筹|事业|部门自有)(?:资金|收入)$|^(?:单位)?自筹$/],
  ['other', /^其[他它](?:资金|来源|来源资金|收入)?$|^非财政(?:性)?(?:拨款)?资金$|^社会(?:投入|资金).*$/],
];

const ANY_SOURCE = anyOf(SOURCES.map(([, pattern]) => pattern));

/** The funding source a row label names; null for any other label. */
export function sourceKey(core: string): SourceKey | null {
  if (ANY_SOURCE.test(core)) {
    for (const [key, pattern] of SOURCES) if (pattern.test(core)) return key;
  }
  return core.length > 2 && /[小合]计$/.test(core) ? sourceKey(core.slice(0, -2)) : null;
}

/** Items of "三公"经费 and what each is part of, by concept. */
export type ThreePublicItem =
  | 'total'
  | 'abroad'
  | 'vehicles'
  | 'vehicle-purchase'
  | 'vehicle-operation'
  | 'reception'
  | 'reception-domestic'
  | 'reception-foreign-affairs'
  | 'reception-abroad'
  | 'meeting'
  | 'training';

const THREE_PUBLIC: readonly (readonly [ThreePublicItem, RegExp])[] = [
  ['abroad', /^因公出国.*$|^出国境.*$/],
  ['vehicles', /^(?:公务用车|公车|车辆)购置(?:费)?(?:及|和|与)?运行(?:维护)?(?:费|费用|经费|支出)?$/],
  ['vehicles', /^公务用车(?:费|费用|经费)$/],
  ['vehicle-purchase', /^购置费$|^(?:公务用车|公车|车辆)购置(?:费|费用|支出)?$/],
  ['vehicle-operation', /^运行(?:维护)?费$|^(?:公务用车|公车|车辆)运行(?:维护)?(?:费|费用|支出)?$/],
  ['reception-foreign-affairs', /^外事接待(?:费)?.*$/],
  ['reception-abroad', /^国境?外(?:公务)?接待(?:费)?.*$/],
  ['reception-domestic', /^国内(?:公务)?接待(?:费)?.*$/],
  ['reception', /^公务(?:接|招)待(?:费|费用|支出)?$|^(?:业务)?招待费$/],
  ['meeting', /^会议费(?:支出)?$/],
  ['training', /^培训费(?:支出)?$/],
];

/** Whether a label names all "三公" items together. */
export function isItemsTotal(core: string): boolean {
  return ITEMS_TOTAL.test(core);
}

/** Numbers of groups, persons and cars listed below the amounts (相关统计数). */
const COUNT = /团组|批次|人次|人数|保有|购置数|数量|台数|辆数/;

/** The "三公" item a label names. */
export function threePublicItem(core: string): ThreePublicItem | null {
  if (COUNT.test(core)) return null;
  for (const [item, pattern] of THREE_PUBLIC) if (pattern.test(core)) return item;
  return null;
}
