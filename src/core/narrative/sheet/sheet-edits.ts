import { plain } from '../../quantity/decimal';
import { formatAddress } from '../../workbook/address';
import type { CellStyle, Edit } from '../../workbook/edit';
import { PAGE_FOOTER } from '../../workbook/page-setup';
import { BLOCK_COLUMN } from './data-block';
import {
  columnOf,
  COLUMNS,
  CONTENT_WIDTH,
  OUTLINE_COLUMN,
  rememberedFormula,
  type ColumnKey,
  type LinkedSheet,
} from './linked-sheet';
import { noteText } from '../wording/notes';
import { rowHeight } from './row-height';
import { LONGEST_TEXT, shortened } from '../wording/text';
import type { BlockCell, Narrative, Paragraph, ParagraphState } from '../model';

/** The words of the state column. */
const STATES: Readonly<Record<ParagraphState, string>> = {
  linked: '联动',
  fixed: '固定',
  placeholder: '待填写',
  edited: '已修改',
  stale: '已失效',
};

/** The state of a conclusion that nobody has confirmed yet. */
const PROPOSED = '拟稿，请核实';

const LEVELS = ['标题', '一级', '二级', '三级'];

const HEADER: CellStyle = { bold: true, fill: '#DDEBF7', wrap: true };
const SMALL: CellStyle = { size: 8, color: '#666666' };
/** Styles of paragraphs are whole, since a row may have held another kind of paragraph before. */
const BODY = { bold: false, size: 11, wrap: true, centered: false, fill: null } as const satisfies CellStyle;
const HEADINGS: readonly CellStyle[] = [
  { ...BODY, bold: true, size: 16, centered: true },
  { ...BODY, bold: true, size: 14 },
  { ...BODY, bold: true, size: 12 },
  { ...BODY, bold: true },
];
const TO_CONFIRM: CellStyle = { ...BODY, fill: '#E2EFDA' };
const WAITING: CellStyle = { ...BODY, fill: '#FFF2CC' };

/** What a cell of the linked sheet should hold: text, or a formula with the text it shows now. */
interface Content {
  readonly text: string;
  readonly formula: string | null;
  readonly style: CellStyle;
}

/**
 * The edits that bring the linked sheet up to date: only cells that differ from what they should hold, so that
 * writing the same report twice changes nothing. Rows left over from a longer report are emptied.
 */
export function sheetEdits(
  sheet: LinkedSheet,
  { outline, paragraphs, block = [] }: Narrative,
): readonly Edit[] {
  const edits: Edit[] = [];
  if (!sheet.exists) {
    edits.push({
      kind: 'add-sheet',
      name: sheet.name,
      columnWidths: [...COLUMNS.map(({ width }) => width), 0],
    });
  }
  COLUMNS.forEach(({ title }, column) => {
    put(edits, sheet, 0, column, { text: title, formula: null, style: HEADER });
  });
  put(edits, sheet, 0, OUTLINE_COLUMN, { text: outline, formula: null, style: SMALL });
  paragraphs.forEach((paragraph, index) => {
    const row = index + 1;
    const was = sheet.index?.at(row, columnOf('state'))?.value;
    const looksOtherwise = lookOf(was) !== lookOf(stateOf(paragraph));
    for (const { key } of COLUMNS) {
      const content = contentOf(paragraph, key);
      put(edits, sheet, row, columnOf(key), content, key === 'content' && looksOtherwise);
    }
  });
  edits.push(...blockEdits(sheet, block), ...pageEdits(sheet, paragraphs.length));
  for (let row = paragraphs.length + 1; row <= sheet.lastRow; row += 1) {
    COLUMNS.forEach((_, column) => {
      if (sheet.index?.at(row, column)) {
        edits.push({ kind: 'clear', cell: { sheet: sheet.name, row, column } });
      }
    });
  }
  return edits;
}

/** How the sheet prints: the text alone, from the title to the date, with the title on each page; again when its length changes. */
function pageEdits({ name, exists, rows }: LinkedSheet, length: number): readonly Edit[] {
  if (exists && rows.at(-1)?.row === length) return [];
  const column = columnOf('content');
  return [
    {
      kind: 'page-setup',
      sheet: name,
      setup: {
        orientation: 'portrait',
        area: { firstRow: 1, firstColumn: column, lastRow: length, lastColumn: column },
        repeated: { first: 1, last: 1 },
        footer: PAGE_FOOTER,
      },
    },
  ];
}

