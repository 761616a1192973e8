import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
} from 'docx';
import { BorderStyle, LineRuleType, TextRun, WidthType } from 'docx';
import type { Paragraph as NarrativeParagraph } from '../core/narrative/model';
import { runsOf } from './runs';
import type { WordProfile } from './profile';

/** A paragraph of the report with its place in it, which numbers its comments. */
export interface Placed {
  readonly paragraph: NarrativeParagraph;
  readonly index: number;
}

/** Neighbours that are rows of one table together, every other paragraph by itself; empty ones leave no line. */
export function grouped(paragraphs: readonly NarrativeParagraph[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  paragraphs.forEach((paragraph, index) => {
    const last = groups.at(-1);
    const isRow = isTableRow(paragraph) && last?.every((one) => isTableRow(one.paragraph));
    if (isRow) last?.push({ paragraph, index });
    else groups.push([{ paragraph, index }]);
  });
  return groups;
}

/** Whether a paragraph is shown as a row of a table; what a person wrote in its place is a sentence. */
export function isTableRow({ cells = [], text, state }: NarrativeParagraph): boolean {
  return cells.length > 0 && text !== '' && state !== 'edited';
}

/** Shares of the width: the first column holds names. */
const NAMES = 2.4;

/** Rows of the report as one table over the width of the text, its heads repeated on every page; `width` in twips. */
export function toldTable(rows: readonly Placed[], width: number, profile: WordProfile): Table {
  const heads = rows[0]?.paragraph.cells?.map(({ head }) => head) ?? [];
  const share = width / (heads.length - 1 + NAMES);
  const columnWidths = heads.map((_, at) => Math.floor(at === 0 ? NAMES * share : share));
  const text = (said: string) => new TextRun({ text: said, ...look(profile) });
  const head = new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: heads.map((one) => cell(headRuns(one, profile), true)),
  });
  const body = rows.map(
    ({ paragraph, index }) =>
      new TableRow({
        cantSplit: true,
        children: (paragraph.cells ?? []).map((one, at) =>
          // Comments of the row stand at its name.
          cell(
            at === 0 ? runsOf(asName(paragraph, one.text), index, look(profile)) : [text(one.text)],
            at > 0,
          ),
        ),
      }),
  );
  return new Table({
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    rows: [head, ...body],
  });
}

/** A head with its unit on a line of its own: 全年预算数, below it （万元）. */
function headRuns(head: string, profile: WordProfile): TextRun[] {
  const [name = '', unit] = head.split(/(?=（)/u);
  const run = new TextRun({ text: name, ...look(profile) });
  return unit === undefined ? [run] : [run, new TextRun({ text: unit, break: 1, ...look(profile) })];
}

/** The row's paragraph with nothing but its name, to which its comments belong. */
function asName({ pieces: _, ...paragraph }: NarrativeParagraph, text: string): NarrativeParagraph {
  return { ...paragraph, text };
}

function look({ table, latinFont }: WordProfile) {
  const { font, size } = table;
  return {
    font: { eastAsia: font.name, ascii: latinFont, hAnsi: latinFont, cs: latinFont },
    size: size * 2,
  };
}

function cell(children: ReturnType<typeof runsOf>, centred: boolean): TableCell {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    borders: { top: line, bottom: line, left: line, right: line },
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    children: [
      new Paragraph({
        alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
        indent: { firstLine: 0 },
        spacing: { line: 240, lineRule: LineRuleType.AUTO },
        children,
      }),
    ],
  });
}
