import type { Dice } from './dice';
import type { Generated } from './generated';
import { amounts, madeOf, marked, type MarkedCell } from './marked';
import { amount, percentText, randomBudget, type Hundredths } from './money';

const n = null;
const CORNER: readonly MarkedCell[] = ['单位：万元'];

/** Labels of rows by code, from 类 to 项. */
const HEALTH = [
  ['210', '卫生健康支出'],
  ['21011', '行政事业单位医疗'],
  ['2101101', '行政单位医疗'],
] as const;

function add(values: readonly (readonly Hundredths[])[]): Hundredths[] {
  return (values[0] ?? []).map((_, at) => values.reduce((sum, row) => sum + (row[at] ?? 0), 0));
}

/** A table by function code: one branch from 类 to 项, whose every row has the same figures as the total. */
function byFunction(
  family: string,
  title: string,
  columns: Readonly<Record<string, string>>,
  values: readonly Hundredths[],
): Generated {
  const names = Object.keys(columns);
  return madeOf(family, 'final-accounts', [
    [title],
    CORNER,
    ['科目编码', '科目名称', ...Object.values(columns)],
    [n, '合计', ...amounts('total', names, values)],
    ...HEALTH.map(([code, label]) => [code, label, ...amounts(label, names, values)]),
  ]);
}

/** 收入决算表（公开02表）. */
export function incomeTable(dice: Dice): Generated {
  const parts = [randomBudget(dice), randomBudget(dice), dice.integer(0, 9000)];
  const columns = {
    income: '本年收入合计',
    'fiscal-income': '财政拨款收入',
    'institution-income': '事业收入',
    'other-income': '其他收入',
  };
  return byFunction('income', '收入决算表', columns, [parts.reduce((a, b) => a + b, 0), ...parts]);
}

/** 政府性基金预算财政拨款收入支出决算表（公开08表）. */
export function fundExpenditureTable(dice: Dice): Generated {
  const [carryIn, income] = [dice.integer(0, 9000), randomBudget(dice)];
  const [basic = 0, project = 0, carryOut = 0] = dice.split(carryIn + income, 3);
  const columns = {
    'carry-in': '年初结转和结余',
    income: '本年收入',
    expenditure: '本年支出',
    'basic-expenditure': '基本支出',
    'project-expenditure': '项目支出',
    'carry-out': '年末结转和结余',
  };
  const values = [carryIn, income, basic + project, basic, project, carryOut];
  return byFunction('fund-expenditure', '政府性基金预算财政拨款收入支出决算表', columns, values);
}

