import { CAPTION, FIGURE, Form, LABEL, PERCENT, TEXT, TITLE, type Content } from './form';

/** Amounts of one funding row. Null leaves the cell empty. */
export interface Funds {
  readonly initial: number | null;
  readonly fullYear: number | null;
  readonly executed: number | null;
}

export interface IndicatorLine {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  /** `≥`, `=`, `≤`, or 定性. */
  readonly relation: string;
  readonly target: string | number;
  readonly unit: string;
  readonly actual: string | number;
  readonly weight: number;
  readonly score: number | null;
  readonly reason?: string;
}

/** Everything written on one 项目支出绩效自评表. Ratios are fractions of 1. */
export interface ProjectForm {
  readonly sheet: string;
  readonly title: string;
  readonly year: number;
  readonly project: string;
  readonly department: string;
  readonly unit: '万元' | '元';
  readonly total: Funds;
  readonly fiscal: Funds;
  readonly executionRate: number | null;
  readonly fiscalRate: number | null;
  readonly executionScore: number | null;
  readonly goal: string;
  readonly achievement: string;
  readonly indicators: readonly IndicatorLine[];
  readonly totalScore: number | null;
  readonly grade: string | null;
}

/** 国家及四川通用的项目支出绩效自评表 (财预〔2020〕10号 附件1). */
export function nationalForm(data: ProjectForm): Form {
  const form = new Form(data.sheet, [15, 13, 21, 28, 18, 18, 9, 11, 32]);
  form.put(0, 0, data.title, { ...TITLE, across: 9 }).height(0, 32);
  form.put(1, 0, `(${data.year}年度)`, { ...CAPTION, across: 9 });
  head(form, 2, data, 9, 5);
  funds(form, 4, data, 1, 2, 3, 9);
  goals(form, 9, data, 9, 5);
  form.put(11, 0, '绩效指标', { ...LABEL, down: data.indicators.length + 1 });
  const headers = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
  form.line(11, 1, [...headers, '偏差原因分析及改进措施'], LABEL);
  data.indicators.forEach((line, index) => {
    const row = 12 + index;
    levels(form, row, 1, data.indicators, index);
    form.put(row, 3, line.level3, TEXT);
    form.line(row, 4, [written(line, line.target, line.relation), written(line, line.actual, '')]);
    form.line(row, 6, [line.weight, line.score], FIGURE);
    form.put(row, 8, line.reason ?? null, TEXT).height(row, line.reason ? 36 : 24);
  });
  const last = 12 + data.indicators.length;
  form.put(last, 0, '总分', { ...LABEL, across: 6 });
  form.line(last, 6, [100, data.totalScore], FIGURE).put(last, 8, data.grade);
  return form;
}

