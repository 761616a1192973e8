/** Of money, budgets, accounts, loans and journals (资金). */
export const MONEY = {
  outgoings: '支 三公 采购 费用',
  'income-or-rest': '收入 收入合计 收入总计 收益 盈余 结余',
  remainder: '差 缺 未 剩 余 超 欠 尚 净 节约 节支 结转',
  overspending: '超支 透支 欠收 欠缴',
  'three-public': '出国 出境 用车 公车 车辆 接待',
  adjusting: '调整预算 调剂预算 变更预算',
  after: '后',
  voucher: '日期 凭证 摘要 时间',
  debit: '借方',
  credit: '贷方',
  'at-a-point': '限额 余额 存量',
  average: '人均 户均 均价 平均',
  'price-each': '标准 单价 人均 户均 定额 均价 每人 每亩 每户',
  'comes-in': '增加 新增 收入 到位 拨入 举借 转入 计提 购入 新购',
  'goes-out': '减少 偿还 支出 使用 支付 拨付 还本 核销 转出 处置 报废',
  interest: '利息 年利息 本年利息 全年利息 应付利息 应计利息 利息额 利息金额 利息支出 年利息额',
  'interest-rate': '利率',
  budget: '预算',
  'foreign-money': '美元 欧元 港元 港币 日元 英镑 澳元 卢布',

  // The sides of a balance sheet, as names of them end.
  'ends-as-assets': '资产总额 资产总计 资产合计 总资产',
  'ends-as-liabilities': '负债总额 负债总计 负债合计 总负债 负债',
  'ends-as-net-assets': '净资产 净资产总额 所有者权益 所有者权益总额 所有者权益合计',
  'ends-as-equity': '权益总额 权益合计 国有资本权益 国有权益 所有者权益 净资产',

  // What headers end in that head amounts of money.
  'sort-of-money':
    '金额 资金 经费 款 费 费用 投资 造价 概算 合同价 成交价 余额 额 原值 净值 折旧 债 债务 债券 融资 资本金 本金 租金 保证金 利息 付息 税 收入 支出 财政 拨付 奖补 补助 补贴 价值 应发合计 实发合计 应付合计 扣款',

  // The lines of a statement of receipts and payments.
  'opening-of-year': '上年 年初 期初 以前年度',
  'close-of-year': '年末 期末 年终 本年末',
  'of-what-money': '财政拨款 资金',
  rest: '结转 结余 余额',
  'and-rest': '和结余 与结余 及结余 结余 资金',
  'of-what-balance': '收支 本年 当年 资金',
  'rest-of-year': '结余 结转结余 结转和结余',
  'whole-year': '本年 当年 全年 本年度',
  'is-received': '收入 到位 拨入 收入资金',
  'is-used': '支出 使用',
  money: '资金',
  'adds-or-takes': '加: 减: 加： 减：',
  'taken-off': '减: 减： 提取 计提 扣除 弥补 转作',

  // How sentences say what was spent.
  'whole-spending': '全年 实际 累计 年度 当年 本年 共 共计 总 截至年底 年底',
  'by-now': '已 共',
  completes: '完成',
  spends: '支出 执行 使用 支付 花费',
  'spent-of': '资金 预算 经费 项目 金额 总额 数 了',
  'in-all': '共计 合计 总计 共 为',
  'rate-of': '预算 资金 经费 支出',
  executes: '执行 支付 使用',
  'rate-or-progress': '率 进度',
  'comes-to': '达到 达 为 约 是',

  'this-year': '本年',
  settled: '决算',
  'so-far': '累计 累积 截至本月',
  'net-pay': '实发',
  'sum-total': '合计 总计',
  'income-or-spending': '收入 支出',
  'names-money': '经费 资金 金额 项目',
  'of-this-year': '本年收入合计 本年支出合计',
  deducting: '扣除',

  // Lines of expenditure and of budgets.
  carry: '结转',
  'kind-of-budget': '一般公共预算 政府性基金 国有资本经营',
  'basic-expenditure': '基本支出',
  'staff-costs': '人员经费 人员支出',
  'running-costs': '公用经费 公用支出 日常公用经费 日常公用支出',
  'staff-or-running': '人员经费 人员支出 公用经费 公用支出 日常公用经费 日常公用支出',
  'part-sum': '小计',
} as const;
