import type { Sheet, Snapshot } from '../../src/core/workbook/snapshot';
import { formula, percent, sheet, workbook, type GridCell } from '../support/sheet';

/** Projects on one sheet, one 自评表 below the other. */
const FORMS_PER_SHEET = 4;

const INDICATORS: readonly (readonly [string | null, string | null, string, string, string])[] = [
  ['产出指标', '数量指标', '培训场次', '≥12场', '12场'],
  [null, null, '服务人次', '≥5000人次', '5210人次'],
  [null, null, '设备购置数量', '=24台', '24台'],
  [null, '质量指标', '验收合格率', '≥98%', '99%'],
  [null, null, '培训合格率', '≥95%', '97%'],
  [null, '时效指标', '任务按时完成率', '=100%', '100%'],
  [null, null, '资金支付及时率', '≥95%', '96%'],
  [null, '成本指标', '项目总成本', '≤预算数', '未超预算'],
  ['效益指标', '经济效益指标', '节约运行经费', '≥3万元', '3.2万元'],
  [null, '社会效益指标', '服务覆盖率', '≥90%', '94%'],
  [null, '生态效益指标', '节能率', '≥5%', '6%'],
  [null, '可持续影响指标', '机制健全程度', '健全', '健全'],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '93%'],
];
const WEIGHTS = [6, 6, 6, 8, 6, 6, 6, 6, 8, 8, 7, 7, 10];

/**
 * A workbook of as many sheets as an office might submit: four national 自评表 on each, about 600 filled cells,
 * figures that differ from form to form and agree within it.
 */
export function nationalWorkbook(sheets: number): Snapshot {
  return workbook(...Array.from({ length: sheets }, (_, index) => projectSheet(index)));
}

function projectSheet(index: number): Sheet {
  const rows: GridCell[][] = [];
  for (let form = 0; form < FORMS_PER_SHEET; form += 1) {
    rows.push(...projectForm(index * FORMS_PER_SHEET + form, rows.length), []);
  }
  return sheet(`项目${index + 1}`, rows);
}

/** `top` is the 0-based row the form begins in, for the references of its formulas. */
function projectForm(number: number, top: number): GridCell[][] {
  const fiscal = 2000 + ((number * 7919) % 90_000);
  const carried = (number * 104_729) % 3_000;
  const spent = Math.round(fiscal * (0.9 + ((number * 31) % 10) / 100));
  const budget = fiscal + carried;
  const executed = spent + carried;
  const rate = executed / budget;
  const score = Math.round(rate * 1000) / 100;
  const amount = (hundredths: number): GridCell => ({ value: hundredths / 100, numberFormat: '0.00' });
  const totalRow = top + 6;
  return [
    ['项目支出绩效自评表'],
    ['（2022年度）'],
    ['项目名称', `业务保障项目${number + 1}`],
    ['主管部门', '某市某局', null, null, '实施单位', `某市某局第${(number % 9) + 1}科`],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [
      null,
      '年度资金总额',
      amount(budget),
      amount(budget),
      formula(`=SUM(E${totalRow + 1}:E${totalRow + 3})`, executed / 100, '0.00'),
      10,
      formula(`=E${totalRow}/D${totalRow}`, rate, '0.00%'),
      score,
    ],
    [
      null,
      '其中：当年财政拨款',
      amount(fiscal),
      amount(fiscal),
      amount(spent),
      '—',
      percent(spent / fiscal),
      '—',
    ],
    [null, '上年结转资金', amount(carried), amount(carried), amount(carried), '—', '—', '—'],
    [null, '其他资金', amount(0), amount(0), amount(0), '—', '—', '—'],
    ['年度总体目标', '预期目标', null, null, '实际完成情况'],
    [null, '按计划完成年度任务，保障业务正常开展', null, null, '年度任务已完成，业务正常开展'],
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
    ...INDICATORS.map(([level1, level2, level3, target, actual], i): GridCell[] => {
      const weight = WEIGHTS[i] ?? 0;
      return [null, level1, level2, `${level3}${(number % 5) + 1}`, target, actual, weight, weight, '无'];
    }),
    ['总分', null, null, null, null, null, 100, Math.round((90 + score) * 100) / 100, null],
  ];
}
