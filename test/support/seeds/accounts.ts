import type { Sheet } from '../../../src/core/workbook/snapshot';
import { sheet, type GridCell } from '../sheet';

/** A 项级科目 of the general budget: code, name, budget, basic and project spending in 万元. */
export interface ItemFigures {
  readonly code: string;
  readonly name: string;
  readonly basic: number;
  readonly project?: number;
}

/** The figures of a published 部门决算说明, 万元. Names and figures only. */
export interface AccountFigures {
  readonly department: string;
  readonly year: number;
  readonly income: readonly (readonly [string, number])[];
  readonly incomeTotal: number;
  readonly total: number;
  readonly basic: number;
  readonly projects: number;
  readonly items: readonly ItemFigures[];
  /** Classes (类) whose published total differs from its items by rounding. */
  readonly classes?: Readonly<Record<string, number>>;
  readonly general: number;
  readonly generalBasic: number;
  readonly personnel: number;
  readonly running: number;
  readonly fund: number;
  readonly capital: number;
  /** Name, this year, last year. */
  readonly compared: readonly (readonly [string, number, number])[];
  /** Name, budget, final, last year. */
  readonly threePublic: readonly (readonly [string, number, number, number])[];
  readonly procurement: number;
}

const FUNCTION_NAMES: Readonly<Record<string, string>> = {
  '201': '一般公共服务支出',
  '208': '社会保障和就业支出',
  '210': '卫生健康支出',
  '221': '住房保障支出',
  '20131': '党委办公厅(室)及相关机构事务',
  '20136': '其他共产党事务支出',
  '20805': '行政事业单位养老支出',
  '21011': '行政事业单位医疗',
  '22102': '住房改革支出',
};

/** The nine 决算 tables as far as a 说明 needs them, and a comparison with last year. */
export function accountSheets(figures: AccountFigures): readonly Sheet[] {
  const { department, year } = figures;
  const head = (title: string): GridCell[][] => [
    [title],
    [`部门：${department}`, `${year}年度`, '', '单位：万元'],
  ];
  return [
    balance(figures, head('收入支出决算总表')),
    sheet('支出决算表', [
      ...head('支出决算表'),
      ['项目', '', '本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
      ['功能分类科目编码', '科目名称'],
      ['合计', '', figures.total, figures.basic, figures.projects, 0, 0, 0],
    ]),
    general(figures, head('一般公共预算财政拨款支出决算表')),
    sheet('基本支出', [
      ...head('一般公共预算财政拨款基本支出决算表'),
      ['人员经费', '', '', '公用经费', '', ''],
      ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
      [301, '工资福利支出', figures.personnel, 302, '商品和服务支出', figures.running],
      ['人员经费合计', '', figures.personnel, '公用经费合计', '', figures.running],
    ]),
    sheet('三公经费', [
      ...head('财政拨款“三公”经费支出决算表'),
      ['项目', '预算数', '决算数', '上年决算数'],
      ...figures.threePublic.map((line): GridCell[] => [...line]),
    ]),
    fundSheet('政府性基金预算财政拨款支出决算表', figures.fund, head),
    fundSheet('国有资本经营预算财政拨款支出决算表', figures.capital, head),
    sheet('与上年对比', [
      ...head('部门决算与上年对比表'),
      ['项目', '本年决算数', '上年决算数'],
      ...figures.compared.map((line): GridCell[] => [...line]),
    ]),
    sheet('政府采购', [
      ...head('政府采购支出情况表'),
      ['项目', '决算数'],
      ['政府采购支出总额', figures.procurement],
      ['货物', figures.procurement],
      ['工程', 0],
      ['服务', 0],
    ]),
  ];
}

function balance(figures: AccountFigures, head: readonly GridCell[][]): Sheet {
  const left = [
    ...figures.income,
    ['本年收入合计', figures.incomeTotal] as const,
    ['年初结转和结余', 0] as const,
    ['总计', figures.incomeTotal] as const,
  ];
  const classes = classTotals(figures);
  const right: (readonly [string, number] | null)[] = [
    ...figures.income.map((_, index): readonly [string, number] | null => {
      const found = classes[index];
      return found ?? null;
    }),
    ['本年支出合计', figures.total],
    ['年末结转和结余', 0],
    ['总计', figures.total],
  ];
  return sheet('收支总表', [
    ...head,
    ['收入', '', '支出', ''],
    ['项目', '决算数', '项目', '决算数'],
    ...left.map((line, index): GridCell[] => [...line, ...(right[index] ?? ['', ''])]),
  ]);
}

/** The classes of all funds: those of the general budget, and one for the rest. */
function classTotals({
  items,
  classes,
  fund,
  capital,
}: AccountFigures): readonly (readonly [string, number])[] {
  const known = grouped(items, 3).map(([code, below]): readonly [string, number] => [
    FUNCTION_NAMES[code] ?? code,
    classes?.[code] ?? sumOf(below),
  ]);
  return [...known, ['其他支出', Math.round((fund + capital) * 100) / 100]];
}

function grouped(
  items: readonly ItemFigures[],
  digits: number,
): readonly (readonly [string, ItemFigures[]])[] {
  const groups = new Map<string, ItemFigures[]>();
  for (const item of items) {
    const code = item.code.slice(0, digits);
    groups.set(code, [...(groups.get(code) ?? []), item]);
  }
  return [...groups];
}

function sumOf(items: readonly ItemFigures[]): number {
  const cents = items.reduce((sum, { basic, project = 0 }) => sum + Math.round((basic + project) * 100), 0);
  return cents / 100;
}

function general(figures: AccountFigures, head: readonly GridCell[][]): Sheet {
  const line = (code: string, name: string, items: readonly ItemFigures[]): GridCell[] => {
    const total = sumOf(items);
    const project = Math.round(items.reduce((sum, item) => sum + (item.project ?? 0), 0) * 100) / 100;
    return [Number(code), name, total, total, Math.round((total - project) * 100) / 100, project];
  };
  const rows = grouped(figures.items, 3).flatMap(([code, below]) => [
    classLine(figures, line(code, FUNCTION_NAMES[code] ?? code, below)),
    ...grouped(below, 5).flatMap(([section, items]) => [
      line(section, FUNCTION_NAMES[section] ?? section, items),
      ...items.map((item) => line(item.code, item.name, [item])),
    ]),
  ]);
  const { general: total, generalBasic } = figures;
  return sheet('一般公共预算', [
    ...head,
    ['项目', '', '预算数', '本年支出合计', '基本支出', '项目支出'],
    ['功能分类科目编码', '科目名称'],
    ['合计', '', total, total, generalBasic, Math.round((total - generalBasic) * 100) / 100],
    ...rows,
  ]);
}

/** The line of a class with its published total. */
function classLine({ classes }: AccountFigures, line: readonly GridCell[]): GridCell[] {
  const [code, name, , , basic, project] = line;
  const published = classes?.[String(code)];
  return published === undefined
    ? [...line]
    : [code ?? null, name ?? null, published, published, basic ?? null, project ?? null];
}

function fundSheet(title: string, amount: number, head: (title: string) => GridCell[][]): Sheet {
  return sheet(title.slice(0, 6), [
    ...head(title),
    ['项目', '', '年初结转和结余', '本年收入', '本年支出', '', '', '年末结转和结余'],
    ['功能分类科目编码', '科目名称', '', '', '小计', '基本支出', '项目支出', ''],
    ['合计', '', 0, amount, amount, 0, amount, 0],
  ]);
}
