import type { Line } from './morpheme';

/** What a concept is by nature: a flow (支出), a stock (资产) or a number of persons or things (编制). */
export type Nature = 'flow' | 'stock' | 'heads';

/** A concept of the field with its words and what it is part of. */
export interface Concept {
  readonly id: string;
  readonly nature: Nature;
  /** The concept it is one of the parts of. */
  readonly whole: string | null;
  readonly words: readonly string[];
}

const flow = concept('flow');
const stock = concept('stock');
const heads = concept('heads');

function concept(nature: Nature) {
  return (id: string, whole: string | null, words: string): Concept => ({
    id,
    nature,
    whole,
    words: words.split(/\s+/),
  });
}

/** The concepts of 收支, 三公, 采购, 资产 and 人员, each with every way it is written. */
export const CONCEPTS: readonly Concept[] = [
  flow('income', null, '收入 收入情况 部门收入 年收入'),
  flow(
    'expenditure',
    null,
    '支出 部门支出 整体支出 部门整体支出 单位支出 经费支出 单位整体支出 财政支出 年支出 部门(单位)整体支出 部门单位整体支出',
  ),
  flow('income-and-expenditure', null, '收支 收入支出 收入和支出 收、支 收入、支出 收支两条线'),
  flow('tax-income', 'income', '税收 税收收入 税金收入 税收入库'),
  flow(
    'non-tax-income',
    'income',
    '非税收入 非税 政府非税收入 纳入预算管理的非税收入 非税收入拨款 非税收入缴入',
  ),
  flow(
    'basic',
    'expenditure',
    '基本支出 基本经费 部门基本支出 基本支出经费 单位基本支出 基本支出合计数 基本运行经费 基本运行支出',
  ),
  flow(
    'project-expenditure',
    'expenditure',
    '项目总支出 项目支出 项目经费 部门项目支出 单位项目支出 项目类支出 项目支出经费 专项支出 专项经费支出 专项项目支出',
  ),
  flow(
    'staff-costs',
    'basic',
    '人员经费 人员支出 人员类经费 人员费用 人员类支出 人员经费支出 人员性支出 人员开支 人头经费 人员工资支出 人员费 人员类项目支出',
  ),
  flow(
    'public-costs',
    'basic',
    '公用经费 公用支出 日常公用 日常公用经费 日常公用支出 公用 公用经费支出 公用类经费 商品服务类公用经费 日常公用经费支出 公用费用 定额公用经费',
  ),
  flow(
    'operation-costs',
    'expenditure',
    '运转类支出 运转经费 运转支出 日常运转经费 运转类项目支出 运行经费 公用运转经费 其他运转类支出',
  ),
  flow('special-target', 'expenditure', '特定目标类支出 特定目标支出 特定目标类项目支出'),
  flow(
    'running-costs',
    null,
    '机关运行经费 机关运行费 机关运行 机关运行经费支出 行政运行经费 机构运行经费 机关运转经费 行政经费',
  ),
  flow('remitted', 'expenditure', '上缴上级支出 上缴上级 上缴支出 上缴上级单位支出'),
  flow('business-expenditure', 'expenditure', '经营支出 经营性支出 事业单位经营支出'),
  flow('institution-expenditure', 'expenditure', '事业支出 事业性支出'),
  flow(
    'affiliate-subsidy',
    'expenditure',
    '对附属单位补助支出 对附属单位补助 附属单位补助支出 对附属单位的补助支出 对附属单位补助费用 补助附属单位支出',
  ),
  flow('key-expenditure', 'project-expenditure', '重点项目支出 重点支出 重点项目经费 重点项目资金'),
  flow(
    'transfer-expenditure',
    'expenditure',
    '转移支付支出 转移性支出 对下转移支付 对下级转移支付 转移性支付支出 市对下转移支付 省对下转移支付 对下补助 补助下级支出',
  ),
  flow('transfer-income', 'income', '转移支付收入 转移性收入'),
  flow(
    'three-public',
    null,
    '三公 三公经费 三公经费支出 三公支出 三公费用 三公两费 三公经费财政拨款 三公经费财政拨款支出 三公经费拨款 三公经费财政拨款支出合计 三公经费一般公共预算财政拨款 三公一费',
  ),
  flow(
    'abroad',
    'three-public',
    '因公出国(境)费 因公出国(境)费用 因公出国(境) 因公出国境 出国(境)费 出国(境)费用 出国(境)经费 因公出国境费 因公出国(境)经费 出国 因公出国费 因公出国 因公出国(境)支出 因公出国(境)费支出 出国费 出国费用 出国(境) 出国境 出国境费 出国经费 因公临时出国(境) 因公临时出国(境)经费 因公临时出国(境)费 因公临时出国 因公临时出国(境)费用 因公出国境经费 因公出国境费用 因公出境 因公出国(境)费用支出 出国(境)支出 因公出访 因公出国(境)培训费 出国境经费 出访经费',
  ),
  flow(
    'vehicles',
    'three-public',
    '公务用车购置及运行维护费 公务用车购置及运行费 公务用车购置和运行费 公务用车购置及运行 公务用车购置和运行维护费 公务用车购置与运行费 公车购置及运行费 公务用车购置运行费 公务用车购置及运行维护 公务用车费 公务用车费用 公务用车经费 公车购置及运行维护费 公车购置和运行费 公务用车购置及运行维护经费 公务用车购置及运行经费 公务用车购置及运行维护费支出 公务用车购置及运行费支出 公车购置运行费 公车经费 公车费用 公车费 公务车购置及运行费 公务车购置及运行维护费 公务用车购置费及运行费 公务用车购置费和运行费 公务用车购置费及运行维护费 车辆购置及运行费 车辆购置和运行维护费 公务用车购置与运行维护费 公务用车支出 公务用车购置运行维护费 车辆购置及运行维护费 公车购置和运行维护费 公车支出 用车购置及运行费 公务用车购置及维护费 公务用车购置、运行维护费 公务用车购置、运行费 公务用车购置和运行 公务用车购置和维护经费 公务用车购置和维护费 公务用车购置及维护经费 公务用车购置与维护费 公车购置和维护经费 公车购置和维护费 公车购置及维护经费 公务用车购置和运行经费 公务用车购置和运行维护经费 公车购置运行维护费 公车购置及运行 公车购置与运行费 公车购置及维护费 车辆购置及运行 车辆购置与运行费 公务车辆购置及运行费 公务车辆购置及运行维护费',
  ),
  flow(
    'vehicle-purchase',
    'vehicles',
    '公务用车购置费 公务用车购置 公车购置费 公车购置 购置费 车辆购置费 公务用车购置支出 公务用车购置费用 公务用车购置费支出 公务车购置费 公务车购置 公务用车购置经费 购车费 购车费用 公车购置支出 车辆购置支出 公务车辆购置费 公务用车更新购置 购车经费 新购公务用车 公务车辆购置 公务用车新购',
  ),
  flow(
    'vehicle-running',
    'vehicles',
    '公务用车运行维护费 公务用车运转维护费 公务用车运转费 公务用车运行费 公务用车运行维护 公车运行维护费 公车运行费 运行维护费 运行费 车辆运行维护费 车辆运行费 公务用车运行 公务用车运行维护支出 公务用车运行维护费用 公务用车运行维护费支出 公务用车运行费用 公务用车维护费 公务用车运维费 公车运维费 公务用车运行费支出 公务用车运行维护经费 公车运行维护 公车运行 公务车运行维护费 公务车运行费 车辆运维费 公车维护费 公务用车运行经费 公务用车运转费 公务车辆运行维护费 公务车辆运行费 车辆运行维护支出 公务用车运行支出 车辆运行费用 公务用车运行和维护费 公车运行维护支出 公车运行经费 公车运行及维护 公车运行及维护费 公务用车运行及维护 公务用车运行及维护费 车辆运行及维护费',
  ),
  heads(
    'vehicle-fleet',
    null,
    '公务用车保有量 公车保有量 车辆保有量 公务用车保有 保有量 公务用车实有 公务用车保有数 公务用车保有数量 车辆保有 公车保有 公务用车拥有量 机动车保有量 公务用车数量 公务车保有量 公务用车编制 车辆编制 公务用车实有数 车辆实有 实有车辆 实有公务用车 车辆实有数',
  ),
  flow('coordinated', null, '统筹整合资金 统筹整合 整合资金 统筹整合财政资金 涉农整合资金'),
  flow(
    'reception',
    'three-public',
    '接待 接待活动 公务接待费 公务接待 公务招待费 接待费 招待费 业务招待费 公务接待费用 公务接待费支出 公务接待支出 公务招待 接待费用 招待费用 公务接待经费 接待经费 业务接待费 接待支出 招待费支出 公务接待费总额 接待费支出 公务招待费用 公务接待活动',
  ),
  flow(
    'reception-domestic',
    'reception',
    '国内接待费 国内公务接待费 国内公务接待 国内接待 国内公务接待支出 国内接待费用 国内接待费支出 国内公务接待费用 国内接待支出 其中国内接待费',
  ),
  flow(
    'reception-abroad',
    'reception',
    '国(境)外接待费 国(境)外接待 国(境)外公务接待费 国(境)外公务接待 国境外接待费 国外接待费 国外接待 国境外公务接待费 国(境)外接待费用 国境外接待 国境外公务接待 国外公务接待 境外接待费 境外接待 国外公务接待费 国(境)外接待支出',
  ),
  flow(
    'reception-foreign-affairs',
    'reception',
    '外事接待费 外事接待 外事接待费用 外宾接待费 外宾接待 外事接待支出 外事接待费支出 外事招待费 其中外事接待费',
  ),
  flow('meeting', null, '会议费 会议经费 会议费支出 会议费用 会议支出'),
  flow('training', null, '培训费 培训经费 培训费支出 培训费用 培训支出'),
  flow(
    'procurement',
    null,
    '政府采购 采购 政府采购支出 政采 政府集中采购 集中采购 政府采购项目 采购支出 政府采购合同 采购合同 部门采购 分散采购 政府采购资金 政府采购活动',
  ),
  flow(
    'procurement-goods',
    'procurement',
    '货物 货物类 政府采购货物 政府采购货物支出 货物采购 货物支出 政府采购货物类 货物类采购 采购货物 货物类支出 政府采购货物类支出 货物采购支出 货物类采购支出',
  ),
  flow(
    'procurement-works',
    'procurement',
    '工程 工程类 政府采购工程 政府采购工程支出 工程采购 工程支出 政府采购工程类 工程类采购 采购工程 工程类支出 政府采购工程类支出 工程采购支出 工程类采购支出',
  ),
  flow(
    'procurement-services',
    'procurement',
    '服务 服务类 政府采购服务 政府采购服务支出 服务采购 服务支出 政府采购服务类 服务类采购 采购服务 服务类支出 政府采购服务类支出 服务采购支出 服务类采购支出 政府购买服务',
  ),
  flow(
    'procurement-small',
    'procurement',
    '授予中小企业 授予中小企业合同 中小企业 授予中小企业的合同 中小企业采购 面向中小企业采购 授予中小微企业 授予中小微企业合同 中小微企业 面向中小企业预留 中小企业合同 授予中型企业合同 面向中小企业 预留中小企业 政府采购授予中小企业合同 政府采购授予中小企业 授予中小企业政府采购合同',
  ),
  flow(
    'procurement-micro',
    'procurement-small',
    '授予小微企业 授予小微企业合同 小微企业 授予小微企业的合同 小微企业采购 小微企业合同 面向小微企业采购 面向小微企业 预留小微企业 政府采购授予小微企业合同 政府采购授予小微企业 授予小型微型企业合同',
  ),
  stock(
    'assets',
    null,
    '资产 国有资产 资产总值 资产原值 资产合计数 国有资产占用 行政事业单位国有资产 国有资产占有使用 资产账面 行政事业性国有资产 单位资产',
  ),
  stock('current-assets', 'assets', '流动资产 流动性资产'),
  stock('fixed-assets', 'assets', '固定资产 固定资产账面价值 所有固定资产 全部固定资产'),
  stock('fixed-assets-in-use', 'fixed-assets', '在用固定资产 固定资产在用 在用固定资产原值 实际在用固定资产'),
  stock(
    'buildings',
    'fixed-assets',
    '房屋 房屋构筑物 房屋及构筑物 房屋和构筑物 房屋建筑物 房屋、构筑物 房产 办公用房 土地、房屋及构筑物 土地房屋及构筑物 房屋及建筑物 业务用房',
  ),
  stock(
    'equipment',
    'fixed-assets',
    '设备 专用设备 通用设备 单价50万元以上通用设备 单价100万元以上专用设备 单位价值50万元以上通用设备 单位价值100万元以上专用设备 单台价值100万元以上设备 单价100万元以上设备 单位价值100万元以上设备 单价100万元(含)以上设备 单位价值50万元以上设备 单台(套)价值100万元以上设备 单价50万元以上设备 大型设备',
  ),
  stock(
    'vehicles-owned',
    'fixed-assets',
    '公务用车 公车 公务车辆 车辆 汽车 交通工具 机动车辆 机动车 一般公务用车 执法执勤用车 特种专业技术用车 机要通信用车 应急保障用车 离退休干部用车 副部级及以上领导用车 副部(省)级及以上领导用车 其他用车 其他车辆 主要领导干部用车 领导干部用车 一般执法执勤用车 机要通信用车、应急保障用车 离退休干部服务用车 副省级及以上领导用车',
  ),
  stock(
    'other-fixed-assets',
    'fixed-assets',
    '其他固定资产 其他固定类资产 文物和陈列品 图书档案 图书、档案 家具、用具、装具及动植物 家具用具 家具及用具',
  ),
  stock(
    'investments',
    'assets',
    '对外投资 对外投资及有价证券 长期投资 股权投资 长期股权投资 短期投资 对外投资/有价证券 债权投资',
  ),
  stock('construction', 'assets', '在建工程 在建项目'),
  stock('intangible-assets', 'assets', '无形资产'),
  stock('land', 'assets', '土地 土地使用权'),
  stock('public-infrastructure', 'assets', '公共基础设施 政府储备物资 保障性住房 文物文化资产 文化文物资产'),
  stock('other-assets', 'assets', '其他资产 待处理资产 待摊费用'),
  stock('non-current-assets', 'assets', '非流动资产'),
  stock('current-liabilities', 'liabilities', '流动负债'),
  stock('non-current-liabilities', 'liabilities', '非流动负债 长期负债'),
  stock('liabilities', null, '负债 应付款项 应缴款项 负债总计数'),
  stock('net-assets', null, '净资产'),
  stock('debt', null, '债务 政府债务 政府性债务 地方政府债务 隐性债务 政府隐性债务 存量债务 债务本金'),
  stock('debt-general', 'debt', '一般债务 地方政府一般债务 政府一般债务 一般债'),
  stock('debt-special', 'debt', '专项债务 地方政府专项债务 政府专项债务'),
  flow(
    'bond-issue',
    null,
    '债券发行额 债券发行数 债券发行规模 政府债券发行额 债务发行额 新增债券发行额 再融资债券发行额 新增一般债券发行额 新增专项债券发行额 再融资一般债券发行额 再融资专项债券发行额 一般债券发行额 专项债券发行额 一般债务发行额 专项债务发行额',
  ),
  flow(
    'debt-repayment',
    null,
    '还本额 还本 债务还本 债务还本额 债券还本额 债务还本数 债券还本 一般债务还本额 专项债务还本额 一般债券还本额 专项债券还本额 地方政府一般债务还本额 地方政府专项债务还本额 债务本金偿还额',
  ),
  flow('debt-service', null, '还本付息 还本付息额 债务还本付息'),
  flow(
    'debt-interest',
    null,
    '付息额 付息 债务付息 债务付息额 债券付息额 债券付息 一般债务付息额 专项债务付息额 一般债券付息额 专项债券付息额 债券利息',
  ),
  flow(
    'recovered-funds',
    null,
    '收回财政 财政收回 收回财政资金 上缴财政 交回财政 收回存量资金 盘活存量资金 缴回资金 清理收回存量资金 收回结余资金 收回结转结余资金 收回财政结余资金 收回财政存量资金',
  ),
  stock(
    'bond',
    null,
    '债券 政府债券 新增债券 再融资债券 政府债 新增一般债券 地方债 新增债券资金 债券项目 债券发行',
  ),
  flow('investment', null, '投资 投资额 投资规模 项目投资 投资额度 建设投资 固定资产投资 工程投资'),
  heads(
    'posts',
    null,
    '编制 核定编制 人员编制 编制人员 行政编制 事业编制 机构编制 工勤编制 参公编制 定编 批复编制 事业编 行政编',
  ),
  heads(
    'staff',
    null,
    '在职人员 在职 在编 在编人数 实有人数 实有职工 实有人员 在职在编人员 在编人员 在职职工 在岗人员 在职在编 财政供养人员 供养人员 在职实有人员 实有在职人员 实有在编人员 财政供养 在岗职工 在编在岗 在编在岗职工 在编在岗人员 职工 在职人员实有 实有在职 人员实有 在职教职工 教职工 现有人员 在册人员 实际在职人员 财政供养在职人员 工作人员',
  ),
  heads('staff-administrative', 'staff', '行政人员 行政在职人员 公务员 行政编制人员'),
  heads(
    'staff-institution',
    'staff',
    '事业人员 事业编制人员 事业在职人员 参照公务员法管理人员 参公人员 参公管理人员 事业单位人员',
  ),
  heads(
    'staff-other',
    null,
    '其他人员 编外人员 临聘人员 聘用人员 劳务派遣人员 合同制人员 外聘人员 编外聘用人员 遗属人员 遗属 长期聘用人员 长聘人员 临时人员 政府雇员 劳务派遣 公益性岗位人员',
  ),
  heads(
    'retired',
    null,
    '离退休 离退休人员 退休人员 退休 离休人员 离休 离退休干部 离、退休人员 退休职工 离退休职工 退休(职)人员 离退人员',
  ),
  heads('survey-sent', null, '发放问卷 发出问卷 发放问卷数 发放份数 发出份数 调查份数'),
  heads(
    'survey-valid',
    null,
    '有效问卷 回收问卷 收回问卷 有效问卷数 回收问卷数 有效份数 回收份数 收回份数 有效样本',
  ),
  heads('survey-content', null, '满意份数 满意人数 满意票数 基本满意份数 基本满意人数 不满意份数 不满意人数'),
  heads('students', null, '学生 在校学生 在校生 学生人员 幼儿'),
  flow('distribution-of-balance', null, '结余分配 结余分配数 提取专用结余 结余分配额 专用结余提取'),
  flow(
    'use-of-balance',
    null,
    '动用以前年度结余 使用以前年度结余 动用上年结余 动用历年结余 使用历年结余 动用以前年度结转结余 使用以前年度结转结余 动用上年结转结余 使用上年结转结余 使用财政拨款结余 动用财政拨款结余 动用累计结余 动用滚存结余',
  ),
  flow(
    'use-of-non-fiscal-balance',
    null,
    '使用非财政拨款结余 使用非财政拨款结余(含专用结余) 使用非财政拨款结余和专用结余 用事业基金弥补收支差额 使用专用结余 使用非财政拨款结余资金 动用非财政拨款结余 使用非财政拨款结余弥补收支差额 用事业基金弥补 非财政拨款结余使用',
  ),
];

/** The words of the concepts as lines of the lexicon. */
export const CONCEPT_LINES: readonly Line[] = CONCEPTS.map(({ id, words }) => ({
  role: 'concept',
  value: id,
  words,
}));

const BY_ID = new Map(CONCEPTS.map((each) => [each.id, each]));

/** The concept of that id; undefined for a subject in a label's own words. */
export function conceptOf(id: string | undefined): Concept | undefined {
  return id === undefined ? undefined : BY_ID.get(id);
}
