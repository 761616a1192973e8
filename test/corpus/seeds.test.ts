import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { review } from '../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../src/core/findings/settings';
import { formatAddress } from '../../src/core/workbook/address';
import { sheet, workbook, type GridCell } from '../support/sheet';

/**
 * Figures of five published reports (000 攀枝花, 001 西区, 002 开远, 003 北塔, 004 攀枝花市场监管) put into tables of our own
 * layout, to show which of their contradictions tables can show. The figures stand here, so that the test needs no
 * other folder.
 */
type Grid = readonly (readonly GridCell[])[];

interface Contradiction {
  readonly name: string;
  /** Report and place in its list of contradictions (relations.json). */
  readonly of: readonly string[];
  readonly table: Grid;
  /** Severity, rule, accused cell, what it should be, and cause, exactly as the finding gives them. */
  readonly found: string;
  /** Why the figures alone cannot tell the cause that the list gives, where they cannot. */
  readonly undecided?: string;
}

const change = (title: string, ...rows: Grid): Grid => [
  [title],
  [null, null, null, null, '单位：万元'],
  ['项目', '本年决算数', '上年决算数', '增减额', '增减幅度'],
  ...rows,
];

const accounts = (title: string, ...rows: Grid): Grid => [
  [title],
  [null, '单位：万元'],
  ['项目', '决算数'],
  ...rows,
];

const threePublic = (...rows: Grid): Grid => [
  ['“三公”经费支出决算表'],
  [null, null, null, '单位：万元'],
  ['项目', '预算数', '决算数', '完成预算的比例'],
  ...rows,
];

const expenditure = (...rows: Grid): Grid => [
  ['支出决算表'],
  [null, null, null, null, '单位：万元'],
  ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
  ...rows,
];

const department = (heads: readonly string[], ...rows: Grid): Grid => [
  ['部门整体支出绩效自评表'],
  [null, null, null, null, '单位：万元'],
  ['资金', ...heads],
  ...rows,
];

const project = (
  name: string,
  budget: number,
  executed: number,
  rate: string,
  score: number | string,
): Grid => [
  ['项目支出绩效自评表'],
  ['项目名称', name],
  ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', budget, budget, executed, 10, rate, score],
  [null, '其中：当年财政拨款', budget, budget, executed, '—', rate, '—'],
];

