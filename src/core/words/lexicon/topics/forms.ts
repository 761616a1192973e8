/** Of titles, sections, headers and offices, by what a form calls them (表头与标题). */
export const FORMS = {
  name: '名称',
  sort: '类别 类型 性质 分类 种类 级别',
  each: '各',
  'local-department': '地方主管部门 地方主管单位',
  'date-of-form':
    '填报日期 填报时间 填表日期 填表时间 制表日期 制表时间 报告日期 报告时间 自评日期 自评时间 成文日期 成文时间',
  'of-which': '其中 其中:',
  'written-form': '自评情况 自评报告 绩效报告 评价报告',
  list: '汇总 一览 清单 台账 统计 名单',
  monitoring: '运行监控 监控表',
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
  'added-up': '合计',
  'of-project': '项目',
  'form-word': '表',
  subtotal: '合计 小计',

  // How a whole is divided.
  by: '按',
  divided: '分 划分 分类',

  // The office that a form is of.
  'filled-in-by': '填报 编制 主管',
  office: '单位 部门',

  // Regions.
  'region-level': '省 市 自治区 特别行政区',
  'nationality-of-region': '壮族 回族 维吾尔',
  prefecture: '自治州',
  nationality:
    '土家族 苗族 藏族 羌族 彝族 布依族 侗族 傣族 景颇族 傈僳族 白族 哈尼族 朝鲜族 回族 壮族 蒙古族 蒙古 哈萨克族 哈萨克 柯尔克孜族 柯尔克孜',

  // Names of projects.
  'sort-of-project': '专项 项目 工程 工作 补助 支出 业务',
  'end-of-project': '项目 工程 经费 资金 支出 专项 费用 费',
  'project-column-lead': '支出 预算 二级 专项',
  'project-column': '项目 专项',
  'project-money': '资金 支出',
  'tells-projects-apart':
    '一 二 三 四 五 六 七 八 九 十 东 南 西 北 上 中 下 前 后 左 右 新 旧 大 小 男 女 甲 乙 丙 丁 村 镇 乡 县 市 区',

  // What is in front of a label, and what is no label.
  'number-mark': '、 . ． , : ：',
  performance: '绩效',

  // Sample text of a form.
  'share-of': '占',
  'percent-sign': '% ％',
  falls: '下降 减少',
  rises: '增长 增加',
  'counts-falls': '下降 减少 降低 压减 压降 降幅 减幅 净减',
  'counts-rises': '增 升 涨 变 ±',

  // Columns that explain a line.
  reason: '原因',
  'reason-told': '分析 说明',
  and: '及',
  remark: '备注 情况说明',
  explanation: '说明',
  'problems-there-are': '存在问题 存在的问题 存在主要问题 存在的主要问题',

  // Heads of columns, and what a page says that goes on.
  'serial-number': '序号',
  'further-page': '续',
  'per-cent-in-words': '% 百分比',

  // The title of a form of self-evaluation.
  'self-evaluation': '自评',
  'report-word': '报告 情况',
  'aim-of-form': '目标',
} as const;
