import data from '../../samples/data/beita.json';
import { CRITERIA } from './beita-criteria';
import { CAPTION, FIGURE, Form, LABEL, PERCENT, TEXT, TITLE } from './form';

/** 邵阳市北塔区政府办 2022: the figures of its report, and the 评分表 with the scores it gave itself. */
export function beita(): readonly Form[] {
  return [figures(), functions(), scoring()];
}

/** 基础数据表: budget, final amount and rates as the report prints them. */
function figures(): Form {
  const form = new Form('基础数据', [30, 16, 16, 16, 16]);
  caption(form, '部门整体支出绩效自评基础数据表', 5);
  form.line(2, 0, ['预算执行情况', '年初预算数', '追加预算数', '决算数', '预算完成率'], LABEL);
  const { wholeBudget: whole, basic, projects, personnel, running, threePublic, procurement } = data;
  form.put(3, 0, '部门整体支出', LABEL).line(3, 1, [whole.initial, whole.added, whole.final], FIGURE);
  form.put(3, 4, whole.completionPercent / 100, { ...PERCENT, format: '0%' });
  form.put(4, 0, '其中:基本支出', LABEL).line(4, 1, [basic.initial, null, basic.final, null], FIGURE);
  form.put(5, 0, '项目支出', LABEL).line(5, 1, [projects.initial, null, projects.final, null], FIGURE);

  const controls = [
    { label: '人员经费', budget: null, final: personnel.final, percent: null },
    { label: '公用经费', budget: running.budget, final: running.final, percent: running.controlPercent },
    {
      label: '“三公”经费',
      budget: threePublic.budget,
      final: threePublic.final,
      percent: threePublic.controlPercent,
    },
    { label: '政府采购', budget: procurement.budget, final: procurement.final, percent: null },
  ];
  form.line(7, 0, ['经费控制情况', '预算数', '决算数', '控制率'], LABEL);
  controls.forEach((line, index) => {
    form.put(8 + index, 0, line.label, LABEL).line(8 + index, 1, [line.budget, line.final], FIGURE);
    form.put(8 + index, 3, line.percent === null ? null : line.percent / 100, { ...PERCENT, format: '0%' });
  });

  form.line(13, 0, ['人员情况', '编制人数', '实有人数'], LABEL);
  form.put(14, 0, '人数', LABEL).line(14, 1, [data.staff.posts, data.staff.present], FIGURE);
  form.line(16, 0, ['资产情况', '资产总额', '流动资产', '固定资产净值'], LABEL);
  const { assets } = data;
  form.put(17, 0, '年末数', LABEL);
  return form.line(17, 1, [assets.total, assets.current, assets.fixedNet], FIGURE);
}

/** 支出功能分类: the published parts add up to 0.01 more than the published total, which is rounding. */
function functions(): Form {
  const form = new Form('支出功能分类', [34, 20]);
  caption(form, '支出决算功能分类表', 2);
  form.line(2, 0, ['功能分类', '决算数'], LABEL);
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

function caption(form: Form, title: string, across: number): void {
  const left = Math.max(1, across - 2);
  form.put(0, 0, title, { ...TITLE, across }).height(0, 32);
  form.put(1, 0, `部门:${data.department} ${data.year}年度`, { ...CAPTION, align: 'left', across: left });
  form.put(1, left, '单位:万元', { ...CAPTION, align: 'right', across: across - left });
}