const SHOWN: readonly Contradiction[] = [
  {
    name: '001 人员、公用、项目之和不等于总计（项目经费漏 0.38）',
    of: ['001/0', '001/9'],
    table: accounts(
      '支出决算构成表',
      ['人员经费', 516.67],
      ['公用经费', 43.95],
      ['项目经费', 267.75],
      ['其中：一般行政管理事务', 0.38],
      ['其中：基金项目', 91.34],
      ['其中：其他项目', 176.41],
      ['合计', 828.76],
    ),
    found: 'error arithmetic/account-total B6 → 268.13 missing-addend',
  },
  {
    name: '001 各项增减之和不等于总增减',
    of: ['001/1'],
    table: accounts(
      '收支增减情况表',
      ['人员经费减少', 53.19],
      ['公用经费减少', 201.4],
      ['项目经费减少', -142.27],
      ['结转减少', 53.08],
      ['合计', 179.31],
    ),
    found: 'error arithmetic/account-total B8 → 165.4 stale-total',
    undecided: '两边的口径不同；数字只能说明合计不等于各项之和，差 13.91 不是其中任何一项',
  },
  {
    name: '001 上年分项之和不等于上年总计',
    of: ['001/2'],
    table: accounts(
      '上年决算构成表',
      ['人员经费', 569.86],
      ['公用经费', 245.35],
      ['项目经费', 125.48],
      ['年初结转', 53.08],
      ['合计', 1008.07],
    ),
    found: 'error arithmetic/account-total B8 → 993.77 stale-total',
    undecided: '分项没有列全；差 14.30 不是其中任何一项',
  },
  {
    name: '001 基本支出：人员经费 516.67 写成 615.67',
    of: ['001/4', '001/5'],
    table: accounts('基本支出决算表', ['人员经费', 615.67], ['公用经费', 43.95], ['合计', 560.63]),
    found: 'error arithmetic/account-total B4 → 516.67 digit-transposition',
  },
  {
    name: '001 出国 0/0 写完成预算 100%',
    of: ['001/6'],
    table: threePublic(
      ['合计', 2.4, 2.4, '100%'],
      ['因公出国（境）费', 0, 0, '100%'],
      ['公务接待费', 0, 0, '—'],
      ['公务用车购置及运行维护费', 2.4, 2.4, '100%'],
    ),
    found: 'warning logic/zero-base D5 zero-base',
  },
  {
    name: '001 接待 0/0 写完成预算 100%',
    of: ['001/7'],
    table: threePublic(
      ['合计', 2.4, 2.4, '100%'],
      ['因公出国（境）费', 0, 0, '—'],
      ['公务接待费', 0, 0, '100%'],
      ['公务用车购置及运行维护费', 2.4, 2.4, '100%'],
    ),
    found: 'warning logic/zero-base D6 zero-base',
  },
  {
    name: '001 特定目标类 91.52 与 0.38＋91.34 不符',
    of: ['001/12'],
    table: accounts('特定目标类项目支出表', ['一般行政管理事务', 0.38], ['基金项目', 91.34], ['合计', 91.52]),
    found: 'error arithmetic/account-total B6 → 91.72 digit-error',
    undecided: '原表口径不明；91.52 与 91.72 只差一个数字',
  },
  {
    name: '001 人员类完成预算 100%，实为 92.1%',
    of: ['001/10'],
    table: department(
      ['年初预算数', '全年预算数', '全年执行数', '执行率'],
      ['合计', 559.99, 561, 516.67, '100%'],
      ['其中：基本支出', 500, 500, 460.5, '92.1%'],
      ['项目支出', 59.99, 61, 56.17, '92.08%'],
    ),
    found: 'error arithmetic/execution-rate E4 → 92.1',
    undecided: '100% 用的支出数 561.00 不在表内',
  },
  {
    name: '001 项目经费 267.75 ÷ 268.13 写成 99.84%，应为 99.86%',
    of: ['001/13'],
    table: department(
      ['年初预算数', '全年预算数', '全年执行数', '执行率'],
      ['合计', 268.13, 268.13, 267.75, '99.84%'],
    ),
    found: 'error arithmetic/execution-rate E4 → 99.86 digit-error',
  },
  {
    name: '001 中小企业占政府采购 0/0 写 100%',
    of: ['001/8'],
    table: [
      ['政府采购情况表'],
      [null, null, '单位：万元'],
      ['项目', '金额', '占比'],
      ['合计', 0, '—'],
      ['其中：授予中小企业', 0, '100%'],
    ],
    found: 'warning logic/zero-base C5 zero-base',
  },
  {
    name: '002 支付进度 100%，实为 101.14%',
    of: ['002/1', '002/2'],
    table: department(
      ['年初预算数', '全年预算数', '全年执行数', '支付进度'],
      ['合计', 448.26, 525.1, 531.07, '100%'],
      ['其中：基本支出', 404.96, 461.8, 467.77, '101.29%'],
      ['项目支出', 43.3, 63.3, 63.3, '100%'],
    ),
    found: 'error arithmetic/execution-rate E4 → 101.14',
    undecided: '写成 100% 的原因表内看不出',
  },
  {
    name: '002 支出 531.07 大于可用资金 525.1',
    of: ['002/0'],
    table: department(
      ['年初预算数', '全年预算数', '全年执行数', '支付进度'],
      ['合计', 448.26, 525.1, 531.07, '101.14%'],
    ),
    found: 'warning logic/budget-exceeded D4',
  },
  {
    name: '003 预算执行率 135% 是按年初数算的，调整后应为 100%',
    of: ['003/0'],
    table: department(
      ['年初预算数', '全年预算数', '全年执行数', '执行率'],
      ['合计', 698.99, 941.81, 941.81, '134.74%'],
    ),
    found: 'error arithmetic/execution-rate E4 → 100 wrong-base',
  },
  {
    name: '004 收支总计增长 5.43%，应为 12.19%',
    of: ['004/0', '004/1'],
    table: change('收支增减表', ['收支总计', 141.96, 126.54, 15.42, '5.43%']),
    found: 'warning arithmetic/change-rate E4 → 12.19 wrong-base',
  },
  {
    name: '004 一般公共预算增长 6.88%，应为 7.39%',
    of: ['004/2'],
    table: change('收支增减表', ['一般公共预算', 134.04, 124.82, 9.22, '6.88%']),
    found: 'warning arithmetic/change-rate E4 → 7.39 wrong-base',
  },
  {
    name: '000 执行率 54.31% 未说明原因',
    of: ['000/4'],
    table: project('政府业务经费', 83, 45.08, '54.31%', 5.43),
    found: 'warning completeness/execution-reason G4',
  },
  {
    name: '000 执行率 74.91% 未说明原因',
    of: ['000/5'],
    table: project('政策研究咨询', 32, 23.97, '74.91%', 7.49),
    found: 'warning completeness/execution-reason G4',
  },
  {
    name: '001 三类支出之和与总支出扣除国资部分不符（差 0.27）',
    of: ['001/17'],
    table: accounts(
      '三类支出表',
      ['人员类', 516.67],
      ['运转类', 44.43],
      ['特定目标类', 91.52],
      ['合计', 652.35],
    ),
    found: 'error arithmetic/account-total B6 → 91.25 digit-transposition',
    undecided: '口径不同，差 0.27；91.52 与 91.25 只是两个数字互换',
  },
  {
    name: '001 项目执行率 81.58% 未说明原因',
    of: ['001/21'],
    table: project('网络建设', 73, 59.55, '81.58%', 8.16),
    found: 'warning completeness/execution-reason G4',
  },
];

