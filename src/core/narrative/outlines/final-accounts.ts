import { toldEach, type Outline } from '../outline';
import { accountTables } from '../sentences/department';
import { eachProject, reportTitle, threePublic } from './common';

/** 部门决算情况说明 (domain rules §8). */
export const finalAccounts: Outline = {
  id: 'final-accounts',
  title: (facts) => reportTitle(facts, '部门决算情况说明'),
  sections: [
    {
      id: 'totals',
      heading: '收入支出决算总体情况说明',
      tells: (facts) => toldEach('line', accountTables(facts)),
      asks: '收入总计、支出总计及与上年相比的变化',
    },
    { id: 'income', heading: '收入决算情况说明', asks: '各项收入及占比' },
    { id: 'spending', heading: '支出决算情况说明', asks: '各项支出及占比' },
    { id: 'fiscal', heading: '财政拨款收入支出决算情况说明', asks: '财政拨款收支及与上年相比的变化' },
    { id: 'general', heading: '一般公共预算财政拨款支出决算情况说明', asks: '功能分类及完成预算情况' },
    { id: 'basic', heading: '基本支出决算情况说明', asks: '人员经费和公用经费' },
    {
      id: 'three-public',
      heading: '“三公”经费支出决算情况说明',
      tells: threePublic,
      asks: '“三公”经费的预算、决算、批次和人次',
    },
    { id: 'running', heading: '机关运行经费支出情况', asks: '机关运行经费及与上年相比的变化' },
    { id: 'procurement', heading: '政府采购支出情况', asks: '货物、工程、服务采购支出' },
    { id: 'assets', heading: '国有资产占有使用情况', asks: '车辆和单价较高的设备' },
    { id: 'performance', heading: '预算绩效管理情况', tells: eachProject, asks: '项目数和自评得分' },
  ],
};
