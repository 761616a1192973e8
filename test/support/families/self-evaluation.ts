import { percent, type GridCell } from '../sheet';
import type { Dice } from './dice';
import type { Generated, Planted } from './generated';
import { indicatorRows, randomIndicators, type IndicatorLine } from './indicators';
import { addUp, amount, fraction, percentText, proportional, randomBudget, type Hundredths } from './money';

/** A source of funds and its three amounts. */
interface Funds {
  readonly key: string;
  readonly label: string;
  readonly initial: Hundredths;
  readonly budget: Hundredths;
  readonly executed: Hundredths;
}

const PROJECTS = ['农村公路养护', '政务服务大厅运转', '救灾应急物资储备', '老旧小区改造'] as const;
const UNITS = ['青江县交通运输局', '东山区政务服务管理局', '石门市应急管理局'] as const;

function randomFunds(dice: Dice, labels: readonly (readonly [string, string])[]): Funds[] {
  return labels.map(([key, label], index) => {
    if (index > 0 && dice.chance(0.5)) return { key, label, initial: 0, budget: 0, executed: 0 };
    const initial = randomBudget(dice);
    const budget = dice.chance(0.5)
      ? initial
      : Math.max(100, initial + dice.integer(-Math.floor(initial / 5), initial));
    const executed = dice.chance(0.4) ? budget : Math.floor((budget * dice.integer(400, 999)) / 1000);
    return { key, label, initial, budget, executed };
  });
}

function totalOf(key: string, label: string, funds: readonly Funds[]): Funds {
  const add = (of: (source: Funds) => number) => funds.reduce((sum, source) => sum + of(source), 0);
  return {
    key,
    label,
    initial: add((source) => source.initial),
    budget: add((source) => source.budget),
    executed: add((source) => source.executed),
  };
}

/** `[['C6', 'initial-budget'], …]` of one row of funds. */
function plant(
  row: number,
  columns: readonly (readonly [string, string, Hundredths])[],
  key: string,
): Planted[] {
  return columns.map(([column, name, value]) => ({
    cell: `${column}${row}`,
    name,
    row: key,
    value: String(amount(value)),
  }));
}

