/** Of the titles of tables, by what kind of table they announce (标题), and of what stands around a table. */
export const TITLES = {
  'title-of-department': '部门整体 整体支出 单位整体 整体绩效 部门绩效自评 部门(单位)',
  'title-of-transfer': '转移支付 区域绩效',
  'title-of-project': '项目支出 部门预算项目',
  'title-of-subsidy': '补助资金 专项资金',
  'title-of-goals-reviewed': '绩效目标自评',
  'title-of-assets': '国有资产 资产占有 资产占用 资产构成',
  'title-of-accounts':
    '决算 资产负债 资产情况 资产构成 收支情况 收入执行 收入完成 公共预算 基金预算 资本经营 债务限额 债务余额 还本付息 机构人员 人员编制 机构编制',
  'title-of-operation':
    '机关运行经费 机构运行经费 机关运行信息 机构运行信息 政府采购支出 政府采购情况 政府采购信息',
  'title-of-operation-list': '机构运行信息',
  'title-of-goals-completed': '目标完成情况',
  'title-of-report': '自评报告 绩效报告 评价报告',
  'title-of-department-words': '整体支出绩效自评情况',
  'level-of-decision': '决策 管理 项目决策 项目管理',

  // Titles of plans, and of what reports whatever else it says.
  'reports-on': '决算 执行 自评 评价 评分 完成 使用 支出情况 支付 拨付 收支情况 分配 下达 对比 比较 同比',
  'budget-announced': '预算公开 预算安排 预算草案 预算报告 目标申报 目标表 目标申报表 目标批复表 目标设定表',

  // What a title is made of.
  'title-matter':
    '自评 评价 绩效 决算 预算 收支 三公 经费 资产 采购 评分 明细 统计 汇总 转移支付 资金 收入 支出 债务 债券 基金 补助 补贴',
  'title-end': '表 情况 明细 汇总 自评 决算 统计 报告',
  'table-of':
    '情况表 明细表 汇总表 统计表 计划表 分配表 一览表 对比表 登记表 公开表 发放表 信息表 台账 明细账 日记账',
  attachment: '附件 附表 表',
  'half-of-year': '上半年 下半年',
  'in-the-corner': '单位 年 公开 表 编号 日期',

  // What stands below a table.
  'note-of-table': '注 备注 说明 附注 填表说明 填报说明',
  'note-alone': '注 备注 说明',
  'note-stop': ': . 、 ,',
  'note-opening': '本表 此表 财决',
  published: '公开',
  'signature-opening':
    '填表人 填报人 制表 审核 审核人 负责人 单位负责人 项目负责人 财务负责人 联系人 经办人 填报日期 填报单位负责人 主要负责人 分管领导 科室负责人',
  'date-label': '日期',
  'grade-of-form': '优 优秀 良 良好 中 中等 差 较差 合格 不合格 基本合格 一般 优良',

  // Words that only one family of forms prints.
  'marks-transfer': '中央主管部门 地方主管部门 转移支付项目名称 资金使用单位',
  'marks-central-funds': '中央补助 中央财政资金',
  'marks-chongqing': '执行率权重 执行率得分',
  'marks-hunan': '按收入性质分 按支出性质分',
  'marks-hubei': '财政资金总额',
  'marks-sichuan': '财政专户管理资金',
  'marks-economic-classes': '经济分类科目',
  'marks-staff-costs': '人员经费合计',
} as const;
