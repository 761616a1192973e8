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
  /** How much of the year is over, as a share that spending is held against. */
  pace: '序时 时序进度 时间进度',
  /** In front of an amount that an amount has passed: 首次突破2万亿元. */
  'at-last': '首次 首度 再次 成功 历史性 一举',
  /** How a rate begins that measures what was not done. */
  'rate-of-none': '不 未 非',
  /** What remains of an amount of which a part was done, at the head of its name. */
  'still-left': '尚 剩余 其余 结余 余 未 待 正在 还有',
  /** What was done of an amount, at the head of its name. */
  'done-of-it':
    '已 支出 实际 使用 拨付 支付 完成 整改 追回 收回 兑付 累计完成 累计支付 办结 审结 执结 审执结 投入 开工 销号 化解 偿还',
  /** A list that names the main parts only. */
  'main-parts-only': '主要 重点',
} as const;
