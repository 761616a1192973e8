import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { review } from '../../../src/core/review/review';
import { formatAddress } from '../../../src/core/workbook/address';
import { sheet, workbook, type GridCell } from '../../support/sheet';

type Rows = readonly (readonly GridCell[])[];

/** What one rule says of sheets given as grids, as `severity cell`. */
export function told(
  rule: string,
  ...sheets: readonly (readonly [name: string, rows: Rows])[]
): readonly string[] {
  const { findings } = review(workbook(...sheets.map(([name, rows]) => sheet(name, rows))), DEFAULT_SETTINGS);
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, primary }) => `${severity} ${primary ? formatAddress(primary) : '—'}`);
}

/** A list of projects of one year with these columns. */
export function ledger(columns: readonly string[], ...rows: Rows): readonly [string, Rows] {
  return ['明细', [['2023年项目收支明细表'], ['单位：万元'], ['项目名称', ...columns], ...rows]];
}

/** A project form of 2023 with these texts and indicators (level 2, name, target, result, reason). */
export function form(
  options: {
    readonly project?: string;
    readonly goal?: string;
    readonly achievement?: string;
    readonly budget?: number;
    readonly executed?: number;
    readonly score?: number;
  },
  ...indicators: readonly (readonly [
    level2: string,
    name: string,
    target: GridCell,
    actual: GridCell,
    reason?: string,
  ])[]
): readonly [string, Rows] {
  const {
    project = '河堤加固',
    goal = '加固河堤',
    achievement = '已加固',
    budget = 100,
    executed = budget,
  } = options;
  const weight = 90 / Math.max(indicators.length, 1);
  return [
    '自评表',
    [
      ['项目支出绩效自评表'],
      ['（2023年度）'],
      ['项目名称', project],
      ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [null, '年度资金总额', budget, budget, executed, 10, executed / budget, (executed / budget) * 10],
      [null, '其中：当年财政拨款', budget, budget, executed, '—', null, '—'],
      ['年度总体目标', '预期目标', null, null, null, '实际完成情况'],
      [null, goal, null, null, null, achievement],
      [
        '绩效指标',
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        '实际完成值',
        '分值',
        '得分',
        '偏差原因分析',
      ],
      ...indicators.map(([level2, name, target, actual, reason]): readonly GridCell[] => [
        null,
        '产出指标',
        level2,
        name,
        target,
        actual,
        weight,
        weight,
        reason ?? null,
      ]),
      ['总分', null, null, null, null, null, 100, options.score ?? null],
    ],
  ];
}
