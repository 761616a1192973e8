import data from '../../samples/data/kaiyuan.json';
import { CAPTION, FIGURE, Form, LABEL, PERCENT, TEXT, TITLE } from './form';
import { yunnanForm, type Funds, type IndicatorLine, type ProjectForm } from './project-form';

type Project = (typeof data.projects)[number];

/** 开远市政务服务管理局 2022: the ledger as published, its “三公” figures, and the four project sheets in 元. */
export function kaiyuan(): readonly Form[] {
  return [
    ledger(),
    threePublic(),
    ...data.projects.map((project, index) => yunnanForm(sheet(project, index))),
  ];
}

/** 表1 项目收支明细表, with the cells that are empty in the published table left empty. */
function ledger(): Form {
  const form = new Form('项目收支明细表', [44, 16, 20, 16, 20, 16]);
  form.put(0, 0, '表1 项目收支明细表', { ...TITLE, across: 6 }).height(0, 32);
  form.put(1, 0, `编制单位:${data.department}`, { ...CAPTION, align: 'left', across: 3 });
  form.put(1, 3, `${data.year}年度`, CAPTION);
  form.put(1, 4, '单位:万元', { ...CAPTION, align: 'right', across: 2 });
  const headers = ['年初结转结余', '本年实际到位资金', '已使用资金', '年末结转结余资金', '资金使用率'];
  form.line(2, 0, ['预算项目名称', ...headers], LABEL);
  data.projects.forEach((project, index) => {
    const row = 3 + index;
    form.put(row, 0, project.name, TEXT);
    form.line(row, 1, [project.carryIn, project.arrived, project.used, null], FIGURE);
    form.put(row, 5, project.usePercent / 100, { ...PERCENT, format: '0%' });
  });
  const last = 3 + data.projects.length;
  form.put(last, 0, '合计', LABEL);
  form.line(last, 1, [null, data.ledgerTotal.arrived, data.ledgerTotal.used, null], FIGURE);
  return form.put(last, 5, null, { ...PERCENT, format: '0%' });
}

/** “三公”经费支出决算, in 元 as published; the total is left for 填充. */
function threePublic(): Form {
  const form = new Form('三公经费', [44, 18, 16]);
  const money = data.threePublicYuan;
  form.put(0, 0, '一般公共预算财政拨款“三公”经费支出决算表', { ...TITLE, across: 3 }).height(0, 32);
  form.put(1, 0, `编制单位:${data.department}`, { ...CAPTION, align: 'left' });
  form.put(1, 1, `${data.year}年度`, CAPTION).put(1, 2, '单位:元', { ...CAPTION, align: 'right' });
  form.line(2, 0, ['项目', '决算数', '占比'], LABEL);
  const rows: readonly (readonly [string, number | null, number | null])[] = [
    ['合计', null, null],
    ['一、因公出国(境)费', money.abroad, money.abroadPercent],
    ['二、公务用车购置及运行维护费', money.vehicles, money.vehiclesPercent],
    ['(一)公务用车购置费', money.vehiclePurchase, null],
    ['(二)公务用车运行维护费', money.vehicleRunning, null],
    ['三、公务接待费', money.reception, money.receptionPercent],
  ];
  rows.forEach(([label, amount, percent], index) => {
    const row = 3 + index;
    form.put(row, 0, label, TEXT).put(row, 1, amount, { ...FIGURE, format: '#,##0.00' });
    form.put(row, 2, percent === null ? null : percent / 100, PERCENT);
  });
  return form;
}

function sheet(project: Project, index: number): ProjectForm {
  const yuan = (amount: number | null): number | null =>
    amount === null ? null : Math.round(amount * 10_000);
  const money: Funds = {
    initial: yuan(project.initialBudget),
    fullYear: yuan(project.arrived),
    executed: yuan(project.used),
  };
  return {
    sheet: `项目${index + 1}`,
    title: `${data.year}年度项目支出绩效自评表`,
    year: data.year,
    project: project.name,
    department: data.department,
    unit: '元',
    total: money,
    fiscal: money,
    executionRate: project.usePercent / 100,
    fiscalRate: project.usePercent / 100,
    executionScore: 10,
    goal: `使用${project.arrived}万元完成${project.name}的年度任务。`,
    achievement: '年度任务全部完成。',
    indicators: indicators(money),
    totalScore: data.projectScore,
    grade: data.projectGrade,
  };
}

/** The report says that every target was met and the score is 100, so each line has its full weight. */
function indicators(money: Funds): readonly IndicatorLine[] {
  const lines: readonly (readonly [
    string,
    string,
    string,
    string,
    string | number,
    string,
    string | number,
    number,
  ])[] = [
    ['产出指标', '质量指标', '年度任务完成情况', '=', '全部完成', '', '全部完成', 20],
    ['产出指标', '时效指标', '资金使用率', '≥', 100, '%', 100, 15],
    ['产出指标', '成本指标', '项目支出总额', '≤', money.fullYear ?? '', '元', money.executed ?? '', 15],
    ['效益指标', '社会效益指标', '方便群众和企业办事', '=', '有所提升', '', '有所提升', 30],
    ['满意度指标', '服务对象满意度指标', '服务对象满意度', '≥', data.satisfactionTarget, '%', 90, 10],
  ];
  return lines.map(([level1, level2, level3, relation, target, unit, actual, weight]) => ({
    level1,
    level2,
    level3,
    relation,
    target,
    unit,
    actual,
    weight,
    score: weight,
  }));
}
