import { anyOf } from './any';

/** Roles of the columns of an indicator block (绩效指标). */
export type IndicatorRole =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'level4'
  | 'relation'
  | 'target'
  | 'initial-target'
  | 'adjusted-target'
  | 'measure-unit'
  | 'actual'
  | 'weight'
  | 'score'
  | 'reason'
  | 'criterion'
  | 'explanation'
  | 'completion'
  | 'coefficient'
  | 'weight-share'
  | 'converted-score'
  | 'review-score'
  | 'core-flag'
  | 'remark'
  | 'group';

/** Header words of indicator blocks (§2.7), most specific first; patterns match whole label cores. */
const ENTRIES: readonly (readonly [IndicatorRole, RegExp])[] = [
  ['level1', /^(?:一级|1级)(?:绩效)?指标(?:名称)?$|^一级$/],
  ['level2', /^(?:二级|2级)(?:绩效)?指标(?:名称)?$|^二级$/],
  ['level3', /^(?:三级|3级)(?:绩效)?指标(?:名称|内容)?$|^三级$/],
  ['level4', /^四级(?:绩效)?指标$/],
  ['level3', /^(?:绩效)?指标(?:名称|内容)$|^(?:评价|考核|评分)(?:指标|内容|项目)$|^具体指标$|^指标$/],
  ['relation', /^(?:指标)?(?:性质|符号|值?符号|方向)(?:[≥=≤><定性].*)?$|^指标性质.*$|^计算符号$|^运算符号?$/],
  ['measure-unit', /^(?:度量|计量|指标)?单位(?:文字描述)?$|^(?:度量|计量)单位.*$/],
  ['initial-target', /^年初(?:绩效)?(?:指标|目标)值$/],
  ['adjusted-target', /^(?:年中)?(?:调整|全年调整)后?(?:绩效)?(?:指标|目标)值$/],
  [
    'actual',
    /^(?:全年|年度|本年|本年度|单项指标|指标|截至.*)?(?:实际)?(?:完成|实现|达成)(?:的)?(?:指标|目标)?(?:值|数|结果|情况值)(?:绝对值)?$/,
  ],
  [
    'actual',
    /^(?:全年|年度|本年)?实际(?:指标)?值$|^(?:全年)?实际(?:完成)?(?:情况|绩效值|目标值|指标完成值|完成绩效)?$|^实施进度$|^年度指标完成情况$/,
  ],
  [
    'target',
    /^(?:年度|全年|预期|本年|年初|计划|绩效)?(?:设定)?(?:绩效)?(?:指标|目标)(?:的)?值$|^(?:年度|全年|预期)?(?:指标|目标)值.*$|^(?:计划|控制|预期)(?:指标|目标|值|数)$|^目标$/,
  ],
  ['converted-score', /^(?:单项)?(?:指标)?折算(?:后)?得分$/],
  ['weight-share', /^权重占比$/],
  ['review-score', /^(?:财政|主管部门|复核|评审)(?:审核|复核|评审)?(?:评分|得分)$/],
  ['coefficient', /^得分系数$/],
  [
    'weight',
    /^(?:指标|参考|标准|单项指标|三级指标)?(?:分值|权重|权重分|标准分|标准分值|权重分值|满分|分数|分值权重)$/,
  ],
  [
    'score',
    /^(?:指标|自评|评价|单项指标|单位自评|实际|部门自评|考核|年度)?(?:得分|自评分|自评分值|自评得分|实得分|评分|自评分数)$/,
  ],
  ['criterion', /^(?:评价|评分|计分|考核|评定)(?:标准|细则|办法|方法|规则|依据)(?:及说明)?$/],
  ['explanation', /^(?:指标|评价要点|评分)(?:说明|解释|内涵|定义|释义|要点)$|^评价要点$/],
  ['core-flag', /^是否(?:为)?核心指标$|^核心指标$/],
  ['completion', /^(?:单项)?(?:指标)?(?:完成情况|完成率|完成比例|完成程度)$/],
  [
    'reason',
    /^.*(?:原因).*$|^(?:指标)?(?:偏差|偏离)(?:度)?(?:情况)?(?:分析|说明)(?:及.*)?$|^改进措施.*$|^(?:扣分|失分)(?:说明|理由)$/,
  ],
  ['remark', /^(?:说明|备注|情况说明|佐证材料|数据来源|证明材料|评分说明|得分说明|自评说明|评价过程)$/],
  ['group', /^(?:年度|项目)?绩效指标(?:完成情况)?$|^自评得分情况$/],
];

const ANY = anyOf(ENTRIES.map(([, pattern]) => pattern));

/** The role a header word gives its column in an indicator block; null when it gives none. */
export function indicatorRole(core: string): IndicatorRole | null {
  if (!ANY.test(core)) return null;
  for (const [role, pattern] of ENTRIES) if (pattern.test(core)) return role;
  return null;
}

/** The role of that name; null for any other name. */
export function indicatorNamed(name: string): IndicatorRole | null {
  return ENTRIES.find(([role]) => role === name)?.[0] ?? null;
}

const LEVEL1 =
  /^(?:项目)?(?:产出|完成|效益|效果|满意度|成本|决策|管理|过程|投入|绩效|效率|履职|履职效能|履职效果|履职效益|运行成本|管理效率|社会效应|可持续发展能力|服务对象满意度|服务满意度|预算执行|预算执行率|预算管理|可持续性)(?:指标|类指标)?$/;

/** Whether the words name a first-level indicator (一级指标). */
export function isLevel1(core: string): boolean {
  return LEVEL1.test(core);
}