/** What no table can show, and where it belongs. */
const NOT_SHOWN: readonly { readonly of: readonly string[]; readonly reason: string }[] = [
  {
    of: ['000/0', '000/1', '000/2', '000/3', '001/14', '001/15', '001/16', '001/20'],
    reason: '文字与数据、文字与文字的矛盾，属报告核对',
  },
  { of: ['001/3', '001/11'], reason: '报告两处的口径不同，不是同一表的单元格，属报告核对' },
  { of: ['001/18', '001/19'], reason: '报告没有给出这一比率的分子和分母' },
  {
    of: ['002/3', '002/4', '002/5', '002/6', '002/7'],
    reason: '段落雷同、模板提示语和完成情况的文字矛盾，属报告核对',
  },
  {
    of: ['003/1', '003/2', '003/3', '003/4', '003/5'],
    reason: '评分表的问题，由 samples/beita-2022.xlsx 和 test/core/scoring 证明',
  },
  { of: ['003/6', '003/7', '003/8'], reason: '文字问题，属报告核对' },
  { of: ['004/3'], reason: '没有预算和支出时写 0% 是部分表式的惯例，不作错误' },
  { of: ['004/4', '004/5'], reason: '单位数在正文两处不一致，属报告核对' },
  { of: ['004/6', '004/7', '004/8', '004/9'], reason: '文字问题或指标设置，属报告核对' },
];