/** National form (财预〔2020〕10号), with the header words and labels of several provinces. */
export function nationalForm(dice: Dice): Generated {
  const labels = dice.pick([
    [
      ['fiscal', '其中:当年财政拨款'],
      ['carry-over', '上年结转资金'],
      ['other', '其他资金'],
    ],
    [
      ['fiscal', '其中：本年财政拨款'],
      ['carry-over', '上年结转资金'],
      ['other', '其他资金'],
    ],
  ] as const);
  const headers = dice.pick([
    ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['年初预算数', '全年预算数(A)', '全年执行数(B)', '分值', '执行率(B/A)', '得分'],
  ] as const);
  const sources = randomFunds(dice, labels);
  const total = totalOf('total', dice.pick(['年度资金总额', '年度资金总额：'] as const), sources);
  const rateAsText = dice.chance(0.5);
  const rate = (of: Funds): GridCell => {
    if (of.budget === 0) return null;
    return rateAsText ? `${percentText(of.executed, of.budget)}%` : percent(fraction(of.executed, of.budget));
  };
  const executionScore = proportional(10, total.executed, total.budget);
  const lines = randomIndicators(dice, 90);
  const title = dice.pick(['项目支出绩效自评表', '县级项目支出绩效自评表'] as const);
  const rows: GridCell[][] = [
    [title],
    ['(2023年度)'],
    ['项目名称', dice.pick(PROJECTS)],
    ['主管部门', dice.pick(UNITS), null, null, '实施单位', dice.pick(UNITS)],
    ['项目资金(万元)', null, ...headers],
    [
      null,
      total.label,
      amount(total.initial),
      amount(total.budget),
      amount(total.executed),
      10,
      rate(total),
      executionScore,
    ],
    ...sources.map((of): GridCell[] => [
      null,
      of.label,
      amount(of.initial),
      amount(of.budget),
      amount(of.executed),
      '—',
      rate(of),
      '—',
    ]),
    ['年度总体目标', '预期目标', null, null, null, '实际完成情况'],
    [null, '按计划完成年度任务', null, null, null, '年度任务已经完成'],
    [
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    ...indicatorRows(lines, null, (line) => [
      `${line.relation}${line.target}${line.unit}`,
      `${line.actual}${line.unit}`,
      line.weight,
      line.score,
      line.reason,
    ]).map((row) => [null, ...row]),
    ['总分', null, null, null, null, null, 100, totalScore(executionScore, lines)],
  ];
  const fields = [total, ...sources].flatMap((of, index) =>
    plant(
      6 + index,
      [
        ['C', 'initial-budget', of.initial],
        ['D', 'full-year-budget', of.budget],
        ['E', 'executed', of.executed],
      ],
      of.key,
    ),
  );
  return { family: 'national', kind: 'project-self-evaluation', rows, fields, indicators: lines.length };
}

function totalScore(executionScore: number, lines: readonly IndicatorLine[]): number {
  return addUp([executionScore, ...lines.map((line) => line.score)]);
}

/** Sichuan form 510000_0013zp. */
export function sichuanForm(dice: Dice): Generated {
  const sources = randomFunds(dice, [
    ['fiscal', '其中:财政资金'],
    ['special-account', '财政专户管理资金'],
    ['own', '单位资金'],
    ['other', '其他资金'],
  ]);
  const total = totalOf('total', '总额', sources);
  const rate = (of: Funds): string => (of.budget === 0 ? '0.00%' : `${percentText(of.executed, of.budget)}%`);
  const executionScore = proportional(10, total.executed, total.budget);
  const lines = randomIndicators(dice, 90);
  const unit = dice.pick(UNITS);
  const reason = total.executed * 10 < total.budget * 9 ? '部分合同尾款按约定下年支付' : null;
  const adjusted = total.initial === total.budget ? null : '年中按批复调整预算';
  const notes = [reason, adjusted].filter((note) => note !== null).join('；');
  const rows: GridCell[][] = [
    ['报表编号:510000_0013zp'],
    ['部门预算项目支出绩效自评表(2023年度)'],
    ['项目名称', `51000021R000000019951-${dice.pick(PROJECTS)}`],
    ['主管部门', `${unit}本级`, null, null, null, null, null, '实施单位 (盖章)', unit],
    [
      '预算执行情况(10分)',
      '年度预算数(万元)',
      null,
      '年初预算',
      '调整后预算数',
      '预算执行数',
      '预算执行率',
      '权重',
      '得分',
      '原因',
    ],
    [
      null,
      '总额',
      null,
      amount(total.initial),
      amount(total.budget),
      amount(total.executed),
      rate(total),
      10,
      executionScore,
      notes === '' ? null : notes,
    ],
    ...sources.map((of): GridCell[] => [
      null,
      of.label,
      null,
      amount(of.initial),
      amount(of.budget),
      amount(of.executed),
      rate(of),
      '/',
      '/',
    ]),
    [
      '绩效指标(90分)',
      '一级指标',
      '二级指标',
      '三级指标',
      '指标性质',
      '指标值',
      '度量单位',
      '完成值',
      '权重',
      '得分',
      '未完成原因分析',
    ],
    ...indicatorRows(lines, null, (line) => [
      line.relation,
      Number(line.target),
      line.unit,
      Number(line.actual),
      line.weight,
      line.score,
      line.reason,
    ]).map((row) => [null, ...row]),
    ['合计', null, null, null, null, null, null, null, 100, totalScore(executionScore, lines)],
    ['评价结论', '项目完成年度目标'],
  ];
  const fields = [total, ...sources].flatMap((of, index) =>
    plant(
      6 + index,
      [
        ['D', 'initial-budget', of.initial],
        ['E', 'full-year-budget', of.budget],
        ['F', 'executed', of.executed],
      ],
      of.key,
    ),
  );
  return {
    family: 'sichuan-0013zp',
    kind: 'project-self-evaluation',
    rows,
    fields,
    indicators: lines.length,
  };
}

/** Yunnan form in 元 with its header band of two rows. */
export function yunnanForm(dice: Dice): Generated {
  const sources = randomFunds(dice, [
    ['fiscal', '其中:当年财政拨款'],
    ['carry-over', '上年结转资金'],
    ['other', '其他资金'],
  ]);
  const total = totalOf('total', '年度资金总额', sources);
  const rate = (of: Funds): GridCell => (of.budget === 0 ? null : percent(fraction(of.executed, of.budget)));
  const executionScore = proportional(10, total.executed, total.budget);
  const lines = randomIndicators(dice, 90);
  const rows: GridCell[][] = [
    ['2022年度项目支出绩效自评表'],
    ['部门:' + dice.pick(UNITS), null, null, null, null, null, null, null, null, '公开14表'],
    ['项目名称', dice.pick(PROJECTS)],
    ['主管部门', dice.pick(UNITS), null, null, null, '实施单位', dice.pick(UNITS)],
    ['项目资金(元)', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [
      null,
      total.label,
      amount(total.initial),
      amount(total.budget),
      amount(total.executed),
      10,
      rate(total),
      executionScore,
    ],
    ...sources.map((of): GridCell[] => [
      null,
      of.label,
      amount(of.initial),
      amount(of.budget),
      amount(of.executed),
      '—',
      rate(of),
      '—',
    ]),
    [
      '绩效指标',
      null,
      null,
      '年度指标值',
      null,
      null,
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'],
    ...indicatorRows(lines, null, (line) => [
      line.relation,
      Number(line.target),
      line.unit,
      Number(line.actual),
      line.weight,
      line.score,
      line.reason,
    ]),
    ['其他需要说明事项', '无'],
    ['总分', null, null, null, null, null, null, 100, totalScore(executionScore, lines)],
  ];
  const fields = [total, ...sources].flatMap((of, index) =>
    plant(
      6 + index,
      [
        ['C', 'initial-budget', of.initial],
        ['D', 'full-year-budget', of.budget],
        ['E', 'executed', of.executed],
      ],
      of.key,
    ),
  );
  return { family: 'yunnan', kind: 'project-self-evaluation', rows, fields, indicators: lines.length };
}

/** Form of central transfers: budget (A), execution (B), rate (B/A), no scores. */
export function transferForm(dice: Dice): Generated {
  const sources = randomFunds(dice, [
    ['central', '其中:中央补助'],
    ['local', '地方资金'],
    ['other', '其他资金'],
  ]);
  const total = totalOf('total', '年度资金总额:', sources);
  const rate = (of: Funds): GridCell => (of.budget === 0 ? null : `${percentText(of.executed, of.budget)}%`);
  const lines = randomIndicators(dice, 90);
  const rows: GridCell[][] = [
    ['农村公路建设补助资金绩效目标自评表'],
    ['(2021年度)'],
    ['转移支付(项目)名称', '农村公路建设补助资金'],
    ['中央主管部门', '财政部'],
    ['地方主管部门', dice.pick(UNITS), null, null, '资金使用单位', dice.pick(UNITS)],
    ['项目资金(万元)', null, '全年预算数(A)', '全年执行数(B)', '预算执行率(B/A)'],
    ...[total, ...sources].map((of): GridCell[] => [
      null,
      of.label,
      amount(of.budget),
      amount(of.executed),
      rate(of),
    ]),
    ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '全年实际完成值', '未完成原因和改进措施'],
    ...indicatorRows(lines, null, (line) => [
      `${line.relation}${line.target}${line.unit}`,
      `${line.actual}${line.unit}`,
      line.reason,
    ]).map((row) => [null, ...row]),
  ];
  const fields = [total, ...sources].flatMap((of, index) =>
    plant(
      7 + index,
      [
        ['C', 'full-year-budget', of.budget],
        ['D', 'executed', of.executed],
      ],
      of.key,
    ),
  );
  return {
    family: 'central-transfer',
    kind: 'transfer-self-evaluation',
    rows,
    fields,
    indicators: lines.length,
  };
}
