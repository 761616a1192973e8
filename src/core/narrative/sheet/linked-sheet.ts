import type { Cell, Sheet, Snapshot } from '../../workbook/snapshot';
import { SheetIndex } from '../../workbook/snapshot-index';
import { OUTLINE_IDS, type GeneratedParagraph, type OutlineId } from '../model';

/** Name of the linked sheet (自评报告). */
export const NARRATIVE_SHEET = '自评报告';

/** Width of the text in characters: it fills an A4 page between margins of 20 mm. */
export const CONTENT_WIDTH = 76;

/** Columns of the linked sheet; the last two, of no width, remember what the product wrote. */
export const COLUMNS = [
  { key: 'level', title: '级别', width: 8 },
  { key: 'content', title: '正文', width: CONTENT_WIDTH },
  { key: 'sources', title: '数据来源', width: 34 },
  { key: 'state', title: '状态', width: 10 },
  { key: 'id', title: '段落编号', width: 22 },
  { key: 'text', title: '生成文字（请勿修改）', width: 0 },
  { key: 'formula', title: '生成公式（请勿修改）', width: 0 },
] as const;

/** Where the header remembers which outline the report was written to, in a column of no width. */
export const OUTLINE_COLUMN = COLUMNS.length;

export type ColumnKey = (typeof COLUMNS)[number]['key'];

/** 0-based column of the linked sheet. */
export function columnOf(key: ColumnKey): number {
  return COLUMNS.findIndex((column) => column.key === key);
}

/** A row as it stands on the linked sheet. */
export interface WrittenRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  /** Empty for a row that a person added. */
  readonly id: string;
  readonly content: string;
  readonly formula: string | null;
  readonly generated: GeneratedParagraph;
}

/** The linked sheet of a workbook: where it is or will be, and what stands on it. */
export interface LinkedSheet {
  readonly name: string;
  readonly exists: boolean;
  readonly rows: readonly WrittenRow[];
  /** The outline it was last written to; null when there is none. */
  readonly outline: OutlineId | null;
  readonly index: SheetIndex | null;
  /** The last row in use, 0-based; 0 when there is only the header or nothing. */
  readonly lastRow: number;
}

/** Whether a sheet is ours: its name and the heading of its id column say so. */
export function isLinkedSheet({ name, cells }: Sheet): boolean {
  const column = columnOf('id');
  const isHeading = (cell: Cell): boolean => cell.row === 0 && cell.column === column;
  return name.startsWith(NARRATIVE_SHEET) && cells.find(isHeading)?.value === COLUMNS[column]?.title;
}

/**
 * Finds the workbook's linked sheet by its header. A sheet of that name that is not ours is left alone, and the
 * report goes to `自评报告2`.
 */
export function findLinkedSheet(snapshot: Snapshot): LinkedSheet {
  for (const sheet of snapshot.sheets) {
    if (!isLinkedSheet(sheet)) continue;
    const index = new SheetIndex(sheet);
    const lastRow = sheet.cells.reduce((last, { row }) => Math.max(last, row), 0);
    const written = textAt(index, 0, OUTLINE_COLUMN);
    const outline = OUTLINE_IDS.find((id) => id === written) ?? null;
    return { name: sheet.name, exists: true, rows: rowsOf(index, lastRow), outline, index, lastRow };
  }
  const taken = new Set(snapshot.sheets.map(({ name }) => name));
  let name = NARRATIVE_SHEET;
  for (let number = 2; taken.has(name); number += 1) name = `${NARRATIVE_SHEET}${number}`;
  return { name, exists: false, rows: [], outline: null, index: null, lastRow: 0 };
}

function rowsOf(index: SheetIndex, lastRow: number): readonly WrittenRow[] {
  const rows: WrittenRow[] = [];
  for (let row = 1; row <= lastRow; row += 1) {
    const id = textAt(index, row, columnOf('id'));
    const cell = index.at(row, columnOf('content'));
    if (id === '' && !cell) continue;
    const formula = textAt(index, row, columnOf('formula'));
    rows.push({
      row,
      id,
      content: contentOf(cell),
      formula: cell?.formula ?? null,
      generated: {
        text: textAt(index, row, columnOf('text')),
        formula: formula === '' ? null : `=${formula}`,
      },
    });
  }
  return rows;
}

/** A formula as it is remembered: without its `=`, so that no host can take the memory for a formula. */
export function rememberedFormula(formula: string | null): string {
  return formula?.replace(/^=/, '') ?? '';
}

function textAt(index: SheetIndex, row: number, column: number): string {
  return contentOf(index.at(row, column));
}

function contentOf(cell: Cell | undefined): string {
  if (!cell) return '';
  return typeof cell.value === 'object' ? cell.value.error : String(cell.value);
}

/**
 * Whether a person has changed the row since the product wrote it. References may have moved with inserted rows or
 * renamed sheets, so formulas are compared by their words. An emptied cell asks for the product's text again.
 */
export function isEdited({ content, formula, generated }: WrittenRow): boolean {
  if (content === '' && formula === null) return false;
  if (formula === null) return generated.formula !== null || content !== generated.text;
  return generated.formula === null || wordsIn(formula) !== wordsIn(generated.formula);
}

/** The string literals of a formula, one after the other; quoted sheet names are no strings. */
function wordsIn(formula: string): string {
  return [...formula.matchAll(/'(?:[^']|'')*'|"((?:[^"]|"")*)"/g)].map((match) => match[1] ?? '').join('');
}