/** Tables of the same reports in which everything holds, or is off by rounding only. */
const HOLDING: Readonly<Record<string, readonly Grid[]>> = {
  '000': [
    department(
      ['年初预算数', '调整数', '全年预算数', '全年执行数', '执行率'],
      ['合计', 818.56, 33.49, 852.05, 806.1, '94.61%'],
      ['其中：基本支出', 698.16, 33.49, 731.65, 731.65, '100%'],
      ['项目支出', 120.4, 0, 120.4, 74.45, '61.84%'],
    ),
    project('纪检监察', 0.5, 0.5, '100%', 10),
    project('慰问', 4.9, 4.9, '100%', 10),
    project('政府业务经费', 83, 45.08, '54.31%', 5.43),
    project('政策研究咨询', 32, 23.97, '74.91%', 7.49),
  ],
  '001': [
    accounts(
      '支出决算构成表',
      ['人员经费', 516.67],
      ['公用经费', 43.95],
      ['项目经费', 268.13],
      ['合计', 828.76],
    ),
    expenditure(
      ['201', '一般公共服务支出', 429.32, 428.94, 0.38],
      ['20129', '群众团体事务', 429.32, 428.94, 0.38],
      ['208', '社会保障和就业支出', 48.38, 48.38, 0],
      ['210', '卫生健康支出', 33.19, 33.19, 0],
      ['221', '住房保障支出', 50.13, 50.13, 0],
      [null, '合计', 561.01, 560.63, 0.38],
    ),
    change('收支增减表', ['收支总计', 828.76, 1008.07, -179.31, '-17.79%']),
    change(
      '增减表',
      ['公用经费', 43.95, 245.35, -201.4, '-82.09%'],
      ['人员经费', 516.67, 569.86, -53.19, '-9.33%'],
    ),
    threePublic(
      ['合计', 2.4, 2.4, '100%'],
      ['因公出国（境）费', 0, 0, '—'],
      ['公务接待费', 0, 0, '—'],
      ['公务用车购置及运行维护费', 2.4, 2.4, '100%'],
    ),
  ],
  '002': [
    accounts(
      '年初预算表',
      ['工资福利支出', 384.78],
      ['商品和服务支出', 20.07],
      ['对个人和家庭的补助', 0.11],
      ['合计', 404.96],
    ),
    [
      ['项目收支明细表'],
      ['单位：万元'],
      ['预算项目名称', '年初结转结余', '本年实际到位资金', '已使用资金', '年末结转结余资金', '资金使用率'],
      ['公共资源交易', 0, 5, 5, 0, '100%'],
      ['云主机', 0, 8.3, 8.3, 0, '100%'],
      ['运转经费', 0, 30, 30, 0, '100%'],
      ['智能化二期', 0, 20, 20, 0, '100%'],
      ['合计', 0, 63.3, 63.3, 0, '100%'],
    ],
  ],
  '003': [
    department(['年初预算数', '执行数', '执行率'], ['合计', 698.99, 941.81, '134.74%']),
    accounts(
      '支出功能分类表',
      ['一般公共服务支出', 710.19],
      ['社会保障和就业支出', 55.51],
      ['卫生健康支出', 28.22],
      ['节能环保支出', 101.79],
      ['住房保障支出', 46.11],
      ['合计', 941.81],
    ),
    accounts('基本支出表', ['人员经费', 614.2], ['公用经费', 327.61], ['合计', 941.81]),
  ],
  '004': [
    accounts(
      '收入决算表',
      ['一般公共预算财政拨款', 134.04],
      ['政府性基金预算财政拨款', 7.92],
      ['合计', 141.96],
    ),
    change(
      '增减表',
      ['收支总计', 141.96, 126.54, 15.42, '12.19%'],
      ['一般公共预算', 134.04, 124.82, 9.22, '7.39%'],
    ),
    accounts('基本支出表', ['人员经费', 119.27], ['公用经费', 14.77], ['合计', 134.04]),
  ],
};

function told(table: Grid): readonly string[] {
  const { findings } = review(workbook(sheet('表', table)), DEFAULT_SETTINGS);
  return findings.map(({ severity, rule, primary, expected, cause }) =>
    [
      severity,
      rule,
      primary ? formatAddress(primary).replace('表!', '') : '-',
      expected === null ? '' : `→ ${expected}`,
      cause && cause.kind !== 'unknown' ? cause.kind : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

describe('the five reports as tables', () => {
  for (const { name, table, found, undecided } of SHOWN) {
    const note = undecided === undefined ? '' : `（原因不能由数字确定：${undecided}）`;
    it(`show: ${name}${note}`, () => {
      const all = told(table);
      assert.ok(all.includes(found), `${found}\n${all.join('\n')}`);
    });
  }

  for (const [seed, tables] of Object.entries(HOLDING)) {
    it(`${seed}: what holds or is rounded raises no error`, () => {
      for (const table of tables) {
        const { findings, relations } = review(workbook(sheet('表', table)), DEFAULT_SETTINGS);
        assert.ok(relations.length > 0, String(table[0]?.[0]));
        const errors = findings.filter(({ severity }) => severity === 'error').map(({ id }) => id);
        assert.deepEqual(errors, [], String(table[0]?.[0]));
      }
    });
  }

  it('account for every contradiction listed beside the reports', function () {
    const list = join(import.meta.dirname, '../../../shared/seeds/relations.json');
    if (!existsSync(list)) {
      console.log('    skipped: ../shared/seeds is missing');
      this.skip();
    }
    const { contradictions } = JSON.parse(readFileSync(list, 'utf8')) as {
      readonly contradictions: readonly { readonly seed: string }[];
    };
    const counts = new Map<string, number>();
    const listed = contradictions.map(({ seed }) => {
      const at = counts.get(seed) ?? 0;
      counts.set(seed, at + 1);
      return `${seed}/${at}`;
    });
    const accounted = [...SHOWN, ...NOT_SHOWN].flatMap(({ of }) => of);
    assert.deepEqual(accounted.sort(), listed.sort());
  });
});
