/** Words by which names, titles and sentences speak of a matter (主题词), each matter's separated by spaces. */
const WORDS = {
  // Of what a level of indicators is.
  cost: '成本',
  output: '产出 完成',
  benefit: '效益 效果',
  satisfaction: '满意',
  quantity: '数量',

  // Of indicators and what they measure.
  target: '目标 指标值 计划',
  achievement: '实际 完成',
  'change-rate': '变动率 增长率 增减率 变化率',
  ratio: '率 比 例 度',
  rate: '率 满意度 比例 占比 覆盖面',
  'rate-name': '率 满意度',
  'rate-gap': '率差 率差异 率差距 进度差 进度差异 进度差距 比例差 百分点',
  'less-is-better':
    '成本 事故 投诉 结余率 超支 死亡 伤亡 受害率 成灾率 发生率 逾期 违规 误差 差错 不合格 能耗 调整次数 控制率 破损 流失 延误 负债',
  'more-is-better':
    '办结率 结案率 破案率 答复率 及时率 排查率 处理率 处置率 化解率 整改率 查处率 办理率 回复率 响应率 下降率 降低率',
  'saving-or-income': '节约 节省 减少 降低 收入',
  'fall-or-none': '下 降 减 零 无',
  'rate-of-quality': '合格率 达标率 优良率 准确率 验收通过率 正确率',
  growth: '增幅 涨幅 增速 增长率 增长幅度 增长比例 增长速度',
  judgement: '结果 等级 等次 评价 评定 考核',
  'target-of-rule':
    '目标 目标值 目标数 计划 计划值 计划数 预算 预算值 预算数 任务 任务值 任务数 指标 指标值 指标数',
  'absolute-value': '绝对值',
  'per-piece': '人均 单价 单位成本 均价 标准 平均 户均 次均 生均 亩均 床均',

  // Of what was done, was not, or will be.
  denial: '未 不 没 没有 尚未 未能 难以 不够 未按 无',
  'not-done': '未 没有',
  passed: '合格 达标 通过 优秀 良好',
  shortfall: '未 不足 偏差 滞后 延迟 推迟 待 减少 低于 缺 没有 尚',
  caution: '约 近 余 多 左右 上下 不足 不到 超过 以上 以内 预计',

  'comes-about':
    '完成 恢复 提升 提高 改善 增强 保障 落实 推进 推动 运行 运转 开展 实施 解决 巩固 缓解 消除 保护 利用 覆盖 优化',
  'brings-about': '保障 维护 落实 促进 推动 推进 规范 完善 巩固 支持 满足 实现 保护 稳定 助力 带动 确保 缓解',
  already: '已 已经',
  received: '得到 获得 已 均 有所 基本得到 进一步得到',

  'as-above': '同上 同前 见上 如上 原因同上 同上一项',

  // Of money.
  outgoings: '支 三公 采购 费用',
  'income-or-rest': '收入 收入合计 收入总计 收益 盈余 结余',
  remainder: '差 缺 未 剩 余 超 欠 尚 净 节约 节支 结转',
  overspending: '超支 透支 欠收 欠缴',
  'three-public': '出国 出境 用车 公车 车辆 接待',

  'fund-management':
    '分配科学性 下达及时性 拨付合规性 使用规范性 执行准确性 预算绩效管理情况 支出责任履行情况',

  // Of time.
  'prior-year': '上年 上一年 去年 前年 同比 同期',
  'last-year': '上年 去年 同比',
  'end-of-year': '年末 期末 年终 年底 滚存 累计',
  'carried-over': '结转 结余 续建 跨年 历年 以前年度 尾款',

  'date-of-form':
    '填报日期 填报时间 填表日期 填表时间 制表日期 制表时间 报告日期 报告时间 自评日期 自评时间 成文日期 成文时间',

  'at-a-point': '限额 余额 存量',
  'several-years': '起止 建设年限 实施年限 建设期 实施期 执行期',

  'no-sum': '百分点 百分比 比率 比重 排名 名次 平均 人均 均价 单价',

  'earlier-years': '以前年度 历年 往年 以往年度',
  'one-month': '本月 当月 上月 本季 上季',

  // Of columns.
  name: '名称',
  sort: '类别 类型 性质 分类 种类 级别',

  // Of budgets.
  adjusting: '调整预算 调剂预算 变更预算',
  after: '后',

  // Of journals.
  voucher: '日期 凭证 摘要 时间',
  'part-of-date': '月 日',
  debit: '借方',
  credit: '贷方',

  // Of people.
  signer: '人 领导 审核 复核 制表 制单 会计 出纳 签字 签章 盖章 主管',
  'left-service': '退休 离休 遗属',
  'in-service': '在职 在编 在岗 正式',
  'all-retired': '离退休 离、退休',

  // Of units, by what a form calls them.
  each: '各',
  'local-department': '地方主管部门 地方主管单位',

  // Of tables and sections, by their titles.
  'of-which': '其中 其中:',
  'written-form': '自评情况 自评报告 绩效报告 评价报告',
  list: '汇总 一览 清单 台账 统计 名单',
  monitoring: '运行监控 监控表',
  'before-year-end':
    '上半年 半年度 一季度 二季度 三季度 一二季度 1季度 2季度 3季度 前二季 前三季 前两季 前2季 前3季 第一季 第二季 第三季',
  cumulative: '累计 截至 截止 前二季 前三季 至 止',
  // Of loans and bonds.
  average: '人均 户均 均价 平均',
  'price-each': '标准 单价 人均 户均 定额 均价 每人 每亩 每户',
  'comes-in': '增加 新增 收入 到位 拨入 举借 转入 计提 购入 新购',
  'goes-out': '减少 偿还 支出 使用 支付 拨付 还本 核销 转出 处置 报废',
  interest: '利息 年利息 本年利息 全年利息 应付利息 应计利息 利息额 利息金额 利息支出 年利息额',
  'interest-rate': '利率',
  budget: '预算',
  outturn: '决算 执行 自评 完成 收支明细 支出情况',
  'outturn-column': '决算 执行 支出数',
  'general-budget': '一般公共预算',
  'granted-budget': '财政拨款 一般公共预算',
  department: '整体',
  evaluated: '项目 整体',
  income: '收入',
  'income-and-expenditure': '收支 收入',
  expenditure: '支出',
  'granted-expenditure': '一般公共预算 财政拨款 支出',
  'three-public-expenditure': '三公 支出',
  'project-expenditure': '项目 支出',
  total: '合计 总计 小计',
} as const;

/** A matter that texts speak of. */
export type Topic = keyof typeof WORDS;

/** The words of each topic. */
export const TOPICS: ReadonlyMap<Topic, readonly string[]> = new Map(
  Object.entries(WORDS).map(([topic, words]) => [topic as Topic, words.split(' ')]),
);
