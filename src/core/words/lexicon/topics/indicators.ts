/** Of indicators, what they measure and what is reached (指标). */
export const INDICATORS = {
  timeliness: '时效',
  // What a level of indicators is about.
  cost: '成本',
  output: '产出 完成',
  benefit: '效益 效果',
  satisfaction: '满意',
  quantity: '数量',

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
  'how-long': '补助天数 补贴天数 发放天数 天数 会期 培训期 补助月数 发放月数 月数 年限 期限 工期 学制',
  'persons-there':
    '人数 职工人数 在职人数 在编人数 在岗人数 实有人数 编制数 户数 在校生数 学生人数 保障人数 保障户数',
  'school-term': '春季 秋季 学期',
  'extra-points': '加分 附加分 附加 奖励分',
  'no-sum':
    '百分点 百分比 比率 比重 排名 名次 平均 人均 均价 单价 单车 户均 次均 生均 亩均 床均 车均 台均 每人 每户 每亩 每车 每台 每次',
  'fund-management':
    '分配科学性 下达及时性 拨付合规性 使用规范性 执行准确性 预算绩效管理情况 支出责任履行情况',

  // How indicators are named.
  goal: '目标 年度目标 总体目标',
  'aim-word': '指标 指标值 目标 任务',
  'own-number': '指标',
  'quantity-name':
    '率 度 比例 比重 占比 成本 单价 价格 费用 金额 面积 时间 时长 期限 天数 数 量 额 价 里程 长度 规模 标准 值 得分 分数',
  'frame-before': '年度 全年 本年 当年 共 新增',
  'frame-behind':
    '数量 个数 人数 户数 次数 数目 规模 总数 总量 任务 完成 情况 数 量 总数量 总个数 总人数 总户数 总次数 总数目 总规模 总任务 总完成 总情况',
  incident:
    '事故 投诉 上访 信访 违规 违纪 违法 舆情 纠纷 差错 失误 火灾 溺亡 案件投诉 伤亡 死亡 中毒 泄密 险情',
  'whether-any': '有无 是否 年度',
  'comes-to-pass': '发生 的发生',
  'kind-of-incident': '问题 事件 行为 现象 情况',
  'number-of-incidents': '情况 率 次数 起数 件数 数量 数 发生率',
  finishing: '完成 完工 竣工 验收 交付 建成 开工 启动 支付 拨付 发放 上线 投入使用',
  'by-when': '时间 时限 日期 期限 节点',
  state: '情况 程度 质量',

  // What is said to be reached.
  'verdict-lead': '已 全部 按期 按时 圆满 如期',
  nothing: '无 没有',
  yes: '是',
  no: '否',
  achieved: '完成 达成 实现 达标',
  done: '了',
  'brought-to': '完成 实现 落实',
  'comes-to-aim': '达到 达成',
  expected: '预期 既定',
  'grade-said': '优秀 优 良好 良 中 差 好 较好 一般 合格 不合格',
  predicate:
    '符合 达到 达成 达标 完成 已 未 无 没有 得到 得以 有 较 很 不断 逐步 持续 长期 明显 显著 大幅 稳步 进一步 提升 提高 增强 增加 改善 促进 推动 保障 确保 保证 满足 实现 优化 降低 减少 下降 增长 加强 完善 规范 及时 准时 按时 按期 按质 按量 按要求 按规定 按计划 正常 良好 合格 全部 全面 基本 圆满 顺利 有效 真实 准确 完整 稳定 健全 到位 控制 严格 合理 合规 安全 高效 可持续 均 能够 能 为 是 在 受到 获得 发挥 起到 形成 建立 覆盖 消除 解决 缓解 畅通 整洁 齐全 充足 充分 通过 落实 运行 良性 优良 丰富 扩大 便利 便捷 方便 满意 有序 平稳 带动 支撑 巩固 维护 提供',
  'says-done':
    '完成 开展 举办 组织 修复 维修 维护 培训 发放 采购 购置 建设 新建 改造 更新 采样 监测 检查 巡查 推广 办理 制作 印发 召开 接待 服务 补助 资助 救助 慰问 整理 收集 编制 发布 安装 检测 处理 清理 种植 植树 走访 调解 宣传 参加 支持 扶持',
  effort: '做好 搞好 抓好 抓实 办好 管好 用好 加强 强化 努力 大力 积极 认真 切实 扎实 尽力 力争 注重 重视',
  'with-effort': '全力 继续 进一步 持续',
  measurable: '率 次 及时 按期 按时 全覆盖 零 无 不低于 不少于',
  degree: '度',
  'no-number': '若干 多 数 一批 大量 部分 少量 较多 很多 充足 适量',

  // What checks of indicators look for.
  merit: '满意度 满意率 合格率 达标率 覆盖率 及时率 准确率 参保率 优良率',
  'turns-round': '不 未 非 低',
  harm: '事故 投诉 伤亡 死亡 差错 违规',
  happens: '发生',
  'number-of-harm': '数 起数 次数 人数 件数 率 发生率',
  'of-money': '资金 预算',
  'rate-of-paying': '支付率 执行率 支出率 使用率',
  'in-good-time': '按时 按期',
  'rate-word': '率',
  'rate-of-time': '及时率',
} as const;
