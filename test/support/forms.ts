import { decimal, plain, roundHalfUp, total, type Decimal } from '../../src/core/quantity/decimal';
import { percent, sheet, workbook, type GridCell } from './sheet';
import type { Snapshot } from '../../src/core/workbook/snapshot';

/** Numbers that look random and are the same for the same seed. */
export class Dice {
  constructor(private state: number) {}

  /** A whole number from `low` to `high`, both included. */
  roll(low: number, high: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return low + (((mixed ^ (mixed >>> 14)) >>> 0) % (high - low + 1));
  }

  /** An amount with two decimals. */
  amount(low: number, high: number): Decimal {
    return decimal((this.roll(low * 100, high * 100) / 100).toFixed(2));
  }
}

const num = (value: Decimal): number => Number(plain(value));
const ratio = (a: Decimal, b: Decimal): Decimal => roundHalfUp(a.div(b), 4);
const add = (...values: readonly Decimal[]): Decimal => total(values);

/** A national 项目支出绩效自评表 that agrees in every figure, in 万元. */
export function projectForm(dice: Dice, name = '项目1'): readonly (readonly GridCell[])[] {
  const budgets = [dice.amount(20, 900), dice.amount(5, 90), dice.amount(1, 50)] as const;
  const initial = [
    budgets[0].minus(dice.amount(1, 9)),
    budgets[1],
    budgets[2].plus(dice.amount(1, 9)),
  ] as const;
  const executed = budgets.map((budget) => roundHalfUp(budget.times(decimal(`0.${dice.roll(31, 98)}`)), 2));
  const rate = ratio(add(...executed), add(...budgets));
  const execution = roundHalfUp(rate.times(decimal('10')), 2);
  const weights = [10, 15, 15, 10, 20, 10, 10];
  const scores = weights.map((weight) => decimal(String(weight - dice.roll(0, 1))));
  const source = (label: string, at: number): GridCell[] => {
    const budget = budgets[at] ?? decimal('0');
    const spent = executed[at] ?? decimal('0');
    const before = initial[at] ?? decimal('0');
    return [null, label, num(before), num(budget), num(spent), '—', percent(num(ratio(spent, budget))), '—'];
  };
  const indicator = (level1: string | null, level2: string, at: number): GridCell[] => {
    const reason = (scores[at] ?? decimal('0')).lt(decimal(String(weights[at] ?? 0)))
      ? '个别工作滞后，已督促'
      : null;
    const score = num(scores[at] ?? decimal('0'));
    return [
      null,
      level1,
      level2,
      `指标${at + 1}：工作完成情况${at + 1}`,
      '≥95%',
      '96%',
      weights[at] ?? null,
      score,
      reason,
    ];
  };
  return [
    ['项目支出绩效自评表'],
    ['（2023年度）'],
    ['项目名称', name],
    ['主管部门', '某某局', null, null, '实施单位', '某某中心'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [
      null,
      '年度资金总额',
      num(add(...initial)),
      num(add(...budgets)),
      num(add(...executed)),
      10,
      percent(num(rate)),
      num(execution),
    ],
    source('其中：当年财政拨款', 0),
    source('上年结转资金', 1),
    source('其他资金', 2),
    ['年度总体目标', '预期目标', null, null, null, '实际完成情况'],
    [null, '完成年度任务', null, null, null, '已完成年度任务，执行进度受工期影响'],
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
    indicator('产出指标', '数量指标', 0),
    indicator(null, '质量指标', 1),
    indicator(null, '时效指标', 2),
    indicator(null, '成本指标', 3),
    indicator('效益指标', '社会效益指标', 4),
    indicator(null, '可持续影响指标', 5),
    indicator('满意度指标', '服务对象满意度指标', 6),
    ['总分', null, null, null, null, null, 100, num(add(execution, ...scores))],
  ];
}

/** A 项目收支明细表 that agrees, in 万元. */
export function ledger(dice: Dice): readonly (readonly GridCell[])[] {
  const rows = Array.from({ length: dice.roll(3, 6) }, (_, at) => {
    const carried = dice.amount(0, 20);
    const arrived = dice.amount(10, 400);
    const used = roundHalfUp(add(carried, arrived).times(decimal(`0.${dice.roll(40, 97)}`)), 2);
    return { name: `工作经费${at + 1}`, carried, arrived, used };
  });
  const sum = {
    name: '合计',
    carried: add(...rows.map(({ carried }) => carried)),
    arrived: add(...rows.map(({ arrived }) => arrived)),
    used: add(...rows.map(({ used }) => used)),
  };
  const line = ({ name, carried, arrived, used }: typeof sum): GridCell[] => {
    const usable = add(carried, arrived);
    return [
      name,
      num(carried),
      num(arrived),
      num(used),
      num(usable.minus(used)),
      percent(num(ratio(used, usable))),
    ];
  };
  return [
    ['项目收支明细表'],
    [null, null, null, null, null, '单位：万元'],
    ['预算项目名称', '年初结转结余', '本年实际到位资金', '已使用资金', '年末结转结余资金', '资金使用率'],
    ...rows.map(line),
    line(sum),
  ];
}

/** A “三公” table against last year that agrees, in 万元. */
export function threePublic(dice: Dice): readonly (readonly GridCell[])[] {
  const item = () => ({ now: dice.amount(3, 90), before: dice.amount(3, 90) });
  const [abroad, purchase, running, reception] = [item(), item(), item(), item()];
  const plus = (...items: ReturnType<typeof item>[]) => ({
    now: add(...items.map(({ now }) => now)),
    before: add(...items.map(({ before }) => before)),
  });
  const cars = plus(purchase, running);
  const line = (label: string, { now, before }: ReturnType<typeof item>): GridCell[] => {
    const change = now.minus(before);
    return [label, num(now), num(before), num(change), percent(num(ratio(change, before)))];
  };
  return [
    ['2023年“三公”经费决算情况统计表'],
    [null, null, null, null, '单位：万元'],
    ['项目', '2023年决算数', '2022年决算数', '增减额', '增减幅度'],
    line('合计', plus(abroad, cars, reception)),
    line('1、因公出国（境）费', abroad),
    line('2、公务用车购置及运行维护费', cars),
    line('其中：公务用车购置费', purchase),
    line('公务用车运行维护费', running),
    line('3、公务接待费', reception),
  ];
}

/** A workbook with one sheet of each family. */
export function consistentWorkbook(seed: number): Snapshot {
  const dice = new Dice(seed);
  return workbook(
    sheet('项目1', projectForm(dice)),
    sheet('收支明细', ledger(dice)),
    sheet('三公', threePublic(dice)),
  );
}
