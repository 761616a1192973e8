/** Words that only one family of forms prints, by family (§2.3–2.6). */
export type Marker =
  'transfer' | 'central-funds' | 'chongqing' | 'hunan' | 'hubei' | 'sichuan' | 'basic-expenditure';

const MARKERS: readonly (readonly [Marker, RegExp])[] = [
  ['transfer', /^(?:中央主管部门|地方主管部门|转移支付项目名称|资金使用单位)$/],
  ['central-funds', /^中央(?:补助|财政资金)$/],
  ['chongqing', /^执行率(?:权重|得分)$/],
  ['hunan', /^按(?:收入|支出)性质分/],
  ['hubei', /财政资金总额$/],
  ['sichuan', /^财政专户管理资金$|0013zp$/i],
  ['basic-expenditure', /^经济分类科目|^人员经费合计$/],
];

/** The family a label gives away; null for words that many families share. */
export function markerOf(core: string): Marker | null {
  for (const [marker, pattern] of MARKERS) if (pattern.test(core)) return marker;
  return null;
}
