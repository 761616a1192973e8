import type { GridCell } from '../sheet';
import type { Dice } from './dice';
import type { Generated, Planted } from './generated';
import { amount } from './money';

const FUNCTIONS: readonly (readonly [
  string,
  string,
  readonly (readonly [string, string, readonly (readonly [string, string])[]])[],
])[] = [
  [
    '201',
    '一般公共服务支出',
    [
      [
        '20103',
        '政府办公厅(室)及相关机构事务',
        [
          ['2010301', '行政运行'],
          ['2010302', '一般行政管理事务'],
          ['2010350', '事业运行'],
        ],
      ],
    ],
  ],
  [
    '208',
    '社会保障和就业支出',
    [
      [
        '20805',
        '行政事业单位养老支出',
        [
          ['2080505', '机关事业单位基本养老保险缴费支出'],
          ['2080506', '机关事业单位职业年金缴费支出'],
        ],
      ],
      ['20808', '抚恤', [['2080801', '死亡抚恤']]],
    ],
  ],
  [
    '210',
    '卫生健康支出',
    [
      [
        '21011',
        '行政事业单位医疗',
        [
          ['2101101', '行政单位医疗'],
          ['2101103', '公务员医疗补助'],
        ],
      ],
    ],
  ],
  ['221', '住房保障支出', [['22102', '住房改革支出', [['2210201', '住房公积金']]]]],
];

interface CodeLine {
  readonly code: string;
  readonly name: string;
  readonly basic: number;
  readonly project: number;
}

function total(lines: readonly CodeLine[]): { basic: number; project: number } {
  return {
    basic: lines.reduce((sum, line) => sum + line.basic, 0),
    project: lines.reduce((sum, line) => sum + line.project, 0),
  };
}

/** 支出决算表: by functional code, total = basic + project, 类 = Σ款 = Σ项. */
export function expenditureByFunction(dice: Dice): Generated {
  const classes = FUNCTIONS.map(([code, name, sections]) => {
    const below = sections.map(([sectionCode, sectionName, items]) => {
      const lines = items.map(([itemCode, itemName]): CodeLine => ({
        code: itemCode,
        name: itemName,
        basic: dice.integer(1_000, 900_000),
        project: dice.chance(0.4) ? dice.integer(1_000, 400_000) : 0,
      }));
      return { head: { code: sectionCode, name: sectionName, ...total(lines) }, lines };
    });
    return { head: { code, name, ...total(below.map((section) => section.head)) }, below };
  });
  const lines: CodeLine[] = classes.flatMap((of) => [
    of.head,
    ...of.below.flatMap((section) => [section.head, ...section.lines]),
  ]);
  const sum = { code: '', name: '合计', ...total(classes.map((of) => of.head)) };
  const rowOf = (line: CodeLine): GridCell[] => [
    line.code === '' ? '合计' : Number(line.code),
    line.code === '' ? null : line.name,
    amount(line.basic + line.project),
    amount(line.basic),
    amount(line.project),
  ];
  return {
    family: 'expenditure',
    kind: 'final-accounts',
    rows: [
      ['支出决算表'],
      ['部门:某县统计局', null, null, null, '单位:万元'],
      ['项目', null, '本年支出合计', '基本支出', '项目支出'],
      ['功能分类科目编码', '科目名称'],
      rowOf(sum),
      ...lines.map(rowOf),
    ],
    fields: [sum, ...lines].flatMap((line, index): Planted[] => [
      { cell: `D${5 + index}`, name: 'basic-expenditure', row: '*', value: String(amount(line.basic)) },
      { cell: `E${5 + index}`, name: 'project-expenditure', row: '*', value: String(amount(line.project)) },
    ]),
    indicators: 0,
  };
}

/** 收入支出决算总表: two halves side by side that balance. */
export function balanceTable(dice: Dice): Generated {
  const carryIn = dice.integer(0, 50_000);
  const grant = dice.integer(500_000, 5_000_000);
  const fund = dice.chance(0.5) ? 0 : dice.integer(1_000, 900_000);
  const other = dice.chance(0.5) ? 0 : dice.integer(1_000, 90_000);
  const income = grant + fund + other;
  const carryOut = dice.integer(0, Math.floor((carryIn + income) / 10));
  const spending = carryIn + income - carryOut;
  const [general = 0, social = 0, health = 0, housing = 0] = dice.split(spending, 4);
  const rows: GridCell[][] = [
    ['收入支出决算总表'],
    ['部门:某县统计局', null, null, '单位:万元'],
    ['收入', null, '支出', null],
    ['项目', '决算数', '项目', '决算数'],
    ['一、一般公共预算财政拨款收入', amount(grant), '一、一般公共服务支出', amount(general)],
    ['二、政府性基金预算财政拨款收入', amount(fund), '八、社会保障和就业支出', amount(social)],
    ['八、其他收入', amount(other), '九、卫生健康支出', amount(health)],
    [null, null, '十九、住房保障支出', amount(housing)],
    ['本年收入合计', amount(income), '本年支出合计', amount(spending)],
    ['年初结转和结余', amount(carryIn), '年末结转和结余', amount(carryOut)],
    ['总计', amount(carryIn + income), '总计', amount(spending + carryOut)],
  ];
  const field = (cell: string, value: number): Planted => ({
    cell,
    name: '*',
    row: '*',
    value: String(amount(value)),
  });
  return {
    family: 'balance',
    kind: 'final-accounts',
    rows,
    fields: [
      field('B5', grant),
      field('B9', income),
      field('D5', general),
      field('D9', spending),
      field('D11', spending + carryOut),
    ],
    indicators: 0,
  };
}
