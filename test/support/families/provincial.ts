import type { GridCell } from '../sheet';
import type { Dice } from './dice';
import type { Generated } from './generated';
import { indicatorRows, randomIndicators, type IndicatorLine } from './indicators';
import { amounts, madeOf, marked, type Marked, type MarkedCell } from './marked';
import { percentText, proportional, randomBudget, type Hundredths } from './money';

const n = null;
const LEVELS = ['一级指标', '二级指标', '三级指标'] as const;
const INITIAL = ['initial-budget', 'full-year-budget', 'executed'] as const;
const BUDGET = ['full-year-budget', 'executed'] as const;

const PROJECTS = ['农村公路养护', '政务服务大厅运转', '救灾应急物资储备'] as const;

/** Funds of one source: initial budget, full-year budget, executed. */
type Funds = readonly [Hundredths, Hundredths, Hundredths];

function randomFunds(dice: Dice): Funds {
  const initial = randomBudget(dice);
  const budget = dice.chance(0.5) ? initial : initial + dice.integer(100, initial);
  return [initial, budget, Math.max(1, Math.floor((budget * dice.integer(500, 1000)) / 1000))];
}

function sumOf(funds: readonly Funds[]): Funds {
  const add = (index: 0 | 1 | 2): Hundredths => funds.reduce((sum, each) => sum + each[index], 0);
  return [add(0), add(1), add(2)];
}

/** Initial budget, full-year budget, executed and the rate between the last two. */
function wholeRow(row: string, [initial, budget, executed]: Funds): Marked[] {
  return [...amounts(row, INITIAL, [initial, budget, executed]), rate(row, budget, executed)];
}

/** Budget, executed and the rate between them. */
function shortRow(row: string, [, budget, executed]: Funds): Marked[] {
  return [...amounts(row, BUDGET, [budget, executed]), rate(row, budget, executed)];
}

function rate(row: string, budget: Hundredths, executed: Hundredths): Marked {
  const text = percentText(executed, budget);
  return marked(`${text}%`, 'execution-rate', row, String(Number(text)));
}

function goal(line: IndicatorLine): string {
  return `${line.relation}${line.target}${line.unit}`;
}

/** The rows of indicators with target, actual, weight and score. */
function scored(lines: readonly IndicatorLine[], first: string | null = n): GridCell[][] {
  const rows = indicatorRows(lines, first, (line) => [
    goal(line),
    `${line.actual}${line.unit}`,
    line.weight,
    line.score,
  ]);
  return rows;
}

/** 财预〔2021〕101号: 成本指标 of the first level. */
export function costForm(dice: Dice): Generated {
  const [fiscal, other] = [randomFunds(dice), randomFunds(dice)];
  return madeOf(
    'national-cost',
    'project-self-evaluation',
    [
      ['项目支出绩效自评表'],
      ['（2023年度）'],
      ['项目名称', dice.pick(PROJECTS)],
      ['项目资金（万元）', n, '年初预算数', '全年预算数', '全年执行数', '执行率'],
      [n, '年度资金总额', ...wholeRow('total', sumOf([fiscal, other]))],
      [n, '其中：当年财政拨款', ...wholeRow('fiscal', fiscal)],
      [n, '其他资金', ...wholeRow('other', other)],
      [...LEVELS, '年度指标值', '实际完成值', '分值', '得分'],
      ['成本指标', '经济成本指标', '人均成本', `≤${dice.integer(10, 90)}元`, '9元', 20, 20],
      ['产出指标', '数量指标', '发放人数', `≥${dice.integer(10, 90)}人`, '95人', 70, 70],
    ],
    2,
  );
}

/** Hubei: 20 points for the execution rate. */
export function hubeiForm(dice: Dice): Generated {
  const funds = randomFunds(dice);
  const score = proportional(20, funds[2], funds[1]);
  const lines = randomIndicators(dice, 80);
  return madeOf(
    'hubei',
    'project-self-evaluation',
    [
      [`2023年度${dice.pick(PROJECTS)}项目自评表`],
      ['项目名称', dice.pick(PROJECTS)],
      [
        '预算执行情况（万元）（20分）',
        n,
        '预算数（A）',
        '执行数（B）',
        '执行率（B/A）',
        '得分（20分*执行率）',
      ],
      [n, '年度财政资金总额', ...shortRow('total', funds), marked(score, 'score', 'total', String(score))],
      ['年度绩效目标（80分）', ...LEVELS, '年初目标值（A）', '实际完成值（B）', '得分'],
      ...indicatorRows(lines, n, (line) => [goal(line), line.actual, line.score]).map((row) => [n, ...row]),
    ],
    lines.length,
  );
}

