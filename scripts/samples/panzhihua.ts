import data from '../../samples/data/panzhihua.json';
import { CAPTION, FIGURE, Form, LABEL, PERCENT, TEXT, TITLE } from './form';
import { nationalForm, type Funds, type IndicatorLine, type ProjectForm } from './project-form';

export type Project = (typeof data.projects)[number];

/** 攀枝花市西区政府办 2022: the department table and one self-evaluation sheet for each of the four projects. */
export function panzhihua(): readonly Form[] {
  return [
    departmentTable(data.initialBudget.total),
    ...data.projects.map((project) => nationalForm(projectForm(project))),
  ];
}

/**
 * 部门整体支出绩效自评表. The report gives no full-year budget and no rate, so those cells stay empty for 填充.
 * `initialTotal` is what the total row says.
 */
export function departmentTable(initialTotal: number): Form {
  const form = new Form('部门整体', [20, 22, 16, 16, 16, 16, 14]);
  form.put(0, 0, '部门整体支出绩效自评表', { ...TITLE, across: 7 }).height(0, 32);
  form.put(1, 0, `(${data.year}年度)`, { ...CAPTION, across: 7 });
  form.put(2, 0, '部门名称', LABEL).put(2, 1, data.department, { across: 6 });
  form.put(3, 0, '部门预算资金(万元)', { ...LABEL, down: 4 });
  form.line(3, 1, [null, '年初预算数', '追加预算数', '全年预算数', '全年执行数', '执行率'], LABEL);
  const { initialBudget: initial, adjustment, executed } = data;
  const rows = [
    { label: '年度资金总额', initial: initialTotal, added: null, executed: executed.total },
    { label: '其中:基本支出', initial: initial.basic, added: adjustment.basic, executed: executed.basic },
    { label: '项目支出', initial: initial.projects, added: 0, executed: executed.projects },
  ];
  rows.forEach((row, index) => {
    form.put(4 + index, 1, row.label, LABEL);
    form.line(4 + index, 2, [row.initial, row.added, null, row.executed], FIGURE);
    form.put(4 + index, 6, null, PERCENT);
  });
  form.put(7, 0, '年度总体目标', { ...LABEL, down: 2 });
  form.put(7, 1, '预期目标', { ...LABEL, across: 3 }).put(7, 4, '实际完成情况', { ...LABEL, across: 3 });
  form.put(8, 1, '保障机关运转，完成四个项目的年度任务。', { ...TEXT, across: 3 });
  return form.put(8, 4, '年度任务全部完成。', { ...TEXT, across: 3 }).height(8, 48);
}

/** A project's sheet as far as the report tells: amounts and completion; its scores were not published. */
export function projectForm(project: Project): ProjectForm {
  const money: Funds = {
    initial: project.fullYearBudget,
    fullYear: project.fullYearBudget,
    executed: project.executed,
  };
  return {
    sheet: project.name.slice(0, 12),
    title: '项目支出绩效自评表',
    year: data.year,
    project: project.name,
    department: data.department,
    unit: '万元',
    total: money,
    fiscal: money,
    executionRate: project.completionPercent / 100,
    fiscalRate: project.completionPercent / 100,
    executionScore: null,
    goal: `在${project.fullYearBudget}万元预算内完成${project.name}各项工作任务。`,
    achievement: `任务如期完成，支出${project.executed}万元。`,
    indicators: indicators(project),
    totalScore: null,
    grade: null,
  };
}

type Line = readonly [string, string, string, string, string | number, string, string | number, number];

/** Weights are the national default of 10 + 50 + 30 + 10; what is counted comes from the report. */
function indicators(project: Project): readonly IndicatorLine[] {
  const satisfaction = data.satisfactionTarget;
  const end = `${data.year}年12月`;
  const lines: readonly Line[] = [
    ['产出指标', '数量指标', '开展项目任务', '=', 1, '项', 1, 15],
    ['产出指标', '质量指标', '任务完成质量', '定性', '按质按量完成', '', '按质按量完成', 15],
    ['产出指标', '时效指标', '完成时间', '定性', `${end}底前`, '', end, 10],
    ['产出指标', '成本指标', '项目支出总额', '≤', project.fullYearBudget, '万元', project.executed, 10],
    ['效益指标', '社会效益指标', '保障机关履行职责', '定性', '有效保障', '', '有效保障', 30],
    ['满意度指标', '服务对象满意度指标', '服务对象满意度', '≥', satisfaction, '%', satisfaction, 10],
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
    score: null,
    ...(level2 === '成本指标' && project.completionPercent < 90 ? { reason: UNPAID } : {}),
  }));
}

const UNPAID = '部分款项年底前已报账未付款，下年继续支付。';
