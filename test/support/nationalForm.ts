import type { Sheet } from '../../src/core/workbook/snapshot';
import { percent, sheet, type GridCell } from './sheet';

/** What of a national form a test wants different from the consistent one. */
export interface FormFigures {
  /** Written in the 执行率 cell; null leaves it blank. */
  readonly rate?: GridCell;
  /** 全年执行数 of the total row. */
  readonly executed?: GridCell;
  readonly project?: string;
}

/**
 * A national 项目支出绩效自评表 in 万元 whose figures agree: budget 83, executed 45.08, rate 54.31 %, total score
 * 95.43. The rate stands in G6, the executed total in E6.
 */
export function nationalForm(name: string, figures: FormFigures = {}): Sheet {
  const { rate = percent(0.5431), executed = 45.08, project = '公共服务平台维护' } = figures;
  return sheet(name, [
    ['项目支出绩效自评表'],
    ['（2022年度）'],
    ['项目名称', project],
    ['主管部门', '某市某局', null, null, '实施单位', '某市某局'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 80, 83, executed, 10, rate, 5.43],
    [null, '其中：当年财政拨款', 80, 80, 42.08, '—', percent(0.526), '—'],
    [null, '上年结转资金', 0, 3, 3, '—', percent(1), '—'],
    [null, '其他资金', 0, 0, 0, '—', '—', '—'],
    ['年度总体目标', '预期目标', null, null, '实际完成情况'],
    [null, '保障平台全年运行', null, null, '平台全年运行'],
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
    [null, '产出指标', '数量指标', '维护次数', '≥12次', '12次', 20, 20, null],
    [null, null, '质量指标', '故障修复率', '≥95%', '98%', 20, 20, null],
    [null, null, '时效指标', '按时完成率', '=100%', '100%', 10, 10, null],
    [null, '效益指标', '社会效益指标', '服务覆盖率', '≥90%', '95%', 30, 30, null],
    [null, '满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '93%', 10, 10, null],
    ['总分', null, null, null, null, null, 100, 95.43, null],
  ]);
}
