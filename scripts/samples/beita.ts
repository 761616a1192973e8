import data from '../../samples/data/beita.json';
import { CRITERIA } from './beita-criteria';
import { CAPTION, FIGURE, Form, LABEL, PERCENT, TEXT, TITLE } from './form';

const WHOLE_PERCENT = { ...PERCENT, format: '0%' };

/** 邵阳市北塔区政府办 2022: the figures of its report, and the 评分表 with the scores it gave itself. */
export function beita(): readonly Form[] {
  return [execution(), controls(), threePublic(), functions(), scoring()];
}

/** 部门整体支出预算执行情况表: budget, additions and final amounts, and the completion rate as printed. */
function execution(): Form {
  const form = new Form('预算执行情况', [30, 18, 18, 18, 18]);
  caption(form, '部门整体支出预算执行情况表', '单位:万元', 5);
  form.line(2, 0, ['项目', '年初预算数', '追加预算数', '决算数', '预算完成率'], LABEL);
  const { wholeBudget: whole, basic, projects } = data;
  form.put(3, 0, '合计', LABEL).line(3, 1, [whole.initial, whole.added, whole.final], FIGURE);
  form.put(3, 4, whole.completionPercent / 100, WHOLE_PERCENT);
  form.put(4, 0, '其中:基本支出', LABEL).line(4, 1, [basic.initial, null, basic.final, null], FIGURE);
  return form.put(5, 0, '项目支出', LABEL).line(5, 1, [projects.initial, null, projects.final, null], FIGURE);
}

/** 经费控制情况表: personnel, running costs and procurement against their budgets. */
function controls(): Form {
  const form = new Form('经费控制情况', [30, 18, 18, 18]);
  caption(form, '经费控制情况表', '单位:万元', 4);
  form.line(2, 0, ['项目', '预算数', '决算数', '预算完成率'], LABEL);
  const lines = [
    { label: '人员经费', budget: null, final: data.personnel.final, percent: null },
    {
      label: '公用经费',
      budget: data.running.budget,
      final: data.running.final,
      percent: data.running.controlPercent,
    },
    { label: '政府采购', budget: data.procurement.budget, final: data.procurement.final, percent: null },
  ];
  lines.forEach((line, index) => {
    form.put(3 + index, 0, line.label, TEXT).line(3 + index, 1, [line.budget, line.final], FIGURE);
    form.put(3 + index, 3, line.percent === null ? null : line.percent / 100, WHOLE_PERCENT);
  });
  return form;
}

/** “三公”经费: only the totals were published. */
function threePublic(): Form {
  const form = new Form('三公经费', [36, 18, 18, 18]);
  caption(form, '“三公”经费支出决算表', '单位:万元', 4);
  form.line(2, 0, ['项目', '预算数', '决算数', '预算完成率'], LABEL);
  const { budget, final, controlPercent } = data.threePublic;
  form.put(3, 0, '合计', TEXT).line(3, 1, [budget, final], FIGURE);
  form.put(3, 3, controlPercent / 100, WHOLE_PERCENT);
  ['因公出国(境)费', '公务用车购置及运行维护费', '公务接待费'].forEach((label, index) => {
    form.put(4 + index, 0, label, TEXT).line(4 + index, 1, [null, null, null], FIGURE);
  });
  return form;
}

/** 支出功能分类: the published parts add up to 0.01 more than the published total, which is rounding. */
function functions(): Form {
  const form = new Form('支出功能分类', [34, 20]);
  caption(form, '支出决算功能分类表', '单位:万元', 2);
  form.line(2, 0, ['功能分类科目名称', '决算数'], LABEL);
  data.functions.forEach((line, index) => {
    form.put(3 + index, 0, line.name, TEXT).put(3 + index, 1, line.final, FIGURE);
  });
  const last = 3 + data.functions.length;
  return form.put(last, 0, '合计', LABEL).put(last, 1, data.wholeBudget.final, FIGURE);
}

/** 部门整体支出绩效评价指标评分表: weights and scores as published, criteria in the sample's own words. */
function scoring(): Form {
  const form = new Form('评分表', [10, 12, 9, 20, 9, 58, 44, 9]);
  form.put(0, 0, '部门整体支出绩效评价指标评分表', { ...TITLE, across: 8 }).height(0, 32);
  form.put(1, 0, `部门:${data.department}`, { ...CAPTION, align: 'left', across: 5 });
  form.put(1, 5, `${data.year}年度`, { ...CAPTION, align: 'right', across: 3 });
  form.line(
    2,
    0,
    ['一级指标', '二级指标', '分值', '三级指标', '分值', '评价标准', '指标说明', '得分'],
    LABEL,
  );
  let row = 3;
  for (const section of data.sections) {
    const sectionRow = row;
    for (const group of section.groups) {
      form.put(row, 1, group.name, { down: group.indicators.length });
      form.put(row, 2, group.weight, { down: group.indicators.length });
      for (const line of group.indicators) {
        const words = CRITERIA[`${group.name}/${line.name}`] ?? CRITERIA[line.name];
        form.put(row, 3, line.name).put(row, 4, line.weight).put(row, 7, line.score);
        form.put(row, 5, words?.criterion ?? null, TEXT).put(row, 6, words?.explanation ?? null, TEXT);
        form.height(row, 20 + 15 * Math.ceil((words?.criterion.length ?? 0) / 26));
        row += 1;
      }
    }
    form.put(sectionRow, 0, section.name, { down: row - sectionRow });
  }
  form
    .put(row, 0, '合计', { ...LABEL, across: 4 })
    .put(row, 4, null)
    .line(row, 5, [null, null]);
  return form.put(row, 7, data.totalScore);
}

/** A title, and under it who the table is about, for which year and in which unit. */
function caption(form: Form, title: string, unit: string, across: number): void {
  const right = across > 2 ? 2 : 1;
  form.put(0, 0, title, { ...TITLE, across }).height(0, 32);
  form.put(1, 0, `部门:${data.department}`, { ...CAPTION, align: 'left', across: across - right });
  if (across > 2) form.put(1, across - 2, `${data.year}年度`, CAPTION);
  form.put(1, across - 1, unit, { ...CAPTION, align: 'right' });
}
