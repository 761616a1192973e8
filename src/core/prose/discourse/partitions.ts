/**
 * Sets of kinds that make up their whole between them (互补的分类): a list of one from each is complete without
 * saying so. Each kind by a word its name holds, the more telling first.
 */
const PARTITIONS: readonly (readonly RegExp[])[] = [
  [/非税/, /(?<!非)税收/],
  [/一般债/, /专项债/],
  [/新增/, /再融资/],
  [/基本支出|基本经费/, /项目支出|项目经费/],
  [/人员经费|人员支出|工资福利/, /公用经费|公用支出|日常公用/],
  [/人员(?:经费|支出|类)/, /公用经费|公用支出|运转类/, /项目(?:经费|支出)|特定目标类/],
  [/本金/, /利息/],
  [/出国/, /公务用车|公车|车辆/, /公务接待|接待费/],
  [/公务用车购置|车辆购置|购置费|购置支出/, /运行维护|运行费|运维/],
  [/货物/, /工程/, /服务/],
  [/流动资产/, /固定资产|非流动资产/],
  [/中央级|中央财政|中央资金/, /地方级|地方财政|地方资金/],
  [/[市省州]级|[市省州]本级|市直/, /县区|县（市|县级|区县|县市/],
  [/行政(?:编制|人员)/, /事业(?:编制|人员)/],
  [/一般公共预算/, /政府性基金/],
  [/国内(?:公务)?接待/, /外事接待|国（境）外/],
  [/年初预算/, /追加预算|预算追加/],
  [/在职/, /退休|离退休|离休/],
];

/** Whether the names are one from each kind of a set that makes up a whole. */
export function isPartition(names: readonly string[]): boolean {
  return PARTITIONS.some((kinds) => {
    const met = kinds.map((kind) => names.filter((name) => kind.test(name)).length);
    return met.every((count) => count > 0) && names.every((name) => kinds.some((kind) => kind.test(name)));
  });
}
