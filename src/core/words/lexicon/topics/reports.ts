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
  /** At the head of a clause that says there is none of what it names. */
  'denies-any': '无 没有 未发生 未安排 未产生',
  /** What remains of an amount of which a part was done, at the head of its name. */
  'still-left': '尚 剩余 其余 结余 余 未 待 正在 还有',
  /** What was done of an amount, at the head of its name. */
  'done-of-it':
    '已 支出 实际 使用 拨付 支付 完成 整改 追回 收回 兑付 累计完成 累计支付 办结 审结 执结 审执结 投入 开工 销号 化解 偿还',
  /** Who or what gave an amount its force, in front of 的: 县人大批准的. */
  'ends-as-approval': '批准 核定 批复 下达 审议通过 汇总',
  /** A word that any money may be called by behind its name. */
  'kind-of-money': '资金 经费',
  /** How the name of a project ends that any other may end in as well. */
  'ends-as-project': '项目 经费 专项 资金',
  /** A word of comparison in place of a name, at its beginning. */
  'compares-instead': '增幅 总体 合计 总量 数据 较 增 同比',
  /** A basis that figures are compared on. */
  'basis-of-comparison': '口径 剔除 因素 还原',
  /** 平均 in place of a name. */
  'average-said': '平均',
  /** What the last of several names ends in for all of them: 甲、乙收入. */
  'ends-for-all': '收入 支出 经费 资金 费用 预算 限额 余额',
  /** There was no budget either. */
  'no-budget-said': '预算持平 预算数持平 无预算 未安排预算',
  /** The total of one side of an account with all that was carried on. */
  'grand-total': '总计',
  /** How the words in front of a total end. */
  'ends-as-total': '总计 合计 总量 总额 总收入 总支出 总收入合计 总支出合计 总规模 总财力 总盘子',
  /** How they end whatever stands behind. */
  'ends-as-sum': '合计 共计',
  /** How a paragraph ends whose list stands in the paragraphs below. */
  'opens-rows':
    '其中 包括 具体是 具体为 具体如下 具体情况是 具体情况为 具体情况如下 如下 情况是 构成 方面 分别是 分别为',
  /** In front of the name of a whole. */
  'all-of': '全部 整个',
  /** How the title of a section ends. */
  'ends-as-heading': '情况 说明 概况 构成 报告 分析 建议 依据 安排 解释',
  /** Both sides of an account. */
  flow: '收入 支出',
  /** What the code of an account is called by, behind its name. */
  'ends-as-account-code': '类科目 科目',
  /** Words between a level and the name of what it has. */
  'done-before-name': '地方 完成 实现 安排 累计 预计',
  /** A reason goes on being counted. */
  'counts-on': '二是 三是 四是 五是 六是 七是 八是 九是',
  /** A little more than the figure in front of it. */
  'a-little-more': '多 余',
  /** Opens a comparison whose end must follow: 与…相比. */
  'compares-with-end': '与 同',
  /** A list that names the main parts only. */
  'main-parts-only': '主要 重点',
} as const;
