import { SCORE_CHECKS } from '../../../../src/core/checks/score/checks';
import { review } from '../../../../src/core/review/review';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/findings/settings';
import type { Finding } from '../../../../src/core/findings/finding';
import { formatAddress } from '../../../../src/core/workbook/address';
import type { Snapshot } from '../../../../src/core/workbook/snapshot';
import { sheet, workbook, type GridCell } from '../../../support/sheet';

/** One row of the indicator block; what is left out is ordinary and met. */
export interface IndicatorRow {
  readonly level1?: string;
  readonly level2?: string;
  readonly level3?: string;
  readonly target: GridCell;
  readonly actual: GridCell;
  readonly weight?: number;
  readonly score?: number;
  readonly reason?: string;
}

export interface FormOptions {
  readonly title?: string;
  readonly total?: number;
  readonly grade?: string;
  readonly budget?: number;
  readonly executed?: number;
  /** In place of ten times the execution rate. */
  readonly executionScore?: number;
  readonly executionWeight?: number;
}

/** Sheet row (1-based) of the form's first indicator. */
export const FIRST = 10;

/** A national 项目支出绩效自评表 with these indicators from row 10 on; columns D target … E actual, F weight, G score. */
export function form(rows: readonly IndicatorRow[], options: FormOptions = {}): Snapshot {
  const { budget = 100, executed = budget } = options;
  const rate = budget === 0 ? '—' : `${(executed / budget) * 100}%`;
  const executionScore = options.executionScore ?? (budget === 0 ? 0 : (executed / budget) * 10);
  return workbook(
    sheet('自评表', [
      [options.title ?? '项目支出绩效自评表'],
      ['（2023年度）'],
      ['项目名称', '老旧管网改造'],
      ['主管部门', '某区水务局', null, null, '实施单位', '某区水务站'],
      ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [null, '年度资金总额', budget, budget, executed, options.executionWeight ?? 10, rate, executionScore],
      [null, '其中：当年财政拨款', budget, budget, executed, '—', rate, '—'],
      ['年度总体目标', '预期目标', null, null, '实际完成情况'],
      [
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        '实际完成值',
        '分值',
        '得分',
        '偏差原因分析及改进措施',
      ],
      ...rows.map((row): readonly GridCell[] => [
        row.level1 ?? '产出指标',
        row.level2 ?? '数量指标',
        row.level3 ?? '改造管网长度',
        row.target,
        row.actual,
        row.weight ?? 10,
        row.score ?? row.weight ?? 10,
        row.reason ?? null,
      ]),
      ['总分', null, null, null, null, 100, options.total ?? null, options.grade ?? null],
    ]),
  );
}

/** The findings of one score rule, as `severity cell`. */
export function found(
  rule: string,
  snapshot: Snapshot,
  settings: Settings = DEFAULT_SETTINGS,
): readonly string[] {
  return findingsOf(rule, snapshot, settings).map(
    ({ severity, primary }) => `${severity} ${primary ? formatAddress(primary) : '—'}`,
  );
}

export function findingsOf(
  rule: string,
  snapshot: Snapshot,
  settings = DEFAULT_SETTINGS,
): readonly Finding[] {
  if (!SCORE_CHECKS.some((check) => check.rule === rule)) throw new Error(`no such check: ${rule}`);
  return review(snapshot, settings).findings.filter((finding) => finding.rule === rule);
}

/** A Hunan 评分表 with one row per rule beside a sheet of labelled figures. */
export function scoringSheets(
  figures: readonly (readonly GridCell[])[],
  rows: readonly {
    readonly name: string;
    readonly weight: number;
    readonly criterion: string;
    readonly explanation?: string;
    readonly score: number;
  }[],
): Snapshot {
  const total = rows.reduce((sum, { score }) => sum + score, 0);
  return workbook(
    sheet('基础数据', [['部门整体支出基础数据表'], ['2022年度', null, '单位：万元'], ...figures]),
    sheet('评分表', [
      ['部门整体支出绩效评价指标评分表'],
      ['2022年度'],
      ['一级指标', '二级指标', '分值', '三级指标', '分值', '评价标准', '指标说明', '得分'],
      ...rows.map(({ name, weight, criterion, explanation, score }, index): readonly GridCell[] => [
        index === 0 ? '过程' : null,
        index === 0 ? '预算执行' : null,
        index === 0 ? rows.reduce((sum, row) => sum + row.weight, 0) : null,
        name,
        weight,
        criterion,
        explanation ?? null,
        score,
      ]),
      ['合计', null, null, null, null, null, null, total],
    ]),
  );
}
