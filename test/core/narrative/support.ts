import { narrate } from '../../../src/core/narrative/narrate';
import type { Narrative, OutlineId, Paragraph } from '../../../src/core/narrative/model';
import { review } from '../../../src/core/review/review';
import type { Review } from '../../../src/core/checks/review-model';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { formatAddress } from '../../../src/core/workbook/address';
import type { Cell, Sheet, Snapshot } from '../../../src/core/workbook/snapshot';
import { isCellEdit, type Edit } from '../../../src/core/workbook/edit';
import { sheet, workbook, percent, type GridCell } from '../../support/sheet';
import { calculated, valueAt } from '../../calculation/sheets';

/** What a project's national form says. Null leaves a cell empty. */
export interface ProjectSheet {
  /** 2022 where it is not told. */
  readonly year?: number;
  readonly name: string;
  readonly sheet?: string;
  readonly initial?: number | null;
  readonly budget: number | null;
  readonly executed: number | null;
  readonly rate?: number | null;
  readonly indicators?: readonly (readonly GridCell[])[];
  readonly total?: number | null;
  readonly unit?: '万元' | '元';
}

/** A national 项目支出绩效自评表, filled as an officer would. */
export function projectSheet(project: ProjectSheet): Sheet {
  const {
    name,
    initial = project.budget,
    budget,
    executed,
    rate = null,
    total = null,
    unit = '万元',
  } = project;
  const shown = rate === null ? null : percent(rate);
  const indicators = project.indicators ?? [
    ['', '产出指标', '数量指标', '培训人数', '≥50人', '52人', 50, 50, ''],
    ['', '效益指标', '社会效益指标', '群众受益', '有效', '有效', 30, 30, ''],
    ['', '满意度指标', '服务对象满意度指标', '学员满意度', '≥95%', '96%', 10, 10, ''],
  ];
  return sheet(project.sheet ?? name, [
    ['项目支出绩效自评表'],
    [`(${String(project.year ?? 2022)}年度)`],
    ['项目名称', name],
    ['主管部门', '某某局', '', '', '', '实施单位', '某某局'],
    [`项目资金(${unit})`, '', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', '', initial, budget, executed, 10, shown, null],
    ['', '其中:当年财政拨款', '', initial, budget, executed, '—', null, '—'],
    ['年度总体目标', '预期目标', '', '', '', '实际完成情况'],
    ['', '完成培训', '', '', '', '已完成'],
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
    ...indicators,
    ['总分', '', '', '', '', '', 100, total],
  ]);
}

export function reviewed(...sheets: readonly Sheet[]): Review {
  return review(workbook(...sheets), DEFAULT_SETTINGS);
}

export function narrated(outline: OutlineId | null, ...sheets: readonly Sheet[]): Narrative {
  return narrate(reviewed(...sheets), outline);
}

/** The paragraph whose id ends so; throws where there is none. */
export function paragraph(narrative: Narrative, ending: string): Paragraph {
  const found = narrative.paragraphs.find(({ id }) => id.endsWith(ending));
  if (!found) throw new Error(`no paragraph ${ending}`);
  return found;
}

/** What a spreadsheet shows for a formula on the report sheet of this workbook. */
export function shownBy(snapshot: Snapshot, formula: string): string {
  const grids: Record<string, (number | string | null)[][]> = { 试算: [[formula]] };
  for (const { name, cells } of snapshot.sheets) grids[name] = gridOf(cells);
  return String(valueAt(calculated(grids), '试算!A1'));
}

/** What a spreadsheet shows in a cell after calculating every formula of the report sheet. */
export function shownAt(snapshot: Snapshot, sheetName: string, row: number, column: number): string {
  const grids: Record<string, (number | string | null)[][]> = {};
  for (const { name, cells } of snapshot.sheets) {
    const grid = gridOf(cells);
    for (const cell of cells) {
      const line = grid[cell.row];
      if (line && cell.formula !== undefined) line[cell.column] = cell.formula;
    }
    grids[name] = grid;
  }
  return String(valueAt(calculated(grids), formatAddress({ sheet: sheetName, row, column })));
}

/** What a spreadsheet shows in each row of a column after calculating every formula of the workbook. */
export function shownOn(snapshot: Snapshot, sheetName: string, column: number): readonly string[] {
  const grids: Record<string, (number | string | null)[][]> = {};
  for (const { name, cells } of snapshot.sheets) {
    const grid = gridOf(cells);
    for (const cell of cells) {
      const line = grid[cell.row];
      if (line && cell.formula !== undefined) line[cell.column] = cell.formula;
    }
    grids[name] = grid;
  }
  const shown = calculated(grids);
  return (grids[sheetName] ?? []).map((_, row) =>
    String(valueAt(shown, formatAddress({ sheet: sheetName, row, column })) ?? ''),
  );
}

/** Entries as a person would type them: text with the apostrophe that keeps it text. */
function gridOf(cells: readonly Cell[]): (number | string | null)[][] {
  const grid: (number | string | null)[][] = [];
  for (const { row, column, value } of cells) {
    while (grid.length <= row) grid.push([]);
    const line = grid[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = typeof value === 'string' ? `'${value}` : typeof value === 'number' ? value : null;
    grid[row] = line;
  }
  return grid;
}

/** The workbook after edits, as a host that calculates nothing would have it. */
export function edited(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  const sheets = new Map(
    snapshot.sheets.map((one) => [one.name, new Map(one.cells.map((cell) => [key(cell), cell]))]),
  );
  for (const edit of edits) {
    if (edit.kind === 'add-sheet') {
      sheets.set(edit.name, new Map());
      continue;
    }
    if (!isCellEdit(edit)) continue;
    const { row, column } = edit.cell;
    const cells = sheets.get(edit.cell.sheet);
    if (!cells) throw new Error(`no sheet ${edit.cell.sheet}`);
    if (edit.kind === 'clear') cells.delete(key({ row, column }));
    else if (edit.kind === 'formula') {
      cells.set(key({ row, column }), { row, column, value: edit.cached ?? '', formula: edit.formula });
    } else {
      const value = edit.kind === 'number' ? Number(edit.value) : edit.value;
      cells.set(key({ row, column }), { row, column, value });
    }
  }
  return {
    ...snapshot,
    sheets: [...sheets].map(([name, cells]) => ({
      name,
      visibility: 'visible' as const,
      cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column),
      merges: null,
      protected: false,
    })),
  };
}

function key({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}
