import { percent, sheet } from './sheet';
import type { Sheet } from '../../src/core/workbook/snapshot';

/**
 * A small national 项目支出绩效自评表: 45.08 of 83 万元 spent, so the rate is 54.31 % and scores 5.43; weights and
 * scores add up. A figure may be replaced to make it wrong, or with null to leave it blank.
 */
export function projectForm(
  name: string,
  figures: { readonly rate?: number | null; readonly total?: number | null } = {},
): Sheet {
  const { rate = 0.5431, total = 95.43 } = figures;
  return sheet(name, [
    ['项目支出绩效自评表'],
    ['（2022年度）'],
    ['项目名称', '办公用房维修'],
    ['主管部门', '区政府办', null, null, '实施单位', '区政府办'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 83, 83, 45.08, 10, rate === null ? null : percent(rate), 5.43],
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
