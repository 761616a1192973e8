import { formatAddress, type CellAddress } from '../../../core/workbook/address';
import {
  isChartEdit,
  isPageEdit,
  type CellEdit,
  type ChartEdit,
  type Edit,
  type EditBatch,
  type PageEdit,
} from '../../../core/workbook/edit';
import { HostError } from '../../host';
import type { CellState, CellWrite } from './cell-access';

export type AddSheet = Extract<Edit, { kind: 'add-sheet' }>;

/** A batch sorted out: sheets to add, one edit for each cell, charts, and how sheets print. */
export interface BatchPlan {
  readonly added: readonly AddSheet[];
  readonly edits: readonly CellEdit[];
  readonly cells: readonly CellAddress[];
  readonly charts: readonly ChartEdit[];
  readonly pages: readonly PageEdit[];
}

/** Excel's limits on what a cell takes, in characters. */
const LONGEST = { text: 32_767, formula: 8_192 };

/**
 * Sorts out a batch; of several edits to a cell the last counts.
 * @throws HostError for what Excel can never take: a forbidden sheet name, a content that is too long.
 */
export function planBatch(batch: EditBatch): BatchPlan {
  const added: AddSheet[] = [];
  const edits = new Map<string, CellEdit>();
  const charts: ChartEdit[] = [];
  const pages: PageEdit[] = [];
  for (const edit of batch.edits) {
    if (edit.kind === 'add-sheet') {
      checkSheetName(edit.name, added);
      added.push(edit);
    } else if (isChartEdit(edit)) {
      charts.push(edit);
    } else if (isPageEdit(edit)) {
      pages.push(edit);
    } else {
      checkLength(edit);
      edits.set(formatAddress(edit.cell), edit);
    }
  }
  const each = [...edits.values()];
  return { added, edits: each, cells: each.map(({ cell }) => cell), charts, pages };
}

/**
 * What to write for an edit into a cell as it is now. A number or formula never goes into a cell of text format, and
 * a protected sheet keeps its formats and looks.
 * @throws HostError for a number or formula in a cell of text format where that format may not be changed.
 */
export function writeFor(edit: CellEdit, current: CellState | undefined, mayFormat: boolean): CellWrite {
  const { cell } = edit;
  const currentFormat = current?.numberFormat ?? 'General';
  const look = mayFormat && 'style' in edit && edit.style !== undefined ? { style: edit.style } : {};
  switch (edit.kind) {
    case 'clear':
      return { cell, currentFormat, input: { kind: 'constant', value: '' } };
    case 'text': {
      const text = edit.value.replace(/\r\n?/g, '\n');
      return { cell, currentFormat, input: { kind: 'text', text }, ...look };
    }
    case 'number':
    case 'formula': {
      const input =
        edit.kind === 'number'
          ? ({ kind: 'constant', value: Number(edit.value) } as const)
          : ({ kind: 'formula', formula: edit.formula } as const);
      if (!mayFormat && currentFormat === '@') {
        throw new HostError({ id: 'host/text-format', data: { cell: formatAddress(cell) } });
      }
      const format = mayFormat ? formatFor(edit.numberFormat, currentFormat) : {};
      return { cell, currentFormat, input, ...format, ...look };
    }
  }
}

function formatFor(wanted: string | undefined, current: string): { numberFormat?: string } {
  if (wanted !== undefined) return { numberFormat: wanted };
  return current === '@' ? { numberFormat: 'General' } : {};
}

function checkSheetName(sheet: string, added: readonly AddSheet[]): void {
  const bad =
    sheet === '' || sheet.length > 31 || /[:\\/?*[\]]/.test(sheet) || /^'|'$|^history$/i.test(sheet);
  if (bad) throw new HostError({ id: 'host/bad-sheet-name', data: { sheet } });
  if (added.some(({ name }) => name.toLowerCase() === sheet.toLowerCase())) {
    throw new HostError({ id: 'host/sheet-exists', data: { sheet } });
  }
}

function checkLength(edit: CellEdit): void {
  const content = edit.kind === 'text' ? edit.value : edit.kind === 'formula' ? edit.formula : '';
  const limit = edit.kind === 'formula' ? LONGEST.formula : LONGEST.text;
  if (content.length <= limit) return;
  throw new HostError({ id: 'host/too-long', data: { cell: formatAddress(edit.cell), limit } });
}
