import type { OutlineId } from '../../../src/core/narrative/model';
import type { Sheet } from '../../../src/core/workbook/snapshot';
import { accountSheets } from '../../support/seeds/accounts';
import { ACCOUNTS_004 } from '../../support/seeds/accounts004';
import { sheet, type GridCell } from '../../support/sheet';
import { projectSheet } from './support';

/** A workbook for each outline, small enough that every one of its cells can be changed on its own. */
export const OUTLINE_WORKBOOKS: Readonly<Record<OutlineId, readonly Sheet[]>> = {
  'unit-self-evaluation': [project('培训', 10, 8.5), project('慰问', 20, 20)],
  'department-self-evaluation': [department(), threePublic(), brief('培训', 10, 5)],
  transfer: [project('防汛', 10, 7)],
  national: [project('培训', 10, 8.5)],
  'sichuan-project': [project('防火 巡护', 30, 32, 20)],
  'sichuan-department-2021': [
    department(),
    project('培训', 10, 5),
    project('慰问', 20, 20),
    project('修缮', 5, 4.5),
  ],
  'sichuan-department-2022': [department(), threePublic(), brief('培训', 10, 5), brief('慰问', 20, 20)],
  yunnan: [ledger(), threePublic(), brief('培训', 10, 5), brief('慰问', 20, 20)],
  hunan: [scoring(), department(), running()],
  'final-accounts': [...accountSheets(ACCOUNTS_004), running()],
};

function project(name: string, budget: number, executed: number, initial = budget): Sheet {
  return projectSheet({
    name,
    initial,
    budget,
    executed,
    total: 92,
    indicators: [
      ['', '产出指标', '数量指标', '培训人数', '≥50人', '40人', 40, 35, '两期延后'],
      ['', '', '质量指标', '合格率', 95, 97, 20, 20, ''],
      ['', '效益指标', '社会效益指标', '群众受益', '有效', '有效', 20, 20, ''],
      ['', '满意度指标', '服务对象满意度指标', '学员满意度', '≥95%', '96%', 10, 10, ''],
    ],
  });
}

/** A project with a single indicator, for workbooks of several. */
function brief(name: string, budget: number, executed: number): Sheet {
  const indicators = [['', '产出指标', '数量指标', '培训人数', '≥50人', '40人', 90, 85, '两期延后']];
  return projectSheet({ name, budget, executed, total: 95, indicators });
}

function department(): Sheet {
  return sheet('部门整体', [
    ['部门整体支出绩效自评表'],
    ['(2022年度)'],
    ['部门名称', '某某县林业局'],
    ['部门预算资金(万元)', '', '年初预算数', '追加预算数', '全年预算数', '全年执行数', '执行率'],
    ['', '年度资金总额', 135.66, 6.38, 142.04, 141.96, null],
    ['', '其中:基本支出', 127.66, 6.38, 134.04, 134.04, null],
    ['', '项目支出', 8, 0, 8, 7.92, null],
    ['年度总体目标', '预期目标', '', '', '实际完成情况'],
    ['', '保障运转', '', '', '已完成'],
  ]);
}

function threePublic(): Sheet {
  return sheet('三公', [
    ['2022年“三公”经费支出情况表'],
    ['单位：万元'],
    ['项目', '2022年预算数', '2022年决算数', '2021年决算数'],
    ['合计', 10, 8, 9],
    ['因公出国（境）费', 0, 0, 0],
    ['公务用车购置及运行维护费', 6, 5.5, 5.5],
    ['公务接待费', 4, 2.5, 3.5],
  ]);
}

function ledger(): Sheet {
  return sheet('收支明细', [
    ['项目收支明细表'],
    ['单位：万元'],
    ['预算项目名称', '年初结转结余', '本年实际到位资金', '已使用资金', '年末结转结余资金', '资金使用率'],
    ['培训', 5, 10, 12, 3, null],
    ['慰问', 0, 20, 20, 0, null],
    ['合计', 5, 30, 32, 3, null],
  ]);
}

function scoring(): Sheet {
  return sheet('评分表', [
    ['2022年度部门整体支出绩效评价指标评分表'],
    ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '评价标准', '指标说明', '得分'],
    ['过程', 60, '预算管理', 60, '管理制度健全性', 30, '健全计满分', '', 28],
    ['', '', '', '', '资金使用合规性', 30, '合规计满分', '', 30],
    ['产出', 40, '职责履行', 40, '重点工作完成情况', 40, '完成计满分', '', 36],
    ['合计', 100, '', 100, '', 100, '', '', 94],
  ]);
}

function running(): Sheet {
  const rows: GridCell[][] = [
    ['机构运行信息表'],
    ['部门：某某县林业局', '', '', '', '2022年度', '', '单位：万元'],
    ['项目', '行次', '预算数', '统计数', '项目', '行次', '统计数'],
    ['一、“三公”经费支出', 1, '—', '—', '三、国有资产占用情况', 29, '—'],
    ['（一）支出合计', 2, 12.5, 10.2, '（一）车辆数合计（辆）', 30, 3],
    ['1．因公出国（境）费', 3, 0, 0, '1．机要通信用车', 31, 1],
    ['2．公务用车购置及运行维护费', 4, 10, 9.2, '2．执法执勤用车', 33, 2],
    ['3．公务接待费', 7, 2.5, 1, '四、政府采购支出信息', 40, '—'],
    ['（二）相关统计数', 11, '—', '—', '（一）政府采购支出合计', 41, 85.6],
    ['1．公务用车保有量（辆）', 15, '—', 3, '1．政府采购货物支出', 42, 25.6],
    ['2．国内公务接待批次（个）', 16, '—', 12, '2．政府采购服务支出', 43, 60],
  ];
  return sheet('公开09表', rows);
}
