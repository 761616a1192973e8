import type { FieldName } from '../../tables/model';
import { conceptOf } from '../../words/lexicon/concepts';
import { usualWordOf } from '../../words/lexicon/topics/topics';
import type { StatementLine } from '../../words/phrases/statements';
import type { QuantityMeasure } from '../../words/quantity-name';
import type { IndicatorFigure, NamedTerm, RowName, Term } from '../formula';
import type { TablesOf } from './place';

/** What people call the quantities of the formulas, by the field that means them. */
const NAMES: Readonly<Record<string, string>> = {
  'initial-budget': '年初预算数',
  adjustment: '调整数',
  'budget-cut': '追减数',
  'full-year-budget': '全年预算数',
  'gross-budget': '全年预算数（未扣除）',
  coordinated: '统筹整合资金数',
  budget: '预算数',
  arrived: '本年到位资金',
  executed: '全年执行数',
  final: '决算数',
  income: '本年收入',
  expenditure: '本年支出',
  'carry-in': '年初结转结余',
  'carry-out': '年末结转结余',
  'opening-balance': '期初余额',
  'closing-balance': '期末余额',
  'current-year': '本年数',
  'prior-year': '上年数',
  'change-amount': '增减额',
  'change-rate': '增减率',
  'execution-rate': '预算执行率',
  'use-rate': '资金使用率',
  'arrival-rate': '资金到位率',
  'completion-rate': '预算完成率',
  'adjustment-rate': '预算调整率',
  'carry-over-rate': '结转结余率',
  'saving-rate': '成本节约率',
  saving: '节约额',
  'planned-cost': '计划成本',
  'actual-cost': '实际成本',
  share: '占比',
  amount: '金额',
  total: '合计',
  quantity: '数量',
  'unit-price': '单价',
  'running-balance': '余额',
  debit: '借方',
  credit: '贷方',
  weight: '分值',
  score: '得分',
  'basic-expenditure': '基本支出',
  'project-expenditure': '项目支出',
  'remitted-expenditure': '上缴上级支出',
  'business-expenditure': '经营支出',
  'affiliate-subsidy': '对附属单位补助支出',
  'fiscal-income': '财政拨款收入',
  'superior-subsidy-income': '上级补助收入',
  'institution-income': '事业收入',
  'business-income': '经营收入',
  'affiliate-income': '附属单位上缴收入',
  'other-income': '其他收入',
  personnel: '人员经费',
  public: '公用经费',
  'general-public-budget': '一般公共预算财政拨款',
  'government-fund': '政府性基金预算财政拨款',
  'state-capital': '国有资本经营预算财政拨款',
  'procurement-total': '政府采购合计',
  'procurement-goods': '货物',
  'procurement-works': '工程',
  'procurement-services': '服务',
  'procurement-small': '授予中小企业合同金额',
  'asset-total': '资产总额',
  'current-assets': '流动资产',
  'fixed-assets': '固定资产',
  investments: '对外投资',
  construction: '在建工程',
  'intangible-assets': '无形资产',
  'other-assets': '其他资产',
  buildings: '房屋构筑物',
  vehicles: '公务用车',
  funds: '年度资金总额',
  'three-public': '“三公”经费',
  abroad: '因公出国（境）费',
  'vehicle-purchase': '公务用车购置费',
  'vehicle-operation': '公务用车运行维护费',
  reception: '公务接待费',
  meeting: '会议费',
  training: '培训费',
  equipment: '设备',
  'other-fixed-assets': '其他固定资产',
};

/** The field's own word for a quantity; its identifier where it has none. */
export function quantityWord(name: FieldName): string {
  return NAMES[name] ?? name;
}

const LINES: Readonly<Record<StatementLine, string>> = {
  opening: '年初结转结余',
  income: '本年收入合计',
  expenditure: '本年支出合计',
  closing: '年末结转结余',
};

const PARTS: Readonly<Record<StatementLine, string>> = {
  ...LINES,
  income: '各项收入之和',
  expenditure: '各项支出之和',
};

const OF_INDICATOR: Readonly<Record<IndicatorFigure, string>> = {
  weight: '指标分值',
  score: '指标得分',
  coefficient: '得分系数',
  weightShare: '权重占比',
  convertedScore: '折算得分',
  completion: '指标完成率',
  deduction: '扣分',
  target: '指标值',
  actual: '完成值',
  level1Weight: '一级指标分值',
  level2Weight: '二级指标分值',
};

const AS_INDICATOR: Readonly<Record<string, string>> = {
  'target number': '目标数量',
  'actual number': '完成数量',
  'target price': '计划单价',
  'actual price': '实际单价',
  'target money': '成本指标值',
  'actual money': '成本指标完成值',
};

