import { percent, type GridCell } from '../sheet';
import type { Dice } from './dice';
import type { Generated, Planted } from './generated';
import { amount, fraction, percentText, randomBudget, type Hundredths } from './money';

const NAMES = [
  '云主机服务经费',
  '大厅运转经费',
  '交易中心工作经费',
  '智能化二期经费',
  '档案数字化经费',
  '窗口人员经费',
];

/** One project of a ledger. */
export interface LedgerLine {
  readonly label: string;
  readonly carryIn: Hundredths;
  readonly arrived: Hundredths;
  readonly used: Hundredths;
}

/** A 项目收支明细表 of some projects. */
export function projectLedger(dice: Dice): Generated {
  return ledgerOf(
    dice.some(NAMES, dice.integer(3, 6)).map((label) => {
      const carryIn = dice.chance(0.5) ? 0 : dice.integer(100, 50_000);
      const arrived = randomBudget(dice);
      const used = dice.chance(0.4)
        ? carryIn + arrived
        : Math.floor(((carryIn + arrived) * dice.integer(300, 999)) / 1000);
      return { label, carryIn, arrived, used };
    }),
  );
}

/** 项目收支明细表: carry-in + arrived − used = carry-out, use rate over what was available, and a total row. */
export function ledgerOf(lines: readonly LedgerLine[]): Generated {
  const add = (of: (line: (typeof lines)[number]) => number) =>
    lines.reduce((sum, line) => sum + of(line), 0);
  const total = {
    label: '合计',
    carryIn: add((line) => line.carryIn),
    arrived: add((line) => line.arrived),
    used: add((line) => line.used),
  };
  const rowOf = (line: typeof total): GridCell[] => [
    line.label,
    amount(line.carryIn),
    amount(line.arrived),
    amount(line.used),
    amount(line.carryIn + line.arrived - line.used),
    percent(fraction(line.used, line.carryIn + line.arrived)),
  ];
  const fields = [...lines, total].flatMap((line, index): Planted[] => {
    const row = line === total ? 'total' : line.label;
    const at = (column: string, name: string, value: number): Planted => ({
      cell: `${column}${4 + index}`,
      name,
      row,
      value: String(amount(value)),
    });
    return [
      at('B', 'carry-in', line.carryIn),
      at('C', 'arrived', line.arrived),
      at('D', 'executed', line.used),
      at('E', 'carry-out', line.carryIn + line.arrived - line.used),
    ];
  });
  return {
    family: 'ledger',
    kind: 'project-ledger',
    rows: [
      ['表1 项目收支明细表'],
      [null, null, null, null, null, '单位:万元'],
      ['预算项目名称', '年初结转结余', '本年实际到位资金', '已使用资金', '年末结转结余资金', '资金使用率'],
      ...lines.map(rowOf),
      rowOf(total),
    ],
    fields,
    indicators: 0,
  };
}

/** “三公”经费 with this year, last year, change and rate of change. */
export function threePublicChange(dice: Dice): Generated {
  const pair = () => ({ now: dice.integer(500, 60_000), before: dice.integer(500, 60_000) });
  const abroad = dice.chance(0.6) ? { now: 0, before: 0 } : pair();
  const reception = pair();
  const running = pair();
  const purchase = dice.chance(0.5) ? { now: 0, before: 0 } : pair();
  const vehicles = { now: running.now + purchase.now, before: running.before + purchase.before };
  const total = {
    now: abroad.now + reception.now + vehicles.now,
    before: abroad.before + reception.before + vehicles.before,
  };
  const lines: readonly (readonly [string, typeof total])[] = [
    ['合计', total],
    ['1、因公出国(境)费', abroad],
    ['2、公务接待费', reception],
    ['3、公务用车购置及运行维护费', vehicles],
    ['其中:(1)公务用车运行维护费', running],
    ['(2)公务用车购置费', purchase],
  ];
  return {
    family: 'three-public',
    kind: 'three-public',
    rows: [
      ['“三公”经费决算财政拨款情况统计表'],
      [null, null, null, null, '单位:万元'],
      ['项目', '2023年决算数', '2022年决算数', '增减额', '增减幅度'],
      ...lines.map(([label, { now, before }]): GridCell[] => [
        label,
        amount(now),
        amount(before),
        amount(now - before),
        before === 0 ? null : percent(fraction(now - before, before)),
      ]),
    ],
    fields: lines.flatMap(([, { now, before }], index): Planted[] => [
      { cell: `B${4 + index}`, name: 'current-year', row: '*', value: String(amount(now)) },
      { cell: `C${4 + index}`, name: 'prior-year', row: '*', value: String(amount(before)) },
      { cell: `D${4 + index}`, name: 'change-amount', row: '*', value: String(amount(now - before)) },
    ]),
    indicators: 0,
  };
}

/** “三公”经费 with budget and final figures. */
export function threePublicBudget(dice: Dice): Generated {
  const item = () => {
    const budget = dice.integer(500, 60_000);
    return { budget, final: Math.floor((budget * dice.integer(300, 1000)) / 1000) };
  };
  const [abroad, reception, running, purchase] = [item(), item(), item(), item()];
  const sum = (...items: readonly { budget: number; final: number }[]) => ({
    budget: items.reduce((total, of) => total + of.budget, 0),
    final: items.reduce((total, of) => total + of.final, 0),
  });
  const vehicles = sum(running, purchase);
  const lines: readonly (readonly [string, { budget: number; final: number }])[] = [
    ['合 计', sum(abroad, reception, vehicles)],
    ['因公出国(境)费', abroad],
    ['公务接待费', reception],
    ['公务用车购置及运行维护费', vehicles],
    ['其中:公务用车运行维护费', running],
    ['公务用车购置费', purchase],
  ];
  return {
    family: 'three-public',
    kind: 'three-public',
    rows: [
      ['一般公共预算财政拨款“三公”经费支出决算表'],
      [null, null, null, '单位:万元'],
      ['项 目', '预 算 数', '决 算 数', '完成预算(%)'],
      ...lines.map(([label, { budget, final }]): GridCell[] => [
        label,
        amount(budget),
        amount(final),
        Number(percentText(final, budget)),
      ]),
    ],
    fields: lines.flatMap(([, { budget, final }], index): Planted[] => [
      { cell: `B${4 + index}`, name: 'budget', row: '*', value: String(amount(budget)) },
      { cell: `C${4 + index}`, name: 'final', row: '*', value: String(amount(final)) },
    ]),
    indicators: 0,
  };
}