/** Hebei: labels and figures in turn, scores converted by their weight. */
export function hebeiForm(dice: Dice): Generated {
  const [fiscal, other] = [randomFunds(dice), randomFunds(dice)];
  const total = sumOf([fiscal, other]);
  const line = (row: string, labels: readonly [string, string, string], [, budget, executed]: Funds) => {
    const [planned, arrived, spent] = amounts(
      row,
      ['full-year-budget', 'arrived', 'executed'],
      [budget, budget, executed],
    );
    return [labels[0], planned ?? n, labels[1], arrived ?? n, labels[2], spent ?? n];
  };
  return madeOf(
    'hebei',
    'project-self-evaluation',
    [
      ['2023年度预算项目绩效自评表'],
      ['项目名称', dice.pick(PROJECTS), n, '单位：万元'],
      ['预算安排情况（调整后）', n, '资金到位情况', n, '资金执行情况', n, '预算执行进度（%）'],
      [...line('total', ['预算数：', '到位数：', '执行数：'], total), rate('total', total[1], total[2])],
      line('fiscal', ['其中：财政资金', '其中：财政资金', '其中：财政资金'], fiscal),
      line('other', ['其他', '其他', '其他'], other),
      [...LEVELS, '指标分值', '预期指标值', '单项指标实际完成值', '自评得分'],
      [n, n, n, n, n, n, '单项指标得分', '权重占比（%）', '单项指标折算得分'],
      ['产出指标', '数量指标', '保障人数', 50, '≥900人', '915人', 50, 50, 25],
      ['效果指标', '社会效益指标', '应保尽保率', 50, '100%', '100%', 50, 50, 25],
    ],
    2,
  );
}

/** Yinchuan: 项目决策 and 项目管理 among the first levels. */
export function yinchuanForm(dice: Dice): Generated {
  const [central, local] = [randomFunds(dice), randomFunds(dice)];
  return madeOf(
    'yinchuan',
    'project-self-evaluation',
    [
      ['2023年度银川市本级部门项目支出绩效自评表'],
      ['项目名称', dice.pick(PROJECTS)],
      ['资金情况（万元）', n, '年初预算数', '调整预算数（A）', '全年执行数（B）', '执行率（B/A）'],
      [n, '年度资金总额', ...wholeRow('total', sumOf([central, local]))],
      [n, '其中：中央补助', ...wholeRow('central', central)],
      [n, '地方资金', ...wholeRow('local', local)],
      [...LEVELS, '参考分值', '指标值（A）', '全年实际值（B）', '得分'],
      ['项目决策（10分）', '项目立项', '立项规范性', 10, '规范', '规范', 10],
      ['项目管理（25分）', '资金管理', '制度健全性', 25, '健全', '健全', 25],
      ['项目产出（65分）', '产出数量', '里程', 65, `≥${dice.integer(3, 9)}公里`, '9公里', 65],
    ],
    3,
  );
}

/** Chongqing: weight and score of the execution rate in columns, coefficients for the indicators. */
export function chongqingForm(whole: boolean): (dice: Dice) => Generated {
  return (dice) => {
    const funds = randomFunds(dice);
    const [, budget, executed] = funds;
    const score = proportional(10, executed, budget);
    return madeOf(
      'chongqing',
      whole ? 'department-self-evaluation' : 'project-self-evaluation',
      [
        [whole ? '2023年度部门整体绩效自评表' : '2023年度项目绩效自评表'],
        [whole ? '部门名称' : '项目名称', dice.pick(PROJECTS)],
        [
          '资金（万元）',
          n,
          '年初预算数',
          '全年（调整）预算数',
          '全年执行数',
          '执行率（%）',
          '执行率权重',
          '执行率得分（分）',
        ],
        [
          n,
          '年度总金额',
          ...wholeRow('total', funds),
          marked(10, 'weight', 'total', '10'),
          marked(score, 'score', 'total', String(score)),
        ],
        [n, '其中财政拨款', ...wholeRow('fiscal', funds)],
        [
          '绩效指标',
          '指标名称',
          '计量单位',
          '指标性质',
          '年初指标值',
          '调整指标值',
          '全年完成值',
          '得分系数（%）',
          '指标权重（分）',
          '指标得分（分）',
          '是否核心指标',
        ],
        [n, '造林面积', '亩', '≥', dice.integer(100, 900), n, 1020, 100, 50, 50, '是'],
        [n, '成活率', '%', '≥', 85, n, 88, 100, 40, 40, '否'],
      ],
      2,
    );
  };
}

/** 部门整体支出绩效自评表, by kind of expenditure. */
export function departmentForm(dice: Dice): Generated {
  const [basic, projects] = [randomFunds(dice), randomFunds(dice)];
  const lines = randomIndicators(dice, 90);
  return madeOf(
    'department',
    'department-self-evaluation',
    [
      ['2023年度部门整体支出绩效自评表'],
      ['部门名称', '东山区政务服务管理局'],
      ['部门整体支出（万元）', n, '年初预算数', '全年预算数', '全年执行数', '执行率'],
      [n, '资金总额', ...wholeRow('total', sumOf([basic, projects]))],
      [n, '基本支出', ...wholeRow('基本支出', basic)],
      [n, '项目支出', ...wholeRow('项目支出', projects)],
      [...LEVELS, '年度指标值', '实际完成值', '分值', '得分'],
      ...scored(lines),
    ],
    lines.length,
  );
}