/** The cells of the data block that are new or different, and those of an earlier report that are no longer needed. */
function blockEdits(sheet: LinkedSheet, block: readonly BlockCell[]): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { cell, formula, value } of block) {
    if (sheet.index?.at(cell.row, cell.column)?.formula === formula) continue;
    edits.push({
      kind: 'formula',
      cell,
      formula,
      cached: value === null ? '' : Number(plain(value)),
      style: SMALL,
    });
  }
  for (let row = block.length + 1; row <= sheet.lastRow; row += 1) {
    const cell = { sheet: sheet.name, row, column: BLOCK_COLUMN };
    if (sheet.index?.at(row, BLOCK_COLUMN)) edits.push({ kind: 'clear', cell });
  }
  return edits;
}

function contentOf(paragraph: Paragraph, key: ColumnKey): Content {
  const plain = (text: string, style: CellStyle = SMALL): Content => ({ text, formula: null, style });
  switch (key) {
    case 'level':
      return plain(paragraph.heading === null ? '正文' : (LEVELS[paragraph.heading] ?? '正文'));
    case 'content':
      return {
        text: paragraph.text,
        formula: paragraph.formula,
        style: { ...styleOf(paragraph), ...heightOf(paragraph) },
      };
    case 'sources':
      return plain(sourcesAndNotes(paragraph), { ...SMALL, wrap: true });
    case 'state':
      return plain(stateOf(paragraph), {});
    case 'id':
      return plain(paragraph.id);
    case 'text':
      return plain(paragraph.generated.text);
    case 'formula':
      return plain(rememberedFormula(paragraph.generated.formula));
  }
}

/** How many characters of the cell may list the sources; Excel takes 32,767, and the notes stand below them. */
const LONGEST_LIST = 20_000;

/** The cells a paragraph reads, as many as there is room for, and below them what the checker says about its figures. */
function sourcesAndNotes({ sources, notes = [] }: Paragraph): string {
  const lines = [listOf(sources.map(formatAddress)), ...notes.map(noteText)].filter((line) => line !== '');
  return shortened(lines.join('\n'), LONGEST_TEXT - 1);
}

/** 项目1!E6、项目1!F6 … 等1049个单元格 */
function listOf(addresses: readonly string[]): string {
  const list = addresses.join('、');
  if (list.length <= LONGEST_LIST) return list;
  return `${list.slice(0, list.lastIndexOf('、', LONGEST_LIST))}等${addresses.length}个单元格`;
}

/** 联动，有更正 where the report departs from the tables; 联动，请核实 where it quotes a figure in doubt. */
function stateOf({ placeholder, proposed, state, notes = [] }: Paragraph): string {
  if (proposed && state === 'linked') return PROPOSED;
  if (placeholder && state !== 'placeholder') return `${STATES[state]}，${STATES.placeholder}`;
  if (notes.some(({ kind }) => kind === 'corrected')) return `${STATES[state]}，有更正`;
  return notes.length > 0 ? `${STATES[state]}，请核实` : STATES[state];
}

/** High enough for the whole paragraph; hosts do not fit rows to text that they did not type themselves. */
function heightOf(paragraph: Paragraph): CellStyle {
  const { width } = COLUMNS[columnOf('content')] ?? { width: CONTENT_WIDTH };
  return { rowHeight: rowHeight(paragraph.text, width, styleOf(paragraph).size) };
}

/** What a paragraph's state has it look like; the state on the sheet tells what it looks like there. */
function lookOf(state: unknown): CellStyle {
  if (typeof state !== 'string') return BODY;
  if (state.includes(STATES.placeholder)) return WAITING;
  return state === PROPOSED ? TO_CONFIRM : BODY;
}

function styleOf(paragraph: Paragraph): CellStyle {
  const look = lookOf(stateOf(paragraph));
  const { heading } = paragraph;
  if (look !== BODY) return look;
  return heading === null ? BODY : (HEADINGS[heading] ?? BODY);
}

/** `anew` writes the cell although it holds this already, since its style no longer fits. */
function put(
  edits: Edit[],
  sheet: LinkedSheet,
  row: number,
  column: number,
  content: Content,
  anew = false,
): void {
  const cell = { sheet: sheet.name, row, column };
  const held = sheet.index?.at(row, column);
  const { text, formula, style } = content;
  if (text === '' && formula === null) {
    if (held) edits.push({ kind: 'clear', cell });
    return;
  }
  if (!anew && held?.value === text && (held.formula ?? null) === formula) return;
  edits.push(
    formula === null
      ? { kind: 'text', cell, value: text, style }
      : { kind: 'formula', cell, formula, cached: text, style },
  );
}