/** 财政拨款收入支出决算总表（公开04表）. */
export function fiscalBalanceTable(dice: Dice): Generated {
  const names = ['total', 'general-public-budget', 'government-fund'];
  const spent = (): Hundredths[] => {
    const [general, fund] = [randomBudget(dice), dice.integer(0, 9000)];
    return [general + fund, general, fund];
  };
  const parts = [spent(), spent()];
  const whole = add(parts);
  const income = (label: string, value: Hundredths): MarkedCell[] => [
    label,
    ...amounts(label, ['final'], [value]),
  ];
  const expenditure = (label: string, values: readonly Hundredths[]): MarkedCell[] => [
    label,
    ...amounts(label, names, values),
  ];
  return madeOf('fiscal-balance', 'final-accounts', [
    ['财政拨款收入支出决算总表'],
    CORNER,
    ['收入', n, '支出'],
    ['项目', '金额', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款'],
    [
      ...income('一、一般公共预算财政拨款', whole[1] ?? 0),
      ...expenditure('一、一般公共服务支出', parts[0] ?? []),
    ],
    [...income('二、政府性基金预算财政拨款', whole[2] ?? 0), ...expenditure('二、教育支出', parts[1] ?? [])],
    [...income('本年收入合计', whole[0] ?? 0), ...expenditure('本年支出合计', whole)],
    [...income('收入总计', whole[0] ?? 0), ...expenditure('支出总计', whole)],
  ]);
}

/** 一般公共预算财政拨款基本支出决算表（公开06表）. */
export function basicExpenditureTable(dice: Dice): Generated {
  const [wages = 0, pensions = 0] = dice.split(randomBudget(dice), 2);
  const [office = 0, travel = 0] = dice.split(randomBudget(dice), 2);
  const row = (label: string, value: Hundredths): MarkedCell[] => [
    label,
    ...amounts(label, ['final'], [value]),
  ];
  return madeOf('basic-expenditure', 'final-accounts', [
    ['一般公共预算财政拨款基本支出决算表'],
    CORNER,
    ['人员经费', n, n, '公用经费'],
    ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
    ['301', ...row('工资福利支出', wages), '302', ...row('商品和服务支出', office + travel)],
    ['30101', ...row('基本工资', wages), '30201', ...row('办公费', office)],
    ['303', ...row('对个人和家庭的补助', pensions), '30211', ...row('差旅费', travel)],
    [
      '人员经费合计',
      n,
      ...amounts('人员经费合计', ['final'], [wages + pensions]),
      '公用经费合计',
      n,
      ...amounts('公用经费合计', ['final'], [office + travel]),
    ],
  ]);
}

/** 国有资产占用情况表: the assets across. */
export function assetsTable(dice: Dice): Generated {
  const [current, buildings, vehicles] = [randomBudget(dice), randomBudget(dice), randomBudget(dice)];
  const fixed = buildings + vehicles;
  const names = ['asset-total', 'current-assets', 'fixed-assets', 'buildings', 'vehicles'];
  return madeOf('assets', 'final-accounts', [
    ['国有资产占用情况表'],
    CORNER,
    ['项目', '资产总额', '流动资产', '固定资产', '房屋', '车辆'],
    ['合计', ...amounts('total', names, [current + fixed, current, fixed, buildings, vehicles])],
  ]);
}

/** 机关运行经费及政府采购情况表. */
export function operationTable(dice: Dice): Generated {
  const [goods, services] = [randomBudget(dice), randomBudget(dice)];
  const row = (label: string, value: Hundredths): MarkedCell[] => [
    label,
    ...amounts(label, ['final'], [value]),
  ];
  return madeOf('operation', 'final-accounts', [
    ['机关运行经费及政府采购情况表'],
    CORNER,
    ['项目', '决算数'],
    row('一、机关运行经费', randomBudget(dice)),
    row('二、政府采购支出合计', goods + services),
    row('（一）政府采购货物支出', goods),
    row('（二）政府采购服务支出', services),
  ]);
}

/** 支出决算情况表 over two years. */
export function summaryTable(dice: Dice): Generated {
  const pairs = [
    [randomBudget(dice), randomBudget(dice)],
    [randomBudget(dice), randomBudget(dice)],
  ];
  const row = (key: string, label: string, values: readonly Hundredths[]): MarkedCell[] => [
    label,
    ...amounts(key, ['prior-year', 'current-year'], values),
  ];
  const [first = [], second = []] = pairs;
  return madeOf('summary', 'final-accounts', [
    ['2023年支出决算情况表'],
    CORNER,
    ['项目', '2022年', '2023年'],
    row('基本支出', '基本支出', first),
    row('项目支出', '项目支出', second),
    row('total', '合计', add(pairs)),
  ]);
}

/** 四川林业草原资金绩效评价表: the budget without what was coordinated away is the one in force. */
export function forestryTable(dice: Dice): Generated {
  const [gross, coordinated] = [randomBudget(dice) + 1000, dice.integer(1, 900)];
  const budget = gross - coordinated;
  const executed = Math.max(1, Math.floor((budget * dice.integer(500, 1000)) / 1000));
  const rate = percentText(executed, budget);
  return madeOf('sichuan-forestry', 'transfer-self-evaluation', [
    ['2024年林业草原资金绩效评价表'],
    CORNER,
    [
      '项目',
      '全年预算数（A）',
      '统筹整合资金数（B）',
      '扣除统筹整合资金后预算金额（C）',
      '全年到位资金（D）',
      '全年执行资金（E）',
      '预算执行（E/C×100%）',
    ],
    [
      '合计',
      ...amounts(
        'total',
        ['gross-budget', 'coordinated', 'full-year-budget', 'arrived', 'executed'],
        [gross, coordinated, budget, budget, executed],
      ),
      marked(`${rate}%`, 'execution-rate', 'total', String(Number(rate))),
    ],
    [
      '造林补助',
      amount(gross),
      amount(coordinated),
      amount(budget),
      amount(budget),
      amount(executed),
      `${rate}%`,
    ],
  ]);
}