/** Hunan: the total divided by kind of income and of expenditure. */
export function hunanDepartment(dice: Dice): Generated {
  const [fiscal, fund, own] = [randomFunds(dice), randomFunds(dice), randomFunds(dice)];
  const total = sumOf([fiscal, fund, own]);
  const [basic = 0, projects = 0] = dice.split(total[2], 2);
  const lines = randomIndicators(dice, 90);
  const part = (row: string, name: string, value: Hundredths): MarkedCell =>
    amounts(row, [name], [value])[0] ?? n;
  return madeOf(
    'hunan',
    'department-self-evaluation',
    [
      ['2023年度部门整体支出绩效自评表'],
      ['部门（单位）名称', '石门市应急管理局'],
      ['年度预算申请（万元）', n, '年初预算数', '全年预算数', '全年执行数', '执行率'],
      [n, '年度资金总额', ...wholeRow('total', total)],
      [n, '按收入性质分：', n, n, '按支出性质分：'],
      [
        n,
        '其中：一般公共预算',
        part('fiscal', 'full-year-budget', fiscal[1]),
        n,
        '其中：基本支出',
        part('其中：基本支出', 'executed', basic),
      ],
      [
        n,
        '政府性基金拨款',
        part('政府性基金拨款', 'full-year-budget', fund[1]),
        n,
        '项目支出',
        part('项目支出', 'executed', projects),
      ],
      [n, '其他资金', part('other', 'full-year-budget', own[1])],
      [...LEVELS, '年度指标值', '实际完成值', '分值', '得分'],
      ...scored(lines),
    ],
    lines.length,
  );
}

/** Old forms without points. */
export function unscoredForm(dice: Dice): Generated {
  const [fiscal, own] = [randomFunds(dice), randomFunds(dice)];
  const lines = randomIndicators(dice, 90);
  return madeOf(
    'unscored',
    'project-self-evaluation',
    [
      ['项目支出绩效自评表'],
      ['项目名称', dice.pick(PROJECTS)],
      ['资金（万元）', '全年预算数', '全年执行数', '执行率'],
      ['合计', ...shortRow('total', sumOf([fiscal, own]))],
      ['财政资金', ...shortRow('fiscal', fiscal)],
      ['自筹资金', ...shortRow('own', own)],
      [...LEVELS, '预期指标值', '实际完成指标值'],
      ...indicatorRows(lines, n, (line) => [goal(line), `${line.actual}${line.unit}`]),
    ],
    lines.length,
  );
}

/** Funds without indicators. */
export function fundsOnlyForm(dice: Dice): Generated {
  const [fiscal, own] = [randomFunds(dice), randomFunds(dice)];
  return madeOf('funds-only', 'project-self-evaluation', [
    ['项目支出绩效自评表'],
    ['项目名称', dice.pick(PROJECTS)],
    ['资金来源', '年初预算（万元）', '调整后预算（万元）', '预算执行数（万元）', '预算执行率'],
    ['资金总额', ...wholeRow('total', sumOf([fiscal, own]))],
    ['财政拨款', ...wholeRow('fiscal', fiscal)],
    ['单位资金', ...wholeRow('own', own)],
  ]);
}

/** 项目绩效目标完成情况表: no points, labels and figures in turn. */
export function goalForm(dice: Dice): Generated {
  const [fiscal, other] = [randomFunds(dice), randomFunds(dice)];
  const lines = randomIndicators(dice, 90);
  const pair = (row: string, label: readonly [string, string], [, budget, executed]: Funds): MarkedCell[] => {
    const [planned, spent] = amounts(row, BUDGET, [budget, executed]);
    return [label[0], planned ?? n, label[1], spent ?? n];
  };
  return madeOf(
    'project-goals',
    'goal-completion',
    [
      ['项目支出绩效目标完成情况表'],
      ['项目名称', dice.pick(PROJECTS)],
      ['预算执行情况（万元）', ...pair('total', ['预算数：', '执行数：'], sumOf([fiscal, other]))],
      [n, ...pair('fiscal', ['其中：财政拨款', '其中：财政拨款'], fiscal)],
      [n, ...pair('other', ['其他资金', '其他资金'], other)],
      ['绩效指标', ...LEVELS, '预期指标值', '实际完成指标值'],
      ...indicatorRows(lines, n, (line) => [goal(line), `${line.actual}${line.unit}`]).map((row) => [
        n,
        ...row,
      ]),
    ],
    lines.length,
  );
}
