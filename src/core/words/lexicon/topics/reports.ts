/** Of what phrases of reports tell of their figures (短语中的标志词). */
export const REPORTS = {
  /** An amount for each, or for each year: never added. */
  'amount-for-each': '年均 人均 平均 均价 每人 每年 每月 每个 户均 标准 单价 日均 月均 利率 期限',
  /** What is left of an amount. */
  'left-over': '结余 结转 盈余 剩余',
  /** What is lacking to an amount. */
  lacking: '缺口 赤字 收不抵支',
  /** At the beginning of a year. */
  'opening-said': '年初 期初 上年 上期',
  /** At the end of a year. */
  'closing-said': '年末 期末 年底',
  /** Of all years together. */
  'of-all-years': '滚存 累计',
  /** Behind a figure that is none of its subject: 在5万元的基础上, 控制在限额5万元以内. */
  'surrounds-a-figure': '基础上 背景下 的情况下 影响 因素 以上的 标准 以内 之内 范围内',
  /** What a remainder of income and expenditure is called by, within lists of one side. */
  'of-both-sides': '收支 当年 缺口 赤字 累计 滚存',
  /** What is carried on, beside the kinds that make up a whole. */
  'carried-on': '结转 结余',
  /** A list that names the main parts only. */
  'main-parts-only': '主要 重点',
} as const;
