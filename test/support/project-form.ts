import { percent, sheet } from './sheet';
import type { Sheet } from '../../src/core/workbook/snapshot';

/** What a test wants different from the consistent form; null leaves the cell blank. */
export interface FormFigures {
  /** The 执行率 of the total, a fraction. */
  readonly rate?: number | null;
  /** 全年执行数 of the total. */
  readonly executed?: number;
  /** 总分. */
  readonly total?: number | null;
  readonly project?: string;
}

/**
 * A small national 项目支出绩效自评表: 45.08 of 83 万元 spent, so the rate is 54.31 % and scores 5.43; weights and
 * scores add up. The rate stands in G6, the executed total in E6.
 */
export function projectForm(name: string, figures: FormFigures = {}): Sheet {
  const { rate = 0.5431, executed = 45.08, total = 95.43, project = '办公用房维修' } = figures;
  return sheet(name, [
    ['项目支出绩效自评表'],
    ['（2022年度）'],
    ['项目名称', project],
    ['主管部门', '区政府办', null, null, '实施单位', '区政府办'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 83, 83, executed, 10, rate === null ? null : percent(rate), 5.43],
    [null, '其中：当年财政拨款', 83, 83, 45.08, '—', percent(0.5431), '—'],
    [null, '上年结转资金', 0, 0, 0, '—', '—', '—'],
    [null, '其他资金', 0, 0, 0, '—', '—', '—'],
    ['年度总体目标', '预期目标', null, null, '实际完成情况'],
    [null, '保障办公用房正常使用', null, null, '办公用房使用正常'],
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
    [null, '产出指标', '数量指标', '维修面积', '≥200平方米', '200平方米', 50, 50, null],
    [null, '效益指标', '社会效益指标', '办公条件', '改善', '改善', 30, 30, null],
    [null, '满意度指标', '服务对象满意度指标', '干部职工满意度', '≥90%', '95%', 10, 10, null],
    ['总分', null, null, null, null, null, 100, total, null],
  ]);
}
