import type { CellAddress } from '../../core/workbook/address';
import { isRound, type ChartDefinition, type ChartType } from '../../core/workbook/chart';
import type { Edit } from '../../core/workbook/edit';
import { PAGE_FOOTER } from '../../core/workbook/page-setup';

/** Name of the sheet that the self-test adds and removes (试验工作表). */
export const SCRATCH = '自检试验表';

/** Where things stand on it. */
export const PLACE = {
  budget: cell(5, 3),
  executed: cell(5, 4),
  /** Left blank, to be filled. */
  rate: cell(5, 6),
  /** Contradicts the other parts on purpose: 83 is not 80 and nothing else. */
  part: cell(6, 3),
} as const;

/** A small 项目支出绩效自评表 with one contradiction and one cell to fill; the figures are invented. */
const ROWS: readonly (readonly (string | null)[])[] = [
  ['项目支出绩效自评表'],
  ['（2023年度）'],
  ['项目名称', '自检试验项目'],
  ['主管部门', '自检试验单位', null, null, '实施单位', '自检试验单位'],
  ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', '83', '83', '45.08', '10', null, '5.43'],
  [null, '其中：当年财政拨款', '83', '80', '45.08', '—', '—', '—'],
  [null, '上年结转资金', '0', '0', '0', '—', '—', '—'],
  [null, '其他资金', '0', '0', '0', '—', '—', '—'],
  ['年度总体目标', '预期目标', null, null, '实际完成情况'],
  [null, '试验加载项的各项功能', null, null, '已逐项试验'],
  ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  [null, '产出指标', '数量指标', '试验项目数', '≥10项', '12项', '50', '50'],
  [null, '效益指标', '社会效益指标', '工作效率', '提高', '提高', '30', '30'],
  [null, '满意度指标', '服务对象满意度指标', '使用人员满意度', '≥90%', '95%', '10', '10'],
  ['总分', null, null, null, null, null, '100', '95.43'],
];

/** The edits that make the sheet. */
export function scratchEdits(): readonly Edit[] {
  const cells = ROWS.flatMap((row, r) =>
    row.flatMap((content, c): Edit[] => {
      if (content === null) return [];
      const isNumber = /^\d+(\.\d+)?$/.test(content);
      return [{ kind: isNumber ? 'number' : 'text', cell: cell(r, c), value: content }];
    }),
  );
  return [{ kind: 'add-sheet', name: SCRATCH, columnWidths: [14, 18, 14, 14, 14, 8, 10, 8] }, ...cells];
}

/** One chart of each kind over the table's amounts, below it. */
export function scratchCharts(): readonly Edit[] {
  const types: readonly ChartType[] = ['column', 'bar', 'pie', 'doughnut'];
  return types.map((type, at): Edit => {
    const chart: ChartDefinition = {
      name: `自检图${at + 1}`,
      type,
      title: '自检试验图',
      anchor: { row: ROWS.length + 2, column: at * 2 },
      size: { width: 200, height: 150 },
      data: { firstRow: 4, lastRow: 8, firstColumn: 1, lastColumn: isRound(type) ? 2 : 4 },
      cached: [],
      numberFormat: '0.00',
      unit: isRound(type) ? null : '万元',
    };
    return { kind: 'chart', sheet: SCRATCH, chart, replaces: null };
  });
}

/** How the scratch sheet would print. */
export function scratchPage(): Edit {
  return {
    kind: 'page-setup',
    sheet: SCRATCH,
    setup: {
      orientation: 'landscape',
      area: { firstRow: 0, lastRow: ROWS.length - 1, firstColumn: 0, lastColumn: 7 },
      repeated: { first: 0, last: 1 },
      footer: PAGE_FOOTER,
    },
  };
}

function cell(row: number, column: number): CellAddress {
  return { sheet: SCRATCH, row, column };
}
