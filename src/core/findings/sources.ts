/** A document, a form or a practice that a rule rests on (依据). */
interface Source {
  readonly title: string;
  /** Its number (文号), where it has one. */
  readonly number?: string;
  /** The day or the year of issue. */
  readonly date?: string;
}

/** The bibliography: what rules, formulas and scoring profiles cite, by id. */
const SOURCES = {
  'cn-2020-10': { title: '项目支出绩效评价管理办法', number: '财预〔2020〕10号', date: '2020-02-25' },
  'cn-2013-53': { title: '预算绩效评价共性指标体系框架', number: '财预〔2013〕53号', date: '2013-04-21' },
  'cn-2021-101': {
    title: '中央部门项目支出核心绩效目标和指标设置及取值指引（试行）',
    number: '财预〔2021〕101号',
    date: '2021-08-18',
  },
  'cn-budget-law': { title: '中华人民共和国预算法', date: '2018-12-29' },
  'cn-budget-regulation': {
    title: '中华人民共和国预算法实施条例',
    number: '国务院令第729号',
    date: '2020-08-03',
  },
  'cn-thrift': { title: '党政机关厉行节约反对浪费条例', number: '中发〔2013〕13号', date: '2013-11-18' },
  'cn-accounting': {
    title: '政府会计制度——行政事业单位会计科目和报表',
    number: '财会〔2017〕25号',
    date: '2017-10-24',
  },
  'cn-classification': { title: '政府收支分类科目（财政部，每年）' },
  'sc-2025-5': { title: '四川省预算绩效评价管理办法', number: '川财绩〔2025〕5号', date: '2025' },
  'hn-2019-10': { title: '湖南省绩效管理文件及配套评分表', number: '湘办发〔2019〕10号', date: '2019' },
  'hb-2020-3': { title: '湖北省绩效自评文件', number: '鄂财绩发〔2020〕3号', date: '2020' },
  'hb-db42-1601': { title: '湖北省地方标准（绩效评价）', number: 'DB42/T 1601-2020', date: '2020' },
  'form:sichuan-0013zp': { title: '四川 部门预算项目支出绩效自评表（报表编号 510000_0013zp）' },
  'form:sichuan-forestry': { title: '四川 林业草原资金绩效评价表' },
  'form:yunnan-report-1': { title: '云南 部门整体支出绩效自评报告 表1' },
  'form:yunnan-14': { title: '云南 部门决算公开样表（项目支出绩效自评表，公开14表）' },
  'form:hunan-department': { title: '湖南 部门整体支出绩效评价指标评分表' },
  'form:chongqing-self': { title: '重庆 部门（项目）绩效自评表' },
  'form:hebei-project': { title: '河北 预算项目绩效自评表' },
  'form:hubei-project': { title: '湖北 项目自评表备注' },
  'form:shanghai-project': { title: '上海 财政项目支出绩效自评表' },
  'form:final-accounts': { title: '部门决算公开表' },
  'form:goal-completion': { title: '部门整体支出绩效目标完成情况表' },
  'form:ledger': { title: '项目收支明细表、预算执行情况表' },
  'review:sichuan-2025': { title: '四川 2025年部门自评复核标准（区级）' },
  'platform:scoring': { title: '预算管理一体化平台绩效自评模块的计分设置' },
  'platform:manual-2022': { title: '预算管理一体化平台操作手册（2022）' },
  'sheet:criteria': { title: '评分表所印评价标准' },
  'sheet:itself': { title: '表内关系' },
  'practice:accounts-notes': { title: '部门决算公开说明的通行写法' },
  'practice:outlines': { title: '各地部门整体、项目支出绩效自评报告提纲' },
  'practice:published': { title: '已公开的自评表和报告中常见的情形' },
  'practice:review': { title: '财政部门复核惯例' },
  'practice:spreadsheets': { title: '电子表格规范' },
  'practice:statistics': { title: '统计惯例' },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof SOURCES;

/** A source, or a place in it and what it says there, after a colon: `cn-2020-10：附件1`. */
export type Citation = SourceId | `${SourceId}：${string}`;

/** What a rule rests on, for its page: 财预〔2020〕10号《项目支出绩效评价管理办法》（附件1）；… */
export function printSources(cited: readonly Citation[]): string {
  return cited.map(printCitation).join('；');
}

function printCitation(citation: Citation): string {
  const [id = ''] = citation.split('：', 1);
  const { title, number }: Source = SOURCES[id as SourceId];
  const name = number === undefined ? title : `${number}《${title}》`;
  const place = citation.slice(id.length + 1);
  return place === '' ? name : `${name}（${place}）`;
}
