/** One page of docs/tables: a family of tables, what it is known by, and the grid that shows it. */
export interface FamilyPage {
  /** `kind` and `family` as `jixiao inspect --json` prints them. */
  readonly kind: string;
  readonly family: string;
  readonly title: string;
  /** What it is recognised by, in a sentence for the officer. */
  readonly knownBy: string;
  /** The name of the grid among the test fixtures. */
  readonly grid: string;
}

const page = (kind: string, family: string, title: string, knownBy: string, grid: string): FamilyPage => ({
  kind,
  family,
  title,
  knownBy,
  grid,
});

const PROJECT = 'project-self-evaluation';
const DEPARTMENT = 'department-self-evaluation';
const TRANSFER = 'transfer-self-evaluation';
const ACCOUNTS = 'final-accounts';

export const FAMILY_PAGES: readonly FamilyPage[] = [
  page(
    PROJECT,
    'national',
    '项目支出绩效自评表（全国通用）',
    '资金表头（年初、全年预算数，执行数，执行率）下面接一至三级指标。陕西、浙江、江西、山东、新疆等省区的表大多属于这一种。',
    'Zhejiang',
  ),
  page(
    PROJECT,
    'national-cost',
    '项目支出绩效自评表（成本为一级指标）',
    '一级指标中有“成本指标”。',
    'national with cost indicators',
  ),
  page(
    PROJECT,
    'sichuan-0013zp',
    '四川 510000_0013zp',
    '报表编号，或资金行中有“财政专户管理资金”。未填写的空白表也能认出。',
    'blank Sichuan form',
  ),
  page(
    PROJECT,
    'yunnan',
    '云南项目支出绩效自评表',
    '指标性质、度量单位单独成列。两行表头错开一格、中间插入空列时，仍按先后次序对齐。',
    'Yunnan slipped with a blank column',
  ),
  page(PROJECT, 'hubei', '湖北项目自评表（20 分制）', '资金总行写作“年度财政资金总额”。', 'Hubei'),
  page(
    PROJECT,
    'hebei',
    '河北预算项目绩效自评表',
    '有“权重占比”“单项指标折算得分”列；预算数、到位数、执行数与数字相间排列。',
    'Hebei',
  ),
  page(PROJECT, 'yinchuan', '银川市项目支出绩效自评表', '一级指标含项目决策、项目管理。', 'Yinchuan'),
  page(
    PROJECT,
    'chongqing',
    '重庆项目自评表',
    '有执行率权重、执行率得分，或得分系数、是否核心指标列。调整指标值空着时，以年初指标值为准。',
    'Chongqing project',
  ),
  page(PROJECT, 'unscored', '不计分的旧式自评表', '有指标值与完成值，没有分值、得分。', 'old Sichuan form'),
  page(
    PROJECT,
    'funds-only',
    '只有资金部分的自评表',
    '按资金来源列出预算与执行，没有指标。项目在行、数在列，或反过来，都能读。',
    'transposed funds',
  ),
  page(
    DEPARTMENT,
    'department',
    '部门整体支出绩效自评表',
    '标题中有“部门整体”“整体支出”等词。资金总额先后按来源、按结构划分两次时，只有第一种划分计入合计。',
    'Henan department divided twice',
  ),
  page(
    DEPARTMENT,
    'hunan',
    '湖南部门整体支出绩效自评表',
    '总额下面分列“按收入性质分”“按支出性质分”。数字写在标签同一格里也能读出；各项划分的是哪一列，由各项之和与总额比较决定。',
    'Hunan department',
  ),
  page(
    DEPARTMENT,
    'chongqing',
    '重庆部门整体绩效自评表',
    '同重庆项目自评表，标题为部门整体。',
    'Chongqing department',
  ),
  page(
    'goal-completion',
    'project-goals',
    '项目绩效目标完成情况表',
    '标题写“目标完成情况”，没有得分列。',
    'project goals without scores',
  ),
  page(
    TRANSFER,
    'central-transfer',
    '中央转移支付绩效目标自评表',
    '标题写“转移支付”，或有中央、地方主管部门，中央补助资金。',
    'central transfer',
  ),
  page(
    TRANSFER,
    'sichuan-forestry',
    '四川林业草原资金绩效评价表',
    '有“统筹整合资金数”列；扣除统筹整合后的预算才是全年预算数。',
    'Sichuan forestry',
  ),
  page(
    'indicator-scoring',
    'scoring',
    '绩效评价指标评分表',
    '有评价标准列，或只有分值、得分；分值可写在各级指标旁边。',
    'Hunan scoring table',
  ),
  page(
    'project-ledger',
    'ledger',
    '项目收支明细表、预算执行情况表',
    '每行一个项目，列为结转、到位、支出、执行率等。跨页重复的表头自动略过。',
    'list of projects with serial numbers',
  ),
  page(
    'three-public',
    'three-public',
    '“三公”经费表',
    '出现两个以上“三公”项目名称，行列不限。上年决算、本年预算、本年决算分别读作上年数、预算数、决算数；批次、人次等统计数不计入金额。',
    'three public with numbers and running costs',
  ),
  page(
    ACCOUNTS,
    'balance',
    '收入支出决算总表（公开01表）',
    '左右两半分列收入、支出，有“本年收入合计”“本年支出合计”。',
    'final accounts 01',
  ),
  page(
    ACCOUNTS,
    'income',
    '收入决算表（公开02表）',
    '科目编码，及财政拨款收入、上级补助收入等列。',
    'final accounts 02',
  ),
  page(
    ACCOUNTS,
    'expenditure',
    '支出决算表（公开03、05、09表）',
    '科目编码，及基本支出、项目支出列。',
    'final accounts 05',
  ),
  page(
    ACCOUNTS,
    'fiscal-balance',
    '财政拨款收入支出决算总表（公开04表）',
    '支出分列一般公共预算、政府性基金、国有资本经营预算。',
    'final accounts 04',
  ),
  page(
    ACCOUNTS,
    'basic-expenditure',
    '基本支出决算表（公开06表）',
    '按经济分类科目，有“人员经费合计”“公用经费合计”。',
    'final accounts 06',
  ),
  page(
    ACCOUNTS,
    'fund-expenditure',
    '政府性基金收入支出决算表（公开08表）',
    '基本支出、项目支出之外还有年初、年末结转和结余。',
    'final accounts 08',
  ),
  page(
    ACCOUNTS,
    'assets',
    '国有资产占用（使用）情况表',
    '标题写“国有资产”“资产占用”，或有资产总额、固定资产列；数量按计量单位列读，不与金额相加。',
    'assets by row',
  ),
  page(
    ACCOUNTS,
    'operation',
    '机关运行经费、政府采购情况表',
    '标题写“机关运行经费”“机构运行信息”或“政府采购情况”。',
    'running costs and procurement',
  ),
  page(ACCOUNTS, 'summary', '收入支出汇总表', '按功能或项目列出决算数、上年数、占比。', 'shares by function'),
  page(
    DEPARTMENT,
    'yunnan-narrative',
    '云南部门整体支出绩效自评情况（文字表）',
    '标题写“整体支出绩效自评情况”，没有数字表头。',
    'Yunnan narrative of a department',
  ),
  page(
    'narrative',
    'report',
    '自评报告文字页',
    '表名或标题含“自评报告”，多为整段文字。',
    'report on a sheet',
  ),
];