/** 云南决算附表中的项目支出绩效自评表 (公开14表), 绩效指标两行表头. */
export function yunnanForm(data: ProjectForm): Form {
  const form = new Form(data.sheet, [19, 21, 28, 12, 14, 10, 14, 9, 9, 24, 10]);
  form.put(0, 0, data.title, { ...TITLE, across: 11 }).height(0, 32);
  form.put(1, 0, `部门:${data.department}`, { ...CAPTION, align: 'left', across: 9 });
  form.put(1, 9, '公开14表', { ...CAPTION, align: 'right', across: 2 });
  head(form, 2, data, 11, 6);
  funds(form, 4, data, 1, 2, 3, 11);
  goals(form, 9, data, 11, 6);
  form.put(11, 0, '绩效指标', { ...LABEL, across: 3 });
  form.put(11, 3, '年度指标值', { ...LABEL, across: 3 });
  const upper = ['实际完成值', '分值', '得分', '偏差原因分析及改进措施'];
  upper.forEach((label, index) =>
    form.put(11, 6 + index, label, { ...LABEL, down: 2, ...(index === 3 ? { across: 2 } : {}) }),
  );
  form.line(12, 0, ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'], LABEL);
  data.indicators.forEach((line, index) => {
    const row = 13 + index;
    levels(form, row, 0, data.indicators, index);
    form.put(row, 2, line.level3, TEXT);
    form.line(row, 3, [line.relation, line.target, line.unit, line.actual]);
    form.line(row, 7, [line.weight, line.score], FIGURE);
    form.put(row, 9, line.reason ?? null, { ...TEXT, across: 2 });
  });
  const after = 13 + data.indicators.length;
  form.put(after, 0, '其他需要说明事项', LABEL).put(after, 1, '无', { across: 10 });
  form.put(after + 1, 0, '总分', { ...LABEL, across: 7 });
  form.line(after + 1, 7, [100, data.totalScore], FIGURE);
  form.put(after + 1, 9, data.grade, { across: 2 });
  return form;
}

function head(form: Form, row: number, data: ProjectForm, width: number, second: number): void {
  form.put(row, 0, '项目名称', LABEL).put(row, 1, data.project, { across: width - 1 });
  form.put(row + 1, 0, '主管部门', LABEL).put(row + 1, 1, data.department, { across: second - 1 });
  form.put(row + 1, second, '实施单位', LABEL);
  form.put(row + 1, second + 1, data.department, { across: width - second - 1 });
}

/** The funds block: header, 年度资金总额 and its three sources; the last columns take up the form's width. */
function funds(
  form: Form,
  row: number,
  data: ProjectForm,
  labelColumn: number,
  labelWidth: number,
  amounts: number,
  width: number,
): void {
  const label = { ...LABEL, across: labelWidth };
  const rest = width - amounts - 5;
  const scoreLook = rest > 1 ? { across: rest } : {};
  form.put(row, 0, `项目资金(${data.unit})`, { ...LABEL, down: 5 }).put(row, labelColumn, null, label);
  form.line(row, amounts, ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率'], LABEL);
  form.put(row, amounts + 5, '得分', { ...LABEL, ...scoreLook });

  const line = (offset: number, name: string, money: Funds, tail: readonly Content[]): void => {
    const [weight = null, rate = null, score = null] = tail;
    form.put(row + offset, labelColumn, name, label);
    form.line(row + offset, amounts, [money.initial, money.fullYear, money.executed], FIGURE);
    form.put(row + offset, amounts + 3, weight).put(row + offset, amounts + 4, rate, PERCENT);
    form.put(row + offset, amounts + 5, score, { ...FIGURE, ...scoreLook, align: 'center' });
  };
  const none: Funds = { initial: null, fullYear: null, executed: null };
  line(1, '年度资金总额', data.total, [10, data.executionRate, data.executionScore]);
  line(2, '其中:当年财政拨款', data.fiscal, ['—', data.fiscalRate, '—']);
  line(3, '上年结转资金', none, ['—', null, '—']);
  line(4, '其他资金', none, ['—', null, '—']);
}

function goals(form: Form, row: number, data: ProjectForm, width: number, second: number): void {
  form.put(row, 0, '年度总体目标', { ...LABEL, down: 2 });
  form.put(row, 1, '预期目标', { ...LABEL, across: second - 1 });
  form.put(row, second, '实际完成情况', { ...LABEL, across: width - second });
  form.put(row + 1, 1, data.goal, { ...TEXT, across: second - 1 });
  form.put(row + 1, second, data.achievement, { ...TEXT, across: width - second }).height(row + 1, 48);
}

/** First- and second-level labels, each merged over the indicators below it. */
function levels(
  form: Form,
  row: number,
  column: number,
  lines: readonly IndicatorLine[],
  index: number,
): void {
  const keys = [
    (line: IndicatorLine): string => line.level1,
    (line: IndicatorLine): string => `${line.level1}/${line.level2}`,
  ];
  const labels = [lines[index]?.level1 ?? '', lines[index]?.level2 ?? ''];
  keys.forEach((key, offset) => {
    const own = lines[index];
    const before = lines[index - 1];
    if (!own || (before && key(before) === key(own))) return;
    let down = 1;
    for (let next = lines[index + down]; next && key(next) === key(own); next = lines[index + down])
      down += 1;
    form.put(row, column + offset, labels[offset] ?? null, down > 1 ? { ...LABEL, down } : LABEL);
  });
}

/** A target or actual value in one cell: `≤83万元`, `95%`, 有效保障. */
function written(line: IndicatorLine, value: string | number, relation: string): string {
  return typeof value === 'number' ? `${relation}${value}${line.unit}` : value;
}