const MEASURES: Readonly<Record<QuantityMeasure, string>> = {
  budget: '预算数',
  'adjusted-budget': '调整后预算数',
  adjustment: '调整数',
  actual: '实际支出数',
  arrived: '本年到位资金',
  'carry-in': '年初结转结余',
  'carry-out': '年末结转结余',
  due: '应实行数',
  count: '数',
  planned: '计划完成数',
  reached: '实际完成数',
  'planned-cost': '计划成本',
  'actual-cost': '实际成本',
};

/** What concepts are called in formulas, where that is not the first of their words. */
const CONCEPT_NAMES: Readonly<Record<string, string>> = {
  basic: '基本支出',
  'project-expenditure': '项目支出',
  'three-public': '三公经费',
  abroad: '因公出国（境）费',
  vehicles: '公务用车购置及运行维护费',
  'vehicle-purchase': '公务用车购置费',
  'vehicle-running': '公务用车运行维护费',
  'vehicles-owned': '车辆',
  reception: '公务接待费',
  'procurement-small': '授予中小企业合同金额',
  'procurement-micro': '授予小微企业合同金额',
};

function conceptWord(subject: string): string {
  return CONCEPT_NAMES[subject] ?? conceptOf(subject)?.words[0] ?? subject;
}

const TABLE_NAMES: Readonly<Partial<Record<TablesOf['kinds'][number], string>>> = {
  'department-self-evaluation': '部门整体表',
  'final-accounts': '决算表',
  'project-self-evaluation': '项目自评表',
  'project-ledger': '项目收支明细表',
};

/** 部门整体表项目支出的执行数 */
function placedWord(tables: TablesOf, row: RowName, column: FieldName): string {
  const table = tables.kinds.length > 1 ? '' : (TABLE_NAMES[tables.kinds[0] ?? 'narrative'] ?? '');
  const named = row === 'total' ? '' : conceptWord(row.subject);
  return `${table}${named}${named === '' ? quantityWord(column) : AMOUNT_COLUMNS.has(column) ? '' : `的${quantityWord(column)}`}`;
}

/** Columns that say only that the row's amount is what was spent. */
const AMOUNT_COLUMNS: ReadonlySet<FieldName> = new Set(['executed', 'final', 'amount', 'current-year']);

function namedWord({ subject, measure, prior, words }: NamedTerm): string {
  const when = prior ? '上年' : '';
  if (words) return words.map(([word]) => word).join('');
  const of = subject === undefined ? '该项' : subject === '' ? '' : conceptWord(subject);
  return `${when}${of}${measure === undefined ? '数' : MEASURES[measure]}`;
}

/** What a term of a formula is called. */
export function termWord(term: Term): string {
  switch (term.kind) {
    case 'quantity':
      return `${term.of === 'whole' ? '合计的' : ''}${quantityWord(term.name)}`;
    case 'own-column':
      return '本栏';
    case 'column':
      return (['甲栏', '乙栏', '丙栏'] as const)[term.nth - 1] ?? '';
    case 'called':
      return usualWordOf(term.topic);
    case 'parts-beside':
      return '同行各资金来源、各级财政或各组成部分之和';
    case 'rows-below':
      return '其下各行之和';
    case 'line':
      return LINES[term.line];
    case 'lines-of':
      return PARTS[term.line];
    case 'row':
      return `${conceptWord(term.subject)}${term.total ? '合计' : ''}`;
    case 'grand-total':
      return term.side === 'income' ? '收入总计' : '支出总计';
    case 'figure':
      return placedWord(term.in, term.row, term.columns[0] ?? '');
    case 'sum-over':
      return `各${placedWord(term.in, 'total', term.column)}之和`;
    case 'of-project':
      return `${term.in === 'ledger' ? '项目收支明细表' : '项目自评表'}${quantityWord(term.name)}`;
    case 'repeated':
      return term.side === 'from' ? '总表中同一科目的数' : '明细表中同一科目的数';
    case 'named':
      return namedWord(term);
    case 'named-ratio':
      return '比率';
    case 'stated-count':
      return '填报的项目个数';
    case 'projects':
      return term.in === 'ledger' ? '项目收支明细表的项目数' : '项目自评表的张数';
    case 'of-indicator':
      return (term.as && AS_INDICATOR[`${term.figure} ${term.as}`]) ?? OF_INDICATOR[term.figure];
    case 'header-points':
      return '表头所列分值';
    case 'funding-points':
      return term.points === 'weight' ? '预算执行率分值' : '预算执行率得分';
    case 'indicator-points':
      return term.points === 'weight' ? '各指标分值之和' : '各指标得分之和';
    case 'stated-score':
      return '表头所列总分';
    case 'points-total':
      return term.points === 'weight' ? '分值合计（100）' : '总分';
  }
}
