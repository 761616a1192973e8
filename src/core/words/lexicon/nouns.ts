import { lines } from './morpheme';

/** Words without a slot: they fill a label out. `money` shows that the label is about money. */
export const NOUNS = [
  ...lines('money', {
    money:
      '资金 经费 补助 拨款 款 款项 费用 补贴 费 金 财力 补助资金 补助款 拨款资金 资金来源数 价款 钱款 财政事权 收支额 指标(资金) 资金规模',
  }),
  ...lines('noun', {
    situation: '情况',
    noun: '衔接 配套 执行中 年度执行中 预决算 编制内 本页 预算执行中 项目 部门 参考 单项 具体 所有 加权 最终 部门单位 单位 各单位 预算单位 指标 绩效 绩效指标 自评 自评价 评价 考核 标准 一般 基础 当前 目前 现行 有关 相关 主要 各项 分项 单个 民币 账面 会计 财务 部门整体 整体绩效 本单位 本部门 我单位 全部门 市直部门 综合 汇编 统计 核算 结果 业务 事项 工作 任务 总体 合同 中标 招标 监控 自查 处室 股室 口径 年度内 资金类 分配情况 专家 单位自评 部门自评 部门评价 初评 终评 单位自查 人员 明细项 直达 统筹 部分',
  }),
  ...lines('noun', {
    reviewer:
      '评审 抽查 复核 财政审核 财政复核 主管部门复核 主管部门审核 财政抽查 财政再评价 复评 复审 核查 部门复核 财政部门 财政评价 主管部门评价 第三方 财政部门审核 财政部门复核 第三方评价 ',
  }),
  // What one of many gets or costs: 人均公用经费.
  ...lines('noun', { per: '单车 人均 户均 生均 亩均 车均 村均 校均 师均 院均 班均 床均' }),
  ...lines('particle', {
    of: '的',
    particle: '及 和 、 与其 之 或 以及 并 含 且 , / ÷ - — · 及其 等 至 暨 者 所',
  }),
];
