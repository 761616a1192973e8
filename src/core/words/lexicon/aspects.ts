import { lines } from './morpheme';

/** What of a figure (方面), and the words that compare. */
export const ASPECTS = [
  ...lines('amount', {
    plain: '数 额 值 数额 数值 款额 数据 绝对值 绝对数 绝对额 具体数 额数',
    money: '金额 金额数 总金额数 资金额 款项金额 资金数 资金数额 金额值 经费数 经费额',
  }),
  ...lines('total', {
    sum: '合计 总额 总数 总 合计数 总和 共计 累计总额 总量 总数额 合计金额 总值 总规模 合计额 总资金',
    grand: '总计 总计数',
    sub: '小计 小计数 分项小计',
  }),
  ...lines('rate', {
    suffix: '率',
    rate: '进度 进度率 比率 百分比 百分率 百分数 完成比 进度比 进度比例 占百分比',
    proportion: '比例',
    extent: '幅度 程度 ',
  }),
  ...lines('change', {
    change:
      '增减 增、减 变动 对比 差异 升降 变化 增减变动 增减变化 增减情况 差额 偏差 增减差 变动情况 变化情况 升降变动 增降 增(减) 增+减- 增+、减- 增减(+、-) 增加(减少) 增加或减少 增加/减少 增/减 变动差异 差异值 增长(下降) 增长或下降 ± +- +、- +/- 增减值 增减绝对值 增减量 变动值 变动量',
    more: '增加 减少 增 减 新增 净增 净减 增多 上升 超出 超过 低于 高于 下降额 降低 减 净增加 净减少 增加值 减少值 增支 减支 增收 减收',
    // Against a budget by the word itself.
    over: '超支 超预算 超出预算 超过预算',
  }),
  ...lines('growth', {
    growth:
      '增长 下降 增幅 降幅 增长幅度 增减幅度 变动幅度 增速 增长率 增减率 变动率 增减比例 增减百分比 增长比例 增长百分比 变动比例 变化率 变化幅度 升降幅度 升降率 涨幅 增减幅 变动幅 下降率 下降幅度 增幅率 波动率 变动百分比 变化比例 变动系数 递增 增长速度 压减率 压降率 压减幅度 压减比例 压降比例',
    difference:
      '环比 环比增长 环比增减 环比变动 差异率 偏差率 偏离度 偏差度 差异程度 偏差比例 差异幅度 偏离率 偏差幅度',
    yearly:
      '同比增长 同比增长率 同比增减率 同比变动率 同比增幅 同比下降 同比增减幅度 同比增长幅度 同比变化率 年增长率 年均增长率',
    yearlyAmount:
      '同比 同比增减 同比变动 同比变化 同比升降 同比增加 同比减少 同比增减额 同比增长额 同比变动额 同比差额',
  }),
  ...lines('share', {
    share:
      '占比 比重 所占比重 所占比例 占比例 占比重 结构比 构成比 占比率 结构占比 占总比 构成 占比情况 比重结构 份额 结构比重 占总数比',
  }),
  ...lines('than', { behind: '比', than: '较 相比于 相较 相较于 对比于 比较 较之 ' }),
  ...lines('with', { with: '与 同 和 跟 对' }),
  ...lines('compared', {
    compared: '相比 比较相比 对比相比 相比较 比起来 对比情况',
    ratio: '之比 的比值 的比率',
    difference: '之差 的差额 的差值 的差',
  }),
  ...lines('of', { of: '占 所占 占到 约占 占全部' }),
  ...lines('reach', { reach: '为 完成率为 达' }),
  ...lines('control', { control: '控制 管控 约束', use: '利用 在用' }),
];

/** What every name of a ratio ends in, for passing over labels that cannot be one. */
export const RATE_ENDINGS = ['率'] as const;
